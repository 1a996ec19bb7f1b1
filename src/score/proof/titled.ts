import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import type { Job } from "../../job/job.ts";
import type { Resume, SkillUse } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { keptFor } from "../../text/kept.ts";
import { isTeacher } from "../titles/of-others.ts";
import { type OwnTitle, ownTitles } from "./own-titles.ts";

/** By skill id: the credit of the best title of a resume that names it. */
export type TitledSkills = ReadonlyMap<string, number>;

/**
 * What the titles of a resume name: its owner calls that their trade ("Python Developer"), wherever the line stands. A title that shares words
 * with `copied` (parts copied from the posting) is not the owner's, and a "Java Trainer" is one for the job of a teacher alone. O(mentions + titles) a skill.
 */
export function titledSkills(
  resume: Resume,
  copied: readonly Span[],
  job: Job | undefined,
): TitledSkills {
  if (isTeacher(job?.title)) return titledApart(resume, copied, true);
  return copied.length === 0 ? titledOnly(resume) : titledApart(resume, copied);
}

const titledOnly = keptFor((resume: Resume): TitledSkills => titledApart(resume, []));

function titledApart(resume: Resume, copied: readonly Span[], mayTeach = false): TitledSkills {
  const titles = ownTitles(resume)
    .filter(
      ({ isPure, fact }) =>
        isPure && !coverOf(copied).meets(fact) && (mayTeach || !isTeacher(fact)),
    )
    .toSorted((a, b) => a.fact.from - b.fact.from);
  const titled = new Map<string, number>();
  for (const use of resume.skills) {
    const credit = Math.max(bestTitle(use, titles), titled.get(use.skill) ?? 0);
    if (credit > 0) titled.set(use.skill, credit);
  }
  return titled;
}

/** The most credit of the titles that name a skill; both ascend, so one pass suffices. Titles may overlap: a line claims what a position is titled. */
function bestTitle({ mentions }: SkillUse, titles: readonly OwnTitle[]): number {
  let best = 0;
  let first = 0;
  for (const mention of mentions) {
    while ((titles[first]?.fact.to ?? Infinity) <= mention.from) first++;
    for (let i = first; (titles[i]?.fact.from ?? Infinity) < mention.to; i++) {
      const title = titles[i];
      if (title !== undefined && overlap(title.fact, mention)) best = Math.max(best, title.credit);
    }
  }
  return best;
}
