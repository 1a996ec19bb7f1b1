import type { Snapshot } from "./baseline.ts";
import type { Case } from "./expectations.ts";
import { explainScore, pageWords, type ScoreChange } from "./score-change.ts";
import type { Failure } from "./verification.ts";

/** How an entry differs from its baseline. */
interface Comparison {
  readonly failures: readonly Failure[];
  /** What is better, in words. */
  readonly improvements: readonly string[];
}

/**
 * Says in words how an entry differs from its baseline. A lower score, a missing skill and a new finding are
 * failures, unless the entry allows the finding; the opposites are improvements. Never throws.
 */
export function compareSnapshots(expected: Case, before: Snapshot, now: Snapshot): Comparison {
  const { at } = expected;
  const score = explainScore(before, now);
  const skills = compareSkills(before, now, score);
  const findings = compareFindings(expected, before, now);
  const fell: readonly Failure[] =
    score?.isWorse === true ? [{ rule: "score-fell", message: score.words, at }] : [];
  return {
    failures: [
      ...fell,
      ...skills.lost.map((one): Failure => {
        const message = `${one.name} no longer found${pageWords(one)}`;
        return { rule: "skill-lost", message, skill: one.skill, at };
      }),
      ...findings.more.map((message): Failure => ({ rule: "finding-new", message, at })),
    ],
    improvements: [
      ...(score?.isWorse === false ? [score.words] : []),
      ...skills.found.map((one) => `${one.name} found now${pageWords(one)}`),
      ...findings.fewer,
    ],
  };
}

function compareSkills(
  before: Snapshot,
  now: Snapshot,
  score: ScoreChange | undefined,
): { readonly lost: Snapshot["skills"]; readonly found: Snapshot["skills"] } {
  const isReported = (name: string) => score?.names.has(name) === true;
  const without = (skills: Snapshot["skills"], others: Snapshot["skills"]) => {
    const ids = new Set(others.map(({ skill }) => skill));
    return skills.filter(({ skill, name }) => !ids.has(skill) && !isReported(name));
  };
  return {
    lost: without(before.skills, now.skills),
    found: without(now.skills, before.skills),
  };
}

function compareFindings(
  expected: Case,
  before: Snapshot,
  now: Snapshot,
): { readonly more: readonly string[]; readonly fewer: readonly string[] } {
  const countIn = ({ findings }: Snapshot, code: string) =>
    findings.find((one) => one.code === code)?.count ?? 0;
  const words = (code: string) => `found ${countIn(now, code)}, before ${countIn(before, code)}`;
  // An entry with `allowedFindings` already decides about every finding, so new ones are not compared.
  const judged = expected.allowedFindings !== undefined ? [] : now.findings;
  return {
    more: judged
      .filter(({ code, count }) => count > countIn(before, code))
      .map(({ code, severity }) => `${severity} ${code}: ${words(code)}`),
    fewer: before.findings
      .filter(({ code, count }) => count > countIn(now, code))
      .map(({ code, severity }) => `${severity} ${code}: ${words(code)}`),
  };
}
