import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { splitLines, type TextLine } from "../../text/lines.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import { isOfFirm } from "../firm.ts";
import { splitBars } from "./bars.ts";
import { endsBlock, isBehindSquare, isLongItem, isRuled, readHeading } from "./heading-lines.ts";
import { type BlockKind, isAskList, isSilent, maxHeadingLength, openedKind } from "./headings.ts";
import {
  blockWithin,
  headingsWithin,
  headsBelow,
  isAside,
  isOfValue,
  marksLength,
  offersChoice,
  opensPage,
} from "./line-labels.ts";
import {
  endsInner,
  endsSentence,
  isBareLine,
  isBehindGap,
  isOfNames,
  opensWishList,
  standsOver,
  standsOverNames,
} from "./list-lines.ts";
import { readMarks } from "./marked-lines.ts";
import { asksClearly, hasMusts, holdsAllAsks } from "./musts.ts";
import { lostBreaks } from "./seams.ts";
import { withoutSlips } from "./slips.ts";
import { splitCells, splitLine } from "./split.ts";
import { type PostingLine, splitTables } from "./tables.ts";
import { fillLists, partLists, turnLists } from "./turned-lists.ts";
import { findLabel } from "./wish-labels.ts";
import { joinWrapped } from "./wrapped.ts";

/** What asks for something wherever it stands in a sentence, and what opens a sentence that does. */
export const asking: Pattern = pattern("asks");
export const opensAsk: Pattern = pattern("opens-ask");

/** One sentence, bullet or short line of a posting and the block that it stands in. */
export interface Sentence extends Span, Pick<PostingLine, "months"> {
  readonly kind: BlockKind;
  /** Whether it stands in a list: behind a bullet, or alone on a line of a block of such lines. */
  readonly bullet: boolean;
  /** The last line before it that ended in a colon and opened this list ("one or more of the following:"). */
  readonly lead?: Span;
  /** Whether it begins with the firm's name and tells of it. */
  readonly ofFirm: boolean;
  /** Whether it is running text behind the bullets of its block: such text rarely belongs to the list. */
  readonly isBehindList: boolean;
  /** Whether it is of a paragraph of several sentences behind the short lines of its block. */
  readonly isParagraph: boolean;
}

/** A text and what the earlier steps found in it. */
export interface BlockText {
  readonly text: string;
  /** `foldCase(text)`. */
  readonly folded: string;
  /** Where words are glued; ascending. */
  readonly seams: readonly number[];
  /** Ascending. */
  readonly mentions: readonly Mention[];
  /** The firm's names, folded. */
  readonly firm: ReadonlySet<string>;
}

/**
 * A posting cut into sentences, in order, each with the kind of its block. Headings themselves are left out, whether they stand on
 * their own line, before a colon, or in the midst of a text without line breaks. Items under a "desired"
 * heading are `preferred` when another list holds the musts, else `required`. O(text).
 */
export function readSentences(source: BlockText): readonly Sentence[] {
  const state: State = {
    ...source,
    kind: "none",
    lead: undefined,
    indent: 0,
    leadIndent: undefined,
    sentences: [],
    nextMention: 0,
    bullets: 0,
    lines: 0,
    isParagraph: false,
    months: undefined,
  };
  const { text, folded } = source;
  const marked = readMarks(text, folded, joinWrapped(text, splitLines(text)));
  const lines = splitTables(text, folded, marked)
    .flatMap((line, i, all) => splitBars(folded, line, all[i - 1]))
    .flatMap((line) => splitCells(text, line));
  for (const [i, line] of lines.entries()) {
    if (endsInner(state, line)) state.lead = undefined;
    state.indent = line.indent;
    state.months = line.months;
    if (line.level === undefined) readLine(state, line, lines[i + 1]);
    else readPart(state, line, line.level, true);
  }
  const desired: BlockKind = hasMusts(state) ? "preferred" : "required";
  const preferred: BlockKind = holdsAllAsks(state) ? "required" : "preferred";
  const placed = state.sentences.map((sentence) => {
    if (sentence.kind === "desired") return { ...sentence, kind: desired };
    return sentence.kind === "preferred" ? { ...sentence, kind: preferred } : sentence;
  });
  const isClearAsk = (sentence: Sentence): boolean => asksClearly(state, sentence);
  const turned = turnLists(placed, (kind) => kind === "benefits", isClearAsk);
  const tellsWork = ({ from, to }: Span): boolean => startsWork.test(folded.slice(from, to));
  return fillLists(partLists(turned, isClearAsk), isClearAsk, tellsWork);
}

