import type { SkillSource } from "../../src/skills/lexicon/lexicon.ts";

/** A lexicon source with defaults for all fields that are not given. */
export function sourceOf(
  skill: Pick<SkillSource, "id" | "name" | "category"> & Partial<SkillSource>,
): SkillSource {
  return {
    aliases: [],
    implies: [],
    usually: [],
    related: [],
    misspellings: [],
    everyday: [],
    ambiguous: [],
    paraphrases: "",
    told: "",
    ...skill,
  };
}
