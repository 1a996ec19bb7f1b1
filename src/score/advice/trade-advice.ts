import type { Position, Resume } from "../../resume/resume.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { type Advice, adviceWords, isAboutWork } from "../advice.ts";
import type { Suggestion } from "../match.ts";
import type { CorePart, PointTally } from "../steps.ts";
import { namesOtherTrade } from "../titles/people-roles.ts";

/**
 * For a resume without any work in software: if nothing shows a technology that is asked for, replaces all
 * suggestions about work with a single one. Someone who has always been a cook is not helped by the names of
 * ten technologies.
 */
export function fromOtherTrade(
  suggestions: readonly Suggestion[],
  { ground }: Pick<PointTally, "ground">,
): readonly Suggestion[] {
  if (ground.points > 0) return suggestions;
  const advice: Advice = { kind: "trade" };
  const instead = suggestions
    .filter((one) => isAboutWork(one.advice))
    .slice(0, 1)
    .map((one) => ({ ...one, text: adviceWords(advice), points: 0, advice }));
  return [...instead, ...suggestions.filter((one) => !isAboutWork(one.advice))];
}

/**
 * If nothing that the title names was found, but something in place of one of its languages, rewrites the
 * first suggestion about the title's skills to say which language the person works in instead. Someone who
 * has written Java for years is not helped by "add .NET" alone.
 */
export function fromOtherStack(
  suggestions: readonly Suggestion[],
  { core }: Pick<PointTally, "core">,
  { skills }: Pick<Resume, "skills">,
  { index }: Lexicon,
): readonly Suggestion[] {
  const isFar = core.length > 0 && core.every(isMissed);
  const by = isFar && suggestions.some(isForLanguage) ? ownLanguage(skills, index) : undefined;
  if (by === undefined) return suggestions;
  const names = new Set(core.flatMap((part) => part.names));
  const at = suggestions.findIndex((one) => one.advice.kind === "skill" && names.has(one.for));
  const first = suggestions[at];
  if (first === undefined) return suggestions;
  const advice: Advice = { kind: "stack", name: first.for, by };
  return suggestions.with(at, { ...first, text: adviceWords(advice), advice });
}

/**
 * The language of the longest work, of those that stand on their own: SQL and CSS accompany others. The first
 * by name if several are equal.
 */
function ownLanguage(skills: Resume["skills"], index: Lexicon["index"]): string | undefined {
  const [first] = skills
    .filter(({ category, proof }) => category === "language" && proof === "position")
    .filter(({ skill }) => skillOfId(index, skill)?.companion !== true)
    .sort((a, b) => b.months - a.months || (a.name < b.name ? -1 : 1));
  return first?.name;
}

function isMissed({ credits }: CorePart): boolean {
  return credits.every((credit) => credit < leastOwn);
}

/** A credit below this, in percent, is that of a substitute. */
const leastOwn = 25;

/** Whether a suggestion is about a language in whose place something else was found. */
function isForLanguage({ advice }: Suggestion): boolean {
  return (
    advice.kind === "skill" &&
    advice.category === "language" &&
    advice.shortcoming.kind === "related"
  );
}

/** Whether a position is not clearly in another trade. */
export function mayBeSoftware({ otherTrade, title }: Position): boolean {
  return otherTrade !== true && !namesOtherTrade(title);
}
