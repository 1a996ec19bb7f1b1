import { compiled } from "../../words/compiled.ts";
import { namesOfKind } from "../../words/words.ts";
import type { Skill } from "../lexicon/lexicon.ts";
import { levelAfter } from "./item-levels.ts";
import { type Candidate, isCertainName, isTechnical } from "./scene.ts";

/**
 * Whether the hit is at the edge of a list item on the given side: next to a separator, a bracket, a full
 * stop, the end of the line, or how well the item is known.
 */
export function isEdge({ hearing, hit }: Candidate, side: -1 | 1): boolean {
  const { text, tokens, layout } = hearing;
  const from = tokens.from[hit.first] ?? 0;
  const to = tokens.to[hit.last] ?? 0;
  const line = layout.contextAt(from)?.line;
  return side < 0
    ? opensItem.test(text.slice(Math.max(line?.from ?? 0, from - 6), from))
    : closesItem.test(text.slice(to, Math.min(line?.to ?? text.length, to + 6))) ||
        levelAfter(hearing, hit.last) !== undefined;
}

/** The marks that draw a rating: "English ●●●●○". */
export const ratingMarks = "●○◉★☆■□";

/** "English ●●●●○", "React: 8/10", "Go 90 %": a rating may follow an item. */
const rating = String.raw`(?::?\s?[${ratingMarks}]{2,10}|:?\s?\d{1,2}\/\d{1,2}|:?\s?\d{1,3}\s?%)`;

/** "and" in any language. "Magento e-commerce" contains none. */
const joint = String.raw`\b(?:${namesOfKind("skill-joint").join("|")})(?=\s|$)`;

// The "+" and "#" of C++ and C# are not separators.
const opensItem = compiled(
  new RegExp(String.raw`(?:^|[,;:/\\|&•·(]|(?:^|\s)[+#]|${joint})\s*[*\x60]{0,2}$`),
);
const closesItem = compiled(
  new RegExp(
    String.raw`^[*\x60]{0,2}\s*(?:$|${rating}|[,;/\\|&+•·().#]|[-–—](?:\s|$)|${joint}|etc\b)`,
  ),
);

/** A kept skill beside the hit in what looks like a list. */
export interface Neighbor {
  readonly name: string;
  /** Only spaces are between the two. */
  readonly isJoined: boolean;
  /** The neighbor can be nothing but software. */
  readonly isCertain: boolean;
}

/** How many hits that are not kept may be between two items of one list. */
const maxBetween = 3;

/** The nearest kept skill on the given side of the hit, if both are items of one list. O(1). */
export function neighbor(subject: Candidate, side: -1 | 1): Neighbor | undefined {
  const { hearing, index } = subject;
  for (let distance = 1; distance <= maxBetween; distance++) {
    const k = index + side * distance;
    const decision = k < 0 ? undefined : hearing.decisions[k];
    if (!decision?.kept || !isOfKind(subject, decision.skill)) continue;
    const between = textBetween(subject, k, side);
    if (between === undefined || !isWithinList(subject, between)) return undefined;
    const isJoined = onlySpaces.test(between);
    const isCertain = isCertainName(hearing, decision);
    return { name: decision.skill.name, isJoined, isCertain };
  }
  return undefined;
}

const onlySpaces = /^ +$/;

function isWithinList(subject: Candidate, between: string): boolean {
  if (!onlySpaces.test(between) && !isListGap(between)) return false;
  return !between.includes("\n") || continues(subject, between);
}

/**
 * Whether a list continues on the next line: after a separator, or with one item on each line. "Fed a kestrel
 * called Ruby" is not a list item, whatever the next line holds.
 */
function continues(subject: Candidate, between: string): boolean {
  if (/[,;/|&+]\s*\n/.test(between)) return true;
  return nextLine.test(between) && isEdge(subject, -1) && isEdge(subject, 1);
}

const nextLine = compiled(new RegExp(String.raw`^\s*(?:${rating}\s*)?\n\W*$`));

/**
 * The text between the hit and hit `k` on the given side of it, unless it is too long for a list. How well
 * the first of the two is known belongs to that item.
 */
export function textBetween(
  { hearing, hit }: Candidate,
  k: number,
  side: -1 | 1,
): string | undefined {
  const { tokens, text, hits } = hearing;
  const other = hits[k];
  if (other === undefined) return undefined;
  const { last } = side < 0 ? other : hit;
  const from = tokens.to[levelAfter(hearing, last) ?? last] ?? 0;
  const to = tokens.from[side < 0 ? hit.first : other.first] ?? 0;
  return to - from > longestGap ? undefined : withoutEmphasis(text.slice(from, to));
}

/** "**Go**, **Rust**" and "`Go` `Rust`" are lists as much as "Go, Rust" is. */
function withoutEmphasis(between: string): string {
  return /[*`]/.test(between) ? between.replace(emphasis, "") : between;
}

/** A mark next to a word or another mark; "* " at the start of a line is a bullet. */
const emphasis = /[*`]{1,2}(?!\s)|(?<=^|\S)[*`]{1,2}/g;

/**
 * Whether one skill can vouch for another. A job title beside a city says nothing about the city, and generic
 * words say nothing at all.
 */
export function isOfKind({ hearing, skill }: Candidate, other: Skill): boolean {
  if (other.generic) return false;
  // Most pairs share a category, so neither needs to be looked up.
  return (
    other.category === skill.category || isTechnical(hearing, other) === isTechnical(hearing, skill)
  );
}

/** In characters, between two items of a list. */
const longestGap = 45;
const opensGap = compiled(
  new RegExp(String.raw`^\s*(?:\d[\d.]*\s*|${rating}\s*)?(?:[,;/\\|&+•·()#\n]|${joint})`),
);
const closesGap = compiled(
  new RegExp(String.raw`(?:[,;/\\|&+•·()#\n]|${joint})\s*(?:${joint})?\s*$`),
);

/** Separators at both ends, with at most a short item between them that is not a skill. */
export function isListGap(between: string): boolean {
  // Most gaps are exactly this and need no closer look.
  if (between === ", ") return true;
  return !/[.!?]\s|\n\s*\n/.test(between) && opensGap.test(between) && closesGap.test(between);
}
