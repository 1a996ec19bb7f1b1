import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { letters } from "../../words/letters.ts";
import { pattern, steps } from "../../words/words.ts";
import type { JobLevel } from "../job.ts";
import { firstGroup, without } from "../pattern.ts";

const levels = steps("seniority");

/** Longer text is not a title. */
const maxLength = 200;

/**
 * The level named in the words of a title; undefined if there is none. "Mid or senior" is mid; "experienced"
 * is not a level. `folded` is what `foldCase` returns. O(1).
 */
export function levelIn(folded: string): JobLevel | undefined {
  const words = without(folded.slice(0, maxLength), noLevel);
  const range = levelRange.exec(words)?.[0] ?? "";
  const lowest =
    levels.findLast(({ pattern }) => pattern.test(range)) ??
    levels.find(({ pattern }) => pattern.test(words));
  // All values of the word list are job levels.
  return lowest?.value as JobLevel | undefined;
}

/** "Internship: ", alone on its line before a title, "senior-level " or "(Junior) ". */
const wordAhead = new RegExp(
  String.raw`(?:(?:^|\n)\W{0,4}([${letters}]{4,}) ?[:\u2013-]|(?<![\w-])\(?(${pattern("level-word").source})[),]?) $`,
  "u",
);

/** The level named right before a title but not in it; undefined if there is none. O(1). */
export function levelAhead(folded: string, { from }: Span): JobLevel | undefined {
  const word = firstGroup(wordAhead.exec(folded.slice(Math.max(0, from - 30), from)));
  return word === undefined ? undefined : levelIn(word);
}

const noLevel = pattern("no-level", "g");

/** "Mid or senior", "Senior / Staff". */
const levelRange = pattern("level-range");

const levelLabel = pattern("level-label");
const levelPhrase = pattern("level-stated");

/** The level in "Experience level: Senior", or on the line after a bare "Job level". O(lines). */
export function labeledLevel(folded: string, lines: readonly Span[]): JobLevel | undefined {
  for (const [i, line] of lines.entries()) {
    const words = folded.slice(line.from, Math.min(line.to, line.from + 120));
    const label = levelLabel.exec(words);
    if (label !== null) {
      const next = lines[i + 1];
      const value =
        words.slice(label[0].length).replace(/^\W+/, "") ||
        (next === undefined ? "" : folded.slice(next.from, Math.min(next.to, next.from + 40)));
      return statedLevel(value);
    }
    const phrase = levelPhrase.exec(words);
    if (phrase !== null) return statedLevel(phrase[0]);
  }
  return undefined;
}

/** The level in words that state one. Here "medium" is a level, which it never is in a title. */
function statedLevel(words: string): JobLevel | undefined {
  return levelIn(words.replace("medium", "mid"));
}

const levelSentence = pattern("level-sentence");
/** Such a sentence does not occur further down. */
const maxSearched = 4000;
/** How much text around a word for a level shows whose level it is, in characters. */
const around = 70;
const levelWord = pattern("level-word", "g");

/** The level in a sentence such as "We are looking for mid-level or senior engineers". O(text). */
export function soughtLevel(folded: string): JobLevel | undefined {
  for (const { index } of findAll(levelWord, folded.slice(0, maxSearched))) {
    const phrase = levelSentence.exec(folded.slice(Math.max(0, index - around), index + around));
    if (phrase !== null) return levelIn(phrase[0]);
  }
  return undefined;
}

/** Lowest first. A role without a level ranks between junior or mid and senior. */
const ranks: readonly (JobLevel | undefined)[] = [
  "intern",
  "junior",
  "mid",
  undefined,
  "senior",
  "staff",
  "principal",
  "lead",
  "manager",
];

/**
 * The level of a posting for several roles: the level of the first role, unless another role is lower.
 * O(roles).
 */
export function levelOfRoles([first = "", ...others]: readonly string[]): JobLevel | undefined {
  const level = levelIn(first);
  return others.every((other) => !isLower(other, first)) ? level : undefined;
}

/**
 * Whether `role` ranks below the level that `first` names. A role without a level does so only if it is the
 * same role ("Senior Engineer, Engineer") or if `first` is a manager.
 */
function isLower(role: string, first: string): boolean {
  const [level, own] = [levelIn(first), levelIn(role)];
  if (own === undefined && level !== "manager" && !isSameRole(role, first)) return false;
  return ranks.indexOf(own) < ranks.indexOf(level);
}

/** "Senior Data Engineer" and "Data Engineer" are the same role. */
function isSameRole(role: string, first: string): boolean {
  const [bare, whole] = [role, first].map((one) => one.trim().replace(/s$/, ""));
  return whole?.endsWith(bare ?? "") === true;
}
