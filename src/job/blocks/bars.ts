import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { headingKind, isAskList, maxHeadingLength } from "./headings.ts";
import { labelOfLine } from "./line-labels.ts";
import type { PostingLine } from "./tables.ts";

const bar = /\s*\|{1,2}\s*/g;
/** A post of one line is no longer. */
const maxBarred = 800;

/**
 * The parts of a line between its bars, where one of them says what is asked for ("Go Developer | Skills: Go, SQL | Exp: 3+ yrs"): each is a line of
 * its own. So is each below a heading of a list, as a table is pasted whose left column holds the headings. Other lines stay whole: "Acme | Engineers (Go) | Berlin" names what the posting is about. O(line).
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

/** Each part as an item; "Playwright | or Cypress" is one. */
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

/** The parts of a line, each with what goes on with it. */
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

/** "Requirements", alone on its line; not "Must: Go | SQL". */
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

/** "Skills: Go | SQL": behind what asks another name is of the same list, but not what has a label of its own or a number of years. */
function goesOn(folded: string, last: Span, part: Span): boolean {
  const opens = /^(?:\d|[^:]{2,40}:)/.test(folded.slice(part.from, part.to));
  return !opens && opensAskList(folded, last);
}
