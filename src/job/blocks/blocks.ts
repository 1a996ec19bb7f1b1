import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { overlapReader } from "../../text/find-spans.ts";
import { splitLines, type TextLine } from "../../text/lines.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import { isOfFirm } from "../firm.ts";
import { ownLines, placeAsides } from "./asides.ts";
import { splitBars } from "./bars.ts";
import { withWishesRead } from "./clear-asks.ts";
import { endsBlock, followsSquare, isLongItem, isRuled, readHeading } from "./heading-lines.ts";
import { type BlockKind, isAskList, isSilent, maxHeadingLength, weighedKind } from "./headings.ts";
import {
  appliesBelow,
  blockWithin,
  headingsWithin,
  isAside,
  isOfValue,
  marksLength,
  offersChoice,
  opensPage,
} from "./line-labels.ts";
import {
  endsInnerList,
  endsSentence,
  followsEmptyLine,
  isAboveNames,
  isBareLine,
  isParagraphStart,
  listsNames,
  opensWishList,
  withNumberedHeadings,
} from "./list-lines.ts";
import { readMarks } from "./marked-lines.ts";
import { lostBreaks } from "./seams.ts";
import { settleLists, startsWork } from "./settle-lists.ts";
import { splitCells, splitLine } from "./split.ts";
import { type PostingLine, splitTables } from "./tables.ts";
import { withoutTypos } from "./typos.ts";
import { findLabel } from "./wish-labels.ts";
import { joinWrapped } from "./wrapped.ts";

/** What asks for something anywhere in a sentence; and, below, what opens a sentence that asks. */
export const asking: Pattern = pattern("asks");
export const opensAsk: Pattern = pattern("opens-ask");

/** One sentence, list item or short line of a posting, with the kind of block it belongs to. */
export interface Sentence extends Span, Pick<PostingLine, "months"> {
  readonly kind: BlockKind;
  /** Whether it is a list item: after a bullet, or alone on a line of a block of such lines. */
  readonly bullet: boolean;
  /** The last line before it that ended in a colon and opened its list ("one or more of the following:"). */
  readonly lead?: Span;
  /** Whether it begins with the firm's name and describes the firm. */
  readonly ofFirm: boolean;
  /** Whether it is running text after the list items of its block; such text rarely belongs to the list. */
  readonly isAfterList: boolean;
  /** Whether it is in a paragraph of several sentences after the short lines of its block. */
  readonly isParagraph: boolean;
}

/** A text and what the earlier steps found in it. */
export interface BlockText {
  readonly text: string;
  /** `foldCase(text)`. */
  readonly folded: string;
  /** Where words are glued together; ascending. */
  readonly seams: readonly number[];
  /** Ascending. */
  readonly mentions: readonly Mention[];
  /** The firm's names, folded. */
  readonly firm: ReadonlySet<string>;
}

/**
 * A posting cut into sentences, in order, each with the kind of its block. Headings are left out, whether
 * they stand on their own line, before a colon, or inside a text without line breaks. Items under a "desired"
 * heading become `preferred` if another list holds the requirements, otherwise `required`. O(text).
 */
