import { countEach } from "../../collect.ts";
import { foldCase } from "../../words/fold.ts";
import { paraphraseSource, wholeWords } from "../paraphrase-source.ts";
import type { Paraphrase } from "./lexicon.ts";
import type { LexiconProblem, LintContext } from "./lint.ts";
import type { LexiconEntry } from "./schema.ts";

/**
 * What is wrong with the fields for reading postings: an unknown category, a purpose that no skill serves, a
 * paraphrase without an example. O(entries).
 */
export function lintPostingFields(
  entries: readonly LexiconEntry[],
  { categories }: LintContext,
): readonly LexiconProblem[] {
  const served = countServed(entries);
  return entries.flatMap((entry) => [
    ...strayListing(entry, categories),
    ...idlePurpose(entry, served.get(entry.id) ?? 0),
    ...idleWord(entry, categories),
    ...idlePractice(entry, categories),
    ...unshownPhrases(entry, "paraphrases"),
    ...unshownPhrases(entry, "told"),
  ]);
}

function strayListing(
  { id, category, companion, listedAs }: LexiconEntry,
  categories: LintContext["categories"],
): readonly LexiconProblem[] {
  if (listedAs === undefined) return [];
  const problem = (text: string) => [{ id, field: "listedAs", problem: text }];
  if (!categories.has(listedAs))
    return problem(`names ${listedAs}, which categories.yml does not have`);
  if (listedAs === category)
    return problem(`names ${category}, which is its own category; drop it`);
  return companion
    ? problem("makes it a choice in a list, which companion: true denies; keep one")
    : [];
}

function idlePurpose({ id, purpose }: LexiconEntry, served: number): readonly LexiconProblem[] {
  if (purpose === undefined || served > 1) return [];
  const problem = `is for those that imply ${id}, of which there ${served === 1 ? "is one" : "are none"}; drop it, or let others imply it`;
  return [{ id, field: "purpose", problem }];
}

function idleWord(
  { id, category, generic, says }: LexiconEntry,
  categories: LintContext["categories"],
): readonly LexiconProblem[] {
  const problem = (text: string) => [{ id, field: "says", problem: text }];
  if (says === "work" && !generic)
    return problem("is work, which changes nothing without generic: true; add it, or drop this");
  return says === "person" && categories.get(category)?.technical === true
    ? problem(`is person, which ${category} is not about; drop it`)
    : [];
}

function idlePractice(
  { id, category, generic, says, practice }: LexiconEntry,
  categories: LintContext["categories"],
): readonly LexiconProblem[] {
  const isAdvised =
    generic !== true && says === undefined && categories.get(category)?.technical === true;
  if (practice !== true || isAdvised) return [];
  return [{ id, field: "practice", problem: "it is never advised as it is; drop it" }];
}

/** How many entries imply each id, or usually come with it. */
function countServed(entries: readonly LexiconEntry[]): ReadonlyMap<string, number> {
  return countEach(
    entries.flatMap(({ implies, usually }) => [...new Set([...implies, ...usually])]),
  );
}

/** Checks that the sentences of a paraphrase show what each of its phrases is for. */
function unshownPhrases(
  entry: LexiconEntry,
  field: "paraphrases" | "told",
): readonly LexiconProblem[] {
  const problem = (text: string) => ({ id: entry.id, field, problem: text });
  return entry[field].flatMap(({ is, isNot, ...paraphrase }) => {
    const pattern = paraphrasePattern([paraphrase]);
    const isMatched = (sentence: string) => pattern.test(foldCase(sentence));
    const isNeeded = (phrase: string) => {
      const others = paraphrase.phrases.filter((other) => other !== phrase);
      const rest =
        others.length > 0 ? paraphrasePattern([{ ...paraphrase, phrases: others }]) : none;
      return is.some((sentence) => isMatched(sentence) && !rest.test(foldCase(sentence)));
    };
    return [
      ...is
        .filter((sentence) => !isMatched(sentence))
        .map((sentence) => problem(`match nothing in "${sentence}"`)),
      ...isNot.filter(isMatched).map((sentence) => problem(`match in "${sentence}"`)),
      ...paraphrase.phrases
        .filter((phrase) => !isNeeded(phrase))
        .map((phrase) =>
          problem(
            `need a text under is that only "${phrase}" matches; write one, or drop the phrase`,
          ),
        ),
    ];
  });
}

/** Matches nothing. */
const none = /(?!)/;

function paraphrasePattern(paraphrases: readonly Paraphrase[]): RegExp {
  return new RegExp(wholeWords(paraphraseSource(paraphrases)));
}
