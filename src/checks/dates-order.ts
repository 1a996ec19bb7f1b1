import { isBackwards } from "../text/months.ts";
import type { Check } from "./check.ts";

/**
 * A position, project or degree that ends before it starts. Its months cannot be counted, neither here nor in any applicant
 * system; most often two digits were swapped.
 */
export const datesOrder: Check<{ readonly start: string; readonly end: string }> = {
  id: "dates-order",
  severity: "warning",
  run({ resume }) {
    const dated = [...resume.positions, ...resume.projects, ...resume.degrees];
    return dated.flatMap(({ start, end, from, to }) => {
      if (start === undefined || end === undefined || !isBackwards({ start, end })) return [];
      return [{ facts: { start, end }, span: { from, to } }];
    });
  },
  words({ start, end }) {
    return {
      message: `A position ends (${end}) before it starts (${start})`,
      fix: "Correct the dates; until then these months are not counted.",
    };
  },
};
