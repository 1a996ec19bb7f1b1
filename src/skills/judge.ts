// How much speaks for a meaning of a doubtful surface, and how much must.
import { capitalAmidLine, hasCase, instrumentBefore, isCaseForced } from "./capitals.ts";
import {
  askedFor,
  besideCertain,
  besideSkills,
  betweenSkills,
  cueBefore,
  cueBehind,
  knowledgeBefore,
  knowledgeBeforeList,
  listedUnder,
  nearCue,
  nearWord,
  type Sign,
  sameSense,
} from "./evidence.ts";
import { type CompiledRule, everydayRule } from "./form-index.ts";
import { besideDoubtfulKin, canHaveKin, nearKin } from "./kin.ts";
import { isInPositionHead, opensName } from "./longer-name.ts";
import { refusalOf, refusalOfPlace } from "./refusal.ts";
import { type Candidate, isOfSoftware, isTechnical, surfaceOf } from "./scene.ts";
import { amongTags, runAbout } from "./tags.ts";
import type { Topic } from "./topic.ts";

/** What `once` found, by its number; null for nothing. */
export type Facts = unknown[];

/** One meaning of a doubtful hit. */
export interface Meaning extends Candidate {
  readonly misspelling: boolean;
  readonly facts: Facts;
  /** Once it was asked for. */
  topic: Topic | undefined;
}

let onceCount = 0;

/** Room for what is found once of a meaning. */
export function makeFacts(): Facts {
  return new Array<unknown>(onceCount);
}

/** The same look at the text, taken once a meaning. Only for what does not depend on other decisions. */
function once<T>(look: (subject: Candidate) => T): (subject: Meaning) => T {
  const number = onceCount++;
  return (subject) => {
    const known = subject.facts[number];
    // Only what this very look gave stands there.
    if (known !== undefined) return (known ?? undefined) as T;
    const found = look(subject);
    subject.facts[number] = found ?? null;
    return found;
  };
}

export interface Ruling {
  readonly kept: boolean;
  readonly vouches: boolean;
  readonly isFirm: boolean;
  readonly because: string;
}

function keep(because: string, vouches = false, isFirm = vouches): Ruling {
  return { kept: true, vouches, isFirm, because };
}

function refuse(because: string): Ruling {
  return { kept: false, vouches: false, isFirm: false, because };
}

/** Weighs what speaks for one meaning of a hit. */
export function judge(subject: Meaning): Ruling {
  const { skill, rule } = subject;
  const refusal = refusalFor(subject);
  if (refusal !== undefined) return refuse(refusal);
  if (skill.generic) return judgeWide(subject);
  return rule === undefined ? keep("its only meaning") : judgeRule(subject, rule);
}

const refusalFor = once(
  ({ hearing, hit, rule }) =>
    refusalOfPlace(hearing, hit, hearing.firms) ?? refusalOf(hearing, hit, rule),
);

/** A wide word counts in a list of skills and where it is asked for; elsewhere it is the accountant's reporting and the nurse's documentation. */
function judgeWide(subject: Meaning): Ruling {
  if (topicOf(subject) === "other" && besideCertain(subject) === undefined)
    return refuse("a wide word in a text about something else");
  const asked = askedOutright(subject);
  if (asked !== undefined) return keep(asked.words);
  const listed = betweenSkills(subject) ?? inTags(subject);
  return listed !== undefined
    ? keep(listed.words)
    : refuse("a wide word, and neither in a list of skills nor asked for");
}

const askedOutright = once(
  (subject) =>
    listedUnder(subject) ??
    knowledgeBefore(subject) ??
    askedFor(subject) ??
    knowledgeBeforeList(subject),
);

function judgeRule(subject: Meaning, rule: CompiledRule): Ruling {
  const surface = writtenAs(subject);
  const isRightCase = isInCase(subject, rule);
  const needed = pointsNeeded(subject, rule, isRightCase);
  if (needed === 0) return keep(`written "${surface}"`, true);
  const found: Sign[] = [];
  let points = 0;
  for (const look of looksFor(subject)) {
    const evidence = look(subject);
    if (evidence === undefined) continue;
    // A text about Go may still go on: in the wrong case its topic is one hint, however often it shows.
    const isToldAgain = !isRightCase && found.some(({ isTopic }) => isTopic);
    if (evidence.isTopic && (isToldAgain || isHead(subject))) continue;
    found.push(evidence);
    points += evidence.points;
    if (points < needed) continue;
    const firm = isFirm(subject, found);
    return keep(found.map(({ words }) => words).join(" and "), isRightCase && firm, firm);
  }
  return refuse(tooLittle(subject, isRightCase));
}

/** A text in small letters throughout says nothing by its case. */
function isInCase(subject: Meaning, rule: CompiledRule): boolean {
  return subject.hearing.layout.isSmall() || hasCase(writtenAs(subject), rule);
}

function tooLittle(subject: Meaning, isRightCase: boolean): string {
  const [surface, { name }] = [writtenAs(subject), subject.skill];
  return isRightCase
    ? `nothing near "${surface}" shows that the skill ${name} is meant`
    : `written "${surface}", which is not enough to be ${name}`;
}

/** A place in a list of skills is firm; a hint is not, or one doubtful word would vouch for all the others. */
function isFirm(subject: Meaning, found: readonly Sign[]): boolean {
  return (
    found.some(({ points, isTopic }) => points > 1 && !isTopic) || underLabel(subject) !== undefined
  );
}

