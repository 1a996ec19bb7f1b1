import { isPeriod } from "../../text/dates.ts";
import type { Allowed } from "../chain.ts";
import { opensWithProseTitle } from "../rows/prose-titles.ts";
import type { Row } from "../rows/rows.ts";
import { namesNoPosition } from "./excluded-rows.ts";
import type { HistoryRow } from "./history-rows.ts";
import { otherTimes } from "./row-times.ts";

/**
 * Labels of rows. A position whose dates have been seen is a state of its own, since few rows after its dates
 * contain others.
 */
export const rowLabels = ["outside", "begin", "begin dated", "inside", "inside dated"] as const;

export const outside = 0;
export const begin = 1;
export const inside = 3;

/** A label must continue a run, be no heading's, fit the dates, and not add the dates of another stay. */
export function allowedLabels(all: readonly HistoryRow[]): Allowed {
  const dated = all.map(({ entry }) => entry?.dates.some(isPeriod) === true);
  const told = continuesFromStay(all, dated);
  const others = otherTimes(all);
  const tells = namesNoPosition(all);
  const barred = all.map((_, at) => told[at] === true || tells[at] === true);
  const mayContinue: Allowed = (_, before, at) =>
    before !== outside && !(others[at] === true && before % 2 === 0);
  return (label, before, at) => {
    if (label === outside) return true;
    const entry = all[at]?.entry;
    if (entry === undefined || entry.isOff === true) return false;
    if (label < inside ? barred[at] === true : !mayContinue(label, before, at)) return false;
    const isDated = dated[at] === true || (label >= inside && before % 2 === 0);
    return (label % 2 === 0) === isDated;
  };
}

/**
 * Which rows continue a sentence on a stay up to its dates ("Worked as a Tester in Acme" / "Ltd from 2019").
 */
function continuesFromStay(
  all: readonly HistoryRow[],
  dated: readonly boolean[],
): readonly boolean[] {
  let isOpen = false;
  return all.map(({ row, isHeading }, at) => {
    const opens = !isHeading && opensWithProseTitle(row);
    const continues = isOpen && !opens && !isApart(row, isHeading);
    isOpen = (opens || continues) && dated[at] === false && !/[.:]$/.test(row.text);
    return continues;
  });
}

function isApart({ bullet, gap }: Row, isHeading: boolean): boolean {
  return bullet || gap || isHeading;
}
