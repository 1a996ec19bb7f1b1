import { groupBy } from "../../collect.ts";
import { isPeriod } from "../../text/dates.ts";
import { trailingPlace } from "../rows/places.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { HistoryRow } from "./history-rows.ts";
import { begin, inside } from "./row-labels.ts";

/**
 * Corrects labels where each position of a section is its dates and a title on one row and the firm on the
 * next, from the first row on: since the last position has its firm below as well, no firm belongs to the
 * dates below it. Returns the changed labels. O(rows).
 */
export function withFirmsBelow(
  all: readonly HistoryRow[],
  labels: readonly number[],
): readonly number[] {
  const own = [...labels];
  for (const [, rows] of groupBy([...all.keys()], (at) => all[at]?.part)) {
    const inText = rows.filter((at) => all[at]?.isHeading === false);
    const dated = inText.filter((at) => isDated(all[at]));
    if (dated.length === 0 || dated[0] !== inText[0]) continue;
    if (!dated.every((at) => isTitled(all[at]) && isFirm(all[at + 1]))) continue;
    for (const at of dated) {
      own[at] = begin + 1;
      own[at + 1] = inside;
    }
  }
  return own;
}

function isDated(row: HistoryRow | undefined): boolean {
  return row?.entry?.dates.some(isPeriod) === true;
}

/** "08/2018 – 07/2021   Entwickler", with no mark that may separate a firm. */
function isTitled(row: HistoryRow | undefined): boolean {
  if (row?.entry?.kind !== "date" || row.part.kind !== "experience") return false;
  const [first, ...more] = row.entry.dates;
  if (first === undefined || more.length > 0 || first.from > row.row.from) return false;
  const title = row.row.text.slice(first.to - first.from).trim();
  return titleScore(title) >= 4 && !betweenNames.test(title);
}

const betweenNames = /[,|:@\t]|\s[-–—•·]\s/u;

/** "Acme GmbH, Kiel" right below. */
function isFirm(row: HistoryRow | undefined): boolean {
  if (row?.entry?.kind !== "head" || row.isHeading || row.row.gap) return false;
  const { text } = row.row;
  return titleScore(text) < 2 && (companyScore(text) === 3 || trailingPlace(text) !== undefined);
}
