import { expect } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** Expects the positions of a resume to be exactly these, each as "title @ employer, start..end". */
export function checkPositions(resume: string | Document, ...expected: readonly string[]): void {
  const { positions } = readFacts(typeof resume === "string" ? textDocument(resume) : resume);
  expect(
    positions.map(
      ({ title, employer, start, end }) =>
        `${title?.text ?? "?"} @ ${employer?.text ?? "?"}, ${start ?? ""}..${end ?? ""}`,
    ),
  ).toEqual(expected);
}
