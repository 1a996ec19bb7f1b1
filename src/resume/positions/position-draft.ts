import type { PositionRows } from "../history/runs.ts";
import type { RunNames } from "../names/run-names.ts";

/** A run with what its words were taken for: a position that may still lack a name, or be none. */
export interface PositionDraft extends RunNames {
  readonly run: PositionRows;
}
