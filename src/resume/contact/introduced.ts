import { isEnglishWord } from "../../text/english.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { findEmail, findPhone } from "./addresses.ts";
import { openingPart } from "./referees.ts";

/** No list of these names other people, and a narrow column of them may stand before the person's name. */
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
 * The rows below lists at the top under which it says who the person is, as where a narrow column was read first: directly a title, a place or an address, and
 * within three rows a place or an address. O(rows).
 */
export function introducedRows(
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

/** How many rows below a name may say whose it is. */
const longestIntroduction = 3;

function introduces(text: string, row: Row, rows: readonly Row[]): boolean {
  const [next, ...more] = rows.slice(row.index + 1, row.index + 1 + longestIntroduction);
  if (row.bullet || next === undefined || next.gap || next.bullet) return false;
  if (isWhere(text, next)) return !isOfPlainWords(row.text);
  const isTold = more.some((one) => !one.gap && isWhere(text, one));
  return titleScore(next.text) >= 2 && isTold && (row.gap || !isOfPlainWords(row.text));
}

/** Whether all words are of the language, as those of most skills are ("Problem Solving"). */
export function isOfPlainWords(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s'’-]+/u)
    .every(isEnglishWord);
}

const phoneLabel = pattern("phone-label");

function isWhere(text: string, row: Row): boolean {
  if (isPlace(row.text) || findEmail(text, row) !== undefined) return true;
  return (
    findPhone(text, row) !== undefined && (/^[\d+(]/.test(row.text) || phoneLabel.test(row.text))
  );
}
