import type { Position, Resume } from "../../resume/resume.ts";
import { type Advice, adviceWords, isAboutWork } from "../advice.ts";
import type { Suggestion } from "../match.ts";
import type { CorePart, PointTally } from "../steps.ts";
import { namesOtherTrade } from "../titles/people-roles.ts";

/**
 * If all work was in other trades and nothing shows a technology that is asked for, replaces all suggestions
 * about work with a single one. Someone who has always been a cook is not helped by the names of ten
 * technologies.
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

/**
 * If nothing that the title names was found, but another language appears in a position in place of one that
 * is asked for, rewrites the first suggestion about the title's skills to say so. Someone who has written
 * Java for years is not helped by "add .NET" alone.
 */
export function fromOtherStack(
  suggestions: readonly Suggestion[],
  { core }: Pick<PointTally, "core">,
  { skills }: Pick<Resume, "skills">,
): readonly Suggestion[] {
  const isFar = core.length > 0 && core.every(isMissed);
  const others = isFar ? suggestions.flatMap(otherLanguage) : [];
  const by = others.find((name) =>
    skills.some((use) => use.name === name && use.proof === "position"),
  );
  if (by === undefined) return suggestions;
  const names = new Set(core.flatMap((part) => part.names));
  const at = suggestions.findIndex((one) => one.advice.kind === "skill" && names.has(one.for));
  const first = suggestions[at];
  if (first === undefined) return suggestions;
  const advice: Advice = { kind: "stack", name: first.for, by };
  return suggestions.with(at, { ...first, text: adviceWords(advice), advice });
}

function isMissed({ credits }: CorePart): boolean {
  return credits.every((credit) => credit < leastOwn);
}

/** A credit below this, in percent, is that of a substitute. */
const leastOwn = 25;

/** The language that was found in place of the one that a suggestion is about. */
function otherLanguage({ advice }: Suggestion): readonly string[] {
  if (advice.kind !== "skill" || advice.category !== "language") return [];
  return advice.shortcoming.kind === "related" ? [advice.shortcoming.by] : [];
}

/** Whether a position is not clearly in another trade. */
export function mayBeSoftware({ otherTrade, title }: Position): boolean {
  return otherTrade !== true && !namesOtherTrade(title);
}
