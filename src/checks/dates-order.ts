import { isBackwards } from "../text/months.ts";
import type { Check } from "./check.ts";
import {
  datedDegrees,
  datedPositions,
  datedProjects,
  type EntryFacts,
  entryName,
} from "./dated-entries.ts";

/**
 * A position, project or degree that ends before it starts. Its months cannot be counted, neither here nor in
 * any applicant tracking system. Most often two digits were swapped.
 */
export const datesOrder: Check<EntryFacts & { readonly start: string; readonly end: string }> = {
  id: "dates-order",
  severity: "warning",
  run({ resume }) {
    const dated = [...datedPositions(resume), ...datedProjects(resume), ...datedDegrees(resume)];
    return dated.flatMap(({ facts, start, end, from, to }) => {
      if (start === undefined || end === undefined || !isBackwards({ start, end })) return [];
      return [{ facts: { ...facts, start, end }, span: { from, to } }];
    });
  },
  words({ start, end, ...entry }) {
    return {
      message: `${entryName(entry)} ends (${end}) before it starts (${start})`,
      fix: "Correct the dates; until then these months are not counted.",
    };
  },
};
