import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

const contactOf = (rows: string) =>
  readFacts(textDocument(`Mara Lindqvist\n${rows}\n\nExperience\nEngineer at Acme`)).contact;

test("an e-mail address that continues on the next row is one address", () => {
  const rows = [
    "Email: mara.lindqvist@\nexample.org",
    "Email: mara.lindqvist\n@example.org",
    "mara.lindqvist@exam\nple.org",
    "mara.lindqvist@example\n.org",
  ];
  for (const text of rows)
    expect(contactOf(text).email?.text, text).toBe("mara.lindqvist@example.org");
});

test("words below others with an at sign are not the rest of an address", () => {
  expect(contactOf("Engineer @\nAcme").email).toBeUndefined();
  expect(contactOf("mara@acme\nNode.js").email).toBeUndefined();
});

test("the host of an e-mail address is not a link", () => {
  expect(contactOf("mara.lindqvist @ example.org").links).toEqual([]);
  expect(contactOf("mara.lindqvist@\nexample.org").links).toEqual([]);
});

test("the label of a house number or a phone number is not a link", () => {
  expect(contactOf("H.No 12, Elm Road\nPh.No: 030 555 0100\nmob.no.98400 12345").links).toEqual([]);
  const [link] = contactOf("mara.no").links;
  expect(link?.url).toBe("https://mara.no");
});

test("an Indian mobile number that is split in the middle is one number", () => {
  expect(contactOf("Contact: +91-98400\n12345").phone?.text).toBe("+91-98400 12345");
  expect(contactOf("Phone: 267-\n555-0138").phone?.text).toBe("267- 555-0138");
});
