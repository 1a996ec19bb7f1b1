import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Ask, Posting, Reading, Total } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { isGeneralWord } from "../general-words.ts";
import { groupAlternatives } from "../lists/alternatives.ts";
import { occupation } from "../title/occupations.ts";
import { isBareField, namesOccupation } from "./bare-words.ts";
import { baseLevel } from "./base-level.ts";
import { addToList, joinAcrossLines, joinList, type OpenList } from "./choice-items.ts";
import { findStress, type Stress } from "./level-phrases.ts";
import { readSentence } from "./read-sentence.ts";
import { isNeverAsked } from "./skill-levels.ts";
import { totalsOfTitle, withYearsOfTitle, yearsOfTitle } from "./title-years.ts";
import { findYears } from "./years.ts";

/** Reads the level, exclusions, alternatives and years of each sentence. O(text). */
export function readAsks(posting: Posting): Reading {
  const asks: Ask[] = [...titleAsks(posting)];
  const negated: Mention[] = [];
  const totals: Total[] = [];
  const walk = { next: 0 };
  let list: OpenList | undefined;
  const previous: Previous = { kind: "", from: 0, last: 0 };
  for (const sentence of posting.sentences) {
    if (sentence.kind !== previous.kind)
      Object.assign(previous, { kind: sentence.kind, from: asks.length, last: asks.length });
    const read = readSentence(posting, sentence, mentionsWithin(posting.mentions, sentence, walk));
    negated.push(...read.negated);
    totals.push(...read.totals);
    if (list?.lead !== sentence.lead) {
      asks.push(...joinList(list?.asks ?? []));
      list = undefined;
    }
    if (read.asks.length > 0) previous.last = asks.length;
    list = addToList(list, { posting, sentence, asks: read.asks, others: asks });
    if (read.asks.length === 0) weighBack(posting, sentence, asks, previous);
  }
  asks.push(...joinList(list?.asks ?? []));
  totals.push(...totalsOfTitle(posting, totals));
  return { asks: joinAcrossLines(posting.text, asks), negated, totals };
}

/**
 * The kind of the current block, and the indexes in `asks` where its sentences begin and where its last
 * sentence that asked for something begins.
 */
interface Previous {
  kind: string;
  from: number;
  last: number;
}

/**
 * Applies sentences such as "Familiarity with these technologies is preferred" and "experience with both is a
 * must" to the list before them.
 */
function weighBack(posting: Posting, sentence: Sentence, asks: Ask[], previous: Previous): void {
  const { folded } = posting;
  const words = folded.slice(sentence.from, sentence.to);
  const isOfOne = refersToOne.test(words);
  const isOfAll = pointsBack.test(words) && refersBack.test(words);
  if (!isOfOne && !isOfAll) return;
  const levels = findStress(folded, sentence).map(({ level }) => level);
  if (isOfOne && asksOutright(folded, sentence, words, levels))
    makeChoice(asks, previous.last, findYears(folded, sentence, [])[0]?.months);
  if (!isOfAll) return;
  if (levels.includes("preferred") && !levels.includes("required"))
    makeAll(asks, previous.from, "preferred");
  else if (asksForAll(folded, sentence, words, levels)) makeAll(asks, previous.last, "required");
}

const refersBack = pattern("refers-back");
const refersToOne = pattern("refers-to-one");
const pointsBack = pattern("points-back");
const someOf = pattern("some-of");

/** Whether a sentence asks for everything that it refers back to. */
function asksForAll(
  folded: string,
  sentence: Sentence,
  words: string,
  levels: readonly Stress["level"][],
): boolean {
  return !someOf.test(words) && asksOutright(folded, sentence, words, levels);
}

function asksOutright(
  folded: string,
  sentence: Sentence,
  words: string,
  levels: readonly Stress["level"][],
): boolean {
  return (
    levels.every((level) => level === "required") &&
    baseLevel(folded, sentence, words) === "required"
  );
}

/** A longer list is a stack, of which everyone knows something. */
const maxChoice = 4;

/**
 * "You should know at least one of the two": turns what was merely mentioned since `from` into one choice.
 */
function makeChoice(asks: Ask[], from: number, months: number | undefined): void {
  const mentioned = asks.slice(from).filter(({ level }) => level === "mentioned");
  const members = mentioned.flatMap((ask) => ask.members);
  if (mentioned.length < 2 || mentioned.length > maxChoice) return;
  const choice: Ask = {
    members,
    orSimilar: mentioned.some((ask) => ask.orSimilar),
    level: "required",
  };
  const others = asks.slice(from).filter((ask) => !mentioned.includes(ask));
  asks.splice(from, Infinity, ...others, months === undefined ? choice : { ...choice, months });
}

/** Gives `level` to what was merely mentioned since `from`. */
function makeAll(asks: Ask[], from: number, level: Ask["level"]): void {
  for (const [i, ask] of asks.entries())
    if (i >= from && ask.level === "mentioned") asks[i] = { ...ask, level };
}

/** The mentions within a sentence. Sentences and mentions ascend, so `walk` never goes back. */
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
 * A title asks for its technologies: "Java Developer". In one of several parts between bars they are only
 * mentioned. General words in it ("Data", "Cloud") and the field of an occupation ask for nothing.
 */
function titleAsks(posting: Posting): readonly Ask[] {
  const { title, mentions, lexicon, ownSkills, folded } = posting;
  if (title === undefined) return [];
  const isBarred = folded.charAt(title.from - 1) === "|" || folded.charAt(title.to) === "|";
  const level = isBarred ? "mentioned" : "required";
  // "Backend & Mobile roles" consists of fields.
  const isOccupation = occupation.test(folded.slice(title.from, title.to));
  const isField = (m: Mention): boolean =>
    namesOccupation(folded, m, lexicon) || (isOccupation && isBareField(m, lexicon));
  const named = mentions
    .filter((m) => encloses(title, m))
    .filter((m) => !isNeverAsked(m) && !isField(m))
    .filter((m) => !isGeneralWord(m, lexicon) && !ownSkills.has(m.skill))
    .map((m) => [m, level] as const);
  // "Developer (Java/Kotlin)" is a choice, as on any line; a comma only adds a skill to the title.
  const asks = groupAlternatives(folded, title, new Map(named), lexicon).flatMap(
    (group): readonly Ask[] => {
      const isChoice = group.members.every(({ to }, i) =>
        joinsChoice.test(folded.slice(to, group.members[i + 1]?.from ?? to)),
      );
      return isChoice
        ? [{ ...group, level, isTitle: true }]
        : group.members.map((m) => ({ members: [m], orSimilar: false, level, isTitle: true }));
    },
  );
  const years = yearsOfTitle(posting);
  return asks.map((ask) => withYearsOfTitle(ask, years));
}

const joinsChoice = /^$|\/|\bor\b/;
