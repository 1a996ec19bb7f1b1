import { firstMonth } from "../text/months.ts";
import type { Check } from "./check.ts";
import { datedPositions, datedProjects, type EntryFacts, entryName } from "./dated-entries.ts";

/**
 * A position or project that starts in the future. What has not begun is not experience and does not count.
 * Most often the year is a typing error. Degrees are ignored, since an expected date is usual for them.
 */
export const futureDate: Check<
  EntryFacts<"position" | "project"> & { readonly start: string; readonly asOf: string }
> = {
  id: "future-date",
  severity: "warning",
  run({ resume, asOf }) {
    const today = firstMonth(asOf);
    if (today === undefined) return [];
    const dated = [...datedPositions(resume), ...datedProjects(resume)];
    return dated.flatMap(({ facts, start, from, to }) => {
      const first = start === undefined ? undefined : firstMonth(start);
      if (start === undefined || first === undefined || first <= today) return [];
      return [{ facts: { ...facts, start, asOf }, span: { from, to } }];
    });
  },
  words({ start, asOf, ...entry }) {
    const fixes = {
      position: "Correct the year, or say that you have accepted the position but not started yet.",
      project: "Correct the year, or say that the project is planned.",
    };
    return {
      message: `${entryName(entry)} starts in the future (${start}, and today is ${asOf})`,
      fix: fixes[entry.kind],
    };
  },
};
