import type { Position, Resume } from "../../resume/resume.ts";
import { type Advice, adviceWords, isAboutWork } from "../advice.ts";
import type { PointTally } from "../deductions.ts";
import type { Suggestion } from "../match.ts";

/**
 * The suggestions; where all work was in other trades, and nothing shows a technology that is asked for, one in the place of all that are about work. Whoever was a cook
 * all along is not helped by the names of ten technologies.
 */
export function fromOtherTrade(
  suggestions: readonly Suggestion[],
  { ground }: Pick<PointTally, "ground">,
  { positions }: Pick<Resume, "positions">,
): readonly Suggestion[] {
  const isFar = ground.points === 0 && positions.length > 0 && !positions.some(mayBeSoftware);
  if (!isFar) return suggestions;
  const advice: Advice = { kind: "trade" };
  const instead = suggestions
    .filter((one) => isAboutWork(one.advice))
    .slice(0, 1)
    .map((one) => ({ ...one, text: adviceWords(advice), points: 0, advice }));
  return [...instead, ...suggestions.filter((one) => !isAboutWork(one.advice))];
}

/** Whether a position is not clearly in another trade. */
export function mayBeSoftware({ otherTrade }: Pick<Position, "otherTrade">): boolean {
  return otherTrade !== true;
}
