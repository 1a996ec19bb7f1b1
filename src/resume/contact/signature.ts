import type { Fact } from "../../document/document.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { likeness } from "./handles.ts";
import { isNameShaped } from "./name-shape.ts";

/** How many rows at the end may contain a declaration and its signature. */
const lastRows = 10;

/** Names are not longer. */
const longestName = 50;

/**
 * The name below a declaration at the end ("Place: Springtown      (Jane Doe)"), for a resume without one at
 * its top. A handle has to contain a word of it, because towns and officers are named there, too. O(1).
 */
export function readSignature(
  text: string,
  rows: readonly Row[],
  called: readonly string[],
): Fact | undefined {
  for (const row of rows.slice(-lastRows).toReversed()) {
    const cell = lastCell.exec(row.text.slice(-longestRow))?.[0] ?? "";
    const span = trimSpan(text, { from: row.to - cell.length, to: row.to }, "()[],.");
    const name = text.slice(span.from, span.to);
    const isShort = name.includes(" ") && name.length <= longestName;
    if (isShort && isNameShaped(name, false) && likeness(name, called) > 0)
      return { ...span, text: name };
  }
  return undefined;
}

const longestRow = 200;
/** The words to the right of a date or a place, or the whole row. */
const lastCell = /(?:^|(?<=\s{3}|\t))\S+(?: \S+){0,5}$/u;
