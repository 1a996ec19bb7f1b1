import { levelOrder } from "./ask.ts";
import type { Job, RequirementLevel } from "./job.ts";

/**
 * The level at which a posting asks for each skill, by skill id. A skill asked for at several levels gets the
 * strongest; each member of a choice is included. O(requirements).
 */
export function askedSkills({ requirements }: Job): ReadonlyMap<string, RequirementLevel> {
  const levels = new Map<string, RequirementLevel>();
  // The strongest level comes last and overwrites the others.
  for (const level of [...levelOrder].reverse()) {
    for (const one of requirements) {
      if (one.kind !== "skill" || one.level !== level) continue;
      for (const id of one.skills) levels.set(id, level);
    }
  }
  return levels;
}
