// How many points of evidence a meaning of a doubtful surface has, and how many it needs.

import type { CompiledRule } from "../lexicon/form-index.ts";
import { betweenSkills, cueAfter, cueBefore, nextToCertain, type Sign } from "./evidence.ts";
import {
  askedOutright,
  inTags,
  isAmongHobbies,
  isForced,
  isHead,
  isInCase,
  looksFor,
  type Meaning,
  opensOther,
  refusalFor,
  topicOf,
  underLabel,
  writtenAs,
} from "./meaning.ts";
import { isOfSoftware } from "./scene.ts";
import { namesWhatIsMade } from "./what-is-made.ts";

export interface Ruling {
  readonly kept: boolean;
  readonly vouches: boolean;
  readonly isFirm: boolean;
  /** Whether one more hint would have been enough. */
  readonly isOpen: boolean;
  readonly because: string;
}

function keep(because: string, vouches = false, isFirm = vouches): Ruling {
  return { kept: true, vouches, isFirm, isOpen: false, because };
}

function refuse(because: string, isOpen = false): Ruling {
  return { kept: false, vouches: false, isFirm: false, isOpen, because };
}

/** Weighs the evidence for one meaning of a hit. */
export function judge(subject: Meaning): Ruling {
  const { skill, rule } = subject;
  const refusal = refusalFor(subject);
  if (refusal !== undefined) return refuse(refusal);
  if (skill.generic) return judgeWide(subject);
  return rule === undefined ? keep("its only meaning") : judgeRule(subject, rule);
}

/**
 * A generic word counts only in a list of skills and where it is asked for. Elsewhere "reporting" may be an
 * accountant's and "documentation" a nurse's.
 */
function judgeWide(subject: Meaning): Ruling {
  if (topicOf(subject) === "other" && nextToCertain(subject) === undefined)
    return refuse("a wide word in a text about something else");
  const asked = askedOutright(subject);
  if (asked !== undefined) return keep(asked.words);
  const listed = betweenSkills(subject) ?? inTags(subject);
  return listed !== undefined
    ? keep(listed.words)
    : refuse("a wide word, and neither in a list of skills nor asked for", isInWork(subject));
}

function judgeRule(subject: Meaning, rule: CompiledRule): Ruling {
  const surface = writtenAs(subject);
  const isRightCase = isInCase(subject, rule);
  const needed = pointsNeeded(subject, rule, isRightCase);
  if (needed === 0) return keep(`written "${surface}"`, true);
  return weighSigns(subject, needed, isRightCase);
}

function weighSigns(subject: Meaning, needed: number, isRightCase: boolean): Ruling {
  const found: Sign[] = [];
  let points = 0;
  for (const look of looksFor(subject)) {
    const evidence = look(subject);
    if (evidence === undefined) continue;
    // A text about Go may still use the verb "go": in the wrong case the topic counts as one hint, however
    // many signs of it there are.
    const isRepeated = !isRightCase && found.some(({ isTopic }) => isTopic);
    if (evidence.isTopic && (isRepeated || isHead(subject))) continue;
    found.push(evidence);
    points += evidence.points;
    if (points < needed) continue;
    const firm = isFirm(subject, found);
    return keep(found.map(({ words }) => words).join(" and "), isRightCase && firm, firm);
  }
  const isOpen = isRightCase && points + 1 >= needed && isInWork(subject);
  return refuse(tooLittle(subject, isRightCase), isOpen);
}

/** In a text about software, outside hobbies and the names of firms: a hint may still show what is meant. */
function isInWork(subject: Meaning): boolean {
  if (subject.misspelling || isAmongHobbies(subject) || isHead(subject)) return false;
  return topicOf(subject) === "software";
}

function tooLittle(subject: Meaning, isRightCase: boolean): string {
  const [surface, { name }] = [writtenAs(subject), subject.skill];
  return isRightCase
    ? `nothing near "${surface}" shows that the skill ${name} is meant`
    : `written "${surface}", which is not enough to be ${name}`;
}

/**
 * A place in a list of skills is firm evidence. A hint is not; otherwise one doubtful word would vouch for
 * all the others.
 */
function isFirm(subject: Meaning, found: readonly Sign[]): boolean {
  return (
    found.some(({ points, isTopic }) => points > 1 && !isTopic) || underLabel(subject) !== undefined
  );
}

/** The points that the meaning needs; Infinity if no evidence is enough. */
function pointsNeeded(subject: Meaning, rule: CompiledRule, isRightCase: boolean): number {
  if (topicOf(subject) === "other") return rule.default === "reject" ? Infinity : 2;
  const isElse = isAmongHobbies(subject) || isPartOfName(subject) || isHead(subject);
  const fewest = isElse ? 1 : 0;
  return Math.max(fewest, pointsInCase(subject, rule, isRightCase));
}

function pointsInCase(subject: Meaning, rule: CompiledRule, isRightCase: boolean): number {
  switch (rule.default) {
    case "accept":
      return isRightCase ? pointsAsWritten(subject, rule) : pointsMiswritten(subject);
    case "cue":
      return isRightCase && !isNameOfMade(subject) ? 1 : 2;
    case "reject":
      return isRightCase ? 2 : Infinity;
  }
}

/**
 * "The chef portal" is named by what was made. "The chef server" is not: the words say that it is software.
 */
function isNameOfMade(subject: Meaning): boolean {
  return namesWhatIsMade(subject) && cueAfter(subject) === undefined;
}

/**
 * How many points a name that is accepted by default needs: one if something in the text speaks against it.
 */
function pointsAsWritten(subject: Meaning, rule: CompiledRule): number {
  return isForced(subject) || isUndecided(subject, rule) ? 1 : 0;
}

function pointsMiswritten(subject: Meaning): number {
  return cueBefore(subject) === undefined ? 2 : 1;
}

/**
 * Whether neither the text says what it is about nor the letters what is meant: nothing but the skill is
 * written "ETL", but Kafka is also a novelist.
 */
function isUndecided(subject: Meaning, rule: CompiledRule): boolean {
  const topic = topicOf(subject);
  if (topic === "doubtful") return true;
  const { hearing, hit, skill } = subject;
  // A name that is the whole text has no context.
  const isAlone = hearing.tokens.count <= fewWords;
  if (topic !== "unknown" || rule.case !== "any" || isAlone || hit.last > hit.first) return false;
  if (rule.isEveryday) return false;
  return isOfSoftware(hearing, skill);
}

const fewWords = 3;

/**
 * In a text that is not clearly about software, "Spring Professional" and "Travis Perkins" may be anything.
 */
function isPartOfName(subject: Meaning): boolean {
  return topicOf(subject) !== "software" && opensOther(subject);
}
