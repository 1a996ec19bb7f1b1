import { groupBy } from "../collect.ts";
import type { Mention } from "../skills/lexicon/mention.ts";

/** How often a text names a skill, and in which spellings. */
export interface SkillCount {
  /** The skill's id. */
  readonly skill: string;
  readonly name: string;
  readonly category: string;
  readonly mentions: number;
  /** In the order of first occurrence. */
  readonly writtenAs: readonly string[];
}

/** One entry for each skill, most mentioned first. O(mentions). */
export function countSkills(mentions: readonly Mention[]): readonly SkillCount[] {
  return [...groupBy(mentions, ({ skill }) => skill).values()]
    .sort((a, b) => b.length - a.length)
    .map((own) => ({
      skill: own[0].skill,
      name: own[0].name,
      category: own[0].category,
      mentions: own.length,
      writtenAs: [...new Set(own.map(({ surface }) => surface))],
    }));
}
