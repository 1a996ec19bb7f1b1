import { firstMonth, formatMonth, monthSpan, unionMonths } from "../text/months.ts";
import type { Check } from "./check.ts";

/** Gaps up to this long are a usual time to look for work and get no remark. */
const maxGapMonths = 6;

/**
 * More than six months between two positions. Nothing is wrong with a gap, and the score does not know it; but a reader stops
 * there, and often it is a missing date or a position that was left out.
 */
export const employmentGap: Check = {
  id: "employment-gap",
  severity: "note",
  run({ resume, asOf }) {
    const dated = resume.positions.flatMap((position) => monthSpan(position, asOf) ?? []);
    const spans = unionMonths(dated);
    return spans.slice(1).flatMap((span, index) => {
      const before = spans[index]?.last ?? span.first;
      const months = span.first - before - 1;
      if (months <= maxGapMonths) return [];
      // The place is the position that begins after the gap.
      const after = resume.positions.find(({ start }) => start && firstMonth(start) === span.first);
      return [
        {
          message: `Found ${months} months without a position, from ${formatMonth(before + 1)} to ${formatMonth(span.first - 1)}, expected at most ${maxGapMonths}`,
          fix: "Check the dates on both sides; if they are right, one line on what the time was for answers the question.",
          ...(after !== undefined && { span: { from: after.from, to: after.to } }),
        },
      ];
    });
  },
};
