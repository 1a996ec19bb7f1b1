import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { firstIndex } from "../../text/first-index.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { alphabetic, letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { asksForStack, isHeadingText, isHeadingWord, isItem, opensItem } from "./heading-lines.ts";
import { headingKind, isForeignHeading, maxHeadingLength } from "./headings.ts";

/**
 * The headings inside a text whose line breaks were lost, in order and disjoint: heading words that open a
 * section ("What you'll do", "Nice to have:"), capitalized, before something else with a capital. What
 * precedes and follows them, their number and their spelling are weighed together. O(part × log mentions).
 */
export function findInlineHeadings(
  { text, folded, mentions }: HeadedText,
  part: Span,
): readonly Span[] {
  const found: Span[] = [];
  const words = wordsOf(text, part);
  for (let at = 0; at < words.length; at++) {
    const run = headingAt({ text, folded, mentions, part, words }, at);
    if (run === undefined) continue;
    found.push({ from: run.from, to: run.to });
    at = run.last;
  }
  return found;
}

/** The heading at the start of a part, glued to its first sentence; undefined if there is none. O(1). */
export function openingHeading(source: HeadedText, part: Span): Span | undefined {
  const { text } = source;
  if (!isCapital(text, part.from)) return undefined;
  const words = wordsOf(text, {
    from: part.from,
    to: Math.min(part.to, part.from + maxHeadingLength),
  });
  if (words[0]?.from !== part.from) return undefined;
  const run = headingAt({ ...source, part, words }, 0);
  return run && { from: run.from, to: run.to };
}

/** A text in which headings are searched for. */
export interface HeadedText {
  readonly text: string;
  /** `foldCase(text)`. */
  readonly folded: string;
  /** What was found in it; ascending. */
  readonly mentions: readonly Mention[];
}

interface Scene extends HeadedText {
  readonly part: Span;
  readonly words: readonly Span[];
}

interface Run extends Span {
  /** Index of its last word. */
  readonly last: number;
}

/** The words of a part. A capital inside a word begins another, since a lost line break glues words. */
function wordsOf(text: string, part: Span): readonly Span[] {
  return findAll(word, text.slice(part.from, part.to)).map(({ index, 0: { length } }) => ({
    from: part.from + index,
    to: part.from + index + length,
  }));
}

const word = regExp.gu`[A-Z]?[a-zà-ῼ]+(?:['’+#-]+[a-z]+)*|[A-Z]+(?![a-z])(?:['’+#-]+[A-Z]+)*|[${letters}]+`;

/** No heading has more words. */
const maxWords = 9;

/** The longest heading that begins with the word at `at`. */
function headingAt(scene: Scene, at: number): Run | undefined {
  const { text, folded, words } = scene;
  const first = words[at];
  if (first === undefined || !isCapital(text, first.from)) return undefined;
  const before = openness(scene, first.from);
  if (before === undefined || isWithinName(scene.mentions, first.from)) return undefined;
  const second = words[at + 1];
  const isLevel = second !== undefined && endsItem.test(folded.slice(first.from, second.to));
  const reach = isLevel ? 1 : reachOf(scene, at, before);
  for (let last = at + reach - 1; last >= at; last--) {
    const to = words[last]?.to ?? first.to;
    const after = afterRun(scene, { from: first.from, to });
    if (after === undefined) continue;
    const weight = weightOf(text.slice(first.from, to), folded.slice(first.from, to), after);
    if (before + after + weight + labelWeight(scene, { from: first.from, to }) >= enough)
      return { from: first.from, to, last };
  }
  return undefined;
}

/** "– Advantage Location", "- Must Experience in": an item's level, and what follows it. */
const endsItem = pattern("level-ends-item");

/** How many words the longest heading at `at` can have; `before` is its `openness`. */
function reachOf(scene: Scene, at: number, before: number): number {
  const { from = 0, to = 0 } = scene.words[at] ?? {};
  const isAfterWord =
    before === 0 &&
    isHeadingWord(scene.folded.slice(from, to)) &&
    endsInWord.test(scene.text.slice(Math.max(0, from - 4), from));
  const marked = before === 2 || isAfterWord ? markedLength(scene, at, isAfterWord) : 0;
  const isEnough = !isAfterWord || marked >= minMarkedWords;
  return Math.max(runLength(scene, at), foreignLength(scene, at), isEnough ? marked : 0);
}

