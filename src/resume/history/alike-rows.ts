import { groupBy } from "../../collect.ts";
import { findDegrees } from "../../text/degrees.ts";
import type { MonthSpan } from "../../text/months.ts";
import { namesSchool } from "../../text/study-words.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import type { Part } from "../sections/sections.ts";
import type { HistoryRow } from "./history-rows.ts";
import { monthsOf } from "./row-times.ts";

/** Fewer rows that begin a position and are set alike may be so by chance. */
const fewest = 2;

/** No row that names a position has more letters. */
const longest = 110;

/**
 * The places of rows that are set as those are that begin the other positions of their section, and whose time goes on from theirs: the last
 * jobs of a list often have no duties below, and titles that nobody knows. `begins` says of each row whether it begins a position. O(text).
 */
export function alikeRows(
  all: readonly HistoryRow[],
  begins: (at: number) => boolean,
): ReadonlySet<number> {
  const set = all.map((row, at) => (begins(at) || mayBegin(row) ? setOf(row) : undefined));
  const lists = listsOf(set.filter((one, at) => one !== undefined && begins(at)));
  const alike = new Set<number>();
  let last: SetRow | undefined;
  for (const [at, row] of all.entries()) {
    if (last?.part !== row.part || isTitle(row, begins(at))) last = undefined;
    const own = set[at];
    if (own === undefined) continue;
    const isBegun = begins(at);
    const order = lists.get(own.form);
    if (!isBegun && (!order || last?.form !== own.form || !goesOn(last, own, order))) continue;
    if (!isBegun) alike.add(at);
    last = own;
  }
  return alike;
}

/** Whether the times of the lists with each form go back (-1) or forth (1); 0 for forms that too few rows have, and lists in no order. */
function listsOf(set: readonly (SetRow | undefined)[]): ReadonlyMap<string, number> {
  const rows = set.filter((one) => one !== undefined);
  return new Map(
    [...groupBy(rows, ({ form }) => form)].map(([form, list]) => [form, orderOf(list)]),
  );
}

function orderOf(list: readonly SetRow[]): number {
  if (list.length < fewest) return 0;
  const signs = list.slice(1).map(({ time }, i) => time.first - (list[i]?.time.first ?? 0));
  if (signs.every((sign) => sign <= 0)) return -1;
  return signs.every((sign) => sign >= 0) ? 1 : 0;
}

/** Whether a row may open another list than the rows over it, though no heading is known there. */
function isTitle({ row, entry }: HistoryRow, begins: boolean): boolean {
  const isBare = entry?.kind === "head" && entry.dates.length === 0;
  return isBare && !begins && row.gap && row.text.length < longestTitle;
}

const longestTitle = 30;

/** A row with dates, and how it is set. */
interface SetRow {
  readonly part: Part;
  readonly form: string;
  readonly time: MonthSpan;
}

/** Months between two stays of one list. */
const widest = 18;

function goesOn({ time: last }: SetRow, { time }: SetRow, order: number): boolean {
  const wait = order > 0 ? time.first - last.last : last.first - time.last;
  return wait >= -seam && wait <= widest;
}

/** Years alone may lie over one another, as the end of one stay is in the first year of the next. */
const seam = 12;

function mayBegin({ row, part, entry, isHeading }: HistoryRow): boolean {
  if (isHeading || entry === undefined || entry.isOff === true) return false;
  if (entry.kind !== "head" && entry.kind !== "date") return false;
  if (part.kind !== "experience" && part.kind !== undefined) return false;
  return row.text.length <= longest && !namesSchool(row.text) && findDegrees(row.text).length === 0;
}

function setOf(row: HistoryRow): SetRow | undefined {
  const form = row.isHeading ? undefined : formOf(row);
  const time = form === undefined ? undefined : monthsOf(row.entry?.dates ?? []);
  return form === undefined || time === undefined ? undefined : { part: row.part, form, time };
}

/** How a row is set: where its dates stand, what parts them from the words, its bullet and how far it is moved in. */
function formOf({ row, entry }: HistoryRow): string | undefined {
  const [first] = entry?.dates ?? [];
  const last = entry?.dates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = row.text.slice(0, first.from - row.from);
  const behind = row.text.slice(last.to - row.from);
  const isFirst = !letter.test(before);
  if (isFirst === !letter.test(behind)) return undefined;
  const joint = isFirst ? behind.slice(0, behind.search(letter)) : before.slice(lastLetter(before));
  const left = Math.round((row.line.box?.x ?? 0) / indent);
  return [isFirst, joint.replace(wide, "  "), row.bullet, row.line.bold === true, left].join(" ");
}

function lastLetter(text: string): number {
  let at = text.length;
  while (at > 0 && !letter.test(text.charAt(at - 1))) at--;
  return at;
}

const letter = regExp.u`[${alphabetic}]`;
const wide = /\s{2,}/g;

/** Points. */
const indent = 6;