const underLabel = once(listedUnder);

const writtenAs = once(({ hearing, hit }) => surfaceOf(hearing, hit));

const wordNear = once(nearWord);

const run = once(runAbout);

function inTags(meaning: Meaning): Sign | undefined {
  return amongTags(meaning, run);
}

/** A cue of the rule near it. */
export function cueNear(meaning: Meaning): Sign | undefined {
  return nearCue(meaning, wordNear);
}

const behind = once(cueBehind);

const before = once(cueBefore);

/** A word of knowledge before it, which counts for more than one of use: people cook in Java, too. */
/** "Docker experience": a word of knowledge behind it, on the same line. */
const asked = once((meaning) => {
  const { text, tokens } = meaning.hearing;
  const end = tokens.to[meaning.hit.last] ?? 0;
  const next = tokens.from[meaning.hit.last + 1] ?? end;
  return text.slice(end, next).includes("\n") ? undefined : askedFor(meaning);
});

const claimed = once(knowledgeBefore);

const used = (meaning: Meaning): Sign | undefined => {
  const topic = topicOf(meaning);
  return instrument(meaning) ?? (topic === "software" ? named(meaning) : undefined);
};

const named = once(capitalAmidLine);

const instrument = once(instrumentBefore);

const isName = once(canHaveKin);

const kinBeside = once(besideDoubtfulKin);

/** Counted once, however much kin there is. */
function ofKin(meaning: Meaning): Sign | undefined {
  return (isName(meaning) ? nearKin(meaning) : undefined) ?? kinBeside(meaning);
}

/** Where evidence is looked for, the most telling first. */
const looks: readonly ((subject: Meaning) => Sign | undefined)[] = [
  besideSkills,
  cueNear,
  behind,
  before,
  asked,
  underLabel,
  inTags,
  sameSense,
  used,
  ofKin,
];

/** Among hobbies go is a game and rust is on the bicycle: only what stands right beside the word makes it a technology. */
const looksAtLeisure: typeof looks = [besideSkills, behind, before];

/** In a text about something else a name needs more, and other doubtful names say nothing: chefs use salt and cucumbers. */
const looksElsewhere: typeof looks = [besideCertain, cueNear, behind, claimed, before];

function looksFor(subject: Meaning): typeof looks {
  if (topicOf(subject) === "other") return looksElsewhere;
  return isAtLeisure(subject) ? looksAtLeisure : looks;
}

const isAtLeisure = once(
  ({ hearing, hit }) =>
    hearing.layout.contextAt(hearing.tokens.from[hit.first] ?? 0)?.under === "leisure",
);

/** How much must speak for the meaning; infinite when nothing is enough. */
function pointsNeeded(subject: Meaning, rule: CompiledRule, isRightCase: boolean): number {
  if (topicOf(subject) === "other") return rule.default === "reject" ? Number.POSITIVE_INFINITY : 2;
  const isElse = isAtLeisure(subject) || isPartOfName(subject) || isHead(subject);
  const fewest = isElse ? 1 : 0;
  return Math.max(fewest, pointsInCase(subject, rule, isRightCase));
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of three rules in two cases.
function pointsInCase(subject: Meaning, rule: CompiledRule, isRightCase: boolean): number {
  switch (rule.default) {
    case "accept":
      if (!isRightCase) return cueBefore(subject) === undefined ? 2 : 1;
      return isForced(subject) || isUntold(subject, rule) ? 1 : 0;
    case "cue":
      return isRightCase ? 1 : 2;
    case "reject":
      return isRightCase ? 2 : Number.POSITIVE_INFINITY;
  }
}

/** Whether the text does not tell what it is about, nor the letters: "ETL" is written so, Kafka is a novelist, too. */
function isUntold(subject: Meaning, rule: CompiledRule): boolean {
  const topic = topicOf(subject);
  if (topic === "doubtful") return true;
  const { hearing, hit, skill } = subject;
  // Nothing can tell of a name that is all of the text.
  const isAlone = hearing.tokens.count <= FEW_WORDS;
  if (topic !== "unknown" || rule.case !== "any" || isAlone || hit.last > hit.first) return false;
  if (rule === everydayRule) return false;
  return isOfSoftware(hearing, skill);
}

const FEW_WORDS = 3;

const isForced = once(isCaseForced);

/** In a text that does not tell that it is about software, "Spring Professional" and "Travis Perkins" may be anything. */
function isPartOfName(subject: Meaning): boolean {
  return topicOf(subject) !== "software" && opens(subject);
}

const opens = once(opensName);

/** In the head of a position stand titles, firms and places: "Stripe, Dublin, 2019 - 2022". "Programmer" and "Physics" are there what they are elsewhere. */
const isHead = once(
  (meaning) => isTechnical(meaning.hearing, meaning.skill) && isInPositionHead(meaning),
);

/** What a name of a technology is judged by; a trait or a spoken language is the same in every trade. */
function topicOf(meaning: Meaning): Topic {
  meaning.topic ??= readTopic(meaning);
  return meaning.topic;
}

function readTopic({ hearing, hit, skill }: Meaning): Topic {
  return isTechnical(hearing, skill) ? hearing.topics.topicAt(hit.first) : "software";
}
