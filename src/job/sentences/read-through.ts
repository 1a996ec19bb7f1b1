import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Ask, Posting, Reading, Total } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { offersChoice } from "../blocks/line-labels.ts";
import { groupAlternatives } from "../lists/alternatives.ts";
import { isWide } from "../wide-words.ts";
import { isBareField, namesOccupation } from "./bare-words.ts";
import { findStress } from "./level-phrases.ts";
import { namesNoAsk, readSentence } from "./read-sentence.ts";

/** Reads each sentence's level, exclusions, alternatives and years. O(text). */
export function readThrough(posting: Posting): Reading {
  const asks: Ask[] = [...titleAsks(posting)];
  const negated: Mention[] = [];
  const totals: Total[] = [];
  const walk = { next: 0 };
  let list: OpenList | undefined;
  const told = { kind: "", from: 0 };
  for (const sentence of posting.sentences) {
    if (sentence.kind !== told.kind)
      Object.assign(told, { kind: sentence.kind, from: asks.length });
    const read = readSentence(posting, sentence, mentionsWithin(posting.mentions, sentence, walk));
    negated.push(...read.negated);
    totals.push(...read.totals);
    if (list !== undefined && list.lead !== sentence.lead) {
      asks.push(...joinList(list.asks));
      list = undefined;
    }
    if (isChoiceItem(posting, sentence, read.asks)) {
      list ??= { lead: sentence.lead, asks: [] };
      list.asks.push(...read.asks);
    } else asks.push(...read.asks);
    if (read.asks.length === 0 && wishesBack(posting, sentence)) makeWishes(asks, told.from);
  }
  if (list !== undefined) asks.push(...joinList(list.asks));
  return { asks, negated, totals };
}

const refersBack = pattern("refers-back");

/** "Familiarity with these technologies is preferred", behind a list of them. */
function wishesBack({ folded }: Posting, sentence: Sentence): boolean {
  const words = folded.slice(sentence.from, sentence.to);
  if (!/\b(?:th[eo]se|this|our|above|them)\b/.test(words) || !refersBack.test(words)) return false;
  const levels = findStress(folded, sentence).map(({ level }) => level);
  return levels.includes("preferred") && !levels.includes("required");
}

/** What was merely told of since `from` is wished for. */
function makeWishes(asks: Ask[], from: number): void {
  for (const [i, ask] of asks.entries())
    if (i >= from && ask.level === "mentioned") asks[i] = { ...ask, level: "preferred" };
}

/** The bullets read so far of a list that a line like "one of the following:" opened. */
interface OpenList {
  readonly lead: Span | undefined;
  readonly asks: Ask[];
}

/** A bullet of "one of the following:" names one thing or a few; a longer one is a sentence of its own. */
const maxItemLength = 60;
const maxItemAsks = 4;

function isChoiceItem({ folded }: Posting, sentence: Sentence, asks: readonly Ask[]): boolean {
  const { lead } = sentence;
  if (lead === undefined || sentence.to - sentence.from > maxItemLength) return false;
  if (asks.length > maxItemAsks) return false;
  return offersChoice(folded.slice(lead.from, lead.to));
}

/** The bullets of "one or more of the following:" are one group. */
function joinList(asks: readonly Ask[]): readonly Ask[] {
  const [first] = asks;
  if (first === undefined || asks.length === 1) return asks;
  const months = asks.find((ask) => ask.months !== undefined)?.months;
  const members = asks.flatMap((ask) => ask.members);
  const orSimilar = asks.some((ask) => ask.orSimilar);
  const joined: Ask = { members, orSimilar, level: first.level };
  return [months === undefined ? joined : { ...joined, months }];
}

/** The mentions within a sentence; sentences and mentions ascend, so `walk` never goes back. */
function mentionsWithin(
  mentions: readonly Mention[],
  sentence: Span,
  walk: { next: number },
): readonly Mention[] {
  const found: Mention[] = [];
  for (; walk.next < mentions.length; walk.next++) {
    const mention = mentions[walk.next];
    if (mention === undefined || mention.from >= sentence.to) break;
    if (encloses(sentence, mention)) found.push(mention);
  }
  return found;
}

/**
 * A title asks for its technologies: "Java Developer"; one of several parts of a line between bars only mentions them. Its wide words
 * ("Data", "Cloud") ask for nothing.
 */
function titleAsks(posting: Posting): readonly Ask[] {
  const { title, mentions, lexicon, ownSkills, folded } = posting;
  if (title === undefined) return [];
  const isBarred = folded.charAt(title.from - 1) === "|" || folded.charAt(title.to) === "|";
  const level = isBarred ? "mentioned" : "required";
  const named = mentions
    .filter((m) => encloses(title, m))
    .filter(
      (m) => !namesNoAsk(m) && !namesOccupation(folded, m, lexicon) && !isBareField(m, lexicon),
    )
    .filter((m) => !isWide(m, lexicon) && !ownSkills.has(m.skill))
    .map((m) => [m, level] as const);
  // "Developer (Java/Kotlin)" is a choice as in any line; a comma only adds one more to the title.
  return groupAlternatives(folded, title, new Map(named), lexicon).flatMap(
    (group): readonly Ask[] => {
      const isChoice = group.members.every(({ to }, i) =>
        joinsChoice.test(folded.slice(to, group.members[i + 1]?.from ?? to)),
      );
      return isChoice
        ? [{ ...group, level, isTitle: true }]
        : group.members.map((m) => ({ members: [m], orSimilar: false, level, isTitle: true }));
    },
  );
}

const joinsChoice = /^$|\/|\bor\b/;
