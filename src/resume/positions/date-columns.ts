import { isPeriod } from "../../text/dates.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import type { PositionRows } from "../history/runs.ts";
import { isPlace } from "../rows/places.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";

/** Periods directly below one another, each on its own row, perhaps with places between them. */
interface DateColumn {
  readonly rows: readonly HistoryRow[];
  /** The rows with dates among them. */
  readonly dated: readonly HistoryRow[];
}

/**
 * Moves the dates of a column that is separate from its positions ("2019 – 2021" and "2016 – 2019" before or
 * after all of them) to the heads of the positions, one by one. This is done if no position has dates of its
 * own, there are as many positions as dates, and all of them are on the same side of the dates. O(rows ×
 * columns); hardly any resume has a column.
 */
export function withDateColumns(
  rows: readonly HistoryRow[],
  runs: readonly PositionRows[],
): readonly HistoryRow[] {
  return columnsOf(rows).reduce((all, column) => withColumn(all, runs, column), rows);
}

function columnsOf(rows: readonly HistoryRow[]): readonly DateColumn[] {
  const columns: DateColumn[] = [];
  let open: HistoryRow[] = [];
  for (const row of [...rows, undefined]) {
    if (row !== undefined && (isLonePeriod(row) || (open.length > 0 && isBeside(row)))) {
      open.push(row);
      continue;
    }
    const dated = open.filter(isLonePeriod);
    if (dated.length >= fewest) columns.push({ rows: open, dated });
    open = [];
  }
  return columns;
}

/** At least two periods; a single one belongs to whatever is next to it. */
const fewest = 2;

/** Whether a row is a single period and nothing else. */
function isLonePeriod({ row, entry, isHeading }: HistoryRow): boolean {
  const dates = entry?.dates ?? [];
  if (isHeading || row.bullet || !isOnlyDate(row, dates)) return false;
  return dates.some(isPeriod) || isOpen(row);
}

/** "2018 –" is ambiguous next to other words; in a column of dates it means that the stay continues. */
function isOpen({ text }: Row): boolean {
  return /\d\s?[-–—]$/.test(text);
}

/** Whether a row is only a place, or the rest of the dates above it. */
function isBeside({ row, entry, isHeading }: HistoryRow): boolean {
  if (isHeading || row.bullet) return false;
  return isPlace(row.text) || (entry?.kind === "noise" && entry.dates.length === 0);
}

function withColumn(
  rows: readonly HistoryRow[],
  runs: readonly PositionRows[],
  { rows: column, dated }: DateColumn,
): readonly HistoryRow[] {
  const own = new Set(column.map(({ row }) => row.from));
  const others = rows.filter(({ row }) => !own.has(row.from));
  const ofRuns = runs
    .map((run) => run.heads.filter(({ row }) => !own.has(row.from)))
    .filter((head) => head.length > 0);
  const part = dated[0]?.part;
  const heads = [ofRuns, paragraphsOf(others, part), titlesOf(others, part)].find((those) =>
    matchColumn(those, dated.length, Math.min(...own)),
  );
  if (heads === undefined) return rows;
  const after = new Map(heads.map((head, i) => [head.at(-1)?.row.from, dated[i]] as const));
  return others.flatMap((row) => {
    const date = after.get(row.row.from);
    return date === undefined
      ? [row]
      : [row, { ...untilPresent(date), row: { ...date.row, moved: true }, part: row.part }];
  });
}

function untilPresent({ entry, ...row }: HistoryRow): HistoryRow {
  const dates = entry?.dates.map((date) => (isPeriod(date) ? date : { ...date, end: "present" }));
  return { ...row, entry: entry && { ...entry, dates: dates ?? [] } };
}

/** The rows that name positions. */
type Heads = readonly (readonly EntryRow[])[];

/** Whether there are as many heads as dates, all of them before the dates or all after, and none is dated. */
function matchColumn(heads: Heads, count: number, from: number): boolean {
  // The places in the text decide, because other steps may already have moved the dates after the first head.
  const areBefore = heads.map(([head]) => head !== undefined && head.row.from < from);
  const isDated = heads.some((head) => head.some(({ dates }) => dates.length > 0));
  return heads.length === count && !isDated && new Set(areBefore).size === 1;
}

/** The rows of names at the start of each paragraph of a part. */
function paragraphsOf(rows: readonly HistoryRow[], part: Part | undefined): Heads {
  const heads: EntryRow[][] = [];
  let isOpen = false;
  for (const { entry, part: own, isHeading } of rows) {
    if (own !== part || isHeading || entry === undefined) continue;
    const isHead = entry.kind === "head";
    if (isHead && (entry.row.gap || heads.length === 0)) heads.push([entry]);
    else if (isHead && isOpen) heads.at(-1)?.push(entry);
    isOpen = isHead;
  }
  return heads;
}

/** The rows of a part that are job titles, for positions without marks or gaps between them. */
function titlesOf(rows: readonly HistoryRow[], part: Part | undefined): Heads {
  return rows.flatMap(({ entry, part: own, isHeading }) => {
    const isHead = own === part && !isHeading && entry?.kind === "head";
    return isHead && entry.row.text.length <= longestTitle && titleScore(entry.row.text) >= 4
      ? [[entry]]
      : [];
  });
}

const longestTitle = 60;
