import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

const contactOf = (rows: string) =>
  readFacts(textDocument(`Mara Lindqvist\n${rows}\nmara@example.org`)).contact;

function check(rows: readonly (readonly [string, string | undefined])[]): void {
  for (const [text, expected] of rows) expect(contactOf(text).phone?.text, text).toBe(expected);
}

test("the number of a document, an account or a fax is not a phone number", () => {
  check([
    ["Passport No : 1234567\nMobile : +91 98400 12345", "+91 98400 12345"],
    ["Aadhaar No : 1234 5678 9012", undefined],
    ["Fax: 030 1234567\nTel: 030 7654321", "030 7654321"],
    ["Kontonummer 1234 56 78903\nTlf 91 23 45 67", "91 23 45 67"],
    ["Employee ID 100234567", undefined],
    ["Civil #: 03695312", undefined],
  ]);
});

test("a mobile number wins over others, and a labeled number over an unlabeled one", () => {
  check([
    ["Phone: +91 467 2242223\nMobile: +91 94963 59760", "+91 94963 59760"],
    ["Telephone(s) +385 1 555 012   Mobile: +385 91 555 0123", "+385 91 555 0123"],
    ["400 123 4567\nT: 030 555 0100", "030 555 0100"],
    ["Tel. 030 555 0100, 030 555 0200", "030 555 0100"],
  ]);
});

test("a number that continues on the next row is one number", () => {
  check([
    ["Cell +1 (415)\n555-0133", "+1 (415) 555-0133"],
    ["Telefon: 0441 / 55 01 93\n77\nFax: 0441 / 55 01 94", "0441 / 55 01 93 77"],
  ]);
});

test("a number below a complete phone number does not belong to it", () => {
  check([
    ["Phone: 9840012345\n2024", "9840012345"],
    ["Phone: +44 20 7946 0182\n\n2024", "+44 20 7946 0182"],
    ["Phone: +1 (415) 555-0133\n94107", "+1 (415) 555-0133"],
  ]);
});

test("a label with a dash does not belong to the number or the address after it", () => {
  check([["Tel-9876543210, 9876500000", "9876543210"]]);
  const { email } = readFacts(textDocument("Mara Lindqvist\nE-mail ID-mara@example.org")).contact;
  expect(email?.text).toBe("mara@example.org");
});

test("an unknown town is the place if it follows a label", () => {
  expect(contactOf("Woonplaats: Zwillebroek").location?.text).toBe("Zwillebroek");
  expect(contactOf("Zwillebroek").location).toBeUndefined();
});

test("a bracket around a whole number does not belong to it", () => {
  check([["(030 555 0100)", "030 555 0100"]]);
});

test("a number before a word that labels phone numbers is not the person's", () => {
  const text =
    "Mara Lindqvist\nmara@example.org\n\nExperience\nIT Specialist, Acme, 2019 – 2021\nSupervisor: Pat Lemon (303-555-0100), may contact";
  expect(readFacts(textDocument(text)).contact.phone).toBe(undefined);
});

test("an extension belongs to its number", () => {
  check([
    ["615-555-0159 x 12", "615-555-0159 x 12"],
    ["Tel (312) 555-0165 x204", "(312) 555-0165 x204"],
    ["Bureau : (418) 555-0109, poste 224", "(418) 555-0109, poste 224"],
    ["Ph. 041-0001234 Ext: 3305", "041-0001234 Ext: 3305"],
    ["Tel 615-555-0159 x-ray technician", "615-555-0159"],
  ]);
});

test("the last digits of a short number may open the row below, whatever follows them", () => {
  check([
    ["Stellenbosch 7600    083 0000\n771    Cape Town", "083 0000 771"],
    ["Tel 0113 496 0345\n2015    Leeds", "0113 496 0345"],
  ]);
});

test("two dashes separate two numbers", () => {
  check([["Phone: 99550100--99550101", "99550100"]]);
});

test("a capitalized label that a hyphen glues to an address does not belong to it", () => {
  const { email } = readFacts(textDocument("Mara Lindqvist\nEmail-mara.l@example.org")).contact;
  expect(email?.text).toBe("mara.l@example.org");
  const team = readFacts(textDocument("Mara Lindqvist\nemail-team@example.org")).contact;
  expect(team.email?.text).toBe("email-team@example.org");
});

test("a postal code before a number does not belong to it, and a label may be glued to it", () => {
  check([
    ["Madison, WI 53703 - (608) 555-0147", "(608) 555-0147"],
    ["♂phone+1 617 555 0193 | linkedin", "+1 617 555 0193"],
    ["CP No.: 0917-000-1111", "0917-000-1111"],
    ["Hotel030 1234567", undefined],
  ]);
});

test("the name of an icon does not belong to the address after it", () => {
  const { email } = readFacts(textDocument("Theo Voss\nenvel⌢petheo.voss@example.com")).contact;
  expect(email?.text).toBe("theo.voss@example.com");
});

test("a postal code of Portugal, Brazil or Japan is not a phone number without a label", () => {
  check([
    ["3000-000 Coimbra", undefined],
    ["CEP 01310-000, São Paulo", undefined],
    ["〒150-0000", undefined],
    ["Tel: 3000-000", "3000-000"],
    ["555-0147", "555-0147"],
  ]);
  expect(contactOf("3000-000 Coimbra").location?.text).toBe("3000-000 Coimbra");
});

test("the postal code before a phone number does not belong to it", () => {
  check([
    ["28 Larch St Cambridge, MA 02141 (617) 555-0150", "(617) 555-0150"],
    ["60 Larch Street, Toronto, ON M2R 1Z9 (437) 555-0150", "(437) 555-0150"],
  ]);
});
