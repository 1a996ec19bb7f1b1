import type { Document, Span } from "../../document/document.ts";
import type { Job } from "../../job/job.ts";
import type { Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { findCopiedLines } from "./copied-lines.ts";
import { findKeywordLists } from "./keyword-lists.ts";
import { findNearCopies } from "./near-copies.ts";
import { findShuffled } from "./shuffled.ts";
import { makeSieve, passes, type Sieve } from "./sieve.ts";
import { runKey, skillLookup, wordsOf } from "./words.ts";

/**
 * A run of this many words that is also in the posting was copied from it. Postings and resumes share runs of
 * three or four words by chance ("experience with relational databases"), but runs of eight only by copying.
 */
const copiedWords = 8;

/**
 * At least this many words of a run must not belong to a skill, since two people may list the same
 * technologies in the same order.
 */
const copiedProse = 5;

/** The runs of `copiedWords` words in a posting, for looking up a resume's runs. */
interface Runs {
  readonly words: readonly string[];
  /**
   * For each key, the index of the first word of the first run with that key. Runs with equal keys are then
   * compared word by word.
   */
  readonly starts: ReadonlyMap<number, number>;
  readonly sieve: Sieve;
}

/** The runs of a posting. O(text). */
const runsOf: (posting: Document) => Runs = memoize((posting) => {
  const starts = new Map<number, number>();
  const keys = keysOf(posting);
  for (let index = keys.length - 1; index >= 0; index--) starts.set(keys[index] ?? 0, index);
  return { words: wordsOf(posting).words, starts, sieve: makeSieve(keys) };
});

/**
 * The parts of a resume that were copied from a posting: word for word, with a word changed here and there,
 * line by line, in another order, or as its list of keywords. Ascending; overlapping parts are joined.
 * O(words of the resume).
 */
export function findCopied(resume: Resume, job: Job): readonly Span[] {
  const isSkillAt = skillLookup(resume);
  const parts = [
    ...findExact(resume, runsOf(job.document), isSkillAt),
    ...findNearCopies(resume, job.document, isSkillAt),
    ...findKeywordLists(resume, job),
    ...findShuffled(resume, job.document),
    ...findCopiedLines(resume.document, job.document),
  ].sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const part of parts) addJoined(joined, part);
  return joined;
}

/**
 * The runs of `copiedWords` words that both contain. At least `copiedProse` of the words must belong to no
 * skill, since two people may list the same skills in the same order.
 */
function findExact(
  resume: Resume,
  runs: Runs,
  isSkillAt: (at: number) => boolean,
): readonly Span[] {
  const keys = keysOf(resume.document);
  const { words, from, to } = wordsOf(resume.document);
  const copied: Span[] = [];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    if (!passes(runs.sieve, key)) continue;
    const start = runs.starts.get(key);
    if (start === undefined || !isSameRun(words, index, runs.words, start)) continue;
    if (!isProse(from, index, isSkillAt)) continue;
    copied.push({ from: from[index] ?? 0, to: to[index + copiedWords - 1] ?? 0 });
  }
  return copied;
}

function addJoined(spans: { from: number; to: number }[], span: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
  else spans.push({ ...span });
}

function isSameRun(a: readonly string[], atA: number, b: readonly string[], atB: number): boolean {
  for (let i = 0; i < copiedWords; i++) if (a[atA + i] !== b[atB + i]) return false;
  return true;
}

function isProse(from: Int32Array, index: number, isSkillAt: (at: number) => boolean): boolean {
  let prose = 0;
  for (let i = index; i < index + copiedWords; i++) if (!isSkillAt(from[i] ?? 0)) prose++;
  return prose >= copiedProse;
}

const keysOf = memoize((document: Document): Int32Array => {
  const { hashes } = wordsOf(document);
  const count = Math.max(0, hashes.length - copiedWords + 1);
  return Int32Array.from({ length: count }, (_, index) => runKey(hashes, index, copiedWords));
});
