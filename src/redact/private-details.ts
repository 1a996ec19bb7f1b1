import type { Span } from "../document/document.ts";
import type { Row } from "../resume/rows/rows.ts";
import { isSpokenLanguage } from "../resume/sections/language-names.ts";
import { letterOrDigit, letters, regExp } from "../words/letters.ts";
import { sectionKind } from "../words/section-headings.ts";
import { nameSet, pattern } from "../words/words.ts";

/**
 * The values of labels such as "Date of birth" and "Nationality". `doubtful` holds such labels for which no
 * value is certain.
 */
export interface PrivatePlaces {
  readonly sure: readonly Span[];
  readonly doubtful: readonly Span[];
}

/** Private details have short rows of their own, or share a row with a few others. Longer rows are prose. */
const longestRow = 250;

const label = pattern("private-label", "g");

/** Finds labeled details anywhere, and unlabeled ones in the rows of the contact block (`top`). O(text). */
export function findPrivateDetails(rows: readonly Row[], top: readonly Row[]): PrivatePlaces {
  const sure: Span[] = [];
  const doubtful: Span[] = [];
  for (const row of rows) {
    if (row.text.length > longestRow) continue;
    for (const found of label.matchAll(row.text)) {
      const at = found.index + found[0].length;
      const values = valuesOf(row, at, rows[row.index + 1]);
      sure.push(...values);
      if (values.length === 0 && isLabel(row.text, found.index, at))
        doubtful.push({ from: row.from + found.index, to: row.from + at });
    }
  }
  return { sure: [...sure, ...top.flatMap(remarksIn)], doubtful };
}

const addressLabel = pattern("address-label");

/** What follows "Permanent address:" in its row, wherever it is. O(text). */
export function findAddresses(rows: readonly Row[]): readonly Span[] {
  return rows.flatMap(({ text, from, to }) => {
    const label = text.length > longestRow ? null : addressLabel.exec(text);
    return label === null ? [] : [{ from: from + label[0].length, to }];
  });
}

const remark = pattern("private-remark");

/** A part of a row between separators. */
const part = /[^|•·;,()–—\t]+/gu;

/** "34 years old", "she/her", "married, two children", and a nationality in the same row. */
function remarksIn(row: Row): readonly Span[] {
  if (row.text.length > longestRow) return [];
  const parts = [...row.text.matchAll(part)].map((found) => {
    const words = found[0].trim();
    const from = row.from + found.index + found[0].indexOf(words);
    return { words, from, to: from + words.length };
  });
  const remarks = parts.filter(({ words }) => remark.test(words));
  if (remarks.length === 0) return [];
  return [...remarks, ...parts.filter(({ words }) => isSpokenLanguage(words))];
}

/** The value of a label that ends at `at`, and a place of birth after the label or the value. */
function valuesOf(row: Row, at: number, next: Row | undefined): readonly Span[] {
  const value = valueAfter(row, at) ?? valueBelow(row, at, next);
  const values = value === undefined ? [] : [value];
  const ends = [row.from + at, ...values.map(({ to }) => to)];
  return [...values, ...ends.flatMap((end) => townAfter(row, end))];
}

const birthConnectors = nameSet("birth-joint");

/** "in Leeds", up to the next separator or lower-case word. */
const inTown = regExp.u`^\s+(\S{1,3})\s+(\p{Lu}[${letters}'’.-]*(?:[ -]\p{Lu}[${letters}'’.-]*){0,3})`;

/** The town after a preposition at `at`: "Geboren am 3. Mai 1990 in Rosenheim". */
function townAfter(row: Row, at: number): readonly Span[] {
  const [all, connector = "", town = ""] = inTown.exec(row.text.slice(at - row.from)) ?? [];
  if (all === undefined || !birthConnectors.has(connector)) return [];
  return [{ from: at + all.length - town.length, to: at + all.length }];
}

/** What separates a label from its value. */
const mark = /^\s*[:：=–-]\s*|^\s*\t\s*|^\s{2,}/u;

/** What ends a value within its row. */
const after = /\s*[|•·;]\s*|\s{2,}|\t|,\s(?=\p{Lu}[^,:]{2,30}:)/u;

/** No date, place or nationality is longer. */
const longestValue = 60;

function valueAfter(row: Row, at: number): Span | undefined {
  const rest = row.text.slice(at);
  const date = row.dates.find(({ from }) => from >= row.from + at && from <= row.from + at + 12);
  const gap = mark.exec(rest)?.[0].length;
  if (gap === undefined) return date;
  const end = rest.slice(gap).search(after);
  const length = end < 0 ? rest.length - gap : end;
  if (length > longestValue || !letterOrDigit.test(rest.slice(gap, gap + length))) return date;
  const from = row.from + at + gap;
  return { from, to: from + length };
}

/**
 * The next row as the value, if the label is alone in its row and the next row is neither a label nor a
 * heading.
 */
function valueBelow(row: Row, at: number, next: Row | undefined): Span | undefined {
  if (next === undefined || next.bullet || next.text.length > longestValue) return undefined;
  if (letterOrDigit.test(row.text.slice(at)) || !letterOrDigit.test(next.text)) return undefined;
  const isOther = next.text.search(label) >= 0 || sectionKind(next.text) !== undefined;
  return isOther ? undefined : { from: next.from, to: next.to };
}

/**
 * Whether the words from `from` to `to` are placed like a label: they fill their row, or a separator follows.
 */
function isLabel(row: string, from: number, to: number): boolean {
  const rest = row.slice(to);
  return (from === 0 && !letterOrDigit.test(rest)) || mark.test(rest);
}
