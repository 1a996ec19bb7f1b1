import type { Position, Resume, SkillUse } from "../../resume/resume.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon, Skill } from "../../skills/lexicon/lexicon.ts";
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
  const inPlace = suggestions.flatMap((one) => substituteOf(one) ?? []);
  const by = isFar && inPlace.length > 0 ? ownLanguage(skills, inPlace, index) : undefined;
  if (by === undefined) return suggestions;
  const names = new Set(core.flatMap((part) => part.names));
  const at = suggestions.findIndex((one) => one.advice.kind === "skill" && names.has(one.for));
  const first = suggestions[at];
  if (first === undefined) return suggestions;
  const advice: Advice = { kind: "stack", name: first.for, by };
  return suggestions.with(at, { ...first, text: adviceWords(advice), advice });
}

/**
 * The language of the longest work, of those that stand on their own: SQL, CSS and Bash accompany others, and
 * somebody who has worked with one of them for more than twice as long works in none. Of several equal ones
 * the language that was found in the place of the one that is asked for, then the most named.
 */
function ownLanguage(
  skills: Resume["skills"],
  inPlace: readonly string[],
  index: Lexicon["index"],
): string | undefined {
  const all = skills.filter(
    ({ category, proof }) => category === "language" && proof === "position",
  );
  const longest = Math.max(...all.map(({ months }) => months));
  const isInPlace = ({ name }: SkillUse): number => (inPlace.includes(name) ? 1 : 0);
  const [first] = all
    .filter(({ skill }) => !isCompanion(skillOfId(index, skill)))
    .sort(
      (a, b) =>
        b.months - a.months ||
        isInPlace(b) - isInPlace(a) ||
        b.mentions.length - a.mentions.length ||
        (a.name < b.name ? -1 : 1),
    );
  return first !== undefined && 2 * first.months >= longest ? first.name : undefined;
}

/** Shells and scripts for them. Unlike SQL they may be a choice in a posting ("Bash or Python"). */
const shellScripting = "shell-scripting";

function isCompanion(language: Skill | undefined): boolean {
  if (language === undefined) return false;
  const { id, companion, implies } = language;
  return companion === true || id === shellScripting || implies.includes(shellScripting);
}

function isMissed({ credits }: CorePart): boolean {
  return credits.every((credit) => credit < leastOwn);
}

/** A credit below this, in percent, is that of a substitute. */
const leastOwn = 25;

/** What was found in place of the language that a suggestion is about. */
function substituteOf({ advice }: Suggestion): string | undefined {
  if (advice.kind !== "skill" || advice.category !== "language") return undefined;
  return advice.shortcoming.kind === "related" ? advice.shortcoming.by : undefined;
}

/** Whether a position is not clearly in another trade. */
export function mayBeSoftware({ otherTrade, title }: Position): boolean {
  return otherTrade !== true && !namesOtherTrade(title);
}
