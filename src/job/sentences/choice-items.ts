import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import type { Ask, Posting } from "../ask.ts";
import { opensAsk, type Sentence } from "../blocks/blocks.ts";
import { offersChoice } from "../blocks/line-labels.ts";
import { connectorOfGap } from "../lists/connectors.ts";

/** The bullet items read so far from a list that a line such as "one of the following:" introduces. */
export interface OpenList {
  readonly lead: Span | undefined;
  readonly asks: Ask[];
  /** The form of its first item. */
  readonly form: ItemForm;
  /** Whether an item of another form has ended the choice. */
  isOver: boolean;
}

/**
 * Whether an item consists of names alone, asks in its own words ("Experience with Go"), or describes the
 * person.
 */
type ItemForm = "names" | "ask" | "person";

/** What a sentence asks for, and the list of asks that belong to no choice. */
interface Item {
  readonly posting: Posting;
  readonly sentence: Sentence;
  readonly asks: readonly Ask[];
  readonly others: Ask[];
}

/**
 * Adds an item to `list`, or starts a new list with it. What does not belong to the choice is added to
 * `others`. O(sentence).
 */
export function addToList(list: OpenList | undefined, item: Item): OpenList | undefined {
  const { posting, sentence, asks, others } = item;
  const isItem = isChoiceItem(posting, sentence, asks);
  const form = formOf(posting, sentence, asks);
  const open = isItem ? (list ?? { lead: sentence.lead, asks: [], form, isOver: false }) : list;
  if (open !== undefined && isItem)
    open.isOver ||= (form !== open.form && form !== "names") || isLabeled(posting, sentence);
  (isItem && open?.isOver === false ? open.asks : others).push(...asks);
  return open;
}

/**
 * The form of an item. "Experience with Docker" or "Good English" below "Java" and "Go" does not belong to
 * the choice; the list of requirements continues there.
 */
function formOf({ folded }: Posting, { from, to }: Span, asks: readonly Ask[]): ItemForm {
  const isOfPerson = ({ category }: Mention): boolean =>
    category === "soft-skill" || category === "spoken-language";
  if (asks.some(({ members }) => members.every(isOfPerson))) return "person";
  return opensAsk.test(folded.slice(from, to)) ? "ask" : "names";
}

/**
 * "Also required: SQL", "Nice to have: Kafka": a label in front says how strongly its line asks, so the line
 * is separate from the choice above it.
 */
function isLabeled({ text }: Posting, { from }: Span): boolean {
  return labelBefore.test(text.slice(Math.max(0, from - longestLabel), from));
}

const labelBefore = /\w: *$/;
/** Only the end of a label is read. */
const longestLabel = 20;

/** An item under "one of the following:" names one thing or a few. A longer item is a sentence of its own. */
const maxItemLength = 60;
const maxItemAsks = 4;

function isChoiceItem({ folded }: Posting, sentence: Sentence, asks: readonly Ask[]): boolean {
  const { lead } = sentence;
  if (lead === undefined || sentence.to - sentence.from > maxItemLength) return false;
  if (asks.length > maxItemAsks) return false;
  return offersChoice(folded.slice(lead.from, lead.to));
}

/** Joins the items under "one or more of the following:" into one group. */
export function joinList(asks: readonly Ask[]): readonly Ask[] {
  const [first] = asks;
  if (first === undefined || asks.length === 1) return asks;
  const months = asks.find((ask) => ask.months !== undefined)?.months;
  const members = asks.flatMap((ask) => ask.members);
  const orSimilar = asks.some((ask) => ask.orSimilar);
  const joined: Ask = { members, orSimilar, level: first.level };
  return [months === undefined ? joined : { ...joined, months }];
}

/** Joins list items linked by "or" at a line break: "- Java, or" above "- Kotlin". O(asks). */
export function joinAcrossLines(text: string, asks: readonly Ask[]): readonly Ask[] {
  const runs: Ask[][] = [];
  for (const [i, ask] of asks.entries()) {
    const [over, last] = [asks[i - 2], asks[i - 1]];
    const isAlone = isOnOtherLine(text, over, last) && isOnOtherLine(text, ask, asks[i + 1]);
    if (last?.level === ask.level && isAlone && isJoinedOverLines(text, last, ask))
      runs.at(-1)?.push(ask);
    else runs.push([ask]);
  }
  return runs.flatMap(joinList);
}

const longestGap = 30;

function isJoinedOverLines(text: string, above: Ask, below: Ask): boolean {
  const gap = textBetween(text, above, below).toLowerCase();
  if (gap.length > longestGap || !gap.includes("\n")) return false;
  const words = gap.match(/[^\s,;•*·-]+/g) ?? [];
  if (words.length !== 1 || connectorOfGap(` ${words[0]} `) !== "or") return false;
  return !bulletO.test(gap) || !bulletO.test(text.slice(0, above.members[0]?.from).slice(-maxMark));
}

/** How far before a name its bullet is searched for. */
const maxMark = 12;

/** Word's letter o before two items is a bullet, not the Spanish "or". */
const bulletO = /(?:^|\n)\s*o\s+$/;

/** "Java and Spring, or" above "Kotlin" is not a choice between Spring and Kotlin. */
function isOnOtherLine(text: string, above: Ask | undefined, below: Ask | undefined): boolean {
  return (
    above === undefined || below === undefined || textBetween(text, above, below).includes("\n")
  );
}

function textBetween(text: string, above: Ask, below: Ask): string {
  return text.slice(above.members.at(-1)?.to, below.members[0]?.from);
}
