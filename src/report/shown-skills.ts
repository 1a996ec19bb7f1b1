import type { Resume, SkillUse } from "../resume/resume.ts";

/** Shown as positions and degrees: a job title is no skill of its holder. */
const otherwiseShown: ReadonlySet<string> = new Set(["job-title", "degree"]);

/** The skills that a resume names to a person who reads it, longest in use first, then in order of first mention. */
export function namedSkills({ skills }: Resume): readonly SkillUse[] {
  return skills
    .filter(
      ({ impliedBy, proof, category }) =>
        impliedBy === undefined && proof !== "hidden" && !otherwiseShown.has(category),
    )
    .sort((a, b) => b.months - a.months);
}

/** The ids of all skills that a resume shows to a person who reads it, named or implied. */
export function shownSkills({ skills }: Resume): ReadonlySet<string> {
  return new Set(skills.filter(({ proof }) => proof !== "hidden").map(({ skill }) => skill));
}
