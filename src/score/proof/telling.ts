// What positions say about the work besides the names of skills.
import type { Span } from "../../document/document.ts";
import { encloses, mergeSpans, overlap } from "../../document/spans.ts";
import { describesNothingBeside } from "../../resume/bare-list.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import { positionParts } from "../../resume/work-spans.ts";
import { inOtherWords } from "../../skills/lexicon/mention.ts";
import { memoize } from "../../text/memoize.ts";
import { foldCase } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { toScale } from "../exact.ts";
import { enumeratedFrom, untoldBeyond } from "../thresholds.ts";
import {
  type AskedMonths,
  claimedOf,
  isPartlyUnread,
  type ShownMonths,
  shownMonths,
} from "./history.ts";

interface Named {
  readonly skill: string;
  readonly mention: Span;
}

interface Said {
  readonly line: Span;
  readonly words: readonly string[];
}

/** Categories that are not tools one works with. */
const notTools: ReadonlySet<string> = new Set(["soft-skill", "spoken-language"]);

/** What each position names and says. O(positions × (mentions + lines)), once per resume. */
export const tellings: (resume: Resume) => ReadonlyMap<Position, Telling> = memoize((resume) => {
  const named = resume.skills
    .filter(({ impliedBy, category }) => impliedBy === undefined && !notTools.has(category))
    .flatMap(({ skill, mentions }) =>
      // "Moved hosting to AWS" describes a migration; its words are what the position says.
      mentions
        .filter(({ because }) => because !== inOtherWords)
        .map((mention) => ({ skill, mention })),
    );
  return new Map(resume.positions.map((one) => [one, tellingOf(one, named, resume)]));
});

/** A position with at least this many skills per meaningful word only lists them. */
const namesPerWord = 2;

/**
 * A position does not only list its skills if there is a bullet for fewer than this many of them each: such
 * bullets say what was done, in whatever words ("Wrote REST APIs in Go and PostgreSQL").
 */
export const namesPerSentence = 5;

/** A single word beside the skills is a label. */
export const wordsOfSentence = 2;

/** What a position names and says. */
export interface Telling {
  readonly own: readonly Named[];
  /** The lines of the position, with their words beside what is left out. */
  readonly said: readonly Said[];
  /** Parts that say nothing about the work: skills, and the names of the position. Ascending. */
  readonly left: readonly Span[];
}

function tellingOf(position: Position, named: readonly Named[], resume: Resume): Telling {
  const parts = positionParts(position);
  const { title, employer, location } = position;
  const known = [title, employer, location].filter((one) => one !== undefined);
  const own = named.filter(
    ({ mention }) =>
      parts.some((part) => encloses(part, mention)) && !known.some((one) => overlap(one, mention)),
  );
  const lines = resume.document.lines.filter((line) => parts.some((part) => encloses(part, line)));
  const left = mergeSpans([...known, ...own.map(({ mention }) => mention)]);
  const said = lines.map((line) => ({
    line,
    words: wordsBeside(left, line, resume.document.text),
  }));
  return { own, said, left };
}

/** Whether a position names many skills, and more than it can speak for. */
export function isList(telling: Telling): boolean {
  const names = skillCount(telling.own);
  return names >= enumeratedFrom && names > namesSpokenFor(telling);
}

/**
 * For how many names what a position says besides can stand: two for each meaningful word, or five for each
 * sentence. A sentence that repeats another one says nothing more.
 */
export const namesSpokenFor: (telling: Telling) => number = memoize(({ own, said }) => {
  const once = withoutRepeats(said);
  const telling = once.flatMap(({ words }) => words.filter((word) => !emptyWords.has(word)));
  const sentences = once.filter(
    ({ line, words }) =>
      words.length >= wordsOfSentence && own.some(({ mention }) => overlap(line, mention)),
  );
  return Math.max(telling.length * namesPerWord, sentences.length * namesPerSentence);
});

/** At most this many lines are compared with each other. */
const maxCompared = 100;

function withoutRepeats(said: readonly Said[]): readonly Said[] {
  return said.filter(
    ({ words }, i) =>
      !said.slice(Math.max(0, i - maxCompared), i).some((one) => repeats(words, one)),
  );
}

/** A sentence with so few words says too little to be recognized in another one. */
const leastRepeated = 5;

/** This share of the words of a repetition is in the sentence that it repeats. */
const repeatedShare = 0.6;

