import type { PositionRows } from "../history/runs.ts";
import type { RunNames } from "../names/run-names.ts";

/** A run with the names found in it: a position that may still lack a name or turn out to be none. */
export interface PositionDraft extends RunNames {
  readonly run: PositionRows;
}
