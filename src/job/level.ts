import type { Span } from "../document/document.ts";
import type { JobLevel } from "./job.ts";

/** By rank: where a title names several, the first here holds. */
const levels: readonly (readonly [JobLevel, RegExp])[] = [
  [
    "intern",
    /\b(?:interns?|internship|trainee|apprentice(?:ship)?|working student|werkstudent(?:in)?|praktikant(?:in)?)\b/,
  ],
  [
    "mid",
    /\bmid(?:dle)?[- ]?(?:level)?(?:[- ]?(?:to|or|\/|-|and)[- ]?)(?:senior|sr)\b|\bmid-?senior\b/,
  ],
  ["junior", /\bjunior[- ]?(?:to|or|\/|-)[- ]?(?:mid|senior)/],
  [
    "manager",
    /(?<!\b(?:product|project|program|programme|account|release|community|delivery|case|partner|relationship|incident|change|content|success) )\bmanager\b|\bdirector\b|\bhead of\b|\bvp\b|\bvice president\b|\bcto\b/,
  ],
  ["lead", /\b(?:team |tech(?:nical)? )?lead(?:er)?\b/],
  ["staff", /\b(?:staff|principal|distinguished)\b(?! augmentation)/],
  ["senior", /\b(?:senior|sr)\b/],
  ["mid", /\b(?:mid(?:dle)?(?:[- ]level|[- ]weight)?|intermediate|medior)\b/],
  ["junior", /\b(?:junior|jr|associate|entry[- ]level|graduate|new grad|early career)\b/],
];

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
  return levels.find(([, pattern]) => pattern.test(words))?.[0];
}

const levelLabel =
  /^\W*(?:(?:job|experience|seniority|career|position)[ -]level|level|seniority)\W*/;
const levelPhrase =
  /\b(entry|junior|mid|senior|staff|lead)[- ]level (?:role|position|opportunity|engineer|developer|job)\b/;

/** "Experience level: Senior", or the words alone on the line behind "Job level". O(lines). */
export function namedLevel(folded: string, lines: readonly Span[]): JobLevel | undefined {
  for (const [i, line] of lines.entries()) {
    const words = folded.slice(line.from, Math.min(line.to, line.from + 120));
    const label = levelLabel.exec(words);
    if (label !== null) {
      const next = lines[i + 1];
      const value =
        words.slice(label[0].length) ||
        (next === undefined ? "" : folded.slice(next.from, Math.min(next.to, next.from + 40)));
      return levelIn(value.replace("medium", "mid"));
    }
    const phrase = levelPhrase.exec(words);
    if (phrase !== null) return levelIn(phrase[0]);
  }
  return undefined;
}
