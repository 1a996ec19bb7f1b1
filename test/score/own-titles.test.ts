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
