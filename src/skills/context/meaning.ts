// Where evidence for the meaning of a doubtful surface is looked for.

import type { CompiledRule } from "../lexicon/form-index.ts";
import {
  aloneInItem,
  capitalAmidLine,
  hasCase,
  instrumentBefore,
  isCaseForced,
} from "./capitals.ts";
import {
  askedFor,
  cueAfter,
  cueBefore,
  knowledgeBefore,
  knowledgeBeforeList,
  listedUnder,
  nextToCertain,
  nextToSkills,
  type Sign,
  sameSense,
} from "./evidence.ts";
import { canHaveKin, nearKin, nextToDoubtfulKin, nextToLikely } from "./kin.ts";
import { isInPositionHead, opensName } from "./longer-name.ts";
import { nearCue, nearSpoken, ownWords } from "./near-words.ts";
import { refusalOf, refusalOfPlace } from "./refusal.ts";
import { type Candidate, isTechnical, surfaceOf } from "./scene.ts";
import { amongTags, runAbout } from "./tags.ts";
import type { Topic } from "./topic.ts";

/** What each `once` function found, by its number; null if it found nothing. */
export type Facts = unknown[];

/** One meaning of a doubtful hit. */
export interface Meaning extends Candidate {
  readonly misspelling: boolean;
  readonly facts: Facts;
  /** Set when it is first asked for. */
  topic: Topic | undefined;
}

let onceCount = 0;

/** Makes an empty cache for the facts about a meaning. */
export function makeFacts(): Facts {
  return new Array<unknown>(onceCount);
}

type Once<T> = (subject: Meaning) => T;

/**
 * Wraps a function so that it runs once per meaning. Only for functions that do not depend on other
 * decisions.
 */
function once<T>(look: (subject: Candidate) => T): Once<T> {
  const number = onceCount++;
  return (subject) => {
    const known = subject.facts[number];
    // Only a result of this same function is stored under its number.
    if (known !== undefined) return (known ?? undefined) as T;
    const found = look(subject);
    subject.facts[number] = found ?? null;
    return found;
  };
}

/** Why the hit cannot be the skill at this place, whatever the evidence; undefined if it can. */
export const refusalFor: Once<string | undefined> = once(
  ({ hearing, hit, rule }) =>
    refusalOfPlace(hearing, hit, hearing.firms) ?? refusalOf(hearing, hit, rule),
);

/** Evidence that a generic word is meant as a skill. */
export const askedOutright: Once<Sign | undefined> = once(
  (subject) =>
    listedUnder(subject) ??
    knowledgeBefore(subject) ??
    askedFor(subject) ??
    knowledgeBeforeList(subject),
);

/**
 * Whether the surface has the case that its rule requires. In a text all in lower case, every surface does.
 */
export function isInCase(subject: Meaning, rule: CompiledRule): boolean {
  return subject.hearing.layout.isSmall() || hasCase(writtenAs(subject), rule);
}

export const isForced: Once<boolean> = once(isCaseForced);

export const underLabel: Once<Sign | undefined> = once(listedUnder);

export const writtenAs: Once<string> = once(({ hearing, hit }) => surfaceOf(hearing, hit));

const wordsNear = once(ownWords);

const run = once(runAbout);

export function inTags(meaning: Meaning): Sign | undefined {
  return amongTags(meaning, run);
}

/** Whether a cue of the rule is near the hit, or a word about languages near the name of one. */
export function cueNear(meaning: Meaning): Sign | undefined {
  return nearCue(meaning, wordsNear(meaning)) ?? spokenNear(meaning);
}

const spokenNear = once(nearSpoken);

const behind = once(cueAfter);

const before = once(cueBefore);

/**
 * Whether the text says outright that it is known or used, for how long or in what version, that it is an
 * example of software, or lists it as a skill.
 */
export function isSaidOutright(meaning: Meaning): boolean {
  return [before, behind, askedOutright].some((look) => look(meaning) !== undefined);
}

/** "Docker experience": a word of knowledge after the hit, on the same line. */
const asked = once((meaning) => {
  const { text, tokens } = meaning.hearing;
  const end = tokens.to[meaning.hit.last] ?? 0;
  const next = tokens.from[meaning.hit.last + 1] ?? end;
  return text.slice(end, next).includes("\n") ? undefined : askedFor(meaning);
});

/** A word of knowledge before the hit, which counts for more than a word of use: people also cook in Java. */
const claimed = once(knowledgeBefore);

const used = (meaning: Meaning): Sign | undefined => {
  const topic = topicOf(meaning);
  return (
    instrument(meaning) ?? (topic === "software" ? (named(meaning) ?? lone(meaning)) : undefined)
  );
};

const named = once(capitalAmidLine);

const lone = once(aloneInItem);

const instrument = once(instrumentBefore);

const isName = once(canHaveKin);

/** Only if the text may be about software: Rocket and Ruby may also be two dogs. */
const likelyBeside = (meaning: Meaning): Sign | undefined =>
  meaning.hearing.topics.isEnglish() ? pair(meaning) : undefined;

const pair = once(nextToLikely);

const kinBeside = once(nextToDoubtfulKin);

/** Counts once, however many kin there are. */
export function ofKin(meaning: Meaning): Sign | undefined {
  return (isName(meaning) ? nearKin(meaning) : undefined) ?? kinBeside(meaning);
}

type Look = (subject: Meaning) => Sign | undefined;

/** Where evidence is looked for, in order of strength. */
const looks: readonly Look[] = [
  nextToSkills,
  cueNear,
  behind,
  before,
  asked,
  underLabel,
  inTags,
  sameSense,
  used,
  ofKin,
  likelyBeside,
];

/**
 * Among hobbies, "go" is a game and "rust" is on the bicycle. Only what is right beside the word makes it a
 * technology.
 */
const looksAtLeisure: readonly Look[] = [nextToSkills, behind, before];

/**
 * In a text about something other than software, a name needs stronger evidence, and other doubtful names
 * prove nothing: chefs use salt and cucumbers.
 */
const looksElsewhere: readonly Look[] = [nextToCertain, cueNear, behind, claimed, before];

/** How many kinds of evidence speak for a meaning. */
export function countHints(subject: Meaning): number {
  return looksFor(subject).filter((look) => look(subject) !== undefined).length;
}

export function looksFor(subject: Meaning): readonly Look[] {
  if (topicOf(subject) === "other") return looksElsewhere;
  return isAmongHobbies(subject) ? looksAtLeisure : looks;
}

export const isAmongHobbies: Once<boolean> = once(
  ({ hearing, hit }) =>
    hearing.layout.contextAt(hearing.tokens.from[hit.first] ?? 0)?.under === "leisure",
);

export const opensOther: Once<boolean> = once(opensName);

/**
 * The head of a position contains titles, firms and places: "Stripe, Dublin, 2019 - 2022". Skills that are
 * not technologies, such as "Programmer" and "Physics", are judged there as anywhere else.
 */
export const isHead: Once<boolean> = once(
  (meaning) => isTechnical(meaning.hearing, meaning.skill) && isInPositionHead(meaning),
);

/**
 * The topic by which a name is judged. It is always software for what is not a technology: a trait or a
 * spoken language is the same in every trade.
 */
export function topicOf(meaning: Meaning): Topic {
  meaning.topic ??= readTopic(meaning);
  return meaning.topic;
}

function readTopic({ hearing, hit, skill }: Meaning): Topic {
  return isTechnical(hearing, skill) ? hearing.topics.topicAt(hit.first) : "software";
}
