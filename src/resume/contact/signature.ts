import type { Fact } from "../../document/document.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { likeness } from "./handles.ts";
import { isNameShaped } from "./name-shape.ts";

/** A declaration and what it is signed with are at the very end. */
const lastRows = 10;

/** Nobody's name is longer. */
const longestName = 50;

/**
 * The name under a declaration at the end ("Place: Springtown      (Jane Doe)"), for a resume that has none at its top. Only a name that the e-mail or a profile is called by:
 * there stand the names of towns and officers, too. O(1).
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
/** What stands right of the date or the place, or takes its row. */
const lastCell = /(?:^|(?<=\s{3}|\t))\S+(?: \S+){0,5}$/u;