interface State extends BlockText {
  kind: BlockKind;
  lead: Span | undefined;
  /** How far the present line is set in, with its bullet, and how far the lead is, where that is an item. */
  indent: number;
  leadIndent: number | undefined;
  readonly sentences: Sentence[];
  /** The first mention that ends after the lines read so far. */
  nextMention: number;
  /** How many bullets and labeled lines ("Must: Go") stand in the present block. */
  bullets: number;
  /** How many short lines stand in it. */
  lines: number;
  /** Whether line breaks were lost within the present line. */
  isParagraph: boolean;
  months: number | undefined;
}

function readLine(state: State, line: PostingLine, next: TextLine | undefined): void {
  if (line.opens !== undefined) state.kind = line.opens;
  const bullet = line.bullet && !line.mayHead && !isRuled(state.text, line);
  // The values of a job board are short; a sentence behind them is the posting itself.
  if (state.kind === "facts" && line.to - line.from > maxHeadingLength) state.kind = "none";
  if (openHeading(state, { ...line, bullet }, next)) return;
  const label = findLabel(state, line, bullet);
  if (label === undefined) {
    readPart(state, line, state.kind, line.bullet);
    return;
  }
  const rest = { from: line.from + label.length, to: line.to };
  const isValue = isSilent(label.kind) || label.kind === "facts";
  if (!isValue && !isAside(state.kind, label, bullet)) state.kind = label.kind;
  // A board's value is short; behind "Location: …" on one line with the posting the posting goes on.
  const isLong = isValue && !isOfValue(rest);
  // "Must: Go" and "Nice: Kafka" under each other are a list.
  if (isAskList(label.kind)) state.bullets++;
  readPart(state, rest, isLong ? state.kind : label.kind, line.bullet);
}

/** Whether the whole line is a heading; opens its block when it is. */
function openHeading(state: State, line: TextLine, next: TextLine | undefined): boolean {
  const { from, to, bullet } = line;
  if (to - from > maxHeadingLength) return openWishes(state, line);
  const folded = state.folded.slice(from, to);
  // Most lines of a list, which need no closer look.
  if (bullet && isLongItem(folded)) return false;
  const words = withoutSlips(folded);
  const written = state.text.slice(from, to);
  const opensList = !bullet && next?.bullet === true;
  const holdsSkill = holdsMention(state, line);
  const opensParagraph = standsOver(state.text, line, next);
  const kind = readHeading({
    written,
    words,
    bullet,
    holdsSkill,
    opensList,
    opensParagraph,
    overNames: standsOverNames(state, next),
    isSquared: isBehindSquare(state.text, from),
  });
  if (kind === undefined) {
    // A line that no table knows may open a list ("Languages:"), or end a block that gives nothing.
    if (!bullet && isSilent(state.kind) && endsBlock(state.text, line, words)) state.kind = "none";
    if (opensList && opensDuties(state, words, next)) state.kind = "duties";
    return false;
  }
  openBlock(state, blockWithin(state.kind, kind, words));
  state.lead = offersChoice(words) ? { from, to } : undefined;
  return true;
}

/** The same for one that is longer than a heading, and makes wishes of the lines below it. */
function openWishes(state: State, line: TextLine): boolean {
  if (line.bullet || !opensWishList(state.folded, line)) return false;
  openBlock(state, "preferred");
  state.lead = undefined;
  return true;
}

function openBlock(state: State, kind: BlockKind): void {
  state.kind = kind;
  state.bullets = 0;
  state.lines = 0;
}

/** "Approach and rollout" over bullets like "Propose a project": the musts before it are over. */
function opensDuties(state: State, words: string, next: TextLine | undefined): boolean {
  if (next === undefined || !isAskList(state.kind) || state.bullets === 0) return false;
  if (!/^[^.,:;]{3,60}$/.test(words) || asking.test(words) || opensAsk.test(words)) return false;
  const item = state.folded.slice(next.from, Math.min(next.to, next.from + maxHeadingLength));
  return startsWork.test(item) && !opensAsk.test(item);
}

/** "Build", but not "Building", which may be what one has experience in. */
const startsWork = pattern("opens-duty");

