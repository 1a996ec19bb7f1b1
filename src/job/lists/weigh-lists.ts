import { skillOfId } from "../../skills/lexicon/form-index.ts";
import { readOnce } from "../../text/memoize.ts";
import { labelSums } from "../../text/packed-weights.ts";
import { weightsOfLists } from "../weights.generated.ts";
import { areInterchangeable, areOfGeneralKind, areOfNamedKind } from "./kinds.ts";
import { type Cue, cueLength, endsOpen, goesOnWithAnd, namesKindBefore } from "./list-cues.ts";
import type { List, ListScope } from "./read-lists.ts";
import {
  areOfOnePurpose,
  areRivals,
  familyOf,
  holdPart,
  isPartOf,
  shareOfRivals,
} from "./rivals.ts";

/** What the words around a list and its form say about it. */
export interface ListForm {
  readonly cue: Cue;
  readonly orSimilar: boolean;
  /** Whether these make it a choice. */
  readonly isChoice: boolean;
}

/**
 * In eighths of the log odds: a list is a choice if that is at least half as likely as not. Reading a
 * choice as a list asks for things that nobody asks for, which is worse than the opposite.
 */
const leastOfChoice = -6;

/**
 * Whether a list without "and" and "or" is a choice, judged by its form, its members and its surroundings
 * together. The weights are learned by `.ci/train-lists.ts`. O(members).
 */
export function isLikelyChoice(scope: ListScope, list: List, form: ListForm): boolean {
  const [sum = 0] = labelSums(listsLearned(), signsOfList(scope, list, form));
  return sum > leastOfChoice;
}

const listsLearned = readOnce(weightsOfLists);

/** The signs of a list for and against its being a choice. O(members). */
export function signsOfList(scope: ListScope, list: List, form: ListForm): readonly string[] {
  const { cue, orSimilar, isChoice } = form;
  const { kind = "title", bullet = false } = scope.sentence;
  const joined = [...new Set(list.connectors)].sort().join("+");
  const levels = new Set(list.members.map((one) => scope.levels.get(one)));
  const level = levels.size > 1 ? "mixed" : [...levels].join();
  const read = isChoice ? "CHOICE" : "ALL";
  return [
    "ALWAYS",
    `${kind}${bullet ? " ITEM" : ""}`,
    read,
    `${read} ${cue}`,
    `${read} ${cue} ${joined}`,
    cue,
    joined,
    `${cue} ${joined}`,
    level,
    `${cue} ${level}`,
    `SIZE ${Math.min(list.members.length, mostMembers)}`,
    ...(orSimilar ? ["SIMILAR"] : []),
    ...signsOfMembers(scope, list),
    ...signsAround(scope, list),
  ];
}

/** As long as three words. */
const lengthBehind = 40;

/** Longer lists are alike. */
const mostMembers = 6;

/** What the members have in common, and what they are. */
function signsOfMembers({ lexicon, folded, sentence }: ListScope, { members }: List): string[] {
  const before = folded.slice(sentence.from, members[0]?.from).slice(-cueLength);
  const skills = members.map(({ skill }) => skillOfId(lexicon.index, skill));
  const categories = new Set(members.map(({ category }) => category));
  const families = new Set(members.map((one) => familyOf(one, lexicon)));
  return chosen({
    RIVALS: areRivals(members, lexicon),
    PURPOSE: areOfOnePurpose(members, lexicon),
    NAMED: areOfNamedKind(members, before),
    GENERAL: areOfGeneralKind(members, before, lexicon),
    INTERCHANGEABLE: areInterchangeable(members, lexicon),
    PART: holdPart(members, lexicon),
    GENERIC: skills.some((one) => one?.generic === true),
    PRACTICE: skills.some((one) => one?.practice === true),
    KIND: skills.some((one) => one?.purpose !== undefined),
  }).concat(
    `LIKE ${Math.ceil(likenessParts * shareOfRivals(members, lexicon))}`,
    `CATEGORIES ${Math.min(categories.size, mostKinds)}`,
    `FAMILIES ${Math.min(families.size, mostKinds)}`,
    categories.size === 1
      ? `OF ${[...categories].join()}`
      : [...categories].map((one) => `WITH ${one}`),
  );
}

const mostKinds = 3;

function chosen(signs: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(signs).filter((sign) => signs[sign] === true);
}

/** Into how many parts the share of pairs that are alternatives is divided. */
const likenessParts = 3;

const wordOrMark = /[a-z\u00df-\u1ffc]+|[:(,;/.]/g;
/** How many words and marks on either side of a list, and how many letters of each, are signs. */
const wordsBefore = 8;
const wordsAfter = 3;
const stemLength = 6;

/** The stems of the words on one side of a list. */
const stems = (side: string, words: readonly string[]): string[] =>
  [...new Set(words)].map((one) => `${side}${one.slice(0, stemLength)}`);

/** The words around it, what stands next to it, and the name that its brackets or words refer to. */
function signsAround(
  { lexicon, folded, sentence, levels, bracket }: ListScope,
  { members }: List,
): string[] {
  const from = members[0]?.from ?? sentence.from;
  const to = members.at(-1)?.to ?? from;
  const start = bracket?.from ?? from;
  const others = [...levels.keys()].filter((one) => !members.includes(one));
  const host = others.findLast((one) => one.to <= start);
  const before = folded.slice(sentence.from, from).slice(-cueLength);
  const behind = folded.slice(to, Math.min(sentence.to, to + lengthBehind));
  const isHosted = host !== undefined && /^[ (:]*$/.test(folded.slice(host.to, from));
  return chosen({
    "KIND BEFORE": namesKindBefore(folded.slice(sentence.from, start).slice(-cueLength)),
    OPEN: endsOpen(folded, to),
    "AND MORE": goesOnWithAnd(folded, to, sentence.to),
    BEFORE: host !== undefined,
    BEHIND: others.some((one) => one.from >= to),
    WHOLE: isHosted && members.every((one) => isPartOf(one, host, lexicon)),
  }).concat(
    isHosted ? `HOST ${host.category}` : [],
    stems("<", (before.match(wordOrMark) ?? []).slice(-wordsBefore)),
    stems(">", (behind.match(wordOrMark) ?? []).slice(0, wordsAfter)),
  );
}
