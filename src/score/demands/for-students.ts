import type { Job } from "../../job/job.ts";
import type { Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { foldCase } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";

const enrolled = pattern("enrolled");

/** Whether `job` is an internship that says it accepts only students. */
export const isForStudents: (job: Job) => boolean = memoize(
  ({ level, document }) => level === "intern" && enrolled.test(foldCase(document.text)),
);

/**
 * Whether the person may be a student: studies are ongoing or ended recently. Studies without an end date,
 * and education from which no degree could be read, get the benefit of the doubt.
 */
export function mayBeStudent({ degrees, sections }: Resume): boolean {
  if (degrees.length === 0) return sections.some(({ kind }) => kind === "education");
  return degrees.some(
    ({ end, isUnfinished, isRecent }) =>
      end === undefined || isUnfinished === true || isRecent === true,
  );
}
