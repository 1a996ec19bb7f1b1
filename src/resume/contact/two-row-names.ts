import { isAllCaps, type Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { fitsHandle, foldHandle, isInitials, likeness } from "./handles.ts";
import { isNameShaped } from "./name-shape.ts";
import { isOfPlainWords } from "./rows-above-name.ts";

/** The words of a row and those of the row right below it in the same type: "JANE" above "DOE". */
export function withRowBelow(row: Row, rows: readonly Row[]): string {
  const next = rows[row.index + 1];
  if (next === undefined || next.gap || !mayBeOneName(row, next)) return "";
  return `${row.text} ${next.text}`;
}

/** Whether the next row continues a name that is a single word or that a handle confirms. */
export function continues(name: string, row: Row, next: Row, called: readonly string[]): boolean {
  const whole = `${name} ${next.text}`;
  const isBoth =
    fitsHandle(whole, called) && ![name, next.text].some((one) => fitsHandle(one, called));
  if (isBoth || isInitials(whole, called)) return mayBeOneName(row, next);
  const mayContinue = !/\s/.test(name) && (typeSize(row) > 0 || opensPlainly(row, next));
  if (!mayContinue && !isOwn(next.text, called)) return false;
  // The first row may be an unknown word for "Resume" above the whole name.
  if (likeness(next.text, called) > 0 && !opensHandle(name, called)) return false;
  return mayBeOneName(row, next);
}

/** Whether a handle begins like a name: "valemorales" and Valentina. */
function opensHandle(name: string, called: readonly string[]): boolean {
  const start = foldHandle(name).slice(0, 3);
  const isStart = start !== "" && called.some((one) => one.startsWith(start));
  return isStart || likeness(name, called) > 0;
}

/**
 * Whether the first row is a single word with one or two more below, no plain words: "Magdalena" above
 * "Wójcik-Nowak".
 */
function opensPlainly(row: Row, next: Row): boolean {
  if (row.index > 0 || next.gap || isAllCaps(row.text) !== isAllCaps(next.text)) return false;
  if (next.text.split(" ").length > 2 || titleScore(next.text) > 0) return false;
  return ![row, next].some(({ text }) => isOfPlainWords(text));
}

/** Whether two rows may be one name: they have the same type size and are short. */
export function mayBeOneName(row: Row, next: Row): boolean {
  if (Math.abs(typeSize(next) - typeSize(row)) >= 0.6) return false;
  if (next.line.page !== row.line.page || next.text.length > 40) return false;
  return isNameShaped(next.text, false);
}

/** Whether all words of a row are in handles, so that it continues the name above. */
function isOwn(words: string, called: readonly string[]): boolean {
  const all = words.split(" ");
  return all.length < 3 && all.every((word) => word.length > 2 && likeness(word, called) > 0);
}

/** The size of a row's type; 0 if it is unknown. */
export function typeSize(row: Row): number {
  return row.line.fontSize ?? 0;
}
