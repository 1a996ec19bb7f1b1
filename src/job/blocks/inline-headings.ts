import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { firstIndex } from "../../text/first-index.ts";
import { findAll } from "../../words/find-all.ts";
import { alphabetic, letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { asksForStack, isHeadingTalk, isHeadingWord, isItem, opensItem } from "./heading-lines.ts";
import { headingKind, isHeadingAbroad, maxHeadingLength } from "./headings.ts";

/**
 * The headings in the midst of a text whose line breaks are lost, in order and disjoint: words of headings alone that open a section
 * ("What you'll do", "Nice to have:"), with a capital, over something that begins with one. What stands before and behind them, how many
 * they are and how they are written is weighed together. O(part × log mentions).
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

/** The heading that a part begins with, glued to its first sentence; undefined where none does. O(1). */
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

/** A text in which headings are looked for. */
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
  /** Its last word. */
  readonly last: number;
}

/** The words of a part; a capital within one begins another, since a lost line break glues them. */
function wordsOf(text: string, part: Span): readonly Span[] {
  return findAll(word, text.slice(part.from, part.to)).map(({ index, 0: { length } }) => ({
    from: part.from + index,
    to: part.from + index + length,
  }));
}

const word = regExp.gu`[A-Z]?[a-zà-ῼ]+(?:['’+#-]+[a-z]+)*|[A-Z]+(?![a-z])(?:['’+#-]+[A-Z]+)*|[${letters}]+`;

/** No heading has more words. */
const maxWords = 9;

/** The longest heading that begins with a word. */
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
    const behind = behindRun(scene, { from: first.from, to });
    if (behind === undefined) continue;
    const weight = weightOf(text.slice(first.from, to), folded.slice(first.from, to), behind);
    if (before + behind + weight + labelWeight(scene, { from: first.from, to }) >= enough)
      return { from: first.from, to, last };
  }
  return undefined;
}

/** "– Advantage Location", "- Must Experience in": the level of an item, and what stands behind it. */
const endsItem = pattern("level-ends-item");

/** How many words the longest heading can have that begins at `at` behind what is so open. */
function reachOf(scene: Scene, at: number, before: number): number {
  const { from = 0, to = 0 } = scene.words[at] ?? {};
  const isBehindWord =
    before === 0 &&
    isHeadingWord(scene.folded.slice(from, to)) &&
    endsInWord.test(scene.text.slice(Math.max(0, from - 4), from));
  const marked = before === 2 || isBehindWord ? markedLength(scene, at, isBehindWord) : 0;
  const isEnough = !isBehindWord || marked >= minMarkedWords;
  return Math.max(runLength(scene, at), abroadLength(scene, at), isEnough ? marked : 0);
}

/** A colon, and behind it what begins a block: of a stack the name of a skill. */
function labelWeight({ folded, mentions }: Scene, { from, to }: Span): number {
  if (folded.charAt(to) !== ":") return 0;
  const opensStack = tradeStart(mentions, to) <= to + 2;
  if (opensStack && headingKind(folded.slice(from, to)) === "stack") return 2;
  return opensBlock.test(folded.slice(to + 1, to + 40).trim()) ? 2 : 0;
}

/** "Experience with", "We are looking for a": what follows belongs to it. */
const goesOn = pattern("unfinished");

/** "Reach Out If You Are": capitals on all words, as no sentence has them. */
const isTitle = /^\p{Lu}\S*(?: \p{Lu}\S*){2,}$/u;

/** What the evidence for a heading must amount to. */
const enough = 3;

/** How many words from `at` on are those of headings, with nothing between them that parts sentences. */
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

/** No heading of another language that nothing marks has more words. */
const maxWordsAbroad = 6;

/** How many words the longest heading of another language has that begins at `at`: "Dein Profil", "Das bringst du mit". */
function abroadLength(scene: Scene, at: number): number {
  const { folded, words, mentions } = scene;
  const from = words[at]?.from ?? 0;
  const start = tradeStart(mentions, from);
  let longest = 0;
  for (let length = 1; length <= maxWordsAbroad; length++) {
    const own = words[at + length - 1];
    if (own === undefined || start < own.to) break;
    // What no capital and no mark follows is no heading, and costs less to see.
    if (closeness(scene, own.to) !== undefined && isHeadingAbroad(folded.slice(from, own.to)))
      longest = length;
    if (words[at + length]?.from !== own.to + 1) break;
  }
  return longest;
}

const joins = /^(?: | & | ?\/ ?|, |-)$/;

/**
 * How many words from `at` on end in a colon or a question mark and open a section, whatever they are: "How will you stand out from the
 * crowd?", "Ihr Profil:".
 */
