import type { PositionRows } from "../history/runs.ts";
import type { RunNames } from "../names/run-names.ts";

/** A run with the names found in it: a position that may still lack a name or turn out to be none. */
export interface PositionDraft extends RunNames {
  readonly run: PositionRows;
}

/** The draft with all rows of another one in its body. */
export function withRowsOf(draft: PositionDraft, { run }: PositionDraft): PositionDraft {
  const rows = [...run.heads.map(({ row }) => row), ...run.body];
  return { ...draft, run: { ...draft.run, body: [...draft.run.body, ...rows] } };
}
