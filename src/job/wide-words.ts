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
  if (category === "domain" || tellsWork.has(skill)) return false;
  if (category === "spoken-language" || traits.has(skill)) return !/^part of /.test(because ?? "");
  return lexicon.skills.get(skill)?.generic === true;
}

/**
 * Of these a list of musts speaks by the bare word ("motivated", "curious"). Not "training", "hiring" or "feedback", which are there
 * the work or the firm's.
 */
const traits: ReadonlySet<string> = new Set([
  "accountability",
  "adaptability",
  "analytical-skills",
  "attention-to-detail",
  "collaboration",
  "communication",
  "curiosity",
  "decision-making",
  "fast-learner",
  "independence",
  "initiative",
  "integrity",
  "leadership",
  "logical-thinking",
  "multitasking",
  "perseverance",
  "problem-solving",
  "resourcefulness",
  "self-motivated",
  "teamwork",
  "work-ethic",
]);

/** These tell within any requirement what the work is about, and ask for nothing without a sign of their own. */
const tellsWork: ReadonlySet<string> = new Set([
  "consulting",
  "deployment-automation",
  "maintenance",
  "okrs",
  "planning",
  "stakeholder-management",
]);
