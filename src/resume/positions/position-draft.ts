import type { PositionRows } from "../history/runs.ts";
import { type ReasonedNames, reasonFor } from "../reasons.ts";

/** A run with the names found in it: a position that may still lack a name or turn out to be none. */
export interface PositionDraft extends ReasonedNames {
  readonly run: PositionRows;
}

/** What a step does to names and dates of drafts, in words, and the step. */
export type DraftStep = readonly [
  why: string,
  step: (drafts: readonly PositionDraft[]) => readonly PositionDraft[],
];

/**
 * Takes all steps in their order, and notes in each draft which of its names and dates they changed. O(steps
 * × rows).
 */
export function runDraftSteps(
  drafts: readonly PositionDraft[],
  steps: readonly DraftStep[],
): readonly PositionDraft[] {
  return steps.reduce((all, [why, step]) => {
    const next = step(all);
    return next === all ? all : withReasons(next, all, why);
  }, drafts);
}

function withReasons(
  drafts: readonly PositionDraft[],
  all: readonly PositionDraft[],
  why: string,
): readonly PositionDraft[] {
  const known = new Set(all);
  const byRow = new Map(all.flatMap((one) => one.run.heads.map(({ row }) => [row.from, one])));
  return drafts.map((draft) => {
    if (known.has(draft)) return draft;
    const before = byRow.get(draft.run.heads[0]?.row.from ?? -1);
    const names = reasonFor(before ?? {}, draft, why);
    const reasons = hasSameDates(before, draft) ? names : [...names, `dates: ${why}`];
    return reasons.length === 0 ? draft : { ...draft, because: [...draft.because, ...reasons] };
  });
}

function hasSameDates(before: PositionDraft | undefined, { run }: PositionDraft): boolean {
  const datesOf = (rows: PositionRows | undefined): string =>
    JSON.stringify(rows?.heads.flatMap(({ dates }) => dates));
  return datesOf(before?.run) === datesOf(run);
}

/** The draft with all rows of another one in its body. */
export function withRowsOf(draft: PositionDraft, { run }: PositionDraft): PositionDraft {
  const rows = [...run.heads.map(({ row }) => row), ...run.body];
  return { ...draft, run: { ...draft.run, body: [...draft.run.body, ...rows] } };
}
