import type { Resume, SkillUse } from "../resume/resume.ts";

/** Reports show these as positions and degrees rather than as skills. */
const otherwiseShown: ReadonlySet<string> = new Set(["job-title", "degree"]);

/** The skills that a resume visibly names, longest in use first, then in the order of first mention. */
export function namedSkills({ skills }: Resume): readonly SkillUse[] {
  return skills
    .filter(
      ({ impliedBy, proof, category }) =>
        impliedBy === undefined && proof !== "hidden" && !otherwiseShown.has(category),
    )
    .sort((a, b) => b.months - a.months);
}

/** The ids of all skills that a resume visibly shows, named or implied. */
export function shownSkills({ skills }: Resume): ReadonlySet<string> {
  return new Set(skills.filter(({ proof }) => proof !== "hidden").map(({ skill }) => skill));
}
