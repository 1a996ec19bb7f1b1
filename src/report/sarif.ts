import type { Analysis } from "../analyze/analysis.ts";
import { sentencesOf } from "./labels.ts";
import type { RenderOptions } from "./render-options.ts";
import { makeSarif, type SarifLog, writeSarif } from "./sarif-log.ts";
import { textPlacer } from "./text-place.ts";

/**
 * The findings as SARIF 2.1.0, for code scanning and editors. Each has its place in the resume's text (the
 * page is in `properties`); the score is in the properties of the run.
 */
export function renderSarif(analysis: Analysis, options: RenderOptions = {}): string {
  return writeSarif(sarifOf(analysis, options));
}

/** The same as an object. */
export function sarifOf(
  { findings, resume, match, versions, asOf }: Analysis,
  { file = "resume" }: RenderOptions,
): SarifLog {
  const placeOf = textPlacer(resume.document);
  const results = findings.map((finding) => ({
    rule: finding.code,
    level: finding.severity,
    message: sentencesOf(finding),
    file,
    place: placeOf(finding),
    page: finding.page,
  }));
  const rules = Object.fromEntries(findings.map(({ code }) => [code, checkName(code)]));
  const properties = {
    ...(match !== undefined && { score: match.score }),
    asOf,
    lexicon: versions.lexicon,
    scoring: versions.scoring,
  };
  return makeSarif(results, { version: versions.skilltally, rules, properties, isComplete: true });
}

/** "Hidden text" for "hidden-text". */
export function checkName(code: string): string {
  return `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll("-", " ")}`;
}
