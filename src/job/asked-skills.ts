import { levelOrder } from "./ask.ts";
import type { Job, RequirementLevel } from "./job.ts";

/** At which level a posting asks for each skill, by id: of several the strongest, of a choice each. O(requirements). */
export function askedSkills({ requirements }: Job): ReadonlyMap<string, RequirementLevel> {
  const levels = new Map<string, RequirementLevel>();
  // Strongest last, so that it stays.
  for (const level of [...levelOrder].reverse()) {
    for (const one of requirements) {
      if (one.kind !== "skill" || one.level !== level) continue;
      for (const id of one.skills) levels.set(id, level);
    }
  }
  return levels;
}
