import type { Mention } from "../../skills/lexicon/mention.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import { stressAt } from "./level-phrases.ts";
import { neverAsks } from "./sentence-kind.ts";
import type { SkillLevels } from "./skill-levels.ts";
import { type NameContext, weighNames } from "./weigh-names.ts";

/**
 * How strongly a sentence asks for each of its names: what its place and phrases say, unless all its words
 * together make another level far likelier. O(sentence).
 */
export function weighedLevels(
  posting: Posting,
  sentence: Sentence,
  known: SkillLevels,
): ReadonlyMap<Mention, RequirementLevel> {
  const names = namesToWeigh(posting, sentence, known);
  if (names.size === 0) return known.levels;
  const weighed = weighNames(posting, sentence, known.mentions, names);
  if (weighed.size === 0) return known.levels;
  const levels = known.named.map((one): [Mention, RequirementLevel | undefined] => [
    one,
    weighed.has(one) ? weighed.get(one) : known.levels.get(one),
  ]);
  return new Map(levels.filter((one): one is [Mention, RequirementLevel] => one[1] !== undefined));
}

/**
 * The names whose level is weighed by all words of a sentence, with what its place and phrases say about
 * each. O(names).
 */
export function namesToWeigh(
  { folded, general }: Pick<Posting, "folded" | "general">,
  { kind, from, to }: Sentence,
  { named, levels, negated, stresses, notAsked }: SkillLevels,
): ReadonlyMap<Mention, NameContext> {
  const names = named.filter(
    (one) => isWeighed(general, one) && !negated.includes(one) && !notAsked.has(one),
  );
  if (names.length === 0 || kind === "facts" || neverAsks(kind, folded.slice(from, to)))
    return new Map();
  return new Map(
    names.map((one) => [one, { level: levels.get(one), stress: stressAt(stresses, one) }]),
  );
}

/** Whether the level of a name is weighed by all words of a sentence. O(1). */
function isWeighed(general: Posting["general"], name: Mention): boolean {
  return !readApart.has(name.category) && !general.has(name);
}

/** Categories that are asked for in other words than technologies. */
const readApart: ReadonlySet<string> = new Set([
  "job-title",
  "degree",
  "soft-skill",
  "spoken-language",
]);