/** Whether a sentence has most of its words from an earlier one: the same with other names. */
function repeats(words: readonly string[], { words: earlier }: Said): boolean {
  if (words.length < leastRepeated) return false;
  const known = new Set(earlier);
  return words.filter((word) => known.has(word)).length >= repeatedShare * words.length;
}

/**
 * How far a resume tells anything about work in software, 0–1. Less than 1 if each such position has no words,
 * or lists so many names in hardly any that they stand for little, and nothing else describes any work. Always
 * 1 if a part of the history was not read. More words never lower it.
 */
export const toldShare: (resume: Resume) => number = memoize((resume) => {
  const work = resume.positions.filter(({ otherTrade }) => otherTrade !== true);
  if (work.length === 0 || isPartlyUnread(resume)) return 1;
  const told = tellings(resume);
  const most = Math.max(...work.map((one) => toldShareOf(one, told.get(one))));
  const isAlone = most < 1 && describesNothingBeside(resume, work.flatMap(positionParts));
  return isAlone ? most : 1;
});

/** Whether a resume tells nothing at all about work in software. */
export function isUntold(resume: Resume): boolean {
  return toldShare(resume) === 0;
}

/** The part of the way from `least` to 1 that a resume's `toldShare` goes. */
export function raisedByTold(least: number, share: number): number {
  return toScale(least + (1 - least) * share);
}

/** A few words about the work tell of it, however many names are beside them; one is a label. */
const wordsThatTell = 4;

/**
 * Names beyond those that a position speaks for take from what it tells bit by bit: one name more must not
 * turn a good score into none.
 */
function toldShareOf(position: Position, telling: Telling | undefined): number {
  if (telling === undefined || isEmpty(position, telling)) return 0;
  if (!isList(telling) || tells(telling)) return 1;
  const beyond = skillCount(telling.own) - Math.max(enumeratedFrom, namesSpokenFor(telling));
  const byNames = (untoldBeyond - beyond) / untoldBeyond;
  const words = withoutRepeats(telling.said)
    .filter(({ line, words }) => words.length > wordsOfDates || isBulletOf(position, line))
    .flatMap((one) => one.words.filter((word) => !emptyWords.has(word)));
  return Math.max(0, byNames, Math.min(1, (words.length - 1) / (wordsThatTell - 1)));
}

/** Whether a line belongs to a bullet; a short one that does not may hold the dates. */
function isBulletOf({ bullets }: Position, line: Span): boolean {
  return bullets.some((bullet) => overlap(bullet, line));
}

/**
 * `shownMonths` of all work. The less positions tell, the more their months count as the years that a resume
 * claims.
 */
export function shownWorkMonths(resume: Resume, asked: Omit<AskedMonths, "skills">): ShownMonths {
  const shown = shownMonths(resume, asked);
  const { months } = shown;
  const share = toldShare(resume);
  if (share === 1 || months !== asked.dated) return shown;
  const claimed = claimedOf(asked.dated, asked.asked);
  const dated = claimed + Math.floor((asked.dated - claimed) * share);
  return shownMonths(resume, { ...asked, dated });
}

/** Whether a sentence with few names says what was done: "Cached the catalog in Redis." */
function tells({ own, said }: Telling): boolean {
  return withoutRepeats(said).some(({ line, words }) => {
    const names = skillCount(own.filter(({ mention }) => encloses(line, mention)));
    const isSentence = names > 0 && names < namesPerSentence;
    return isSentence && words.filter((word) => !emptyWords.has(word)).length >= wordsOfSentence;
  });
}

/** A position that only says who worked where and when. The dates have few words. */
function isEmpty({ bullets }: Position, { own, said }: Telling): boolean {
  const words = said.reduce((sum, one) => sum + one.words.length, 0);
  return bullets.length === 0 && own.length === 0 && words <= wordsOfDates;
}

const wordsOfDates = 4;

/** How many different skills are named. */
export function skillCount(named: readonly Named[]): number {
  return new Set(named.map(({ skill }) => skill)).size;
}

/** Words found in any description of duties, whatever was done. */
const emptyWords = nameSet("empty-word");

/** The words of `line` outside `left`, which must ascend. */
export function wordsBeside(
  left: readonly Span[],
  { from, to }: Span,
  text: string,
): readonly string[] {
  let at = from;
  let rest = "";
  for (const one of left) {
    if (one.to <= at || one.from >= to) continue;
    rest += `${text.slice(at, one.from)} `;
    at = one.to;
  }
  return foldCase(rest + text.slice(at, to)).match(eachWord) ?? [];
}
