import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { headingKind, isAskList, maxHeadingLength } from "./headings.ts";
import { labelOfLine } from "./line-labels.ts";
import type { PostingLine } from "./tables.ts";

const bar = /\s*\|{1,2}\s*/g;
/** A one-line posting is not longer. */
const maxBarred = 800;

/**
 * Splits a line at its bars if one of the parts says what is asked for ("Go Developer | Skills: Go, SQL |
 * Exp: 3+ yrs"); each part becomes a line of its own. Also splits a line below the heading of a list, because
 * in a pasted table the left column may hold the headings. Other lines stay whole: "Acme | Engineers (Go) |
 * Berlin" says what the posting is about. O(line).
 */
export function splitBars(
  folded: string,
  line: PostingLine,
  before: PostingLine | undefined,
): readonly PostingLine[] {
  const { from, to } = line;
  const isListed = headsList(folded, before);
  if ((to - from > maxBarred && !isListed) || line.opens !== undefined) return [line];
  const written = folded.slice(from, to);
  const bars = findAll(bar, written);
  if (bars.length === 0) return [line];
  const starts = [0, ...bars.map(({ index, 0: { length } }) => index + length)];
  const ends = [...bars.map(({ index }) => index), written.length];
  const parts = starts.map((start, i) => ({
    ...line,
    from: from + start,
    to: from + (ends[i] ?? start),
  }));
  const filled = parts.filter((part) => part.to > part.from);
  if (filled.some((part) => opensAskList(folded, part))) return joined(folded, filled);
  return isListed ? waysJoined(folded, filled) : [line];
}

/** Turns each part into a list item. "Playwright | or Cypress" is one item. */
function waysJoined(folded: string, parts: readonly PostingLine[]): readonly PostingLine[] {
  const items: PostingLine[] = [];
  for (const part of parts) {
    const last = items.at(-1);
    if (last !== undefined && orJoint.exec(folded.slice(part.from, part.to))?.index === 0)
      items[items.length - 1] = { ...last, to: part.to };
    else items.push({ ...part, bullet: true });
  }
  return items;
}

const orJoint = pattern("or-joint");

/** Joins each part of a line with the parts that continue it. */
function joined(folded: string, parts: readonly PostingLine[]): readonly PostingLine[] {
  const lines: PostingLine[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && goesOn(folded, last, part))
      lines[lines.length - 1] = { ...last, to: part.to };
    else lines.push(part);
  }
  return lines;
}

/** Whether a line is the heading of a list: "Requirements" alone on its line, but not "Must: Go | SQL". */
function headsList(folded: string, line: PostingLine | undefined): boolean {
  if (line === undefined || line.bullet || line.to - line.from > maxHeadingLength) return false;
  const words = folded.slice(line.from, line.to);
  const kind = /\||: ?\w/.test(words) ? undefined : headingKind(words);
  return kind !== undefined && (isAskList(kind) || kind === "duties");
}

function opensAskList(folded: string, { from, to }: Span): boolean {
  const label = labelOfLine(folded.slice(from, to), false);
  return label !== undefined && isAskList(label.kind);
}

/**
 * "Skills: Go | SQL": whether a part continues the list before it. Not if it has its own label or begins with
 * a number of years.
 */
function goesOn(folded: string, last: Span, part: Span): boolean {
  const opens = /^(?:\d|[^:]{2,40}:)/.test(folded.slice(part.from, part.to));
  return !opens && opensAskList(folded, last);
}
