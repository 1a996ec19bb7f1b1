import { type Allowed, bestLabels, type Chain } from "./chain.ts";
import type { FirstReading } from "./first-reading.ts";
import { type HistoryRow, historyRows } from "./history-rows.ts";
import { withLooseWork } from "./loose-work.ts";
import { isPlace } from "./places.ts";
import { rowFeatures } from "./row-features.ts";
import { type EntryRow, namesNothing } from "./row-kinds.ts";
import type { Row } from "./rows.ts";
import type { Part } from "./sections.ts";

/** The rows that name one position, right under one another, and those that tell of it. */
export interface PositionRows {
  readonly heads: readonly EntryRow[];
  readonly body: readonly Row[];
  /** The row right behind the heads, where it may be one of them. */
  readonly next: EntryRow | undefined;
  /** The row right over them, where it may be one. */
  readonly before: EntryRow | undefined;
  /** Whether the rules saw the same rows at first. */
  readonly isAgreed: boolean;
}

/** Labels of rows. A position that has its dates is another state, since few rows behind that bring others. */
export const rowLabels = ["outside", "begin", "begin dated", "inside", "inside dated"] as const;

const outside = 0;
const begin = 1;
const inside = 3;

/** Some three hundred pages: what stands behind them is read for all else, but no work history goes on so long. */
const maxRows = 20_000;

/**
 * The positions of a resume, each as its rows: every row of all sections gets a label (begins a position, goes on with its names, is
 * outside), and the labels that suit them all together best are taken. O(text).
 */
export function readRuns(
  all: readonly HistoryRow[],
  first: FirstReading,
  chain: Chain,
): readonly PositionRows[] {
  const labels = bestLabels(chain, rowFeatures(all, first), mayStand(all));
  return runsOf(all, labels).map((run) => ({ ...run, isAgreed: isAgreed(run, first) }));
}

/** The rows that may tell of work. O(text). */
export function allRows(text: string, parts: readonly Part[]): readonly HistoryRow[] {
  return historyRows(text, withLooseWork(parts)).slice(0, maxRows);
}

/** Nothing goes on that has not begun, no heading of a section names a position, and dates are where they are. */
export function mayStand(all: readonly HistoryRow[]): Allowed {
  const dated = all.map(
    ({ entry }) => entry?.dates.some(({ start, end }) => start !== end) === true,
  );
  return (label, before, at) => {
    if (label === outside) return true;
    const entry = all[at]?.entry;
    if (entry === undefined || entry.isOff === true || (label >= inside && before === outside))
      return false;
    const isDated = dated[at] === true || (label >= inside && before % 2 === 0);
    return (label % 2 === 0) === isDated;
  };
}

/** The runs of rows with these labels. */
function runsOf(
  all: readonly HistoryRow[],
  labels: readonly number[],
): readonly Omit<PositionRows, "isAgreed">[] {
  const runs: OpenRun[] = [];
  let open: OpenRun | undefined;
  for (const [at, { entry }] of all.entries()) {
    const label = labels[at] ?? outside;
    if (entry === undefined || entry.isOff === true) open = undefined;
    else if (label === begin || label === begin + 1) {
      open = openRun(entry, rowOver(all, labels, at));
      runs.push(open);
    } else if (label >= inside) open?.heads.push(entry);
    else if (open !== undefined) tell(open, entry);
  }
  return runs;
}

function openRun(entry: EntryRow, before: EntryRow | undefined): OpenRun {
  return { heads: [entry], body: [], next: undefined, before };
}

/** As many rows that name nothing may stand between an employer and its first role: how long, where, what kind of contract. */
const mostBetween = 3;

/** The row over a run that may head it: a name that begins a block, right over it or over what names nothing. */
function rowOver(
  all: readonly HistoryRow[],
  labels: readonly number[],
  at: number,
): EntryRow | undefined {
  let over = at - 1;
  while (at - over <= mostBetween && labels[over] === outside && isBetween(all[over])) over--;
  const above = labels[over] === outside ? all[over]?.entry : undefined;
  const mayHead = above?.row.gap === true && isName(above) && above.isOff !== true;
  const isNear = over < at - 1 || all[at]?.row.gap === false;
  return mayHead && isNear ? above : undefined;
}

function isBetween(row: HistoryRow | undefined): boolean {
  if (row?.entry === undefined || row.row.gap || row.entry.isOff === true) return false;
  const { text } = row.row;
  return row.entry.kind === "noise" || isPlace(text) || namesNothing(text);
}

function tell(run: OpenRun, entry: EntryRow): void {
  if (run.body.length === 0 && !entry.row.gap && isName(entry)) run.next = entry;
  run.body.push(entry.row);
}

interface OpenRun {
  readonly heads: EntryRow[];
  readonly body: Row[];
  next: EntryRow | undefined;
  readonly before: EntryRow | undefined;
}

/** No name is longer. */
const longestName = 70;

function isName({ row, kind, dates }: EntryRow): boolean {
  return kind === "head" && dates.length === 0 && row.text.length <= longestName;
}

function isAgreed({ heads }: Pick<PositionRows, "heads">, first: FirstReading): boolean {
  return heads.every(({ row }, i) => (i === 0 ? first.begins : first.heads).has(row.from));
}
