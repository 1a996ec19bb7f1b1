import type { Span } from "../../document/document.ts";
import { readOnce } from "../../text/memoize.ts";
import { labelSums } from "../../text/packed-weights.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { weightsOfTitles } from "../weights.generated.ts";
import { levelIn } from "./level.ts";
import { occupation } from "./occupations.ts";

/** A role that may be the title of a posting, and the signs observed around it. */
export interface TitleCandidate extends Span {
  readonly signs: readonly string[];
}

/** How much text is searched, and how many roles are considered. */
const maxText = 6_000;
const maxCandidates = 60;
/** The most words that the name of a role has before its last one. */
const maxWordsBefore = 7;
const maxWordLength = 40;

/** "You will replace a Java developer": the role of someone else. */
const insteadOf = pattern("instead-of");

const noTitleWord = nameSet("no-title-word");
/** Words that may be part of a title even if written in lowercase. */
const smallWords = [nameSet("field-word"), nameSet("title-adjective")];

/** The roles named in the first part of a text, in order. `folded` is `foldCase(text)`. O(1). */
export function titleCandidates(text: string, folded: string): readonly TitleCandidate[] {
  const found: Span[] = [];
  const head = folded.slice(0, maxText);
  for (let at = 0; found.length < maxCandidates; ) {
    const match = occupation.exec(head.slice(at));
    if (match === null) break;
    const start = at + match.index;
    const end = start + match[0].length;
    at = end;
    const to = end + (ending.exec(folded.slice(end, end + maxWordLength))?.[0].length ?? 0);
    const from = beginning(text, start);
    if (found.at(-1)?.from !== from && mayBeTitle(text.slice(from, to))) found.push({ from, to });
  }
  const own = found.filter(
    ({ from }) => !insteadOf.test(folded.slice(Math.max(0, from - around), from)),
  );
  const names = own.map(({ from, to }) => folded.slice(from, to));
  return own.map((span, i) => ({ ...span, signs: signsOf(text, span, i, names) }));
}

/**
 * Whether words may be a title. A single word ("an engineer") and a lowercase plural ("made by front-end
 * developers") rarely are.
 */
function mayBeTitle(written: string): boolean {
  return /[ -]/.test(written) && !/(?:^|[ -])\p{Ll}+s$/u.test(written);
}

/** "Engineers", "Engineer II". */
const ending = /^s?(?: (?:i{1,3}|iv|v|[1-5]))?(?![a-z0-9])/;

/**
 * Where the name of a role begins whose last word stands at `at`: at the first of the capitalized words, or
 * words for a level or a field, that lead up to it.
 */
function beginning(text: string, at: number): number {
  let from = at;
  for (let words = 0; words < maxWordsBefore; words++) {
    const word = wordBefore.exec(text.slice(Math.max(0, from - maxWordLength), from))?.[1];
    if (word === undefined || !goesOn(word, words > 0)) break;
    from -= word.length + 1;
    if (opensSentence.test(text.slice(Math.max(0, from - 3), from))) break;
  }
  const connector = opensWithConnector.exec(text.slice(from, at))?.[0].length ?? 0;
  return from + connector;
}

const wordBefore = regExp.u`([${letters}\d.+#&/'-]+) $`;
const opensSentence = /(?:^|[.!?\n]\s*)$/;
const connectors = new RegExp(`^${pattern("within-role").source}$`);
const opensWithConnector = new RegExp(`^(?:${pattern("within-role").source} )+`);

function goesOn(written: string, isWithin: boolean): boolean {
  const word = written.toLowerCase();
  if (isWithin && connectors.test(word)) return true;
  if (noTitleWord.has(word)) return false;
  if (/[.,;:!?]$/.test(written) && !/^[sj]r\.$/.test(word)) return false;
  return (
    /^[\p{Lu}\d.]/u.test(written) ||
    levelIn(word) !== undefined ||
    smallWords.some((words) => words.has(word))
  );
}

/** How much text on either side of a role is examined, and how many of its words. */
const around = 40;
const wordsSeen = 3;
const wordOrMark = /[a-z0-9']+|[^\sa-z0-9]|\n/g;
const wordLength = 8;

/**
 * The signs of a role. Names in capitals describe its form and place; then come the words and marks before
 * and after it.
 */
function signsOf(text: string, span: Span, i: number, names: readonly string[]): readonly string[] {
  const { from, to } = span;
  const name = names[i];
  const before = text.slice(Math.max(0, from - around), from);
  const after = text.slice(to, to + around);
  const left = wordsOf(before).reverse();
  const right = wordsOf(after);
  const words = text.slice(from, to).split(" ");
  const capitals = words.filter((word) => !/^\p{Ll}/u.test(word)).length;
  const times = names.filter((one) => one === name).length;
  return [
    "ALWAYS",
    `CAPITALS ${capitals === words.length ? "ALL" : capitals > 0 ? "SOME" : "NONE"}`,
    `WORDS ${Math.min(words.length, 5)}`,
    ...(name?.endsWith("s") ? ["PLURAL"] : []),
    `ROLE ${Math.min(i, 4)}`,
    `TIMES ${Math.min(times, 3)}`,
    `PLACE ${places.filter((end) => from >= end).length}`,
    ...(names.indexOf(name ?? "") === i ? ["NEW"] : []),
    ...(/(?:^|\n)$/.test(before) ? ["OPENS A LINE"] : []),
    ...(/^(?:\n|$)/.test(after) ? ["ENDS A LINE"] : []),
    `<1${left[0] ?? ""}`,
    `<2${left.slice(0, 2).join(" ")}`,
    `>1${right[0] ?? ""}`,
    ...new Set(left.slice(0, wordsSeen).map((word) => `<${word}`)),
    ...new Set(right.slice(0, wordsSeen).map((word) => `>${word}`)),
  ];
}

/** Limits that say how early in the text a role stands. */
const places = [100, 300, 1000];

function wordsOf(text: string): string[] {
  return findAll(wordOrMark, text.toLowerCase()).map(([word]) => word.slice(0, wordLength));
}

/** How likely a role must be to count as the title, in eighths of the log odds. */
const leastOdds = 5;

/**
 * The role that is most likely the title, judged by the text around it, for a posting that has no place for a
 * title and no phrase that seeks someone; undefined if none is likely enough. The weights are learned by
 * `.ci/train-titles.ts`. O(1).
 */
export function weighedTitle(text: string, folded: string): Span | undefined {
  let best: Span | undefined;
  let most = leastOdds - 1;
  for (const { from, to, signs } of titleCandidates(text, folded)) {
    const [sum = 0] = labelSums(learned(), signs);
    if (sum > most) {
      best = { from, to };
      most = sum;
    }
  }
  return best;
}

const learned = readOnce(weightsOfTitles);
