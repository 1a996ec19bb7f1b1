import { firstMonth } from "../text/months.ts";
import type { Check } from "./check.ts";
import { type DatedKind, datedEntries, datedNames } from "./dated-entries.ts";

/**
 * A position or project that starts in the future. What has not begun is no experience and counts nothing; most often the
 * year is a slip. Degrees are left out: an expected date is usual there.
 */
export const futureDate: Check<{
  readonly kind: Exclude<DatedKind, "degree">;
  readonly start: string;
  readonly asOf: string;
}> = {
  id: "future-date",
  severity: "warning",
  run({ resume, asOf }) {
    const today = firstMonth(asOf);
    if (today === undefined) return [];
    return datedEntries(resume).flatMap(({ kind, start, from, to }) => {
      const first = start === undefined ? undefined : firstMonth(start);
      if (kind === "degree" || start === undefined || first === undefined || first <= today)
        return [];
      return [{ facts: { kind, start, asOf }, span: { from, to } }];
    });
  },
  words({ kind, start, asOf }) {
    const fixes = {
      position: "Correct the year, or say that you have accepted the position but not started yet.",
      project: "Correct the year, or say that the project is planned.",
    };
    return {
      message: `${datedNames[kind]} starts in the future (${start}, and today is ${asOf})`,
      fix: fixes[kind],
    };
  },
};
