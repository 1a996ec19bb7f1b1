import { expect, test } from "vitest";
import { listZip, openZip } from "../../src/document/office/zip.ts";
import { buildZip } from "./build-zip.ts";

const zip = buildZip({ "a.xml": "<a/>", "word/b.xml": "b".repeat(1000) });

test("entries are listed as the directory has them", () => {
  expect(listZip(zip)).toMatchObject([
    { name: "a.xml", size: 4, method: 8 },
    { name: "word/b.xml", size: 1000, method: 8 },
  ]);
});

test("an entry is read by its name, a missing one is undefined", () => {
  const opened = openZip(zip);
  expect(new TextDecoder().decode(opened.read("a.xml"))).toBe("<a/>");
  expect(opened.read("c.xml")).toBeUndefined();
  expect([opened.has("a.xml"), opened.has("c.xml")]).toEqual([true, false]);
});

test("a comment after the directory does not hide it", () => {
  const commented = new Uint8Array([...zip, ...new TextEncoder().encode("made by hand")]);
  expect(listZip(commented)).toHaveLength(2);
});

test.each([
  ["nothing", new Uint8Array(3)],
  ["its first half", zip.slice(0, zip.length / 2)],
])("%s is damaged", (_, bytes) => {
  expect(() => listZip(bytes)).toThrow(expect.objectContaining({ code: "DAMAGED" }));
});

test("entries that together unpack to more than a document has are refused", () => {
  const part = new Uint8Array(10 * 1024 * 1024);
  const opened = openZip(buildZip({ a: part, b: part, c: part }));
  opened.read("a");
  opened.read("b");
  expect(() => opened.read("c")).toThrow(expect.objectContaining({ code: "TOO_LARGE" }));
});

test("an entry read twice is unpacked once", () => {
  const opened = openZip(zip);
  expect(opened.read("word/b.xml")).toBe(opened.read("word/b.xml"));
});
