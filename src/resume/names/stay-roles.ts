import { nameSet } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import { isDuration } from "../rows/durations.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { trimSpan } from "../rows/rows.ts";
import { companyScore } from "../rows/titles.ts";
import type { RunNames } from "./run-names.ts";

/**
 * The title of each run that is a further role within a stay, as in LinkedIn exports, where the total length
 * of the stay is below the firm: the only row above the run's dates is its title. Undefined for all other
 * runs. O(runs).
 */
export function rolesOfStays(
  text: string,
  runs: readonly PositionRows[],
): readonly (RunNames | undefined)[] {
  let isStay = false;
  return runs.map(({ heads }) => {
    const names = heads.filter(({ dates, kind }) => dates.length === 0 && kind === "head");
    const [only] = names;
    const isAlone = names.length === 1 && only !== undefined && only.row === heads[0]?.row;
    const isFurther = isStay && isAlone && mayBeRole(only.row.text);
    isStay = isFurther || holdsTotal(heads);
    if (only === undefined || !isFurther) return undefined;
    return { title: { ...trimSpan(text, only.row, ",;:|"), row: 0 } };
  });
}

/**
 * Whether a row names a role and nothing else: no firm, and no mark or word that could separate one from the
 * role.
 */
function mayBeRole(words: string): boolean {
  const isParted = partsNames.test(words) || words.split(" ").some((word) => connectors.has(word));
  return !isParted && companyScore(words) === 0;
}

const partsNames = /[|@,;\t]|\s[-–—]\s/u;
const connectors = nameSet("employer-joint");

/** Whether the second of these rows, between a firm and its first role, is the length of a stay. */
function holdsTotal([firm, total]: readonly EntryRow[]): boolean {
  return firm?.kind === "head" && total?.kind === "noise" && isDuration(total.row.text);
}
