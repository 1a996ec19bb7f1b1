import type { Document, Span } from "../document/document.ts";
import { type Edit, type Edited, editDocument } from "../text/edits.ts";
import { splitLines, type TextLine } from "../text/lines.ts";
import { foldCase } from "../words/fold.ts";
import { pattern } from "../words/words.ts";
import { gapsInItems } from "./blocks/wrapped.ts";

/** Mail programs and text editors break lines at widths in this range. */
const [leastWidth, mostWidth] = [56, 100];
/** How many lines must end where the next word no longer fits before the breaks count as wrapping. */
const leastFull = 4;

/**
 * Removes the line breaks that a mail program put where the next word no longer fit, because they split
 * titles, names and items. Applies only if no line is longer than one common width and most of the full lines
 * continue with a lowercase letter. Breaks within list items are removed as well. O(text).
 */
export function withoutWraps(document: Document): Edited {
  const { text } = document;
  const lines = splitLines(text);
  const gaps = new Map<number, Span>();
  for (const gap of [...gapsInItems(text, lines), ...gapsOfWidth(text, lines)])
    gaps.set(gap.from, gap);
  const edits = [...gaps.values()].sort((a, b) => a.from - b.from);
  return editDocument(
    document,
    edits.map(({ from, to }): Edit => ({ from, to, put: " " })),
  );
}

/**
 * The breaks that come from wrapping at a width, if most of the full lines continue with a lowercase letter.
 */
function gapsOfWidth(text: string, lines: readonly TextLine[]): readonly Span[] {
  const width = widthOf(text);
  if (width === undefined) return [];
  const breaks = lines.flatMap((line, i): readonly Break[] => {
    const next = lines[i + 1];
    if (next === undefined || next.bullet || !isFull(text, line, next, width)) return [];
    return [{ from: line.to, to: next.from, line, next }];
  });
  const small = breaks.filter(({ next }) => /\p{Ll}/u.test(text.charAt(next.from)));
  if (breaks.length < leastFull || 2 * small.length < breaks.length) return [];
  return breaks.filter((one) => goesOn(text, one));
}

interface Break extends Span {
  readonly line: TextLine;
  readonly next: TextLine;
}

/** The length of the longest line, if it is a plausible wrapping width. */
function widthOf(text: string): number | undefined {
  let width = 0;
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    width = Math.max(width, end - start);
    if (width > mostWidth) return undefined;
    start = end + 1;
  }
  return width < leastWidth ? undefined : width;
}

/**
 * Whether the first word of the next line did not fit after `line`. False if an empty line lies between them.
 */
function isFull(text: string, line: TextLine, next: TextLine, width: number): boolean {
  const gap = text.slice(line.to, next.from);
  if (gap.indexOf("\n") !== gap.lastIndexOf("\n")) return false;
  const word = /^\S+/.exec(text.slice(next.from, next.from + mostWidth))?.[0] ?? "";
  return line.indent + line.to - line.from + 1 + word.length > width;
}

const opensAsk = pattern("opens-ask");

/** Whether a sentence continues after a break, as opposed to a heading or a list item that ends there. */
function goesOn(text: string, { line, next }: Break): boolean {
  const last = text.charAt(line.to - 1);
  if (last === ":") return false;
  if (/[^\p{Lu}]/u.test(text.charAt(next.from))) return true;
  return !opensAsk.test(foldCase(text.slice(next.from, next.to)));
}
