import type { Analysis } from "../analyze/analysis.ts";
import type { Finding } from "../checks/check.ts";
import { pointsOf, sentencesOf } from "../report/labels.ts";
import { shownSkills } from "../report/shown-skills.ts";
import type { SkillUse } from "../resume/resume.ts";
import { lineAt } from "../score/place.ts";
import type { Case } from "./expectations.ts";
import { scoreWords } from "./score-words.ts";
import type { Failure } from "./verification.ts";

/** The expectations in `expected` that `analysis` does not meet, in the order of the entry. Never throws. */
export function checkCase(expected: Case, analysis: Analysis): readonly Failure[] {
  return [
    ...checkScore(expected, analysis),
    ...checkSkills(expected, analysis),
    ...checkFindings(expected, analysis),
  ];
}

/** A message names at most this many of the requirements that cost points. */
const maxNames = 3;

function checkScore({ minScore }: Case, { match }: Analysis): readonly Failure[] {
  if (minScore === undefined || match === undefined) return [];
  const { score, because = "the reason is not known", contributions } = match;
  const { value, at } = minScore;
  if (score === null) {
    const message = `no score, expected at least ${value}: ${because}`;
    return [{ rule: "score-too-low", message, at }];
  }
  if (score >= value) return [];
  const costly = contributions
    .filter(({ status }) => status !== "met")
    .toSorted((a, b) => b.weight - b.points - (a.weight - a.points))
    .slice(0, maxNames)
    .map((one) => `${one.name} (${pointsOf(one)})`);
  const why = costly.length === 0 ? "" : `; most points are lost on ${costly.join(", ")}`;
  const message = `score ${scoreWords(score, value)[0]}, expected at least ${value}${why}`;
  return [{ rule: "score-too-low", message, at }];
}

function checkSkills({ skills, notSkills }: Case, analysis: Analysis): readonly Failure[] {
  const uses = new Map(analysis.resume.skills.map((use) => [use.skill, use]));
  const shown = shownSkills(analysis.resume);
  const missing = skills.flatMap(({ value: { id, name }, at }): readonly Failure[] => {
    if (shown.has(id)) return [];
    const why = uses.has(id) ? " where a person can read it, only in hidden text" : "";
    return [{ rule: "skill-missing", message: `${name} was not found${why}`, skill: id, at }];
  });
  const unwanted = notSkills.flatMap(({ value: { id, name }, at }): readonly Failure[] => {
    const use = uses.get(id);
    if (use === undefined || use.impliedBy !== undefined || !shown.has(id)) return [];
    const message = `${name} was found${placeWords(use, analysis)}, but must not be`;
    return [{ rule: "skill-unwanted", message, skill: id, at }];
  });
  return [...missing, ...unwanted];
}

/** ' as "php" on page 2'. */
function placeWords({ mentions }: SkillUse, { resume: { document } }: Analysis): string {
  const shown = mentions.find(({ from }) => lineAt(document, from)?.region !== "hidden");
  if (shown === undefined) return "";
  const page = document.format === "pdf" ? lineAt(document, shown.from)?.page : undefined;
  return ` as "${shown.surface}"${page === undefined ? "" : ` on page ${page}`}`;
}

function checkFindings(expected: Case, { findings }: Analysis): readonly Failure[] {
  const found = new Set(findings.map(({ code }) => code));
  const missing = expected.findings
    .filter(({ value }) => !found.has(value))
    .map(
      ({ value, at }): Failure => ({
        rule: "finding-missing",
        message: `${value} was expected, but not found`,
        at,
      }),
    );
  const { allowedFindings } = expected;
  if (allowedFindings === undefined) return missing;
  const unwanted = findings
    .filter((finding) => !isAllowed(expected, finding))
    .map((finding): Failure => {
      const message = `${finding.severity} ${finding.code} is not allowed: ${sentencesOf(finding)}`;
      return { rule: "finding-not-allowed", message, at: allowedFindings.at };
    });
  return [...missing, ...unwanted];
}

/** Whether the entry allows or expects the finding. */
export function isAllowed(
  { findings, allowedFindings }: Case,
  { code, severity }: Pick<Finding, "code" | "severity">,
): boolean {
  const allowed = allowedFindings?.value ?? [];
  return (
    allowed.includes(code) ||
    allowed.includes(severity) ||
    findings.some(({ value }) => value === code)
  );
}