/** The weight of a colon followed by what begins a block (for a stack, the name of a skill). */
function labelWeight({ folded, mentions }: Scene, { from, to }: Span): number {
  if (folded.charAt(to) !== ":") return 0;
  const opensStack = tradeStart(mentions, to) <= to + 2;
  if (opensStack && headingKind(folded.slice(from, to)) === "stack") return 2;
  return opensBlock.test(folded.slice(to + 1, to + 40).trim()) ? 2 : 0;
}

/** "Experience with", "We are looking for a": what follows belongs to it. */
const goesOn = pattern("unfinished");

/** "Reach Out If You Are": all words are capitalized, as in no sentence. */
const isTitle = compiled(/^\p{Lu}\S*(?: \p{Lu}\S*){2,}$/u);

/** The least weight of the evidence for a heading. */
const enough = 3;

/** How many words from `at` on are heading words, with nothing between them that separates sentences. */
function runLength({ folded, words }: Scene, at: number): number {
  let length = 0;
  for (; length < maxWords; length++) {
    const own = words[at + length];
    const before = words[at + length - 1];
    if (own === undefined) break;
    if (length > 0 && !joins.test(folded.slice(before?.to, own.from))) break;
    // "Nice-to-Haves"
    if (!folded.slice(own.from, own.to).split("-").every(isHeadingWord)) break;
  }
  return length;
}

/** An unmarked heading in another language has no more words. */
const maxForeignWords = 6;

/** Number of words in the longest foreign heading at `at`: "Dein Profil", "Das bringst du mit". */
function foreignLength(scene: Scene, at: number): number {
  const { folded, words, mentions } = scene;
  const from = words[at]?.from ?? 0;
  const start = tradeStart(mentions, from);
  let longest = 0;
  for (let length = 1; length <= maxForeignWords; length++) {
    const own = words[at + length - 1];
    if (own === undefined || start < own.to) break;
    // A cheap test first: what neither a capital nor a mark follows is not a heading.
    if (closeness(scene, own.to) !== undefined && isForeignHeading(folded.slice(from, own.to)))
      longest = length;
    if (words[at + length]?.from !== own.to + 1) break;
  }
  return longest;
}

const joins = /^(?: | & | ?\/ ?|, |-)$/;

/**
 * How many words from `at` on end in a colon or a question mark and open a section, whatever the words: "How
 * will you stand out from the crowd?", "Ihr Profil:".
 */