export function readSentences(source: BlockText): readonly Sentence[] {
  const state: State = {
    ...source,
    kind: "none",
    lead: undefined,
    indent: 0,
    leadIndent: undefined,
    sentences: [],
    mentionsIn: overlapReader(source.mentions),
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
  const own = withNumberedHeadings(text, ownLines(text, folded, lines));
  for (const [i, line] of own.entries()) {
    if (endsInnerList(state, line)) state.lead = undefined;
    state.indent = line.indent;
    state.months = line.months;
    if (line.level === undefined) readLine(state, line, own[i + 1]);
    else readPart(state, line, line.level, true);
  }
  return settleLists(state, placeAsides(folded, withWishesRead(state)));
}

interface State extends BlockText {
  kind: BlockKind;
  lead: Span | undefined;
  /** Indentation of the current line with its bullet; `leadIndent`: of the lead, if it is an item. */
  indent: number;
  leadIndent: number | undefined;
  readonly sentences: Sentence[];
  /** The mentions in a span; the spans it is called with ascend. */
  readonly mentionsIn: (span: Span) => readonly Mention[];
  /** The number of bullets and labeled lines ("Must: Go") in the current block. */
  bullets: number;
  /** The number of short lines in it. */
  lines: number;
  /** Whether line breaks were lost within the current line. */
  isParagraph: boolean;
  months: number | undefined;
}

function readLine(state: State, line: PostingLine, next: TextLine | undefined): void {
  if (line.opens !== undefined) state.kind = line.opens;
  const bullet = line.bullet && !line.mayHead && !isRuled(state.text, line);
  // The values of a job board are short. A sentence after them belongs to the posting itself.
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
  // A job board's value is short. After "Location: …" on one line with the posting, the posting goes on.
  const isLong = isValue && !isOfValue(rest);
  // "Must: Go" and "Nice: Kafka" on consecutive lines are a list.
  if (isAskList(label.kind)) state.bullets++;
  readPart(state, rest, isLong ? state.kind : label.kind, line.bullet);
}

/** Whether the whole line is a heading. If so, opens its block. */
function openHeading(state: State, line: TextLine, next: TextLine | undefined): boolean {
  const { from, to, bullet } = line;
  if (to - from > maxHeadingLength) return openWishes(state, line);
  const folded = state.folded.slice(from, to);
  // A shortcut for most list items.
  if (bullet && isLongItem(folded)) return false;
  const words = withoutTypos(folded);
  const written = state.text.slice(from, to);
  const opensList = !bullet && next?.bullet === true;
  const holdsSkill = holdsMention(state, line);
  const opensParagraph = isParagraphStart(state.text, line, next);
  const kind = readHeading({
    written,
    words,
    bullet,
    holdsSkill,
    opensList,
    opensParagraph,
    overNames: isAboveNames(state, next),
    isSquared: followsSquare(state.text, from),
  });
  if (kind === undefined) {
    // A line unknown to all tables may open a list ("Languages:") or end a block that asks for nothing.
    if (!bullet && isSilent(state.kind) && endsBlock(state.text, line, words)) state.kind = "none";
    if (opensList && opensDuties(state, words, next)) state.kind = "duties";
    return false;
  }
  openBlock(state, blockWithin(state.kind, kind, words));
  state.lead = offersChoice(words) ? { from, to } : undefined;
  return true;
}

/** The same for a line that is too long for a heading and makes wishes of the lines below it. */
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

/** "Approach and rollout" over items such as "Propose a project" ends the list of requirements. */
function opensDuties(state: State, words: string, next: TextLine | undefined): boolean {
  if (next === undefined || !isAskList(state.kind) || state.bullets === 0) return false;
  if (!/^[^.,:;]{3,60}$/.test(words) || asking.test(words) || opensAsk.test(words)) return false;
  const item = state.folded.slice(next.from, Math.min(next.to, next.from + maxHeadingLength));
  return startsWork.test(item) && !opensAsk.test(item);
}

function holdsMention({ mentionsIn }: State, span: Span): boolean {
  return mentionsIn(span).some(({ category }) => !namesNoSkill.has(category));
}

/** Adds the line that opened the sentence's list, if any. A sentence with a colon opens the next. */
function ledSentence(state: State, sentence: Sentence): Sentence {
  if (leavesList(state, sentence)) state.lead = undefined;
  const { lead } = state;
  const { from, to, bullet } = sentence;
  const isLed =
    lead !== undefined && (bullet || listsNames(state, sentence) || isBareLine(state, sentence));
  if (state.folded.charAt(to - 1) === ":") {
    state.lead = { from, to };
    state.leadIndent = bullet ? state.indent : undefined;
  } else if (!isLed && !bullet) state.lead = undefined;
  return isLed ? { ...sentence, lead } : sentence;
}

/** Whether a sentence that is not an item leaves the list before it, because an empty line precedes it. */
function leavesList({ text, sentences, lead }: State, { from, bullet }: Sentence): boolean {
  const last = sentences.at(-1);
  const isList = last?.bullet === true && lead !== undefined && last.lead === lead;
  return isList && !bullet && followsEmptyLine(text, from);
}

/** The kind of mention that headings contain: "Your degree". A job title alone on a line is not a heading. */
const namesNoSkill: ReadonlySet<string> = new Set(["degree"]);

/** Reads a line, or what follows its label. A line as long as a paragraph can hold a whole posting. */
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
    if (!offers || !isAskList(now)) now = weighedKind(words) ?? now;
    if (offers) {
      from = heading.from;
      continue;
    }
    if (appliesBelow(state, part, heading, { kind: now, bullet })) {
      openBlock(state, now);
      // "Required:- Java- GoNice to have:- Kafka": the lead of the first list does not apply to the second.
      state.lead = undefined;
    }
    from = heading.to + marksLength(text, { from: heading.to, to: part.to });
  }
  addSentences(state, { from, to: part.to }, now, bullet);
}

/** The block of a sentence: after the value in "Job ID: 12. We look for …" the posting goes on. */
function kindOf(kind: BlockKind, isAfter: boolean, { isParagraph }: State): BlockKind {
  return kind === "facts" && isParagraph && isAfter ? "none" : kind;
}

/** The lines of a list that lost its bullets are shorter. */
const minParagraphLength = 200;

function addSentences(state: State, part: Span, kind: BlockKind, isItem: boolean): void {
  const { folded, firm } = state;
  const pieces = splitLine(state, part, state.isParagraph);
  const isLong = part.to - part.from > minParagraphLength;
  const isParagraph = !isItem && isLong && pieces.length > 1 && state.lines > 2;
  if (!isLong) state.lines++;
  const itemsBefore = state.bullets;
  const startsAnew = followsEmptyLine(state.text, part.from);
  for (const { from, to, bullet: isInlineItem, isReason } of pieces) {
    const bullet = isItem || isInlineItem;
    const ofFirm = isOfFirm(folded.slice(from, from + maxHeadingLength), firm);
    const isOfText = to - from > maxHeadingLength || (startsAnew && endsSentence(folded, to));
    const isAfterList = !bullet && itemsBefore > 1 && isOfText;
    if (bullet) state.bullets++;
    const about = isReason ? "company" : kindOf(kind, from > (pieces[0]?.from ?? from), state);
    const sentence = { from, to, kind: about, bullet, ofFirm, isAfterList, isParagraph };
    state.sentences.push(ledSentence(state, { ...sentence, months: state.months }));
  }
}
