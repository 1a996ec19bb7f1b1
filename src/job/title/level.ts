import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern, steps } from "../../words/words.ts";
import type { JobLevel } from "../job.ts";

const levels = steps("seniority");

/** Longer words are no title. */
const maxLength = 200;

/**
 * The level that the words of a title name, undefined when they name none. "Mid or senior" is mid; "experienced" says nothing. `folded`
 * as `foldCase` gives it. O(1).
 */
export function levelIn(folded: string): JobLevel | undefined {
  const words = folded
    .slice(0, maxLength)
    .replace(/\btechnical staff\b|\blead(?:ing|s to)?\b (?=generation)/g, "");
  const range = levelRange.exec(words)?.[0] ?? "";
  const lowest =
    levels.findLast(({ pattern }) => pattern.test(range)) ??
    levels.find(({ pattern }) => pattern.test(words));
  // The values of the kind are the levels of a job.
  return lowest?.value as JobLevel | undefined;
}

/** "Mid or senior", "Senior / Staff". */
const levelRange = pattern("level-range");

const levelLabel = pattern("level-label");
const levelPhrase =
  /\b(?:entry|junior|mid|senior|staff|lead)[- ]level (?:role|position|opportunity|engineer|developer|job)\b|\b(?:job|seniority|experience) level:? (?:entry|junior|mid|medium|senior|staff|lead)\b/;

/** "Experience level: Senior", or the words alone on the line behind "Job level". O(lines). */
export function namedLevel(folded: string, lines: readonly Span[]): JobLevel | undefined {
  for (const [i, line] of lines.entries()) {
    const words = folded.slice(line.from, Math.min(line.to, line.from + 120));
    const label = levelLabel.exec(words);
    if (label !== null) {
      const next = lines[i + 1];
      const value =
        words.slice(label[0].length).replace(/^\W+/, "") ||
        (next === undefined ? "" : folded.slice(next.from, Math.min(next.to, next.from + 40)));
      return statedLevel(value);
    }
    const phrase = levelPhrase.exec(words);
    if (phrase !== null) return statedLevel(phrase[0]);
  }
  return undefined;
}

/** The level of words that state one, among which "medium" is a level, as it is in no title. */
function statedLevel(words: string): JobLevel | undefined {
  return levelIn(words.replace("medium", "mid"));
}

const toldLevels = pattern("told-levels");
/** Such a sentence stands no further down. */
const maxTold = 4000;
/** How much round a word for a level says whose level it is. */
const around = 70;
const levelWord = pattern("level-word", "g");

/** "We are looking for mid-level or senior engineers", wherever a posting says so. O(text). */
export function toldLevel(folded: string): JobLevel | undefined {
  for (const { index } of findAll(levelWord, folded.slice(0, maxTold))) {
    const told = toldLevels.exec(folded.slice(Math.max(0, index - around), index + around));
    if (told !== null) return levelIn(told[0]);
  }
  return undefined;
}

/** Lowest first; a role without a level stands between the juniors and the seniors. */
const ranks: readonly (JobLevel | undefined)[] = [
  "intern",
  "junior",
  "mid",
  undefined,
  "senior",
  "staff",
  "principal",
  "lead",
  "manager",
];

/** The level of a posting for several roles: that of the first, unless another one is lower. O(roles). */
export function levelOfRoles([first = "", ...others]: readonly string[]): JobLevel | undefined {
  const level = levelIn(first);
  return others.every((other) => !isLower(other, first)) ? level : undefined;
}

/** Whether a role lowers the level that another names. One without a level does where it is the same ("Senior Engineer, Engineer"), or beside a manager. */
function isLower(role: string, first: string): boolean {
  const [level, own] = [levelIn(first), levelIn(role)];
  if (own === undefined && level !== "manager" && !isSameRole(role, first)) return false;
  return ranks.indexOf(own) < ranks.indexOf(level);
}

/** "Senior Data Engineer" is a data engineer. */
function isSameRole(role: string, first: string): boolean {
  const [bare, whole] = [role, first].map((one) => one.trim().replace(/s$/, ""));
  return whole?.endsWith(bare ?? "") === true;
}