function markedLength(scene: Scene, at: number, isBehindWord: boolean): number {
  const { folded, words, mentions } = scene;
  const from = words[at]?.from ?? 0;
  // "Java Node.js REST Requirements:": names of the trade are no words of a heading.
  const start = tradeStart(mentions, from);
  for (let length = 1; length <= maxWords + 1; length++) {
    const own = words[at + length - 1];
    if (own === undefined || start < own.to) return 0;
    const behind = folded.slice(own.to, own.to + 2);
    if (/^ ?[:?]/.test(behind))
      return opensByMark(scene, { from, to: own.to }, isBehindWord) ? length : 0;
    if (!/^[ ,'/&-]/.test(behind)) return 0;
  }
  return 0;
}

const seeking = pattern("seeks");

/** Behind a word in small letters; the letter o may be a bullet. */
const endsInWord = /\p{Ll}{2}\)? $/u;

/** Where no mark ends the sentence before them, fewer words before a colon are an item's. */
const minMarkedWords = 3;

function opensByMark({ text, folded }: Scene, { from, to }: Span, isBehindWord: boolean): boolean {
  const name = folded.slice(from, to);
  // "I'm looking for the following role:" is a sentence, and in "Good listener Team player Advantages:" a capital begins another item.
  if (isBehindWord && (seeking.test(name) || / \p{Lu}/u.test(text.slice(from, to)))) return false;
  const isAsk =
    isHeadingAbroad(name) || (name.includes(" ") && !isItem(name) && !opensItem.test(name));
  return isAsk && headingKind(name) !== undefined;
}

/** Where the next name of the trade begins. */
function tradeStart(mentions: readonly Mention[], from: number): number {
  const next = mentions[firstIndex(mentions.length, (i) => (mentions[i]?.to ?? 0) > from)];
  return next === undefined || mayBeOfHeading.has(next.category) ? Infinity : next.from;
}

/** "Web Application experience- HTML": the end of a name opens no heading. */
function isWithinName(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[firstIndex(mentions.length, (i) => (mentions[i]?.to ?? 0) > at)];
  return next !== undefined && next.from < at;
}

/** Names that the words of a heading may hold: "Your degree", "The Role of Data Engineer". */
const mayBeOfHeading: ReadonlySet<string> = new Set(["soft-skill", "degree", "job-title"]);

function isCapital(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit !== unit.toLowerCase();
}

const runsIntoHeading = pattern("runs-into-heading");

/** What stands before a heading: 2 behind the end of a sentence or a bullet, 1 where it is glued to a word, 0 behind one; undefined where a sentence runs into it. */
function openness({ text, part }: Scene, from: number): number | undefined {
  const before = text.slice(Math.max(part.from, from - 12), from);
  if (before.trim() === "" || /[.!?:;)*•●▪·–—=_-]["”’]?\s*$/u.test(before)) return 2;
  if (/[\p{Ll}\d]$/u.test(before)) return 1;
  return runsIntoHeading.test(before.toLowerCase()) || !/\s$/.test(before) ? undefined : 0;
}

const opensBlock = pattern("opens-block");

/** What stands behind one: 2 for a mark that nothing else has, 1 for words that a sentence or an item begins with, 0 for any capital. */
function closeness({ text, folded, part }: Scene, end: number): number | undefined {
  const to = behindAside(folded, end);
  const behind = text.slice(to, Math.min(part.to, to + 40));
  if (/^\s*$/.test(behind)) return 1;
  if (
    /^ ?(?::|\?|…|\.\.\.|(?: ?[-=]?[-–—*+•●▪·#~>»›✔✅→]){1,2} ?(?=[\p{Lu}\d])| o (?=\p{Lu}))/u.test(
      behind,
    )
  )
    return 2;
  const next = /^!?\s*["“]?(?=[\p{Lu}\d])/u.exec(behind);
  if (next === null) return undefined;
  return opensBlock.test(folded.slice(to + next[0].length, to + 40)) ? 1 : 0;
}

/** "Desired (not required): …", "What you will be doing (your role) …": a bracket of heading words belongs to the heading. */
function behindAside(folded: string, to: number): number {
  const [aside = "", words = ""] = /^ \(([^()]{4,30})\)/.exec(folded.slice(to, to + 34)) ?? [];
  // "Tech stack (required): …" asks for what it names.
  const isLevel = !words.includes(" ") && headingKind(words) === "required";
  return words !== "" && isHeadingTalk(words) && !isLevel ? to + aside.length : to;
}

/** What stands behind words that may be a heading; the capital within a name that they run into ("You know TypeScript") opens nothing. */
function behindRun(scene: Scene, run: Span): number | undefined {
  if (isWithinName(scene.mentions, run.to)) return undefined;
  return closeness(scene, run.to) ?? tradeBehind(scene, run);
}

/** 0 for a name in small letters behind capitals that open nothing but a section: "Preferred Qualifications dbt Terraform". */
function tradeBehind({ text, folded, mentions }: Scene, { from, to }: Span): number | undefined {
  const isSure = formOf(text.slice(from, to)) > 0 && sureHeadings.test(folded.slice(from, to));
  return isSure && tradeStart(mentions, to) === to + 1 ? 0 : undefined;
}

const sureHeadings = pattern("sure-heading");
const vague = nameSet("vague-heading");

/** How little else the words can be. What names no section, or goes on behind its last word where no mark stands, is no heading at all. */
function weightOf(written: string, name: string, behind = 0): number {
  const isOpen = behind < 2 && goesBehind(name) && !isTitle.test(written);
  const kind = headingKind(name);
  if (isOpen || kind === undefined || asksForStack(kind, name)) return -Infinity;
  return formOf(written) + meaningOf(name);
}

function goesBehind(name: string): boolean {
  return !sureHeadings.test(name) && (goesOn.test(name) || isItem(name));
}

const longWord = regExp.gu`[${alphabetic}]{4,}`;

/** 2 for capitals throughout, 1 for several capitalized words. */
function formOf(written: string): number {
  if (!/\p{Ll}/u.test(written)) return 2;
  const long = written.match(longWord) ?? [];
  return long.length > 1 && long.every((one) => isCapital(one, 0)) ? 1 : 0;
}

/** More for several words than for one, most for those that open nothing but a section. */
function meaningOf(name: string): number {
  if (vague.has(name)) return -1;
  const more = /[ -]/.test(name) ? 1 : 0;
  const sure = sureHeadings.test(name) ? 2 : 1;
  return sure + (isHeadingAbroad(name) ? 2 * more : more);
}
