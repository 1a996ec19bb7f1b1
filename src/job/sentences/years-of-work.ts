import type { Mention } from "../../skills/lexicon/mention.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import { firstGroup } from "../pattern.ts";
import type { YearNumber } from "./year-numbers.ts";

/** The surroundings of a number of years. */
export interface Scope {
  readonly words: string;
  /** Where the sentence begins in the text. */
  readonly at: number;
  readonly mentions: readonly Mention[];
  /** Where the previous years end, and where the next ones begin; counted from the start of the sentence. */
  readonly floor: number;
  readonly ceiling: number;
}

/** Matches where the phrase ends, so that what it is about precedes it. */
export const closesClause: Pattern = pattern("closes-years");

/** Whether words after a number of years name the occupation, or experience in general. O(words). */
export function namesWorkOrExperience(head: string): boolean {
  return namesWork.test(head) || bareExperience.test(head);
}

const namesWork = pattern("work-of-years");

/** "As a Java developer", whatever technology precedes the occupation. */
const namedWorker = pattern("named-worker");

/** Words that only say what kind of work it is: "relational database development", "scalable back ends". */
const fieldWord = pattern("field-ending");

/** Experience of no particular kind. */
const bareExperience = pattern("bare-experience");

const withStrength = pattern("with-strength");

const management = pattern("management");

/**
 * Where in `head` the words end that make the years count for the occupation; undefined if there are none. "5
 * years of Java development" are years of Java only; "5 years of back-end development using Java" are both.
 */
export function occupationEnd(
  scope: Scope,
  head: string,
  hit: YearNumber,
  of: readonly Mention[],
): number | undefined {
  // "Back-end development" may be a skill of the lexicon, but names the occupation all the same.
  const skills = of.filter((m) => !isOccupationWork(m) && !opensWork(scope, m));
  const named = skills.filter((m) => !fieldWord.test(m.surface.toLowerCase()));
  const first = named.find((m) => m.from - scope.at >= hit.to);
  const beforeSkill =
    first === undefined ? head : head.slice(0, Math.max(0, first.from - scope.at - hit.to));
  const found = namesWork.exec(beforeSkill.slice(0, 100));
  if (found !== null) return workEnd(beforeSkill, found);
  const listed = listedWork.exec(head.slice(beforeSkill.length, beforeSkill.length + maxListed));
  if (listed !== null) return beforeSkill.length + listed[0].length;
  const worker = namedWorker.exec(head.slice(0, 120));
  if (worker !== null && worker.index <= beforeSkill.length) return worker.index + worker[0].length;
  if (isWorkedAs(scope, head, hit)) return 0;
  if (skills.length > 0) return strengthEnd(head);
  // "Web development: 3 years (preferred)": everything the years are tied to is work.
  if (of.length > 0 || bareAfter.test(head)) return 0;
  return isLabeled(scope.words, hit) ? 0 : bareExperience.exec(head)?.[0].length;
}

const bareAfter = pattern("bare-years-behind");

/**
 * "Machine learning, data science or web development": the occupation is one of the things that the years are
 * of.
 */
const listedWork = pattern("listed-work");
const maxListed = 120;

/** Where the name of the work ends; undefined for years of managing it. */
function workEnd(words: string, { index, 0: name }: RegExpExecArray): number | undefined {
  return management.test(words.slice(0, index)) ? undefined : index + name.length;
}

/** "5 years of experience with strong Java skills": years of work, plus Java. */
function strengthEnd(head: string): number | undefined {
  const bare = bareExperience.exec(head)?.[0].length;
  return bare !== undefined && withStrength.test(head.slice(bare)) ? bare : undefined;
}

const experienceLabel = pattern("experience-label");

/**
 * "Experience: 3-5 years", also where line breaks were lost ("… Notice period: none") or the label was read
 * as a heading.
 */
function isLabeled(words: string, { from, to }: YearNumber): boolean {
  const after = words.slice(to, to + 60);
  if (labelNext.test(after) && from === 0) return true;
  const isAfterLabel = experienceLabel.test(words.slice(Math.max(0, from - 60), from));
  return isAfterLabel && (closesClause.test(after) || labelNext.test(after));
}

const labelNext = /^ (?:[a-z]+ ){0,2}[a-z]+ ?:/;

/**
 * Whether a mention names work of the occupation: "Web development" does, "Android development" names a
 * technology. O(1).
 */
export function isOccupationWork({ surface, name }: Mention): boolean {
  const words = surface.toLowerCase();
  return namesWork.test(words) && !words.startsWith(`${name.toLowerCase()} `);
}

/**
 * "Machine learning engineering" is work of the occupation too, although its first words are a skill of their
 * own.
 */
function opensWork({ words, at }: Scope, { from, to }: Mention): boolean {
  const found = namesWork.exec(words.slice(from - at, to - at + 20));
  return found?.index === 0 && found[0].length > to - from;
}

const workedAs = pattern("worked-as");

/** A level before a number of years that they apply to. */
export const levelBefore: Pattern = pattern("level-of-years-before");

/**
 * "Experience as a Java developer for at least 3 years", "Backend developer of at least 6 years", "Senior: 5
 * years": the occupation or level precedes its years.
 */
function isWorkedAs({ words }: Scope, head: string, hit: YearNumber): boolean {
  const before = words.slice(Math.max(0, hit.from - 100), hit.from);
  if (closesClause.test(head) && levelBefore.test(before)) return true;
  if (!/^\W*(?:$|\()/.test(head)) return false;
  const found = workedAs.exec(before);
  const role = firstGroup(found);
  return role !== undefined && namesWork.test(role);
}
