import type { SkillSource } from "../lexicon.ts";
import type { Overlay } from "../schema.ts";
import type { SourceReader } from "../sources.ts";

/** The changes that an overlay makes to a base. */
export interface Changes {
  /** The skills that are new or changed, by id. */
  readonly skills: ReadonlyMap<string, SkillSource>;
  /** Ids of those skills that the overlay defines entirely, independent of the base. */
  readonly written: ReadonlySet<string>;
  readonly banned: ReadonlySet<string>;
  readonly blockers: readonly string[];
}

/** The changes of an overlay to the skills that `sourceOf` reads. */
export function changesOf(overlay: Overlay, sourceOf: SourceReader): Changes {
  const banned = new Set(overlay.ban);
  const skills = new Map(overlay.skills.map((skill) => [skill.id, skill]));
  const change = (id: string, more: (skill: SkillSource) => Partial<SkillSource>): void => {
    const skill = skills.get(id) ?? sourceOf(id);
    if (skill !== undefined) skills.set(id, { ...skill, ...more(skill) });
  };
  for (const [id, added] of Object.entries(overlay.aliases))
    change(id, ({ aliases }) => ({ aliases: [...aliases, ...added] }));
  for (const [id, weight] of Object.entries(overlay.weights)) change(id, () => ({ weight }));
  for (const id of banned) skills.delete(id);
  return {
    skills: new Map([...skills].map(([id, skill]) => [id, withoutBanned(skill, banned)])),
    written: new Set(overlay.skills.map(({ id }) => id)),
    banned,
    blockers: overlay.blockers,
  };
}

/** The skill without edges to banned skills. */
export function withoutBanned(skill: SkillSource, banned: ReadonlySet<string>): SkillSource {
  const without = (ids: readonly string[]) => ids.filter((id) => !banned.has(id));
  return {
    ...skill,
    implies: without(skill.implies),
    usually: without(skill.usually),
    related: without(skill.related),
  };
}
