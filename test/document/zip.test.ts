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

test("entries that together unpack to more than the limit are refused", () => {
  const part = new Uint8Array(10 * 1024 * 1024);
  const opened = openZip(buildZip({ a: part, b: part, c: part }));
  opened.read("a");
  opened.read("b");
  const details = {
    what: "unpacked bytes in all its parts",
    size: 30 * 1024 * 1024,
    limit: 24 * 1024 * 1024,
  };
  expect(() => opened.read("c")).toThrow(expect.objectContaining({ code: "TOO_LARGE", details }));
});

test("an entry read twice is unpacked once", () => {
  const opened = openZip(zip);
  expect(opened.read("word/b.xml")).toBe(opened.read("word/b.xml"));
});

/** `zip` converted to zip64 records, as some programs write them even for small files. */
function toZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  const numbers = (values: readonly number[]) => {
    const long = new DataView(new ArrayBuffer(8 * values.length));
    values.forEach((value, i) => {
      long.setBigUint64(8 * i, BigInt(value), true);
    });
    return new Uint8Array(long.buffer);
  };
  const directory: number[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    const to = at + 46 + view.getUint16(at + 28, true);
    const places = [24, 20, 42];
    const extra = numbers(places.map((place) => view.getUint32(at + place, true)));
    const entry = bytes.slice(at, to);
    const own = new DataView(entry.buffer);
    for (const place of places) own.setUint32(place, 0xffffffff, true);
    own.setUint16(30, 4 + extra.length, true);
    directory.push(...entry, 1, 0, extra.length, 0, ...extra);
    at = to;
  }
  const longEnd = from + directory.length;
  const record = new Uint8Array(56);
  new DataView(record.buffer).setUint32(0, 0x06064b50, true);
  record.set(numbers([count, count, directory.length, from]), 24);
  const locator = new Uint8Array(20);
  new DataView(locator.buffer).setUint32(0, 0x07064b50, true);
  locator.set(numbers([longEnd]), 8);
  const last = bytes.slice(end);
  new DataView(last.buffer).setUint16(10, 0xffff, true);
  new DataView(last.buffer).setUint32(16, 0xffffffff, true);
  return new Uint8Array([...bytes.slice(0, from), ...directory, ...record, ...locator, ...last]);
}

test("the long numbers of zip64 are read", () => {
  const long = toZip64(zip);
  expect(listZip(long)).toEqual(listZip(zip));
  expect(openZip(long).read("word/b.xml")).toHaveLength(1000);
});

test("long numbers that lead nowhere count as damage", () => {
  const long = toZip64(zip);
  new DataView(long.buffer).setBigUint64(long.length - 42 + 8, 2n ** 60n, true);
  expect(() => listZip(long)).toThrow(expect.objectContaining({ code: "DAMAGED" }));
});
