import { findMentions } from "../resume/mentions.ts";
import { findProperNames } from "../resume/proper-names.ts";
import type { Misspelling } from "../skills/hits/misspelling.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import { spanAt } from "../text/find-spans.ts";
import type { Check, CheckInput } from "./check.ts";

/** More findings than this would tell the reader nothing new. */
const maxFindings = 20;

/**
 * A misspelled name of a technology ("Kubernates"). A program that searches for the exact word does not find
 * it, and a recruiter who knows the tool notices. It is only a guess, so nothing is credited for it except
 * what the lexicon lists as a common error. One finding per spelling, at its first place. Names of people,
 * employers and schools may be spelled in any way.
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
    const { misspellings = () => misspellingsIn(input) } = input;
    const found = misspellings().map((word) => ({
      word,
      page: spanAt(document.lines, word.from)?.page,
    }));
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
  return findMentions(document, lexicon, findProperNames(document, resume)).misspellings();
}

interface Spelled {
  readonly word: Misspelling;
  readonly page: number | undefined;
}

/** The first occurrence of each spelling, ignoring case, with the number of its occurrences. */
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
