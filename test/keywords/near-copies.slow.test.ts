import { expect, test } from "vitest";
import { generatePosting, writePosting } from "../../bench/postings/generate.ts";
import { makeCopyFinder } from "../../src/keywords/near-copies.ts";

const posting = generatePosting(1);
const text = writePosting(posting);

/** Whether the last of some texts is found to be a copy of an earlier one. */
function isLastCopy(...texts: readonly string[]): boolean {
  const finder = makeCopyFinder();
  return texts.map((one) => finder.isCopy(one)).at(-1) === true;
}

test.for<[string, string]>([
  ["the same text", text],
  ["another city", writePosting({ ...posting, place: "Valparaíso" })],
  ["other bullets and no line breaks", text.replaceAll("- ", "• ").replace(/\n+/g, " ")],
  ["capitals", text.toUpperCase()],
  ["a date before it", `Posted on 2025-03-11\n\n${text}`],
])("%s is a copy", ([, changed]) => {
  expect(isLastCopy(text, changed)).toBe(true);
});

test("another posting of the same firm is not a copy", () => {
  const { firm, place, about, benefits } = posting;
  const other = writePosting({ ...generatePosting(2), firm, place, about, benefits });
  expect(isLastCopy(text, other)).toBe(false);
});

test("texts without words or with one word are copies only of equal texts", () => {
  expect(isLastCopy("", "")).toBe(false);
  expect(isLastCopy("Java", "Kotlin")).toBe(false);
  expect(isLastCopy("Java", "java!")).toBe(true);
});

test("copies are found among thousands of others with 98 % precision and recall or more", () => {
  const finder = makeCopyFinder();
  const originals = Array.from({ length: 2000 }, (_, i) => generatePosting(i));
  const wrong = originals.filter((one) => finder.isCopy(writePosting(one))).length;
  const found = originals.filter((one, i) =>
    finder.isCopy(writePosting({ ...one, place: `Town ${i}`, wishes: one.wishes.slice(1) })),
  ).length;
  expect(found / originals.length).toBeGreaterThanOrEqual(0.98);
  expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.98);
});
