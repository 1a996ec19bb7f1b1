import { isPeriod } from "../../text/dates.ts";
import type { Month } from "../../text/months.ts";
import { isPlace } from "../rows/places.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import { type EntryRow, namesNothing } from "../rows/row-kinds.ts";
import type { HistoryRow } from "./history-rows.ts";
import { begin, inside, outside } from "./row-labels.ts";
import { monthsOf } from "./row-times.ts";

/** A stay at a firm, according to the row between the firm and its first role. */
interface Stay {
  /** Its length in months, all roles together. */
  readonly total: number;
  /** How many rows the title of a role is above its dates. */
  readonly lead: number;
  /** When it ended; undefined if it ended at present, whose date is unknown. */
  readonly last: Month | undefined;
}

/**
 * Corrects labels where the length of a whole stay is between a firm and its roles, as in LinkedIn exports
 * ("Acme" / "5 years 3 months" / "Staff Engineer" / "June 2022 – Present"). Each role whose dates continue
 * those of the previous role, within that length, begins with its title. Everything between its dates and the
 * next title describes the work, whatever it looks like. O(rows).
 */
export function withFirmTotals(
  all: readonly HistoryRow[],
  labels: readonly number[],
): readonly number[] {
  const own = [...labels];
  for (const at of all.keys()) {
    const roles = rolesUnder(all, at);
    for (const { from, dates } of roles.slice(1)) setRole(own, from, dates);
    for (const [i, { dates }] of roles.entries())
      setDescription(all, own, dates, roles[i + 1]?.from ?? endOfNames(labels, dates));
  }
  return own;
}

/** Where the names of a role begin, and where its dates are. */
interface Role {
  readonly from: number;
  readonly dates: number;
}

/**
 * The roles below a row that is the length of a stay, followed by the next role at another firm. Empty if
 * there is only one role.
 */
function rolesUnder(all: readonly HistoryRow[], at: number): readonly Role[] {
  const first = firstDates(all, at);
  const stay = first === undefined ? undefined : stayAt(all, at, first);
  if (first === undefined || stay === undefined) return [];
  const roles: Role[] = [{ from: at - 1, dates: first }];
  for (let last = first; ; ) {
    const next = nextDates(all, last);
    if (next === undefined || !continues(all, last, next, stay)) break;
    roles.push({ from: next - stay.lead, dates: next });
    last = next;
  }
  const other = otherFirm(all, roles.at(-1)?.dates ?? first, stay);
  if (other !== undefined) roles.push(other);
  return roles.length > 1 ? roles : [];
}

/** Marks a position from its first name to its dates. */
function setRole(own: number[], from: number, dates: number): void {
  own.fill(inside, from + 1, dates);
  own[from] = begin;
  own[dates] = inside + 1;
}

/** Marks what follows the dates of a role, and a place after them, as describing the role. */
function setDescription(
  all: readonly HistoryRow[],
  own: number[],
  dates: number,
  end: number,
): void {
  const from = isPlace(all[dates + 1]?.row.text ?? "") ? dates + 2 : dates + 1;
  own.fill(outside, Math.min(from, end), end);
}

/**
 * The role at another firm after the last role of a stay: the firm is right above the title, and its dates
 * are certainly outside the stay.
 */
function otherFirm(
  all: readonly HistoryRow[],
  last: number,
  { lead, ...stay }: Stay,
): Role | undefined {
  const dates = nextDates(all, last);
  const time = monthsOf(all[dates ?? -1]?.entry?.dates ?? []);
  if (dates === undefined || time === undefined || stay.last === undefined) return undefined;
  if (stay.last - time.first + 1 <= stay.total + rounded) return undefined;
  const [firm, title] = [all[dates - lead - 1]?.entry, all[dates - lead]?.entry];
  const isNamed = dates - lead - 1 > last && firm?.kind === "head" && title?.kind === "head";
  return isNamed && !firm.row.bullet && !title.row.gap
    ? { from: dates - lead - 1, dates }
    : undefined;
}

/** The first row after some dates that does not continue their names. */
function endOfNames(labels: readonly number[], dates: number): number {
  let end = dates + 1;
  while ((labels[end] ?? outside) >= inside) end++;
  return end;
}

