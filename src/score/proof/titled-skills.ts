import type { Span } from "../../document/document.ts";
import { byPlace } from "../../document/spans.ts";
import type { Job } from "../../job/job.ts";
import type { Resume, SkillUse } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { overlapReader } from "../../text/find-spans.ts";
import { memoize } from "../../text/memoize.ts";
import { isTeacher } from "../titles/people-roles.ts";
import { ownTitles } from "./own-titles.ts";

/** For each skill id, the credit of the best title of a resume that names it. */
export type TitledSkills = ReadonlyMap<string, number>;

/**
 * The skills that the titles of a resume name: the owner claims them as a trade ("Python Developer"),
 * wherever the line is. A title that overlaps `copied` (parts copied from the posting) is not the owner's,
 * and a "Java Trainer" has such a title only for a teaching job. O(mentions + titles) per skill.
 */
export function titledSkills(
  resume: Resume,
  copied: readonly Span[],
  job: Job | undefined,
): TitledSkills {
  if (isTeacher(job?.title)) return titledApart(resume, copied, true);
  return copied.length === 0 ? titledOnly(resume) : titledApart(resume, copied);
}

const titledOnly = memoize((resume: Resume): TitledSkills => titledApart(resume, []));

function titledApart(resume: Resume, copied: readonly Span[], mayTeach = false): TitledSkills {
  const titles = ownTitles(resume)
    .filter(
      ({ isPure, fact }) =>
        isPure && !coverOf(copied).meets(fact) && (mayTeach || !isTeacher(fact)),
    )
    .map(({ fact: { from, to }, credit }) => ({ from, to, credit }))
    .toSorted(byPlace);
  const titled = new Map<string, number>();
  for (const use of resume.skills) {
    const credit = Math.max(bestTitle(use, titles), titled.get(use.skill) ?? 0);
    if (credit > 0) titled.set(use.skill, credit);
  }
  return titled;
}

interface Credited extends Span {
  readonly credit: number;
}

/**
 * The highest credit of the titles that name a skill. Both lists ascend, so one pass is enough. Titles may
 * overlap: a line may claim the title of a position.
 */
function bestTitle({ mentions }: SkillUse, titles: readonly Credited[]): number {
  const titlesOver = overlapReader(titles);
  const credits = mentions.flatMap((mention) => titlesOver(mention).map(({ credit }) => credit));
  return credits.reduce((best, credit) => Math.max(best, credit), 0);
}
