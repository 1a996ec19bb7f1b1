import { isPeriod } from "../../text/dates.ts";
import { isTimeLabel } from "../rows/field-labels.ts";
import { isPlace } from "../rows/places.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import { type EntryRow, namesNothing } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { type PositionDraft, withRowsOf } from "./position-draft.ts";

/**
 * Gives drafts without dates the only period that is alone on a row within or right after their description;
 * dates next to or below the bullets are often extracted there. A single date counts only right below their
 * names, perhaps beside a place. O(rows).
 */
export function withLateDates(drafts: readonly PositionDraft[]): readonly PositionDraft[] {
  const joined: PositionDraft[] = [];
  for (const draft of drafts) {
    const over = joined.at(-1);
    if (over !== undefined && isUndated(over) && isTimeAlone(draft))
      joined[joined.length - 1] = withRowsOf(over, draft);
    else joined.push(draft);
  }
  return joined.map(withDatesWithin);
}

function isUndated({ run, title, employer }: PositionDraft): boolean {
  return (title ?? employer) !== undefined && run.heads.every(({ dates }) => dates.length === 0);
}

/** Whether a draft is only a period, without a name. */
function isTimeAlone({ run, title, employer }: PositionDraft): boolean {
  const rows = run.heads.map(({ row }) => row);
  return (title ?? employer) === undefined && rows.length === 1 && rows.every(isLate);
}

function withDatesWithin(draft: PositionDraft): PositionDraft {
  const { run } = draft;
  const late = isUndated(draft) ? timesIn(run.body) : [];
  if (late.length === 0) return draft;
  const heads = [...run.heads, ...late.map(entryOf)];
  return { ...draft, run: { ...run, heads, body: run.body.filter((row) => !late.includes(row)) } };
}

/**
 * The only period that is alone on a row. If there is none, the single date right below the names, or the two
 * dates there below one another.
 */
function timesIn(body: readonly Row[]): readonly Row[] {
  const late = body.filter(isLate);
  if (late.length > 0) return late.length === 1 ? late : [];
  const end = body.findIndex((row, at) => !isDateAlone(row) || (at > 0 && row.gap) || at === 2);
  if (end === 0) return body.slice(0, 1).filter(isDateBesidePlace);
  return body.slice(0, end === -1 ? 2 : end);
}

/** "Summer 2019 | Leeds", "May 2020 (3 months)", "Dates: 2020": a date, and nothing that names a position. */
function isDateBesidePlace({ text, from, dates: [date, ...more], bullet }: Row): boolean {
  if (bullet || date === undefined || more.length > 0 || text.length > longestRow) return false;
  const sides = [text.slice(0, date.from - from), text.slice(date.to - from)];
  return sides.every((side) => {
    const words = side.replace(outerMarks, "");
    return words === "" || isPlace(words) || namesNothing(words) || isTimeLabel(words);
  });
}

const longestRow = 60;
const outerMarks = /^[\s,:;|·•()–-]+|[\s,:;|·•()–-]+$/gu;

function isDateAlone(row: Row): boolean {
  return !row.bullet && isOnlyDate(row, row.dates);
}

function isLate(row: Row): boolean {
  return isDateAlone(row) && row.dates.some(isPeriod);
}

function entryOf(row: Row): EntryRow {
  return { row, dates: row.dates, kind: "date" };
}
