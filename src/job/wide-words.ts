import type { Lexicon } from "../skills/lexicon.ts";
import type { Mention } from "../skills/mention.ts";

/**
 * Of what the finder refused, the wide words ("testing", "programming languages") that a list of musts may ask for: ascending, disjoint,
 * the longest where several begin at one place, none that a kept one overlaps. O(refused + kept).
 */
export function findWideWords(
  refused: readonly Mention[],
  kept: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  const words: Mention[] = [];
  let next = 0;
  const ordered = [...refused].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const mention of ordered) {
    if (!isWideSkill(mention, lexicon)) continue;
    while ((kept[next]?.to ?? Number.POSITIVE_INFINITY) <= mention.from) next++;
    const isCovered = (kept[next]?.from ?? Number.POSITIVE_INFINITY) < mention.to;
    if (!isCovered && mention.from >= (words.at(-1)?.to ?? 0)) words.push(mention);
  }
  return words;
}

function isWideSkill({ skill, category, because }: Mention, lexicon: Lexicon): boolean {
  const { says, generic } = lexicon.skills.get(skill) ?? {};
  if (category === "domain" || says === "work") return false;
  if (category === "spoken-language" || says === "person") return !/^part of /.test(because ?? "");
  return generic === true;
}
