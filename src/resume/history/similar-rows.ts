import { groupBy } from "../../collect.ts";
import { findDegrees } from "../../text/degrees.ts";
import type { MonthSpan } from "../../text/months.ts";
import { namesSchool } from "../../text/study-words.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import type { HistoryRow } from "./history-rows.ts";
import { monthsOf } from "./row-times.ts";

/** No row that names a position has more characters. */
const longest = 110;

/**
 * Finds rows that are formatted like those that begin the other positions of their section, and whose dates
 * continue theirs: the last jobs of a list often have unknown titles and no duties below them. Rows with the
 * same number of cells and their dates in the same inner cell need not continue anything, because no duty is
 * formatted like that. If no position of the section begins with a row of another form, cells that contain a
 * job title are enough. `begins` says whether a row begins a position. Returns indices into `all`. O(text).
 */
export function findSimilarRows(
  all: readonly HistoryRow[],
  begins: (at: number) => boolean,
): ReadonlySet<number> {
  const set = all.map((row, at) => (begins(at) || mayBegin(row) ? setOf(row) : undefined));
  const lists = listsOf(set.filter((one, at) => one !== undefined && begins(at)));
  const others = otherForms(all, set, begins);
  const alike = new Set<number>();
  let last: SetRow | undefined;
  for (const [at, row] of all.entries()) {
    if (last?.part !== row.part || isTitle(row, begins(at))) last = undefined;
    const own = set[at];
    if (own === undefined) continue;
    const isBegun = begins(at);
    if (!isBegun && !(own.isTitled && !others(own)) && !isAlike(last, own, lists)) continue;
    if (!isBegun) alike.add(at);
    last = own;
  }
  return alike;
}

/**
 * Returns a function that says whether another position of a row's part begins with a row of another form.
 * O(rows), and O(1) per row asked about.
 */
function otherForms(
  all: readonly HistoryRow[],
  set: readonly (SetRow | undefined)[],
  begins: (at: number) => boolean,
): (own: SetRow) => boolean {
  const forms = groupBy(
    all.flatMap(({ part }, at) => (begins(at) ? [{ part, form: set[at]?.form }] : [])),
    ({ part }) => part,
  );
  const known = new Map(
    [...forms].map(([part, rows]) => [part, new Set(rows.map(({ form }) => form))]),
  );
  return ({ part, form }) => [...(known.get(part) ?? [])].some((other) => other !== form);
}

function isAlike(
  last: SetRow | undefined,
  own: SetRow,
  lists: ReadonlyMap<string, number>,
): boolean {
  return last?.form === own.form && (own.isInner || continues(last, own, lists));
}

/**
 * The order of the dates of the rows with each form: -1 if they go back in time, as most do, or if there is
 * only one row; 1 if they go forward; 0 if neither.
 */
function listsOf(set: readonly (SetRow | undefined)[]): ReadonlyMap<string, number> {
  const rows = set.filter((one) => one !== undefined);
  return new Map(
    [...groupBy(rows, ({ form }) => form)].map(([form, list]) => [form, orderOf(list)]),
  );
}

function orderOf(list: readonly SetRow[]): number {
  const signs = list.slice(1).map(({ time }, i) => time.first - (list[i]?.time.first ?? 0));
  if (signs.every((sign) => sign <= 0)) return -1;
  return signs.every((sign) => sign >= 0) ? 1 : 0;
}

/** Whether a row may open another list, though it is not recognized as a heading. */
function isTitle({ row, entry }: HistoryRow, begins: boolean): boolean {
  const isBare = entry?.kind === "head" && entry.dates.length === 0;
  return isBare && !begins && row.gap && row.text.length < longestTitle;
}

const longestTitle = 30;

/** A row with dates, and how it is formatted. */
interface SetRow {
  readonly part: Part;
  readonly form: string;
  /** Whether its dates are a cell between other cells. */
  readonly isInner: boolean;
  /** Whether it is in an experience section, and one of its cells is a job title. */
  readonly isTitled: boolean;
  readonly time: MonthSpan;
}

/** The longest break between two stays of one list, in months. */
const widest = 18;

