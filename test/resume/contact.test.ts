import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import type { Contact } from "../../src/resume/resume.ts";

function contactOf(text: string): Contact {
  return readFacts(textDocument(text)).contact;
}

/** The text of one contact field. */
function check(
  field: "name" | "email" | "phone" | "location",
  rows: readonly (readonly [string, string | undefined])[],
): void {
  for (const [text, expected] of rows) expect(contactOf(text)[field]?.text, text).toBe(expected);
}

test("the name is at the top, whatever is next to it", () => {
  check("name", [
    ["Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["MARA LINDQVIST\nSoftware Engineer", "MARA LINDQVIST"],
    ["Curriculum Vitae\nMara Lindqvist", "Mara Lindqvist"],
    ["Software Engineer\nMara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["Mara Lindqvist | Backend Developer | Berlin", "Mara Lindqvist"],
    ["Resume of: Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["CURRICULUM VITAE di Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["Name: Mara Lindqvist\nPhone: 030 1234567", "Mara Lindqvist"],
    ["Personal information\n\nName\tMara Lindqvist\nPhone\t030 1234567", "Mara Lindqvist"],
    ["Personal data\n\nVor- und Nachname\tMara Lindqvist\nTelefon\t030 1234567", "Mara Lindqvist"],
    ["RESUME OF MARA LINDQVIST\nPhone: 030 1234567", "MARA LINDQVIST"],
    ["Mara Lindqvist, PhD\nBerlin, Germany", "Mara Lindqvist"],
    ["M A R A   L I N D Q V I S T", "MARA LINDQVIST"],
    ["Jan van der Berg\nAmsterdam", "Jan van der Berg"],
    ["JOHN Q. TESTER\njohn@example.com", "JOHN Q. TESTER"],
    ["Lebenslauf\n\nPersönliche Daten\nName: Jonas Wiede\nE-Mail: jo@example.de", "Jonas Wiede"],
    ["Curriculum Vitae – Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["CV Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["Curriculum vitae van Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["LEBENSLAUF MARA LINDQVIST\nmara@example.org", "MARA LINDQVIST"],
    ["Lebenslauf – Jonas Wiede\njo@example.de", "Jonas Wiede"],
    ["CV de Anne Martin\nanne@example.fr", "Anne Martin"],
    ["Currículum de Ana García\nana@example.es", "Ana García"],
    ["Lingjun Meng\n555 0100", "Lingjun Meng"],
    ['Mara "Mia" Lindqvist\nmara@example.org', 'Mara "Mia" Lindqvist'],
    ["Mara “Mia” Lindqvist-Holm | Backend Developer", "Mara “Mia” Lindqvist-Holm"],
    ["Mara (Mia) Lindqvist - Backend Developer", "Mara (Mia) Lindqvist"],
    ["MARA 'MIA' LINDQVIST, PhD", "MARA 'MIA' LINDQVIST"],
    ["Mara Lindqvist (Mia)\nmara@example.org", "Mara Lindqvist"],
    ["Mara Lindqvist (Backend Developer)\nmara@example.org", "Mara Lindqvist"],
    ["CURRICULAM VITAE\n\nMARA.L\nmara.l@example.org", "MARA.L"],
    ["Europass\nFirst name(s) / Surname(s)\tMara Lindqvist", "Mara Lindqvist"],
    ["PERSONAL INFORMATION\tNikos Arvanitis\nnikos@example.gr", "Nikos Arvanitis"],
    ["★ Mara Lindqvist ★\nmara@example.org", "Mara Lindqvist"],
    ["Mara Lindqvist 👋\nmara@example.org", "Mara Lindqvist"],
    ["• Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["Mara Lindqvist mara@example.org +46 70 123 45 67", "Mara Lindqvist"],
    ["Mara Lindqvist +46 70 123 45 67\nmara@example.org", "Mara Lindqvist"],
    ["Mara\nLindqvist\nmara.lindqvist@example.org", "Mara Lindqvist"],
    ["Mara lindqvist\nmlindqvist@example.org", "Mara lindqvist"],
    ["ML Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["Er.Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["Mara Lindqvist Full-stack developer\nm.lindqvist@example.org", "Mara Lindqvist"],
  ]);
});

test("titles and degrees before a name do not belong to it", () => {
  check("name", [
    ["Dr. rer. nat. Mara Lindqvist\nLindenweg 4", "Mara Lindqvist"],
    ["Dipl.-Inf. (FH) Mara Lindqvist\nmara@example.org", "Mara Lindqvist"],
    ["Prof. Dr.-Ing. Mara Lindqvist, MBA", "Mara Lindqvist"],
    ["DR. MARA LINDQVIST", "MARA LINDQVIST"],
    ["Ms. Mara Lindqvist", "Mara Lindqvist"],
    ["mgr inż. Mara Lindqvist", "Mara Lindqvist"],
    ["Dott. Ing. Mara Lindqvist", "Mara Lindqvist"],
    ["Name: Dr Mara Lindqvist", "Mara Lindqvist"],
    ["Drew Lindqvist", "Drew Lindqvist"],
    ["Dr. rer. nat.\nMara Lindqvist", "Mara Lindqvist"],
  ]);
});

test("headings, titles and places are not names", () => {
  check("name", [
    ["Curriculum Vitae – Backend Developer\nmara@example.org", undefined],
    ["Work Experience\nEngineer at Acme", undefined],
    ["Austin, TX\n555 123 4567", undefined],
    ["Dear Sir,\n\nI apply for a job.", undefined],
    ["Contact Number\n555 123 4567", undefined],
    ["Carreer Objectives\nTo build things.", undefined],
    ["Web development\nTo build things.", undefined],
    ["Education\tBoard\tYear", undefined],
    [
      "I look for a post that helps the\ngrowth of firms, to work in a place that is kind and open",
      undefined,
    ],
    [
      "Courses: Linear Algebra,\nApplied Statistics, Data Mining, Topology, Queues and Networks,",
      undefined,
    ],
    ["", undefined],
  ]);
});

test("below the headings of a column that comes first, the name is the row after which an e-mail address or a profile is named", () => {
  const column = (address: string, row: string) =>
    `Contact\n${address}\n\nTop Skills\nKafka\nSpring Boot\n\n${row}\nBackend Engineer\n\nExperience\nEngineer, Acme Ltd\n2019 - 2021`;
  check("name", [
    [column("www.linkedin.com/in/mara-lindqvist-7b31a2", "Mara Lindqvist"), "Mara Lindqvist"],
    [column("mara.lindqvist@example.org", "MARA LINDQVIST"), "MARA LINDQVIST"],
    [column("mlindqvist@example.org", "Mara Ann Lindqvist"), "Mara Ann Lindqvist"],
    [column("lindqvist_mara88@example.org", "Mara Lindqvist"), "Mara Lindqvist"],
    [column("github.com/maralindqvist", "Mara Lindqvist"), "Mara Lindqvist"],
    [column("coder88@example.org", "Mara Lindqvist"), undefined],
    [column("mara.lindqvist@example.org", "Acme Cloud"), undefined],
  ]);
});

test("e-mail addresses are read, including obfuscated ones", () => {
  check("email", [
    ["Jo Doe\njo.doe+cv@mail.example.org", "jo.doe+cv@mail.example.org"],
    ["Jo Doe\njo [at] example [dot] org", "jo@example.org"],
    ["Jo Doe\njo(at)example.org", "jo@example.org"],
    ["Jo Doe\njo AT example DOT org", "jo@example.org"],
    ["Jo Doe\nlooking at the dot", undefined],
    ["Jo Doe\n@jodoe", undefined],
  ]);
});

test("an area code in brackets is not the number of a list item", () => {
  check("phone", [["Jo Doe\n\nContact\n\njo@example.org\n\n(21) 98765-4321", "(21) 98765-4321"]]);
});

test("phone numbers are read, and dates and other numbers are not among them", () => {
  check("phone", [
    ["Jo Doe\n+46 70 123 45 67", "+46 70 123 45 67"],
    ["Jo Doe\nLyon (69) — 06 12 34 56 78", "06 12 34 56 78"],
    ["Jo Doe\n(555) 010-9999 | jo@example.org", "(555) 010-9999"],
    ["Jo Doe\n(+63) 917 555 0142 | jo@example.org", "(+63) 917 555 0142"],
    ["Jo Doe\n94588\t(555) 010-9999", "(555) 010-9999"],
    ["Jo Doe\nRua 10, 4050-262 Porto\n+351 912 555 016", "+351 912 555 016"],
    ["Jo Doe\nMobile: 9876543210", "9876543210"],
    ["Jo Doe\n+91-9876543210 / 080-23456789", "+91-9876543210"],
    ["Jo Doe\nTel.: 030 / 1234567", "030 / 1234567"],
    ["Jo Doe\n2015 - 2019", undefined],
    ["Jo Doe\n01.02.2015 - 03.04.2019", undefined],
    ["Jo Doe\nhttps://example.org/1234567890", undefined],
    ["Jo Doe\n1,234,567 users", undefined],
  ]);
});

test("the e-mail address and phone number of a referee are not the person's", () => {
  const referee =
    "References\n\nBruno Falk, Head of IT, Ostwerk\nbruno@ostwerk.example, +49 30 5550123";
  check("email", [
    [`Mara Lindqvist\n\n${referee}`, undefined],
    [`Mara Lindqvist\n\n${referee}\n\nContact\nmara@example.org`, "mara@example.org"],
  ]);
  check("phone", [
    [`Mara Lindqvist\n\n${referee}`, undefined],
    [`Mara Lindqvist\n\n${referee}\n\nContact\n+46 31 5550144`, "+46 31 5550144"],
  ]);
});

test("the place is read with and without its street", () => {
  check("location", [
    ["Mara Lindqvist\n☎ 555 0100\n⌂ Turin, Italy", "Turin, Italy"],
    ["Jo Doe\nAustin, TX 78701", "Austin, TX 78701"],
    ["Jo Doe\nBerlin, Germany | jo@example.org", "Berlin, Germany"],
    ["Jo Doe\nLocation: Pune, Maharashtra", "Pune, Maharashtra"],
    ["Jo Doe\nMusterstraße 5, 10115 Berlin", "Musterstraße 5, 10115 Berlin"],
    ["Jo Doe\nRemote", "Remote"],
    ["Jo Doe\nJava, Python", undefined],
  ]);
});

test("a place may have a postal code, a province or a complete address in the form of its country", () => {
  check("location", [
    ["Mara Lindqvist\nRecife, PE | mara@example.org", "Recife, PE"],
    ["mara@example.org 📞 415-555-0142 📍 Reno, NV", "Reno, NV"],
    ["✉ mara@example.org | ⌂ Reno, NV | 🔗 example.org", "Reno, NV"],
    ["Mara Lindqvist\nNantes (44)\nmara@example.org", "Nantes (44)"],
    ["Mara Lindqvist\nBilbao (Vizcaya)\nmara@example.org", "Bilbao (Vizcaya)"],
    ["Mara Lindqvist\n50-123 Wrocław\nmara@example.org", "50-123 Wrocław"],
    ["Mara Lindqvist\nC/ Mayor 12, 3º B, 48001 Bilbao", "C/ Mayor 12, 3º B, 48001 Bilbao"],
    ["Mara Lindqvist\nVia Rossa 12, 40124 Bologna (BO)", "Via Rossa 12, 40124 Bologna (BO)"],
    ["Mara Lindqvist\nAdres: Singel 118, 3511 AW Utrecht", "Singel 118, 3511 AW Utrecht"],
    ["Mara Lindqvist\nGuild (Vizcaya)\nmara@example.org", undefined],
  ]);
});

test("the place is read between addresses that only spaces or loose commas separate", () => {
  check("location", [
    [
      "Mara Lindqvist\nmara@example.org , +1 (415) 555-0142 , Reno, NV , github.com/mara",
      "Reno, NV",
    ],
    ["Mara Lindqvist\nmara@example.org +1 (415) 555-0142 Reno, NV github.com/mara", "Reno, NV"],
  ]);
});

test("the place of a position below the e-mail address is not the person's", () => {
  check("location", [
    [
      "Mara Lindqvist\nmara@example.org\n\nExperience\nEngineer | Acme Ltd | Berlin\n2019 – 2021",
      undefined,
    ],
  ]);
});

test("links are those of the contact block, as written or as annotations, each once", () => {
  const text =
    "Jo Doe\ngithub.com/jodoe | www.jodoe.example | LinkedIn\n\nProjects\nTinyq uses Node.js, see npmjs.com/tinyq";
  const at = text.indexOf("LinkedIn");
  const document = {
    ...textDocument(text),
    links: [
      { from: at, to: at + 8, url: "https://www.linkedin.com/in/jodoe/" },
      { from: 7, to: 23, url: "https://github.com/jodoe" },
      { from: 8, to: 9, url: "mailto:jo@example.org" },
    ],
  };
  const { links, email } = readFacts(document).contact;
  expect(links.map(({ url }) => url)).toEqual([
    "https://github.com/jodoe",
    "https://www.jodoe.example",
    "https://www.linkedin.com/in/jodoe/",
  ]);
  expect(email?.text).toBe("jo@example.org");
});

test("the name in the largest type wins over what is above it", () => {
  const text = "Welcome Reader\nJo\nDoe\nSummary\nBuilds things.";
  const plain = textDocument(text);
  const sizes = [9, 24, 24, 14, 10];
  const lines = plain.lines.map((line, i) => ({ ...line, fontSize: sizes[i] ?? 10 }));
  expect(readFacts({ ...plain, lines }).contact.name?.text).toBe("Jo Doe");
});

test("links at the foot of a page are the person's, those between the facts are not", () => {
  const { links } = contactOf(`Mara Lindqvist
mara@example.org

Experience
Engineer, Acme Ltd, 2019 – 2021
https://acme.example
• Built things, see https://acme.example/things

See also github.com/maralindqvist for more.
www.lindqvist.example.com · twitter.com/mara_lindqvist`);
  expect(links.map(({ text }) => text)).toEqual([
    "github.com/maralindqvist",
    "www.lindqvist.example.com",
    "twitter.com/mara_lindqvist",
  ]);
});

test("a second row in the type of the name belongs to it if the e-mail address confirms it", () => {
  const plain = textDocument("MARA ANN\nLINDQVIST\nmaraannlindqvist@example.org\nA text.");
  const lines = plain.lines.map((line, i) => ({ ...line, fontSize: i < 2 ? 20 : 10 }));
  expect(readFacts({ ...plain, lines }).contact.name?.text).toBe("MARA ANN LINDQVIST");
});

function nameInTwoRows(text: string): string | undefined {
  const plain = textDocument(text);
  const lines = plain.lines.map((line, i) => ({ ...line, fontSize: i < 2 ? 24 : 10 }));
  return readFacts({ ...plain, lines }).contact.name?.text;
}

test("two rows of several words in the large type of the name are one name", () => {
  const text = "LE VAN\nANH BINH\nbinhlva19@example.org\nA text.\nAnother text.";
  expect(nameInTwoRows(text)).toBe("LE VAN ANH BINH");
});

test("a job title in the large type of the name does not belong to it", () => {
  const text = "Mara Lindqvist\nData Analyst\nmara@example.org\nA text.\nAnother text.";
  expect(nameInTwoRows(text)).toBe("Mara Lindqvist");
});

test("a remark in brackets after a place does not belong to it", () => {
  check("location", [
    ["Mara Lindqvist\nDenver, CO (open to remote) | mara@example.org", "Denver, CO"],
    ["Mara Lindqvist\nDenver, CO (open to relocation)", "Denver, CO"],
    ["Mara Lindqvist\nAccra, Ghana (GMT)", "Accra, Ghana"],
    ["Mara Lindqvist\nBerlin, Germany [UTC+1]", "Berlin, Germany"],
    ["Mara Lindqvist\nBerlin (open to remote)", "Berlin"],
    ["Mara Lindqvist\nBerlin (Germany)", "Berlin (Germany)"],
    ["Mara Lindqvist\nRemote (US)", "Remote (US)"],
  ]);
});

test("an account that begins with an at sign is a link, not a mailbox", () => {
  const { links } = contactOf("Mara Lindqvist\n[Mastodon](https://social.example/@mara)");
  expect(links.map(({ url }) => url)).toEqual(["https://social.example/@mara"]);
});

test("words in brackets are the person's own if the text contains an e-mail address or only links", () => {
  const body = "Experience\nDeveloper, Acme, 2019 - 2021\n- Templates replace [email] and [name]";
  expect(contactOf(`Jane Doe\njane@example.com\n\n${body}`)).toMatchObject({
    name: { text: "Jane Doe" },
    email: { text: "jane@example.com" },
  });
  const { name, links } = contactOf("Jane Doe\n\nProjects\nTracker [link]\nCompiler [link]");
  expect([name?.text, links]).toEqual(["Jane Doe", []]);
});
