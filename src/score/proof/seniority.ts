import type { JobLevel } from "../../job/job.ts";
import { coverOf } from "../../text/cover.ts";
import type { Plan } from "../demands/plan.ts";
import type { ShownSeniority } from "../steps.ts";
import { rungOf, rungs } from "../titles/seniority.ts";
import { ownTitles } from "./own-titles.ts";
import type { ResumeView } from "./resume-view.ts";

/** The levels given only to people who have proved themselves on the rung below. */
const seniorLevels: ReadonlySet<JobLevel> = new Set(["senior", "staff", "principal", "lead"]);

/**
 * How far the resume's highest title is below the level of a senior job; undefined if it is not, or if a part
 * of the history could not be read. A resume without titles is as far below as a junior's. Who led a shift of
 * nurses has led no developers, so nothing within positions in other trades counts. Never further if a title
 * is added.
 */
export function seniorityOf(
  { resume, isUnread }: ResumeView,
  { job }: Plan,
): ShownSeniority | undefined {
  const asked = job?.level;
  if (asked === undefined || isUnread || !seniorLevels.has(asked)) return undefined;
  const elsewhere = coverOf(resume.positions.filter(({ otherTrade }) => otherTrade === true));
  const held = ownTitles(resume).filter(
    ({ isPure, place, fact }) => isPure && place !== "sought" && !elsewhere.meets(fact),
  );
  const below = rungs[asked] - Math.max(rungs.junior, ...held.map(({ words }) => rungOf(words)));
  return below > 0 ? { asked, below } : undefined;
}
