import { skillOfId } from "./form-index.ts";
import type { Lexicon, Skill } from "./lexicon.ts";

/** What a skill implies, by its id; undefined for what is no skill. */
export type ImplyingSkill = (id: string) => Pick<Skill, "implies"> | undefined;

/** The ids, what these skills imply, what that implies, and so on; the nearest first. O(what is implied). */
export function withProven(ids: Iterable<string>, { index }: Lexicon): ReadonlySet<string> {
  return withImplied(ids, (id) => skillOfId(index, id));
}

/** All that the use of a skill proves, directly or by way of others; itself only where these lead back to it. O(what is implied). */
function provenOf(id: string, skillOf: ImplyingSkill): ReadonlySet<string> {
  return withImplied(skillOf(id)?.implies ?? [], skillOf);
}

/** `provenOf` of each skill, by its id. O(skills²). */
export function provenBy(
  skills: readonly Pick<Skill, "id" | "implies">[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return new Map(skills.map(({ id }) => [id, provenOf(id, (other) => byId.get(other))]));
}

function withImplied(ids: Iterable<string>, skillOf: ImplyingSkill): ReadonlySet<string> {
  const proven = new Set(ids);
  // Iterating over a set also visits what is added on the way.
  for (const id of proven) for (const next of skillOf(id)?.implies ?? []) proven.add(next);
  return proven;
}