/**
 * The dates of the first role below the length of a stay, which itself is right below a name. The type of
 * contract may come between title and dates.
 */
function firstDates(all: readonly HistoryRow[], at: number): number | undefined {
  const [firm, own] = [all[at - 1]?.entry, all[at]?.entry];
  if (firm?.kind !== "head" || firm.dates.length > 0 || all[at + 1]?.entry?.kind !== "head")
    return undefined;
  const dates = [at + 2, at + 3].find((row) => isDates(all[row]?.entry));
  if (dates === at + 3 && !namesNothing(all[at + 2]?.row.text ?? "")) return undefined;
  return own === undefined || lengthIn(own.row.text) === undefined ? undefined : dates;
}

function stayAt(all: readonly HistoryRow[], at: number, first: number): Stay | undefined {
  const total = lengthIn(all[at]?.row.text ?? "");
  const entry = all[first]?.entry;
  const time = monthsOf(entry?.dates ?? []);
  if (total === undefined || entry === undefined || time === undefined) return undefined;
  const isOpen = entry.dates.some(({ end }) => end === "present");
  const length = lengthIn(restOf(entry));
  const last = isOpen ? length && time.first + length - 1 : time.last;
  return { total, lead: first - at - 1, last };
}

/**
 * The next row under the same heading that contains only dates; undefined if the length of another stay or
 * other dates come first.
 */
function nextDates(all: readonly HistoryRow[], last: number): number | undefined {
  for (let at = last + 1; at < all.length; at++) {
    const { entry, isHeading, row } = all[at] as HistoryRow;
    if (isHeading || entry === undefined) return undefined;
    if (isDates(entry)) return at;
    if (entry.dates.some(isPeriod)) return undefined;
    if (lengthIn(row.text) !== undefined) return undefined;
  }
  return undefined;
}

/** The months by which rounded lengths may differ from dates. */
const rounded = 2;

/** Whether the role with the next dates belongs to the stay. */
function continues(
  all: readonly HistoryRow[],
  before: number,
  at: number,
  { total, lead, last }: Stay,
): boolean {
  const title = at - lead;
  if (title <= before || all[title]?.entry?.kind !== "head") return false;
  const [time, next] = [before, at].map((row) => monthsOf(all[row]?.entry?.dates ?? []));
  if (time === undefined || next === undefined) return false;
  if (Math.abs(time.first - next.last) > rounded || next.first > time.first) return false;
  if (last !== undefined) return last - next.first + 1 <= total + rounded;
  const over = title - 1 > before ? all[title - 1]?.entry : undefined;
  return time.first - next.first <= total && !(over !== undefined && mayBeFirm(over));
}

/**
 * Whether a row above a title may be a firm. Used where the dates do not decide, so only rows that certainly
 * are no firm are excluded.
 */
function mayBeFirm({ kind, row }: EntryRow): boolean {
  return kind === "head" && !row.bullet && !isPlace(row.text) && !/\s[a-zà-ÿ]{4}/.test(row.text);
}

function isDates(entry: EntryRow | undefined): boolean {
  return (
    entry?.dates.some(isPeriod) === true &&
    (isOnlyDate(entry.row, entry.dates) || namesNothing(restOf(entry)))
  );
}

/** What a row contains besides its dates. */
function restOf({ row, dates }: EntryRow): string {
  let rest = row.text;
  for (const { from, to } of dates)
    rest = rest.replace(row.text.slice(from - row.from, to - row.from), "");
  return rest.replace(/^[\s·•|,(]+|[\s)]+$/g, "");
}

const amounts = /(\d{1,2})\s*([^\s\d.,)]+)/gu;

/** The months of "5 years 3 months", "Full-time · 6 yrs", "8 mos"; undefined for other words. */
function lengthIn(text: string): number | undefined {
  const found = [...text.matchAll(amounts)];
  if (found.length === 0 || found.length > 2 || !namesNothing(text)) return undefined;
  const [first = 0, second = 0] = found.map(([, count]) => Number(count));
  if (found.length === 2) return 12 * first + second;
  // In all supported languages the word for months begins with an m, and no word for years does.
  return /^m/i.test(found[0]?.[2] ?? "") ? first : 12 * first;
}
