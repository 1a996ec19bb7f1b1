import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { wrapTest } from "../../src/resume/rows/row-wraps.ts";
import { readRows } from "../../src/resume/rows/rows.ts";

const words =
  "Built the payments platform that handles ten million orders a month for shops in nine countries and keeps the books of each";

/** The first words, about `length` characters, up to the end of a word. */
const bullet = (length: number) => words.slice(0, words.indexOf(" ", length) >>> 0);

const employersOf = (text: string) =>
  parseResume(textDocument(text), { now: "2026-11-20" }).positions.map(({ employer, bullets }) => [
    employer?.text,
    bullets.length,
  ]);

const lengths = [20, 40, 50, 60, 70, 80, 90, 100, 110];

test.for(lengths)(
  "a last bullet of %d characters does not include the employer below it",
  (length) => {
    const text = `Jo Example\n
EXPERIENCE
Brightwater Payments — Leeds, UK
Developer | Feb 2018 – May 2022
• APIs in Java
• ${bullet(length)}
Kestrel Health — York, UK
Software Engineer | Mar 2013 – Jan 2018
• Built REST APIs in C#
`;
    expect(employersOf(text)).toEqual([
      ["Brightwater Payments", 2],
      ["Kestrel Health", 1],
    ]);
  },
);

test("a row does not continue the row above if its first word would have fit there", () => {
  const text = `Jo Example\n
EXPERIENCE
Developer, Brightwater Payments, Feb 2018 – May 2022
• ${words}
• ${bullet(60)}
Kestrel Health
Software Engineer
Mar 2013 – Jan 2018
• Built REST APIs in C#
`;
  expect(employersOf(text)).toEqual([
    ["Brightwater Payments", 2],
    ["Kestrel Health", 1],
  ]);
});

test("the continuation of a full line belongs to its bullet, even if it begins with a capital", () => {
  const text = `Jo Example\n
EXPERIENCE
Developer, Brightwater Payments, Feb 2018 – May 2022
• Built the payments platform that handles ten million orders in Java and
Spring Boot
• APIs in Java
`;
  expect(employersOf(text)).toEqual([["Brightwater Payments", 2]]);
});

test("there may be more rows than a call can take arguments", () => {
  const document = textDocument("Built the payments platform");
  const rows = readRows(document);
  const many = Array.from({ length: 200_000 }, () => rows[0]).filter((row) => row !== undefined);
  expect(wrapTest(many)(1)).toBe(true);
});
