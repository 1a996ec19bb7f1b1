import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { isReadInTime, processorTime } from "../in-time.ts";

// Milliseconds. When the time grew with the square of the length, such a text took between two seconds and
// fifteen.
const most = 2000;

test.for([
  "x\n",
  "Company\n",
  "Company\nAcme\nBolt\n",
  "2019\n",
  "Engineer, Acme | 2019 – 2020\n",
  "Lead (2019 – 2020); Tester (2017 – 2019)\n",
  `${"1".repeat(240)}${";".repeat(240)}\n`,
  "Tester (QA) Tester ",
  "PhD in ",
  "jo@",
  "• ",
  "A B ",
  "Austin, TX, ",
  "- ",
  "[at] ",
  "\t",
  "(",
  "\n\n",
  ";",
  ", ",
  " – & ",
  "    ",
  "/",
  "3-5 years ",
  "CKA, LPIC-1\n",
  "“a” ",
  "a\u200b",
  "Java\t",
  "👩‍💻 Java ",
  "no ",
])("a long text of nothing but %j is read in time", { timeout: 60_000 }, (unit) => {
  const long = `Experience\n${unit.repeat(Math.ceil(50_000 / unit.length))}`;
  const counts: number[] = [];
  const count = (text: string) =>
    counts.push(parseResume(textDocument(text), { now: "2026-11-20" }).sections.length);
  expect(isReadInTime(count, long, most)).toBe(true);
  expect(new Set(counts)).toEqual(new Set([1]));
});

// Half of the longest text of a document. Fails if each name in it is compared with every other.
test.for([
  ["Languages", "English "],
  ["Languages", "English (C1), "],
  ["Certifications", "AWS Certified Developer, 2020, CKA\n"],
  ["Certifications", "CKA 2020, CKA, LPIC-1, "],
  ["Education", "CKA, 2020\n"],
] as const)("long %s of %j are read in time", { timeout: 120_000 }, ([heading, unit]) => {
  const long = `${heading}\n${unit.repeat(Math.ceil(250_000 / unit.length))}`;
  const parse = (text: string) => parseResume(textDocument(text), { now: "2026-11-20" });
  expect(isReadInTime(parse, long, most)).toBe(true);
});

test("a long text of repeated denials is read in time", { timeout: 60_000 }, () => {
  const long = `Experience\n${"without[".repeat(25_000)}`;
  const parse = () =>
    expect(parseResume(textDocument(long), { now: "2026-11-20" }).skills).toEqual([]);
  expect(processorTime(parse)).toBeLessThan(most);
});

test("a form whose employer is followed by many tabs is read in time", { timeout: 60_000 }, () => {
  const long = `Experience\nEmployer: Acme Ltd${"\t".repeat(50_000)}\nPosition: Engineer\nDates: 2018 - 2019`;
  const parse = () => parseResume(textDocument(long), { now: "2026-11-20" });
  expect(processorTime(parse)).toBeLessThan(most);
});
