import type { Job } from "../../job/job.ts";

/** Each of several jobs that a posting offers, as if it were the only one; none if there is one. O(roles). */
export function offeredJobs(job: Job): readonly Job[] {
  const { roles = [], level: _level, minMonths: _months, ...shared } = job;
  return roles.map((role) => ({ ...shared, ...role }));
}
