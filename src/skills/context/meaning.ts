// Where a decision on a doubtful surface looks for evidence.

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
  besideCertain,
  besideSkills,
  cueBefore,
  cueBehind,
  knowledgeBefore,
  knowledgeBeforeList,
  listedUnder,
  type Sign,
  sameSense,
} from "./evidence.ts";
import { besideDoubtfulKin, besideLikely, canHaveKin, nearKin } from "./kin.ts";
import { isInPositionHead, opensName } from "./longer-name.ts";
import { nearCue, ownWords } from "./near-words.ts";
import { refusalOf, refusalOfPlace } from "./refusal.ts";
import { type Candidate, isTechnical, surfaceOf } from "./scene.ts";
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

type Once<T> = (subject: Meaning) => T;

/** The same look at the text, taken once a meaning. Only for what does not depend on other decisions. */
function once<T>(look: (subject: Candidate) => T): Once<T> {
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

/** Why nothing can make it the skill at this place. */
export const refusalFor: Once<string | undefined> = once(
  ({ hearing, hit, rule }) =>
    refusalOfPlace(hearing, hit, hearing.firms) ?? refusalOf(hearing, hit, rule),
);

/** What says that a wide word is meant. */
export const askedOutright: Once<Sign | undefined> = once(
  (subject) =>
    listedUnder(subject) ??
    knowledgeBefore(subject) ??
    askedFor(subject) ??
    knowledgeBeforeList(subject),
);

/** A text in small letters throughout says nothing by its case. */
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

/** A cue of the rule near it. */
export function cueNear(meaning: Meaning): Sign | undefined {
  return nearCue(meaning, wordsNear(meaning));
}

const behind = once(cueBehind);

const before = once(cueBefore);

/** Whether it is said to be known or used, for how long or in what version, an example of software, or listed as a skill. */
export function isSaidOutright(meaning: Meaning): boolean {
  return [before, behind, askedOutright].some((look) => look(meaning) !== undefined);
}

/** "Docker experience": a word of knowledge behind it, on the same line. */
const asked = once((meaning) => {
  const { text, tokens } = meaning.hearing;
  const end = tokens.to[meaning.hit.last] ?? 0;
  const next = tokens.from[meaning.hit.last + 1] ?? end;
  return text.slice(end, next).includes("\n") ? undefined : askedFor(meaning);
});

/** A word of knowledge before it, which counts for more than one of use: people cook in Java, too. */
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

/** Only where the text may be about software: among dogs, Rocket and Ruby are two. */
const likelyBeside = (meaning: Meaning): Sign | undefined =>
  meaning.hearing.topics.isEnglish() ? pair(meaning) : undefined;

const pair = once(besideLikely);

const kinBeside = once(besideDoubtfulKin);

/** Counted once, however much kin there is. */
export function ofKin(meaning: Meaning): Sign | undefined {
  return (isName(meaning) ? nearKin(meaning) : undefined) ?? kinBeside(meaning);
}

type Look = (subject: Meaning) => Sign | undefined;

/** Where evidence is looked for, the most telling first. */
const looks: readonly Look[] = [
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
  likelyBeside,
];

/** Among hobbies go is a game and rust is on the bicycle: only what stands right beside the word makes it a technology. */
const looksAtLeisure: readonly Look[] = [besideSkills, behind, before];

/** In a text about something else a name needs more, and other doubtful names say nothing: chefs use salt and cucumbers. */
const looksElsewhere: readonly Look[] = [besideCertain, cueNear, behind, claimed, before];

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

/** In the head of a position stand titles, firms and places: "Stripe, Dublin, 2019 - 2022". "Programmer" and "Physics" are there what they are elsewhere. */
export const isHead: Once<boolean> = once(
  (meaning) => isTechnical(meaning.hearing, meaning.skill) && isInPositionHead(meaning),
);

/** What a name of a technology is judged by; a trait or a spoken language is the same in every trade. */
export function topicOf(meaning: Meaning): Topic {
  meaning.topic ??= readTopic(meaning);
  return meaning.topic;
}

function readTopic({ hearing, hit, skill }: Meaning): Topic {
  return isTechnical(hearing, skill) ? hearing.topics.topicAt(hit.first) : "software";
}
