import { type Allowed, bestLabels, type Chain } from "./chain.ts";
import { type FirstReading, firstReading } from "./first-reading.ts";
import { type HistoryRow, historyRows } from "./history-rows.ts";
import { rowFeatures } from "./row-features.ts";
import type { EntryRow } from "./row-kinds.ts";
import type { Row } from "./rows.ts";
import type { Part } from "./sections.ts";

/** The rows that name one position, right under one another, and those that tell of it. */
export interface Run {
  readonly heads: readonly EntryRow[];
  readonly body: readonly Row[];
  /** Whether the rules saw the same rows at first. */
  readonly isAgreed: boolean;
}

const [outside, begin, inside] = [0, 1, 2];

/**
 * The positions of a resume, each as its rows: every row of all sections gets a label (begins a position, goes on with its names, is
 * outside), and the labels that suit them all together best are taken. O(text).
 */
export function readRuns(text: string, parts: readonly Part[], chain: Chain): readonly Run[] {
  const all = historyRows(text, parts);
  const first = firstReading({ text }, parts);
  const labels = bestLabels(chain, rowFeatures(all, first), mayStand(all));
  return runsOf(all, labels).map((run) => ({ ...run, isAgreed: isAgreed(run, first) }));
}

/** Nothing goes on that has not begun, and no heading of a section names a position. */
export function mayStand(all: readonly HistoryRow[]): Allowed {
  return (label, before, at) => {
    if (label === inside && before === outside) return false;
    return label === outside || all[at]?.entry !== undefined;
  };
}

/** The runs of rows with these labels. */
function runsOf(
  all: readonly HistoryRow[],
  labels: readonly number[],
): readonly Omit<Run, "isAgreed">[] {
  const runs: { heads: EntryRow[]; body: Row[] }[] = [];
  let open: { heads: EntryRow[]; body: Row[] } | undefined;
  for (const [at, { entry }] of all.entries()) {
    if (entry === undefined) {
      open = undefined;
      continue;
    }
    const label = labels[at];
    if (label === begin) {
      open = { heads: [entry], body: [] };
      runs.push(open);
    } else if (label === inside) open?.heads.push(entry);
    else open?.body.push(entry.row);
  }
  return runs;
}

function isAgreed({ heads }: Pick<Run, "heads">, first: FirstReading): boolean {
  return heads.every(({ row }, i) => (i === 0 ? first.begins : first.heads).has(row.from));
}
