// What is read from one form of a resume, and how much of it is the same as from another.
import { readDocument } from "../../src/analyze/read-document.ts";
import type { Source } from "../../src/document/read.ts";
import { readFacts } from "../../src/resume/facts.ts";
import type { Resume } from "../../src/resume/resume.ts";
import { plainForm } from "../../src/text/plain-form.ts";

/** A document in plain characters, and what changes of its form ask about it. */
export type Reading = Pick<Resume, "document" | "contact" | "sections" | "positions">;

export async function readForm(source: Source): Promise<Reading> {
  const { document } = plainForm(await readDocument(source));
  return { document, ...readFacts(document) };
}

/** What a reader of the pages sees. */
export function visibleText({ document }: Reading): string {
  return document.lines
    .filter(({ region }) => region === "hidden")
    .reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), document.text);
}

/** Each position as title, employer and dates, whatever their case and spaces. */
export function positionsOf({ positions }: Pick<Reading, "positions">): readonly string[] {
  return positions.map(({ title, employer, start, end }) =>
    [title?.text, employer?.text, start, end].join("; ").toLowerCase().replace(/\s+/g, " "),
  );
}

/** How many positions are in both lists, and how many there are. */
export interface Same {
  readonly same: number;
  readonly of: number;
}

export function sameOf(first: readonly string[], second: readonly string[]): Same {
  const rest = [...second];
  const same = first.filter((position) => {
    const found = rest.indexOf(position);
    if (found >= 0) rest.splice(found, 1);
    return found >= 0;
  });
  return { same: same.length, of: Math.max(first.length, second.length) };
}

/** Prints which positions are in only one of two lists. */
export function tellDifferences(
  name: string,
  first: readonly string[],
  own: readonly string[],
): void {
  console.log(name);
  for (const position of first) if (!own.includes(position)) console.log(`  - ${position}`);
  for (const position of own) if (!first.includes(position)) console.log(`  + ${position}`);
}