function holdsMention(state: State, { from, to }: Span): boolean {
  const { mentions } = state;
  while ((mentions[state.nextMention]?.to ?? Infinity) <= from) state.nextMention++;
  for (let i = state.nextMention; (mentions[i]?.from ?? to) < to; i++)
    if (!namesNoSkill.has(mentions[i]?.category ?? "")) return true;
  return false;
}

/** The sentence with the line that opened its list, where there is one; what ends in a colon opens the next. */
function ledSentence(state: State, sentence: Sentence): Sentence {
  if (leavesList(state, sentence)) state.lead = undefined;
  const { lead } = state;
  const { from, to, bullet } = sentence;
  const isLed =
    lead !== undefined && (bullet || isOfNames(state, sentence) || isBareLine(state, sentence));
  if (state.folded.charAt(to - 1) === ":") {
    state.lead = { from, to };
    state.leadIndent = bullet ? state.indent : undefined;
  } else if (!isLed && !bullet) state.lead = undefined;
  return isLed ? { ...sentence, lead } : sentence;
}

/** Behind an empty line, what is no bullet no longer belongs to the bullets before it. */
function leavesList({ text, sentences, lead }: State, { from, bullet }: Sentence): boolean {
  const last = sentences.at(-1);
  const isList = last?.bullet === true && lead !== undefined && last.lead === lead;
  return isList && !bullet && isBehindGap(text, from);
}

/** The kind of mention that headings hold: "Your degree". A job title on a line of its own is no heading either. */
const namesNoSkill: ReadonlySet<string> = new Set(["degree"]);

/** A line or the rest of one behind its label. One as long as a paragraph can hold a whole posting, headings, bullets and all. */
function readPart(state: State, part: Span, kind: BlockKind, bullet: boolean): void {
  const { text, folded } = state;
  let { from } = part;
  let now = kind;
  state.isParagraph = lostBreaks(text.slice(part.from, part.to));
  const headings = headingsWithin(state, part).filter(
    (heading) => !opensPage(state.folded, heading),
  );
  for (const heading of headings) {
    if (heading.from < from) continue;
    addSentences(state, { from, to: heading.from }, now, bullet);
    const words = folded.slice(heading.from, heading.to);
    const offers = offersChoice(words);
    if (!offers || !isAskList(now)) now = openedKind(words) ?? now;
    if (offers) {
      from = heading.from;
      continue;
    }
    if (headsBelow(state, part, heading, { kind: now, bullet })) {
      openBlock(state, now);
      // "Required:- Java- GoNice to have:- Kafka": the line that led the list before does not lead this one.
      state.lead = undefined;
    }
    from = heading.to + marksLength(text, { from: heading.to, to: part.to });
  }
  addSentences(state, { from, to: part.to }, now, bullet);
}

/** "Job ID: 12. We look for …" on one line with the posting: a board's value is one sentence, and behind it the posting goes on. */
function kindOf(kind: BlockKind, isBehind: boolean, { isParagraph }: State): BlockKind {
  return kind === "facts" && isParagraph && isBehind ? "none" : kind;
}

/** Lines of a list that lost its bullets are shorter. */
const minParagraphLength = 200;

function addSentences(state: State, part: Span, kind: BlockKind, isItem: boolean): void {
  const { folded, firm } = state;
  const pieces = splitLine(state, part, state.isParagraph);
  const isLong = part.to - part.from > minParagraphLength;
  const isParagraph = !isItem && isLong && pieces.length > 1 && state.lines > 2;
  if (!isLong) state.lines++;
  const itemsBefore = state.bullets;
  const startsAnew = isBehindGap(state.text, part.from);
  for (const { from, to, bullet: isInlineItem, isReason } of pieces) {
    const bullet = isItem || isInlineItem;
    const ofFirm = isOfFirm(folded.slice(from, from + maxHeadingLength), firm);
    const isOfText = to - from > maxHeadingLength || (startsAnew && endsSentence(folded, to));
    const isBehindList = !bullet && itemsBefore > 1 && isOfText;
    if (bullet) state.bullets++;
    const about = isReason ? "company" : kindOf(kind, from > (pieces[0]?.from ?? from), state);
    const sentence = { from, to, kind: about, bullet, ofFirm, isBehindList, isParagraph };
    state.sentences.push(ledSentence(state, { ...sentence, months: state.months }));
  }
}
