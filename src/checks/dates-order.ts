import { isBackwards } from "../text/months.ts";
import type { Check } from "./check.ts";
import { type DatedKind, datedEntries, datedNames } from "./dated-entries.ts";

/**
 * A position, project or degree that ends before it starts. Its months cannot be counted, neither here nor in any applicant
 * system; most often two digits were swapped.
 */
export const datesOrder: Check<{
  readonly kind: DatedKind;
  readonly start: string;
  readonly end: string;
}> = {
  id: "dates-order",
  severity: "warning",
  run({ resume }) {
    return datedEntries(resume).flatMap(({ kind, start, end, from, to }) => {
      if (start === undefined || end === undefined || !isBackwards({ start, end })) return [];
      return [{ facts: { kind, start, end }, span: { from, to } }];
    });
  },
  words({ kind, start, end }) {
    return {
      message: `${datedNames[kind]} ends (${end}) before it starts (${start})`,
      fix: "Correct the dates; until then these months are not counted.",
    };
  },
};
