import type { SkillSource } from "./lexicon.ts";

/** The fields of a skill that name other skills. */
export const edgeFields = ["implies", "usually", "related"] as const;

/** Adds `related` on both sides; the files state it on one side only. */
export function withSymmetricRelations(skills: readonly SkillSource[]): readonly SkillSource[] {
  const related = new Map<string, Set<string>>(skills.map(({ id }) => [id, new Set()]));
  for (const skill of skills) {
    for (const other of skill.related) {
      related.get(skill.id)?.add(other);
      related.get(other)?.add(skill.id);
    }
  }
  return skills.map((skill) => ({
    ...skill,
    related: [...(related.get(skill.id) ?? [])].toSorted(),
  }));
}
