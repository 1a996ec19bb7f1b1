import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

const factsOf = (text: string) =>
  readFacts(textDocument(`${text}\n\nExperience\nTester, Acme GmbH, 2018 – 2022\n- Java`));
const texts = (facts: readonly { readonly text: string }[]) => facts.map(({ text }) => text);

const exported = `Contact
mara@example.com

Top Skills
Looker
Problem Solving

Languages
English (Native or Bilingual)

Certifications
CKA

Dana Whitlock
Analytics Lead at Pennyfarthing
Greater Manchester, England, United Kingdom`;

test("a name below the lists of a narrow column is recognized by the title and place below it", () => {
  const { contact, certifications, languages } = factsOf(exported);
  expect(contact.name?.text).toBe("Dana Whitlock");
  expect(contact.location?.text).toBe("Greater Manchester, England, United Kingdom");
  expect(texts(certifications)).toEqual(["CKA"]);
  expect(texts(languages)).toEqual(["English"]);
});

test("a name below lists is recognized by the address below it", () => {
  const { contact } = factsOf(
    "Languages\nEnglish\n\nHanna Birkeland\n+47 912 34 567\nh@example.no",
  );
  expect(contact.name?.text).toBe("Hanna Birkeland");
});

test("the last skill of a list is not the name for the address below it", () => {
  expect(factsOf("Skills\nGo\nProblem Solving\nmx@example.no").contact.name).toBeUndefined();
});

test("a row that says there are references does not make the person one", () => {
  const { contact } = factsOf("References available\nAda Quill\nPhone: +44 7700 900123");
  expect(contact.name?.text).toBe("Ada Quill");
  expect(contact.phone?.text).toBe("+44 7700 900123");
});

test("the referee's name and number are not the person's", () => {
  const { contact } = factsOf("Skills\nGo\n\nReferences\nAda Quill\nPhone: +44 7700 900123");
  expect(contact.name).toBeUndefined();
  expect(contact.phone).toBeUndefined();
});

test("a description of a person is not their name", () => {
  const head =
    "PERSONAL INFORMATION   Andrei Vasilescu\nandrei@example.ro\nSex Male | Nationality Romanian";
  expect(factsOf(head).contact.name?.text).toBe("Andrei Vasilescu");
  expect(factsOf("Sex Male\nvx@example.ro").contact.name).toBeUndefined();
});

test("small words do not make a name too long", () => {
  const name = "Juan Carlos de la Fuente y Ríos";
  expect(factsOf(`${name}\njc@example.es`).contact.name?.text).toBe(name);
});
