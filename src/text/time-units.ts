import { pattern } from "../words/words.ts";

const monthUnit = pattern("month-unit");
const decadeUnit = pattern("decade-unit");

/** How many months a unit of time has: 1 for months, 120 for decades, otherwise the 12 of a year. O(unit). */
export function monthsInUnit(unit: string): number {
  if (monthUnit.test(unit)) return 1;
  return decadeUnit.test(unit) ? 120 : 12;
}
