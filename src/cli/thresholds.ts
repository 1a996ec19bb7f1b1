import type { Analysis } from "../analyze/analysis.ts";
import type { AnalyzeOptions } from "../analyze/options.ts";
import type { Finding } from "../checks/check.ts";
import { checkIds, severities } from "../checks/ids.ts";
import type { Match } from "../score/match.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { scoreWords } from "../verify/score-words.ts";
import { CliError } from "./cli-error.ts";
import type { ThresholdFlags } from "./options.ts";

/** Returns the thresholds that an analysis misses, in words; empty if it misses none. */
export type Thresholds = (analysis: Analysis) => readonly string[];

/**
 * The thresholds of the command line.
 *
 * @throws CliError for a finding that no check makes and a skill that the lexicon does not have, since a
 * misspelled threshold would never take effect.
 */
export async function makeThresholds(
  { minScore, failOn, require }: ThresholdFlags,
  { lexicon, checks = [] }: Pick<AnalyzeOptions, "lexicon" | "checks">,
): Promise<Thresholds> {
  const isFailure = readFindings(failOn, [...checkIds, ...checks.map(({ id }) => id)]);
  const skills = await readSkills(require, lexicon);
  return ({ match, findings, resume }) => {
    const shown = new Set(
      resume.skills.filter(({ proof }) => proof !== "hidden").map(({ skill }) => skill),
    );
    return [
      ...(minScore !== undefined ? scoreProblems(match, minScore) : []),
      ...skills.filter(({ id }) => !shown.has(id)).map(({ name }) => `${name} is not shown`),
      ...findings.filter(isFailure).map(({ severity, code }) => `${severity} ${code}`),
    ];
  };
}

function scoreProblems(match: Match | undefined, minScore: number): readonly string[] {
  if (match === undefined) {
    return [
      `there is no posting, and so no score to compare with ${minScore}; name a posting with --job`,
    ];
  }
  if ((match.score ?? -1) >= minScore) return [];
  const words = match.score === null ? "missing" : scoreWords(match.score, minScore)[0];
  return [`the score is ${words}, below ${minScore}`];
}

function readFindings(
  failOn: readonly string[],
  known: readonly string[],
): (finding: Finding) => boolean {
  const words = [...new Set(failOn)];
  const codes = words.filter((word) => !severities.some((severity) => severity === word));
  checkCodes(codes, known);
  const last = severities.findLastIndex((severity) => words.includes(severity));
  return ({ severity, code }) => severities.indexOf(severity) <= last || codes.includes(code);
}

function checkCodes(codes: readonly string[], known: readonly string[]): void {
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown === undefined) return;
  const expected = [...severities, ...known].join(", ");
  throw new CliError(`--fail-on ${unknown}: must be one of ${expected}`);
}

async function readSkills(
  names: readonly string[],
  lexicon: Lexicon | undefined,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (names.length === 0) return [];
  const [{ builtinLexicon }, { lookUpSkill, nearestSkill }] = await Promise.all([
    import("../skills/lexicon/builtin.ts"),
    import("../skills/look-up.ts"),
  ]);
  const all = lexicon ?? builtinLexicon();
  return names.map((name) => {
    const skill = lookUpSkill(name, all);
    if (skill !== undefined) return skill;
    const near = nearestSkill(name, all);
    const advice = near === undefined ? "check its spelling" : `did you mean ${near}?`;
    throw new CliError(`--require ${name}: the lexicon has no such skill; ${advice}`);
  });
}
