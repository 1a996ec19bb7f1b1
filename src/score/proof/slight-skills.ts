import type { Job, Requirement } from "../../job/job.ts";
import type { Resume } from "../../resume/resume.ts";
import { stancesOf } from "../../resume/stances.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { proofAt } from "../place.ts";

/**
 * The skills that the resume shows only with the remark that it is a little ("some PHP", "Kafka (basic)").
 * Planned or hidden mentions do not change that. O(mentions), once per resume.
 */
export const slightSkills: (resume: Resume) => ReadonlySet<string> = memoize((resume) => {
  const { slight } = stancesOf(resume.document);
  if (slight.length === 0) return new Set();
  const known = coverOf(slight);
  return new Set(
    resume.skills.flatMap(({ skill, mentions }) => {
      const shown = mentions.filter((one) => !nothing.has(proofAt(resume, one)));
      return shown.length > 0 && shown.every((one) => known.holds(one.from)) ? skill : [];
    }),
  );
});

const nothing: ReadonlySet<string> = new Set(["planned", "hidden"]);

/** Whether the posting asks only for a little of it wherever it mentions it ("basic knowledge of Kafka"). */
export function asksForLittle({ spans }: Requirement, job: Job | undefined): boolean {
  if (job === undefined || spans.length === 0) return false;
  const { slight } = stancesOf(job.document);
  return slight.length > 0 && spans.every((span) => coverOf(slight).meets(span));
}
