import type { Span } from "../document/document.ts";
import { byPlace } from "../document/spans.ts";
import { coverOf } from "../text/cover.ts";
import { overlapReader } from "../text/find-spans.ts";
import { memoize } from "../text/memoize.ts";
import { foldCase } from "../words/fold.ts";
import { eachTerm, letters, regExp } from "../words/letters.ts";
import { describesWork } from "../words/section-headings.ts";
import { nameSet, pattern } from "../words/words.ts";
import type { Position, Resume } from "./resume.ts";

/**
 * A resume without a history and with fewer words than this, apart from its skills, is a bare list of skills.
 */
export const bareWords = 120;

/** Lines with at least this many words, apart from the skills they describe, amount to a sentence or two. */
const sentenceWords = 6;

/** A line with fewer words, apart from its skills, is a labeled list or a heading. */
const lineWords = 4;

/**
 * A verb of work says that something was done ("Built microservices in Java") and counts as this many extra
 * words.
 */
const deedWords = 3;
const handsOn = pattern("hands-on");

/**
 * A word such as "with" before a skill joins it to a deed named by a noun, as is usual in German ("Entwicklung
 * mit Java"). In a bullet of a position that is a sentence of its own.
 */
const joiningWord = regExp.u`[${letters}]\s+([${letters}]+)\s+$`;
const joiningWords = nameSet("function-word");
const joinedWords = 4;

/** A longer word joins nothing. */
const longestJoining = 80;

/**
 * Whether nothing backs up what a resume lists: it has no dated software work, no sentence about a skill in
 * work, in a project or in studies, and few other words. A degree backs it up only beside dated work in
 * another trade. A heading or a title changes nothing, because it costs nothing to add. More text never turns
 * a resume into a bare list. O(text).
 */
export function isBareList(resume: Resume): boolean {
  const { positions, degrees } = resume;
  if (positions.some((position) => position.otherTrade !== true && isDated(position))) return false;
  if (positions.length > 0 && degrees.some(({ level }) => level !== "other")) return false;
  return describesNothing(resume);
}

/**
 * Whether a resume has few words besides its skills, and no sentence about a skill in work, in a project or
 * in studies. More text never makes this true. O(text).
 */
export const describesNothing: (resume: Resume) => boolean = memoize((resume) =>
  describesNothingBeside(resume, []),
);

/** The same outside the parts `left`. */
export function describesNothingBeside(resume: Resume, left: readonly Span[]): boolean {
  const { positions, projects, degrees, sections } = resume;
  const places = sections.filter(({ kind }) => describesWork(kind) || kind === "education");
  const others = positions.filter(({ otherTrade }) => otherTrade === true);
  const apart = coverOf([...others, ...left]);
  const lines = readLines(resume).filter((line) => !apart.meets(line));
  const all = coverOf([...places, ...positions, ...projects]);
  // The names of a degree and its school say nothing about what was done there.
  const named = coverOf(degrees);
  const told = lines.filter(
    (line) => line.hasSkill && line.words >= lineWords && all.meets(line) && !named.meets(line),
  );
  return sumOf(told) < sentenceWords && sumOf(lines) < bareWords;
}

interface CountedLine extends Span {
  /** Without skills and without titles and employers of positions; a verb of work adds a few. */
  readonly words: number;
  /** Whether it names a skill outside of the titles and employers. */
  readonly hasSkill: boolean;
}

/** The visible lines, with the number of words in each besides skills. */
function readLines({
  document: { text, lines },
  positions,
  skills,
}: Resume): readonly CountedLine[] {
  const bullets = coverOf(positions.filter(isDated).flatMap((position) => position.bullets));
  const names = positions.flatMap(({ title, employer }) => [title ?? [], employer ?? []].flat());
  const inNames = coverOf(names);
  const named = skills
    .filter(({ impliedBy, category }) => impliedBy === undefined && category !== "soft-skill")
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => !inNames.meets(mention));
  const covered = [
    ...names.map(({ from, to }) => ({ from, to, isSkill: false })),
    ...named.map(({ from, to }) => ({ from, to, isSkill: true })),
  ];
  const coveredIn = overlapReader(covered.sort(byPlace));
  return lines
    .filter(({ region }) => region !== "hidden")
    .map((line) => {
      const { rest, count, isJoined } = withoutCovered(text, line, coveredIn(line));
      const words = rest.match(eachTerm)?.length ?? 0;
      const isToldOf = isJoined && words >= count && bullets.meets(line);
      const isDone = words > 0 && handsOn.test(foldCase(rest));
      const deed = isToldOf ? joinedWords : isDone ? deedWords : 0;
      return { from: line.from, to: line.to, words: words + deed, hasSkill: count > 0 };
    });
}

/** A line without the names and skills in it, the count of the skills, and whether words join one to a deed. */
function withoutCovered(
  text: string,
  { from, to }: Span,
  covered: Iterable<Span & { readonly isSkill: boolean }>,
) {
  let rest = "";
  let at = from;
  let count = 0;
  let isJoined = false;
  for (const one of covered) {
    isJoined ||=
      one.isSkill && joins(text.slice(Math.max(from, at, one.from - longestJoining), one.from));
    rest += `${text.slice(at, Math.max(at, one.from))} `;
    at = Math.max(at, one.to);
    if (one.isSkill) count++;
  }
  return { rest: rest + text.slice(at, Math.max(at, to)), count, isJoined };
}

/** Whether `before` ends in words that join what follows to a deed. */
function joins(before: string): boolean {
  const [, word = ""] = joiningWord.exec(before) ?? [];
  return joiningWords.has(foldCase(word));
}

const sumOf = (lines: readonly CountedLine[]): number =>
  lines.reduce((sum, { words }) => sum + words, 0);

const isDated = ({ start }: Position): boolean => start !== undefined;
