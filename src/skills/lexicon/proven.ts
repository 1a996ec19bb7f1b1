import { skillOfId } from "./form-index.ts";
import type { Lexicon, Skill } from "./lexicon.ts";

/** Returns a skill with what it implies, by id; undefined if there is no such skill. */
export type ImplyingSkill = (id: string) => Pick<Skill, "implies"> | undefined;

/** The ids, what these skills imply, what that implies, and so on; the nearest first. O(what is implied). */
export function withProven(ids: Iterable<string>, { index }: Lexicon): ReadonlySet<string> {
  return withImplied(ids, (id) => skillOfId(index, id));
}

/**
 * All skills that the use of a skill proves, directly or through others. Contains the skill itself only if
 * these lead back to it. O(what is implied).
 */
function provenOf(id: string, skillOf: ImplyingSkill): ReadonlySet<string> {
  return withImplied(skillOf(id)?.implies ?? [], skillOf);
}

/** `provenOf` each skill, by its id. O(skills²). */
export function provenBy(
  skills: readonly Pick<Skill, "id" | "implies">[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return new Map(skills.map(({ id }) => [id, provenOf(id, (other) => byId.get(other))]));
}

/**
 * Returns a test for whether a skill is `proven` or implies it, directly or through others. Remembers
 * answers, so that testing all skills takes O(skills + what they imply).
 */
export function proversOf(proven: string, skillOf: ImplyingSkill): (id: string) => boolean {
  const known = new Map([[proven, true]]);
  return (id) => {
    const by: Reached = new Map([[id, undefined]]);
    const end = reach(by, known, skillOf);
    const decided = end === undefined ? by.keys() : wayBack(end, by);
    for (const one of decided) known.set(one, end !== undefined);
    return end !== undefined;
  };
}

/** The ids reached, each with the id from which it was reached. */
type Reached = Map<string, string | undefined>;

/** Continues from the ids reached until it finds a skill that is known to prove the one in question. */
function reach(
  by: Reached,
  known: ReadonlyMap<string, boolean>,
  skillOf: ImplyingSkill,
): string | undefined {
  // Iterating over a map also visits entries added on the way.
  for (const one of by.keys()) {
    const proves = known.get(one);
    if (proves === true) return one;
    const implied = proves === false ? [] : (skillOf(one)?.implies ?? []);
    for (const next of implied) if (!by.has(next)) by.set(next, one);
  }
  return undefined;
}

function wayBack(end: string, by: Reached): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = by.get(at)) way.push(at);
  return way;
}

function withImplied(ids: Iterable<string>, skillOf: ImplyingSkill): ReadonlySet<string> {
  const proven = new Set(ids);
  // Iterating over a set also visits elements added on the way.
  for (const id of proven) for (const next of skillOf(id)?.implies ?? []) proven.add(next);
  return proven;
}
