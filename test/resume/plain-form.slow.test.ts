import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Resume } from "../../src/resume/resume.ts";
import { analysisOf } from "../fixtures/analyses.ts";
import { loadCases } from "../fixtures/cases.ts";

const cases = loadCases<unknown>("resumes").map((one) => [one.name, one] as const);

const read = (text: string): Resume => parseResume(textDocument(text), { now: "2026-11-20" });

/** All that was read but the places, which move where letters take more room. */
function wordsOf({ document: _, ...facts }: Resume): unknown {
  return JSON.parse(
    JSON.stringify(facts, (key, value) => (key === "from" || key === "to" ? undefined : value)),
  );
}

test.for(cases)("%s is read the same with no-break spaces", async ([, one]) => {
  const { text } = (await analysisOf(one)).resume.document;
  const odd = read(text.replaceAll(" ", "\u00a0"));
  expect(wordsOf(odd)).toEqual(wordsOf(read(text)));
});

test.for(cases)("%s is read the same with accents apart", async ([, one]) => {
  const { text } = (await analysisOf(one)).resume.document;
  const apart = read(text.normalize("NFD"));
  expect(wordsOf(apart)).toEqual(wordsOf(read(text.normalize("NFC"))));
});
