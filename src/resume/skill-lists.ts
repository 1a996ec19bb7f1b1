import type { Document, Line, Span } from "../document/document.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { spansStartingIn } from "../text/find-spans.ts";
import { eachTerm } from "../words/letters.ts";

/** Lines that contain hardly anything but skills. */
export interface SkillList extends Span {
  readonly page: number;
  readonly mentions: readonly Mention[];
}

/** Fewer skills are not a list. */
const minListed = 5;

/** The share of a list's line, from its first skill on, that skills and their separators must cover. */
const minCovered = 0.7;
const separator = ", ".length;

/**
 * Up to this many words before the first skill may be a label ("Technologies used:"); more words say
 * something.
 */
const maxLabel = 2;

/**
 * The visible lists of `mentions`, each on one line or on several consecutive ones, ascending. O(lines +
 * mentions × log).
 */
export function skillLists(
  { text, lines }: Document,
  mentions: readonly Mention[],
): readonly SkillList[] {
  const lists: { from: number; to: number; page: number; mentions: Mention[] }[] = [];
  let isOpen = false;
  for (const [line, held] of byLine(lines, mentions)) {
    const last = lists.at(-1);
    const isPart = isOfList(text, line, held);
    if (isPart && isOpen && last !== undefined) {
      for (const mention of held) last.mentions.push(mention);
      last.to = line.to;
    } else if (isPart) {
      lists.push({ from: line.from, to: line.to, page: line.page, mentions: [...held] });
    }
    isOpen = isPart;
  }
  return lists.filter((list) => list.mentions.length >= minListed);
}

/**
 * Lists in brackets beside other words, ascending: "Packed parcels (Java, Kafka, PostgreSQL, Docker,
 * Kubernetes)". O(text + mentions × log).
 */
export function bracketLists({ text }: Document, mentions: readonly Mention[]): readonly Span[] {
  const named = [...mentions].sort((a, b) => a.from - b.from);
  return [...text.matchAll(bracket)].flatMap(({ index, 0: words }) => {
    const [from, to] = [index, index + words.length];
    const held = spansStartingIn(named, { from, to });
    return held.length >= minListed && isCovered(held, { from: from + 1, to })
      ? [{ from, to }]
      : [];
  });
}

const bracket = /[([][^()[\]\n]*[)\]]/g;

/** Whether a span contains hardly anything but these names. */
function isCovered(mentions: readonly Mention[], { from, to }: Span): boolean {
  const covered = mentions.reduce((sum, one) => sum + one.to - one.from + separator, 0);
  return covered >= minCovered * (to - from);
}

/** The visible lines, each with the skills named on it. */
function byLine(
  lines: readonly Line[],
  mentions: readonly Mention[],
): readonly (readonly [Line, readonly Mention[]])[] {
  const named = [...mentions].sort((a, b) => a.from - b.from);
  return lines
    .filter(({ region }) => region !== "hidden")
    .map((line) => [line, spansStartingIn(named, line)] as const);
}

/**
 * Whether a line belongs to a list: "Java, Kafka", "Technologies used: Java, Kafka", or "Worked with Java"
 * beside similar lines.
 */
function isOfList(text: string, { from, to }: Line, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  if (first === undefined || !isCovered(mentions, { from: first.from, to })) return false;
  return (text.slice(from, first.from).match(eachTerm)?.length ?? 0) <= maxLabel;
}
