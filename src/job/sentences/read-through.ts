import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Ask, Posting, Reading, Total } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { groupAlternatives } from "../lists/alternatives.ts";
import { isWide } from "../wide-words.ts";
import { isBareField, namesOccupation } from "./bare-words.ts";
import { joinList, listWith, type OpenList } from "./choice-items.ts";
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
    if (list?.lead !== sentence.lead) {
      asks.push(...joinList(list?.asks ?? []));
      list = undefined;
    }
    list = listWith(list, { posting, sentence, asks: read.asks, others: asks });
    if (read.asks.length === 0 && wishesBack(posting, sentence)) makeWishes(asks, told.from);
  }
  asks.push(...joinList(list?.asks ?? []));
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
