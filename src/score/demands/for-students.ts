import type { Job } from "../../job/job.ts";
import type { Resume } from "../../resume/resume.ts";
import { keptFor } from "../../text/kept.ts";
import { foldCase } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";

const enrolled = pattern("enrolled");

/** Whether `job` is an internship that says it takes nobody but students. */
export const isForStudents: (job: Job) => boolean = keptFor(
  ({ level, document }) => level === "intern" && enrolled.test(foldCase(document.text)),
);

/** Whether somebody may be a student: studies go on or ended not long ago. What does not say when it ended, and education of which no degree could be read, is not held against anybody. */
export function mayBeStudent({ degrees, sections }: Resume): boolean {
  if (degrees.length === 0) return sections.some(({ kind }) => kind === "education");
  return degrees.some(
    ({ end, isUnfinished, isRecent }) =>
      end === undefined || isUnfinished === true || isRecent === true,
  );
}
