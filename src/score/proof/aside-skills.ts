import type { Job } from "../../job/job.ts";
import type { Resume, SkillUse } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { proofAt } from "../place.ts";
import { namesOtherTrade } from "../titles/people-roles.ts";

const none: ReadonlySet<string> = new Set();

/**
 * The ids of the skills that only positions with the title of another trade prove. A waiter who built the
 * restaurant's website did so beside the job, for an unknown part of its months; and bullets in which guests
 * are served with Java cost nothing to write. Empty if the job itself is in such a trade. O(skills +
 * mentions × positions), once per resume.
 */
export function asideSkills(resume: Resume, job: Job | undefined): ReadonlySet<string> {
  return job?.title === undefined || namesOtherTrade(job.title) ? none : skillsAside(resume);
}

const skillsAside = memoize((resume: Resume): ReadonlySet<string> => {
  const positions = resume.positions.filter(({ title }) => namesOtherTrade(title));
  if (positions.length === 0) return none;
  const { holds } = coverOf(positions);
  const proven = resume.skills.filter(({ proof }) => proof === "position");
  const isAside = ({ mentions }: SkillUse) => mentions.some(({ from }) => holds(from));
  const isOfWork = ({ mentions }: SkillUse) =>
    mentions.some((one) => !holds(one.from) && proofAt(resume, one) === "position");
  const work = new Set(
    proven.filter((one) => isOfWork(one) || !isAside(one)).map(({ skill }) => skill),
  );
  return new Set(proven.flatMap(({ skill }) => (work.has(skill) ? [] : skill)));
});
