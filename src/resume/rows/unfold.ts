import type { Document, Line, Span } from "../../document/document.ts";
import { byPlace } from "../../document/spans.ts";
import { type DateRange, findDates, isPeriod } from "../../text/dates.ts";
import { overlapReader } from "../../text/find-spans.ts";
import { cased } from "../../words/cased.ts";
import { findBreaks } from "./flat-breaks.ts";
import { type FlatCut, headCuts } from "./flat-heads.ts";
import { markCuts } from "./flat-marks.ts";

/**
 * Lines of a page are a fifth as long; a paragraph of this length is rare, and the text of a whole resume is
 * far longer.
 */
const flatLine = 600;

/** The limit for the line of a one-line text, which cannot be a page. */
const onlyLine = 250;

/** A line with this share of the text has swallowed the other lines. */
const flatShare = 0.6;

/** Whether a document has lost its line breaks, as text copied out of a page or a table does. O(lines). */
export function isFlat({ text, lines }: Document): boolean {
  return lines.some(
    ({ from, to }) => to - from > leastOf(lines) && to - from > flatShare * text.length,
  );
}

function leastOf(lines: readonly Line[]): number {
  return lines.length === 1 ? onlyLine : flatLine;
}

/** A line of a page that is as long as this may be a paragraph with several positions. */
const longLine = 300;

/**
 * Whether a line has lost its breaks: either the whole text has, or capitalized words follow several of its
 * periods.
 */
export function isRunOn(document: Document, line: Line, isFlatText: boolean): boolean {
  const length = line.to - line.from;
  if (isFlatText && length > leastOf(document.lines)) return true;
  if (length < longLine) return false;
  const { text } = document;
  return afterRanges(text, findDates(text, line.from, line.to)).length > 1;
}

/** A part of a line that has lost its breaks. */
export interface UnfoldedPart extends Span {
  /** Whether a section or a position begins with it. */
  readonly opens?: true;
}

/**
 * The parts of a line that has lost its breaks, ascending. The line is cut at wide gaps, bullets and ends of
 * sentences, around e-mail addresses, before and after a capitalized heading that is followed by a capital,
 * after a range of dates, and before and within the names of positions. O(length).
 */
export function unfoldLine(document: Document, line: Line): readonly UnfoldedPart[] {
  const { text } = document;
  const dates = findDates(text, line.from, line.to);
  const first: FlatCut[] = [
    ...outside<FlatCut>(
      [...findBreaks(text, line), ...markCuts(text, line, dates)].sort(byPlace),
      dates,
    ),
    ...afterRanges(text, dates),
  ].sort(byPlace);
  const cuts: FlatCut[] = [
    ...first,
    ...outside(headCuts(text, line, first, dates).sort(byPlace), dates),
  ];
  const parts: UnfoldedPart[] = [];
  let from = line.from;
  let opens = false;
  for (const cut of cuts.sort(byPlace)) {
    if (cut.from < from) {
      opens ||= cut.to === from && cut.opens === true;
      continue;
    }
    if (cut.from > from) {
      parts.push({ from, to: cut.from, ...(opens && { opens }) });
      opens = false;
    }
    opens ||= cut.opens === true;
    from = cut.to;
  }
  parts.push({ from, to: line.to, ...(opens && { opens }) });
  return parts;
}

/**
 * Cuts after ranges of dates that capitalized words follow: "Jan 2019 - Mar 2021 Built billing", "(2019 -
 * 2021) Built billing".
 */
function afterRanges(text: string, dates: readonly DateRange[]): readonly Span[] {
  return dates.filter(isPeriod).flatMap(({ to }) => {
    const [gap] = capitalAfter.exec(text.slice(to, to + 3)) ?? [];
    return gap === undefined ? [] : [{ from: to + gap.length - 1, to: to + gap.length }];
  });
}

const capitalAfter = cased.u`^\)? (?=[\p{Lu}])`;

/** The cuts outside the ranges of dates ("Dec 2013   to   Current"). Both lists are ascending. */
function outside<T extends Span>(cuts: readonly T[], dates: readonly DateRange[]): readonly T[] {
  const datesIn = overlapReader(dates);
  return cuts.filter((cut) => datesIn(cut).length === 0);
}