/** Whether a row's dates continue those of the previous row, in the order of the rows with this form. */
function continues(
  { time: last }: SetRow,
  { time, form }: SetRow,
  lists: ReadonlyMap<string, number>,
): boolean {
  const order = lists.get(form) ?? 0;
  if (order === 0) return false;
  const wait = order > 0 ? time.first - last.last : last.first - time.last;
  return wait >= -seam && wait <= widest;
}

/**
 * Stays dated by years may overlap by this many months, as one may end in the year in which the next begins.
 */
const seam = 12;

function mayBegin({ row, part, entry, isHeading }: HistoryRow): boolean {
  if (isHeading || entry === undefined || entry.isOff === true) return false;
  if (entry.kind !== "head" && entry.kind !== "date") return false;
  if (part.kind !== "experience" && part.kind !== undefined) return false;
  if (row.text.length > longest || findDegrees(row.text).length > 0) return false;
  return !namesSchool(row.text) || hasTitleCell(row.text);
}

function setOf(row: HistoryRow): SetRow | undefined {
  if (row.isHeading) return undefined;
  const cells = cellForm(row);
  const form = cells?.isInner ? cells.form : formOf(row);
  const time = form === undefined ? undefined : monthsOf(row.entry?.dates ?? []);
  if (form === undefined || time === undefined) return undefined;
  const isTitled =
    cells !== undefined && row.part.kind === "experience" && hasTitleCell(row.row.text);
  return { part: row.part, form, isInner: cells?.isInner === true, isTitled, time };
}

const betweenCells = /\s(?:[|•·]|[-–—]{1,2})\s/u;

function cellsOf(text: string): readonly string[] {
  return text.split(betweenCells);
}

function hasTitleCell(text: string): boolean {
  return cellsOf(text).some((cell) => titleScore(cell) === 4);
}

/** With fewer cells before the dates, they may be words of a sentence with a dash. */
const fewestBefore = 2;

/**
 * The form of a row whose only dates are a cell after others ("Acme — Engineer — 2019 to 2021 — billing"):
 * the number of cells before and after the dates.
 */
function cellForm({ row, entry }: HistoryRow): Pick<SetRow, "form" | "isInner"> | undefined {
  const [date, ...more] = entry?.dates ?? [];
  if (date === undefined || more.length > 0) return undefined;
  const before = cellsOf(row.text.slice(0, date.from - row.from));
  const after = cellsOf(row.text.slice(date.to - row.from));
  const isCell = before.at(-1)?.trim() === "" && after[0]?.trim() === "";
  if (!isCell || (before.length <= fewestBefore && after.length < 2)) return undefined;
  const form = ["cells", before.length, after.length, row.bullet, row.line.bold === true];
  return { form: form.join(" "), isInner: after.length > 1 };
}

/**
 * The form of a row: where its dates are, what separates them from the words, its bullet, its weight and its
 * indentation.
 */
function formOf({ row, entry }: HistoryRow): string | undefined {
  const [first] = entry?.dates ?? [];
  const last = entry?.dates.at(-1);
  const opening = entry?.dates.findLast(
    ({ from }) => !letter.test(row.text.slice((first?.to ?? 0) - row.from, from - row.from)),
  );
  if (first === undefined || last === undefined || opening === undefined) return undefined;
  const before = row.text.slice(0, first.from - row.from);
  const isFirst = !letter.test(before);
  const after = row.text.slice((isFirst ? opening : last).to - row.from);
  if (isFirst === !letter.test(after)) return undefined;
  const connector = isFirst
    ? after.slice(0, after.search(letter))
    : before.slice(lastLetter(before));
  const left = Math.round((row.line.box?.x ?? 0) / indent);
  return [isFirst, connector.replace(wide, "  "), row.bullet, row.line.bold === true, left].join(
    " ",
  );
}

function lastLetter(text: string): number {
  let at = text.length;
  while (at > 0 && !letter.test(text.charAt(at - 1))) at--;
  return at;
}

const letter = regExp.u`[${alphabetic}]`;
const wide = /\s{2,}/g;

/** The step by which indentations are compared, in points. */
const indent = 6;
