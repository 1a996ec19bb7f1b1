import { expect } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import type { Section } from "../../src/resume/resume.ts";

/** Sections as "kind: heading". */
export function namedSections(sections: readonly Section[]): readonly string[] {
  return sections.map(({ kind, heading }) => `${kind}: ${heading?.text}`);
}

/** Expects the sections of a text, each as "kind: heading". */
export function checkSections(text: string, ...expected: readonly string[]): void {
  expect(namedSections(readFacts(textDocument(text)).sections)).toEqual(expected);
}
