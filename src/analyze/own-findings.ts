import { runOwnChecks } from "../checks/own-checks.ts";
import { mostSevereFirst } from "../checks/severity.ts";
import type { Analysis } from "./analysis.ts";
import type { AnalyzeOptions } from "./options.ts";

/**
 * Adds the findings of `options.checks` to an analysis.
 *
 * @throws AnalyzeError `CHECK_FAILED`.
 */
export function withOwnChecks(
  analysis: Analysis,
  { checks = [], lexicon }: Pick<AnalyzeOptions, "checks" | "lexicon">,
): Analysis {
  if (checks.length === 0) return analysis;
  const { resume, asOf, findings } = analysis;
  const own = runOwnChecks(checks, { resume, asOf, lexicon });
  return { ...analysis, findings: mostSevereFirst([...findings, ...own]) };
}
