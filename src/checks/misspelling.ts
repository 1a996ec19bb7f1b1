import type { Span } from "../document/document.ts";
import { findMentions } from "../resume/mentions.ts";
import { findOwnNames } from "../resume/own-names.ts";
import type { Misspelling } from "../skills/hits/misspelling.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Check, CheckInput } from "./check.ts";

/** After this many findings, more would tell the reader nothing new. */
const maxFindings = 20;

/**
 * A technology's name with a slip in it ("Kubernates"). A program that searches for the exact word does not find it, and a
 * recruiter who knows the tool notices. It is only a guess, so nothing is credited for it but what the lexicon knows as a
 * common error. One finding a spelling, at its first place; names of people, employers and schools are spelled as they please.
 */
export const misspelling: Check<{
  readonly surface: string;
  readonly expected: string;
  readonly count: number;
}> = {
  id: "misspelling",
  severity: "note",
  run(input) {
    const { document } = input.resume;
    if (document.quality === "unreadable") return [];
    const lineAt = makeFinder(document.lines);
    const { misspellings = () => misspellingsIn(input) } = input;
    const found = misspellings().map((word) => ({ word, page: lineAt(word.from)?.page }));
    return groupBySpelling(found)
      .slice(0, maxFindings)
      .map(({ word, page, count }) => ({
        facts: { surface: word.surface, expected: word.expected, count },
        ...(page !== undefined && { page }),
        span: { from: word.from, to: word.to },
      }));
  },
  words({ surface, expected, count }) {
    return {
      message: `“${surface}” looks like a misspelling of “${expected}”${count > 1 ? ` (${count} times)` : ""}`,
      fix: `Write “${expected}” if that is what you mean; a search for it does not find “${surface}”.`,
    };
  },
};

function misspellingsIn({
  resume,
  lexicon = builtinLexicon(),
}: CheckInput): readonly Misspelling[] {
  const { document } = resume;
  return findMentions(document, lexicon, findOwnNames(document, resume)).misspellings();
}

/** A function that finds the span containing a position; it must be called with ascending positions. */
function makeFinder<T extends Span>(spans: readonly T[]): (position: number) => T | undefined {
  let i = 0;
  return (position) => {
    while ((spans[i]?.to ?? Infinity) <= position) i++;
    const span = spans[i];
    return span !== undefined && span.from <= position ? span : undefined;
  };
}

interface Spelled {
  readonly word: Misspelling;
  readonly page: number | undefined;
}

/** The first of each spelling, whatever its case, with how often it stands. */
function groupBySpelling(
  found: readonly Spelled[],
): readonly (Spelled & { readonly count: number })[] {
  const groups = new Map<string, Spelled & { count: number }>();
  for (const one of found) {
    const key = one.word.surface.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...one, count: 1 });
    else group.count++;
  }
  return [...groups.values()];
}
