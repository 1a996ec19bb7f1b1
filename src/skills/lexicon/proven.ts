import { skillOfId } from "./form-index.ts";
import type { Lexicon, Skill } from "./lexicon.ts";

/** The ids, what these skills imply, what that implies, and so on; the nearest first. O(what is implied). */
export function withProven(ids: Iterable<string>, { index }: Lexicon): ReadonlySet<string> {
  const proven = new Set(ids);
  // Iterating over a set also visits what is added on the way.
  for (const id of proven) for (const next of skillOfId(index, id)?.implies ?? []) proven.add(next);
  return proven;
}

/** For each skill all that its use proves, directly or by way of others. O(skills²). */
export function provenBy(
  skills: readonly Pick<Skill, "id" | "implies">[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const closure = new Map<string, ReadonlySet<string>>();
  for (const { id } of skills) {
    const proven = new Set<string>();
    const open = [...(byId.get(id)?.implies ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (proven.has(next)) continue;
      proven.add(next);
      open.push(...(byId.get(next)?.implies ?? []));
    }
    closure.set(id, proven);
  }
  return closure;
}
