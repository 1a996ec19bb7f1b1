import type { Fact } from "../../document/document.ts";
import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { likeness } from "./handles.ts";
import { lengthAfterName } from "./name-row.ts";
import { isNameShaped, scoreName } from "./name-shape.ts";
import { isOfPlainWords } from "./rows-above-name.ts";

/** How many rows at the end may contain a declaration and its signature. */
const lastRows = 10;

/** Names are not longer. */
const longestName = 50;

/**
 * The name at the end, for a resume without one at its top: a signature ("Place: Springtown      (Jane Doe)")
 * or a footer ("Jane Doe · Resume"). Because towns and officers are named there, too, something must confirm
 * it: a word of it in a handle, "Resume" after it, or a declaration above it. O(1).
 */
export function readSignature(
  text: string,
  rows: readonly Row[],
  called: readonly string[],
): Fact | undefined {
  const last = rows.slice(-lastRows);
  const isDeclared = last.some((row) => declares.test(row.text));
  for (const row of last.toReversed()) {
    const cell = lastCell.exec(row.text.slice(-longestRow))?.[0] ?? "";
    const after = documentName.test(cell) ? lengthAfterName(cell, called) : 0;
    const span = trimSpan(text, { from: row.to - cell.length, to: row.to - after }, "()[],.");
    const name = text.slice(span.from, span.to);
    if (!isWhole.test(name) || name.length > longestName || !isNameShaped(name, false)) continue;
    const isConfirmed = likeness(name, called) > 0 || ((after > 0 || isDeclared) && isPerson(name));
    if (isConfirmed) return { ...span, text: name };
  }
  return undefined;
}

/** Whether words are a person's name rather than "Yours Faithfully", a title or a place. */
function isPerson(name: string): boolean {
  const words = name.replace(/\.(?=\S)/g, " ");
  return scoreName(words, 0) >= 2 && titleScore(words) === 0 && !isOfPlainWords(words);
}

/** "Jane Doe" and "J.Doe", but no single word. */
const isWhole = cased.u` |\.(?=[\p{Lu}])`;

const declares = pattern("declares");
const documentName = pattern("document-name");

const longestRow = 200;
/** The words to the right of a date or a place, or the whole row. */
const lastCell = /(?:^|(?<=\s{3}|\t))\S+(?: \S+){0,5}$/u;