function markedLength(scene: Scene, at: number, isAfterWord: boolean): number {
  const { folded, words, mentions } = scene;
  const from = words[at]?.from ?? 0;
  // "Java Node.js REST Requirements:": names of skills are not part of a heading.
  const start = tradeStart(mentions, from);
  for (let length = 1; length <= maxWords + 1; length++) {
    const own = words[at + length - 1];
    if (own === undefined || start < own.to) return 0;
    const after = folded.slice(own.to, own.to + 2);
    if (/^ ?[:?]/.test(after))
      return opensByMark(scene, { from, to: own.to }, isAfterWord) ? length : 0;
    if (!/^[ ,'/&-]/.test(after)) return 0;
  }
  return 0;
}

const seeking = pattern("seeks");

/** After a lowercase word; the single letter o may be a bullet. */
const endsInWord = /\p{Ll}{2}\)? $/u;

/** If no mark ends the sentence before them, fewer words before a colon belong to an item. */
const minMarkedWords = 3;

function opensByMark({ text, folded }: Scene, { from, to }: Span, isAfterWord: boolean): boolean {
  const name = folded.slice(from, to);
  // "I'm looking for the following role:" is a sentence; "Good listener Team player Advantages:" is two.
  if (isAfterWord && (seeking.test(name) || / \p{Lu}/u.test(text.slice(from, to)))) return false;
  const isAsk =
    isForeignHeading(name) || (name.includes(" ") && !isItem(name) && !opensItem.test(name));
  return isAsk && headingKind(name) !== undefined;
}

/** Where the next name of a skill begins. */
function tradeStart(mentions: readonly Mention[], from: number): number {
  const next = mentions[firstIndex(mentions.length, (i) => (mentions[i]?.to ?? 0) > from)];
  return next === undefined || mayBeOfHeading.has(next.category) ? Infinity : next.from;
}

/** "Web Application experience- HTML": the end of a name does not open a heading. */
function isWithinName(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[firstIndex(mentions.length, (i) => (mentions[i]?.to ?? 0) > at)];
  return next !== undefined && next.from < at;
}

/** Kinds of names that a heading may contain: "Your degree", "The Role of Data Engineer". */
const mayBeOfHeading: ReadonlySet<string> = new Set(["soft-skill", "degree", "job-title"]);

function isCapital(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit !== unit.toLowerCase();
}

const runsIntoHeading = pattern("runs-into-heading");

/** 2 after a sentence or a bullet, 1 glued to a word, 0 after a word; undefined inside a sentence. */
function openness({ text, part }: Scene, from: number): number | undefined {
  const before = text.slice(Math.max(part.from, from - 12), from);
  if (before.trim() === "" || /[.!?:;)*•●▪·–—=_-]["”’]?\s*$/u.test(before)) return 2;
  if (/(?:[\p{Ll}\d]|\p{Lu}{2})$/u.test(before)) return 1;
  return runsIntoHeading.test(before.toLowerCase()) || !/\s$/.test(before) ? undefined : 0;
}

const opensBlock = pattern("opens-block");

/** What follows: 2 for a mark, 1 for the start of a sentence or item, 0 for a capital, else undefined. */
function closeness({ text, folded, part }: Scene, end: number): number | undefined {
  const to = afterAside(folded, end);
  const after = text.slice(to, Math.min(part.to, to + 40));
  if (/^\s*$/.test(after)) return 1;
  if (
    /^ ?(?::|\?|…|\.\.\.|(?: ?[-=]?[-–—*+•●▪·#~>»›✔✅→]){1,2} ?(?=[\p{Lu}\d])| o (?=\p{Lu}))/u.test(
      after,
    )
  )
    return 2;
  const next = /^!?\s*["“]?(?=[\p{Lu}\d])/u.exec(after);
  if (next === null) return undefined;
  return opensBlock.test(folded.slice(to + next[0].length, to + 40)) ? 1 : 0;
}

/** Skips brackets of heading words: "Desired (not required): …", "What you will be doing (your role) …". */
function afterAside(folded: string, to: number): number {
  const [aside = "", words = ""] = /^ \(([^()]{4,30})\)/.exec(folded.slice(to, to + 34)) ?? [];
  // "Tech stack (required): …" asks for what it names.
  const isLevel = !words.includes(" ") && headingKind(words) === "required";
  return words !== "" && isHeadingText(words) && !isLevel ? to + aside.length : to;
}

/** Like `closeness`, but undefined for words that end inside a name ("You know TypeScript"). */
function afterRun(scene: Scene, run: Span): number | undefined {
  if (isWithinName(scene.mentions, run.to)) return undefined;
  return closeness(scene, run.to) ?? tradeAfter(scene, run);
}

/** 0 for a lowercase name after capitals that open a section: "Preferred Qualifications dbt Terraform". */
function tradeAfter({ text, folded, mentions }: Scene, { from, to }: Span): number | undefined {
  const isSure = formOf(text.slice(from, to)) > 0 && sureHeadings.test(folded.slice(from, to));
  return isSure && tradeStart(mentions, to) === to + 1 ? 0 : undefined;
}

const sureHeadings = pattern("sure-heading");
const vague = nameSet("vague-heading");

/** How unlikely the words are to be anything but a heading; -Infinity if they name no section or continue. */
function weightOf(written: string, name: string, after = 0): number {
  const isOpen = after < 2 && goesAfter(name) && !isTitle.test(written);
  const kind = headingKind(name);
  if (isOpen || kind === undefined || asksForStack(kind, name)) return -Infinity;
  return formOf(written) + meaningOf(name);
}

function goesAfter(name: string): boolean {
  return !sureHeadings.test(name) && (goesOn.test(name) || isItem(name));
}

const longWord = regExp.gu`[${alphabetic}]{4,}`;

/** 2 for capitals throughout, 1 for several capitalized words. */
function formOf(written: string): number {
  if (!/\p{Ll}/u.test(written)) return 2;
  const long = written.match(longWord) ?? [];
  return long.length > 1 && long.every((one) => isCapital(one, 0)) ? 1 : 0;
}

/** More for several words than for one; most for words that can only open a section. */
function meaningOf(name: string): number {
  if (vague.has(name)) return -1;
  const more = /[ -]/.test(name) ? 1 : 0;
  const sure = sureHeadings.test(name) ? 2 : 1;
  return sure + (isForeignHeading(name) ? 2 * more : more);
}
