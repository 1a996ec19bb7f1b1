import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { ownTitles } from "../../src/score/own-titles.ts";

const claimed = (text: string): readonly string[] =>
  ownTitles(parseResume(textDocument(text), { now: "2026-11-20" })).map(({ fact }) => fact.text);

const summary = "Summary\nBackend developer with a liking for slow boats and fast queues.\n";

test("a second summary pushes no title of the first out", () => {
  const told = `Mara Quist\n\nSummary\nReliable, with a passion for quality.\n\n${summary}`;
  expect(claimed(told)).toContain(
    "Backend developer with a liking for slow boats and fast queues.",
  );
});

test("a team behind the title of a position makes no field of it", () => {
  const told = `Mara Quist

Experience
Software Engineer, Ultra-Slow Boats // Brackwater Ltd\tJan 2019 — Mar 2021
• Wrote services in Java.
`;
  const titles = ownTitles(parseResume(textDocument(told), { now: "2026-11-20" }));
  expect(titles.flatMap(({ role }) => (role === undefined ? [] : [...role.words]))).toEqual([
    "software",
    "engineer",
  ]);
});
