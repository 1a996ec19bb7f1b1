import { oneScore, scoreWords } from "./score-words.ts";
import { type CaseResult, exitCodeOf, type Verification } from "./verification.ts";

export type Status = "fine" | "failed" | "unverified";

export function statusOf({ problem, failures }: CaseResult): Status {
  if (problem !== undefined) return "unverified";
  return failures.length > 0 ? "failed" : "fine";
}

/** "82 → 76", "76", "none"; "" when there is no score. */
export function scoresOf({ score, scoreBefore }: CaseResult): string {
  if (score === undefined) return "";
  const now = score === null ? "none" : oneScore(score);
  if (typeof score !== "number" || typeof scoreBefore !== "number") return now;
  return score === scoreBefore ? now : scoreWords(scoreBefore, score).join(" → ");
}

/** "3 fine, 1 failed, 1 not verified". */
export function caseTally({ cases, problems }: Verification): string {
  const count = (status: Status) => cases.filter((one) => statusOf(one) === status).length;
  const [failed, unverified] = [count("failed"), count("unverified") + problems.length];
  return [
    `${count("fine")} fine`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(unverified > 0 ? [`${unverified} not verified`] : []),
  ].join(", ");
}

/** The meaning of the exit code in a word or two. */
export function verdictWord(verification: Verification): string {
  return ["Fine", "Failed", "Not verified"][exitCodeOf(verification)] ?? "";
}

/** What the run used: "skilltally.verify.yml, no baseline, skilltally 0.1.0, …". */
export function runWords({ file, versions, asOf, baseline }: Verification): string {
  const before = baseline === undefined ? "no baseline" : `baseline ${baseline}`;
  return `${file}, ${before}, skilltally ${versions.skilltally}, scoring ${versions.scoring}, lexicon ${versions.lexicon.slice(0, 8)}, as of ${asOf}`;
}
