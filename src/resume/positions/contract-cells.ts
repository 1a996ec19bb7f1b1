import { pattern } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import type { ReadName } from "../names/run-names.ts";

const betweenCells = / [·•|] /u;
const contractKind = pattern("contract-kind");

/** Whether the kind of contract is beside a name, as only beside a firm ("Acme · Full-time"). O(length). */
export function hasContract({ heads }: PositionRows, name: ReadName): boolean {
  const row = heads[name.row]?.row;
  const [, ...cells] = row?.text.split(betweenCells) ?? [];
  return row?.from === name.from && cells.some((cell) => contractKind.test(cell));
}
