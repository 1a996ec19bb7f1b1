import type { Position, Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { lastMonth, unionMonths } from "../../text/months.ts";
import { toScale } from "../exact.ts";
import { oldest } from "../thresholds.ts";
import { monthSpansOf } from "./field-months.ts";

/**
 * How many months the person has worked since a month, as far as positions show: in which a skill last used
 * then was not used. Compared with later work rather than with today, so that a resume does not grow old by
 * itself, and neither does somebody who has not worked since. O(positions).
 */
export function monthsSince(resume: Resume, last: string | undefined): number {
  const month = last === undefined ? undefined : lastMonth(last);
  if (month === undefined) return 0;
  return workedMonths(resume).reduce(
    (sum, span) => sum + Math.max(0, span.last - Math.max(month, span.first - 1)),
    0,
  );
}

const workedMonths = memoize((resume: Resume) =>
  unionMonths(monthSpansOf(resume.positions, resume)),
);

/** The months of work since the end of a position; 0 if it is unknown or has not ended. */
export function monthsSincePosition(resume: Resume, { end }: Position): number {
  return end === "present" ? 0 : monthsSince(resume, end);
}

/** The share of a credit left after so many months of other work: 1 at first, then evenly less. */
export function recencyShare(months: number): number {
  const { from, to, rest } = oldest;
  const share = (Math.min(Math.max(months, from), to) - from) / (to - from);
  return toScale(1 - (1 - rest) * share);
}
