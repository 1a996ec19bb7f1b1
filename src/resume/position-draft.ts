import type { RunNames } from "./run-names.ts";
import type { PositionRows } from "./runs.ts";

/** A run with what its words were taken for: a position that may still lack a name, or be none. */
export interface PositionDraft extends RunNames {
  readonly run: PositionRows;
}
