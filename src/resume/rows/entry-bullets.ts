import { isPeriod } from "../../text/dates.ts";
import { capitalFirst } from "../../words/cased.ts";
import { isOnlyDate } from "./row-dates.ts";
import { namesNothing } from "./row-kinds.ts";
import type { Row } from "./rows.ts";
import { titleScore } from "./titles.ts";

/** No name of a title or an employer is longer. */
const longestName = 60;

/** No row with names and dates is longer. */
const longestHead = 110;

/** At most this many rows (employer, contract) are between the title of an entry and its dates. */
const mostBetween = 2;

/**
 * Takes the bullets off rows that name positions where every position is an item of a list, as in a copied
 * page: a title with a bullet, above rows without one, the dates among them; and the employer above several
 * such items. What was a bullet is a gap then. Only if the rows begin with such an item. O(rows).
 */
export function withoutEntryBullets(rows: readonly Row[]): readonly Row[] {
  if (rows[0]?.bullet !== true) return rows;
  const opening = new Set<number>();
  for (const at of rows.keys()) if (opensEntry(rows, at)) opening.add(at);
  const groups = [...rows.keys()].filter((at) => opensGroup(rows, at, opening));
  if (opening.size === 0 || !(opening.has(0) || groups.includes(0))) return rows;
  const heads = new Set([...opening, ...groups]);
  return rows.map((row, at) => (heads.has(at) ? { ...row, bullet: false, gap: true } : row));
}

/**
 * Takes the numbers off rows that count positions ("1. Acme Ltd (2019 – 2021)"): every number of the part
 * begins a row with a period, and the duties below have other bullets. O(rows).
 */
export function withoutHeadNumbers(rows: readonly Row[]): readonly Row[] {
  const counted = rows.filter((row) => row.numbered);
  const hasDuties = rows.some(({ bullet, numbered }) => bullet && !numbered);
  if (counted.length < 2 || !hasDuties || !counted.every(isCountedHead)) return rows;
  return rows.map((row) =>
    row.numbered ? { ...row, bullet: false, numbered: false, gap: true } : row,
  );
}

function isCountedHead({ dates, text }: Row): boolean {
  return dates.some(isPeriod) && text.length <= longestHead && capitalFirst.test(text);
}

/** Whether a bullet is a title with its dates on one of the next rows, all without bullets. */
function opensEntry(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || !isName(row) || titleScore(row.text) < 2) return false;
  const next = rows.slice(at + 1, at + 2 + mostBetween);
  const dated = next.findIndex((one) => one.dates.some(isPeriod));
  const own = next.slice(0, dated + 1);
  return dated >= 0 && own.every(({ bullet, gap }) => !bullet && !gap) && isTime(next[dated]);
}

/** Whether a bullet is an employer: nothing but the length of the stay is between it and an entry. */
function opensGroup(rows: readonly Row[], at: number, opening: ReadonlySet<number>): boolean {
  const row = rows[at];
  if (row === undefined || opening.has(at) || !isName(row)) return false;
  let next = at + 1;
  while (rows[next]?.bullet === false && namesNothing(rows[next]?.text ?? "")) next++;
  return opening.has(next);
}

function isName({ bullet, text, dates }: Row): boolean {
  const isShort = text.length <= longestName && !/[.:;!?]$/.test(text);
  return bullet && isShort && dates.length === 0 && capitalFirst.test(text);
}

/** Whether a row is only dates, perhaps with the length of the stay ("2019 – 2021 · 2 yrs"). */
function isTime(row: Row | undefined): boolean {
  if (row === undefined) return false;
  if (isOnlyDate(row, row.dates)) return true;
  let rest = row.text;
  for (const { from, to } of row.dates)
    rest = rest.replace(row.text.slice(from - row.from, to - row.from), "");
  return namesNothing(rest.replace(/^[\s·•|,(]+|[\s)]+$/g, ""));
}
