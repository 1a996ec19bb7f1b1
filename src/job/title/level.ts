import type { Span } from "../../document/document.ts";
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
  // The values of the kind are the levels of a job.
  return levels.find(({ pattern }) => pattern.test(words))?.value as JobLevel | undefined;
}

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
