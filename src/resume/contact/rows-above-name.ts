import { isEnglishWord } from "../../text/english.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { findEmail, findPhone } from "./addresses.ts";
import { openingPart } from "./referees.ts";

/**
 * Lists of these kinds name no other people, and a narrow column of them may come before the person's name.
 */
const listed: ReadonlySet<Part["kind"]> = new Set([
  "skills",
  "languages",
  "certifications",
  "awards",
  "interests",
  "summary",
  "other",
]);

/**
 * The rows in lists at the top, as of a narrow column that was read first, below which the text says who the
 * person is: directly below is a place or an address, or a title with a place or an address within three
 * rows. O(rows).
 */
export function rowsAboveName(
  text: string,
  parts: readonly Part[],
  rows: readonly Row[],
): readonly Row[] {
  const first = parts.findIndex(
    ({ kind, section }) => section !== undefined && !listed.has(kind) && kind !== "references",
  );
  const lists = parts
    .slice(0, first < 0 ? parts.length : first)
    .filter((part) => listed.has(part.kind) || part === openingPart(parts));
  // A name may look like a heading itself.
  const headings = new Set(lists.map(({ section }) => section?.from));
  return [
    ...rows.filter((row) => headings.has(row.from)),
    ...lists.flatMap((part) => part.rows),
  ].filter((row) => introduces(text, row, rows));
}

/** How many rows below a name may identify the person. */
const longestIntroduction = 3;

function introduces(text: string, row: Row, rows: readonly Row[]): boolean {
  const [next, ...more] = rows.slice(row.index + 1, row.index + 1 + longestIntroduction);
  if (row.bullet || next === undefined || next.gap || next.bullet) return false;
  if (isPlaceOrAddress(text, next)) return !isOfPlainWords(row.text);
  const isTold = more.some((one) => !one.gap && isPlaceOrAddress(text, one));
  return titleScore(next.text) >= 2 && isTold && (row.gap || !isOfPlainWords(row.text));
}

/** Whether all words are English words, as in most skills ("Problem Solving"). */
export function isOfPlainWords(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s'’-]+/u)
    .every(isEnglishWord);
}

const phoneLabel = pattern("phone-label");

function isPlaceOrAddress(text: string, row: Row): boolean {
  if (isPlace(row.text) || findEmail(text, row) !== undefined) return true;
  return (
    findPhone(text, row) !== undefined && (/^[\d+(]/.test(row.text) || phoneLabel.test(row.text))
  );
}
