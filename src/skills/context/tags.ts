import { SPACE } from "../../text/code-units.ts";
import { gaps } from "../../text/tokenize.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import type { Sign } from "./evidence.ts";
import { isOfKind } from "./list-items.ts";
import { type Candidate, type Hearing, isCapital } from "./scene.ts";

/**
 * The words around a hit that are separated only by spaces and joining marks and are no words of sentences.
 */
export interface TagRun {
  /** The first and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** Whether the run is the whole line. */
  readonly isLine: boolean;
}

/** How far a run is read on each side, in words. */
const longestRun = 12;

/** In a line under a heading with more other words than this, at least one must be a kept skill. */
const fewTags = 3;

/** Depends on the text alone. O(1). */
export function runAbout({ hearing, hit }: Candidate): TagRun {
  const first = runEnd(hearing, hit.first, -1);
  const last = runEnd(hearing, hit.last, 1);
  const isLine = last > first && isLineEnd(hearing, first, -1) && isLineEnd(hearing, last, 1);
  return { first, last, isLine };
}

function runEnd(hearing: Hearing, start: number, side: -1 | 1): number {
  let end = start;
  while (Math.abs(end - start) < longestRun && isJoined(hearing, end, end + side)) end += side;
  return end;
}

/**
 * Whether only spaces and joining marks on the same line separate two neighbors, and the second is not a word
 * of sentences.
 */
function isJoined(hearing: Hearing, one: number, next: number): boolean {
  const { tokens, text } = hearing;
  if (next < 0 || next >= tokens.count) return false;
  if (tokens.gap[Math.max(one, next)] === gaps.apart) return false;
  if (isCue(tokens.word[next] ?? 0, cues.sentence)) return false;
  const from = tokens.to[Math.min(one, next)] ?? 0;
  const to = tokens.from[Math.max(one, next)] ?? 0;
  // Most are separated by one space and need no closer look.
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return true;
  return /^[ \t/.-]{0,4}$/.test(text.slice(from, to));
}

function isLineEnd({ tokens, text }: Hearing, token: number, side: -1 | 1): boolean {
  const from = tokens.from[token] ?? 0;
  const to = tokens.to[token] ?? 0;
  return side < 0
    ? /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, from - 4), from))
    : /^[ \t]*(?:\n|$)/.test(text.slice(to, to + 4));
}

function headingAbove(
  { hearing, hit }: Candidate,
  { isLine }: TagRun,
  others: number,
  known: number,
): string | undefined {
  if (!isLine || (others > fewTags && known === 0)) return undefined;
  const context = hearing.layout.contextAt(hearing.tokens.from[hit.first] ?? 0);
  return context?.under === "skills" ? context.heading : undefined;
}

/** "Tags: go rust docker": the label, if only hits follow from its colon to the end of the line. */
function labelAbove(subject: Candidate, { first, last }: TagRun): string | undefined {
  const { tokens, text, layout } = subject.hearing;
  const from = tokens.from[first] ?? 0;
  const { label } = layout.contextAt(from) ?? {};
  if (label === undefined || !/:[ \t]*$/.test(text.slice(Math.max(0, from - 4), from)))
    return undefined;
  return isLineEnd(subject.hearing, last, 1) && isOfHits(subject, first, last) ? label : undefined;
}

/** Whether the hits, including the subject's, cover all words from `first` to `last`. */
function isOfHits({ hearing, index }: Candidate, first: number, last: number): boolean {
  const { hits } = hearing;
  let k = index;
  while ((hits[k - 1]?.last ?? -1) >= first) k--;
  let next = first;
  for (let hit = hits[k]; hit?.first === next; hit = hits[++k]) next = hit.last + 1;
  return next > last;
}

/**
 * A row of tags, without commas or a sentence: "docker selenium jenkins go". Under a heading or label of
 * skills, a short line is enough. Elsewhere at least half of the other words must be kept skills: at least
 * one if the run is the whole line, otherwise at least two. O(1).
 */
export function amongTags<C extends Candidate>(
  subject: C,
  findRun: (subject: C) => TagRun = runAbout,
): Sign | undefined {
  const { hit } = subject;
  const run = findRun(subject);
  const others = run.last - run.first - (hit.last - hit.first);
  if (others === 0) return undefined;
  const tags = [...tagsBeside(subject, run, -1), ...tagsBeside(subject, run, 1)];
  const over = labelAbove(subject, run) ?? headingAbove(subject, run, others, tags.length);
  if (over !== undefined) return { points: 2, words: `in a row under "${over}"` };
  const covered = tags.reduce((sum, { length }) => sum + length, 0);
  if (tags.length < (run.isLine ? 1 : 2) || covered * 2 < others) return undefined;
  if (tags.length < 2 && opensSentence(subject, run)) return undefined;
  const names = tags.slice(0, 2).map(({ name }) => name);
  return { points: 2, words: `in a row with ${names.join(" and ")}` };
}

/**
 * "Tune PostgreSQL queries": a line that begins with a capital, as any line does, and ends in a plain word.
 */
function opensSentence({ hearing, hit, index }: Candidate, { first, last }: TagRun): boolean {
  if (hit.first !== first || hit.last === last) return false;
  const isPlain = !isCapital(hearing, last) && isCapital(hearing, first);
  let end = index;
  while ((hearing.hits[end + 1]?.first ?? last + 1) <= last) end++;
  return isPlain && (hearing.hits[end]?.last ?? 0) < last;
}

interface Tag {
  readonly name: string;
  /** In words. */
  readonly length: number;
}

/** The kept skills of the run on one side of the hit. */
function tagsBeside(subject: Candidate, { first, last }: TagRun, side: -1 | 1): readonly Tag[] {
  const { hearing, index } = subject;
  const tags: Tag[] = [];
  for (let k = index + side; ; k += side) {
    const other = hearing.hits[k];
    if (other === undefined || other.first < first || other.last > last) return tags;
    const decision = hearing.decisions[k];
    if (decision?.kept && isOfKind(subject, decision.skill))
      tags.push({ name: decision.skill.name, length: other.last - other.first + 1 });
  }
}
