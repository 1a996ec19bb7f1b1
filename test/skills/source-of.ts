import type { SkillSource } from "../../src/skills/lexicon/lexicon.ts";

/** A skill as a lexicon's source gives it, with nothing but what is said of it. */
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
