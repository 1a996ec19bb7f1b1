import { checks } from "./all.ts";
import type { BuiltinInput, Finding } from "./check.ts";
import { mostSevereFirst } from "./severity.ts";

/**
 * The findings of all checks, most severe first, then in the order of `checks` and as each returns them.
 * Never throws; uses no clock except `asOf`.
 */
export function runChecks(input: BuiltinInput): readonly Finding[] {
  const hasPages = input.resume.document.format === "pdf";
  const findings = checks.flatMap((check) =>
    check.run(input).map(({ facts, page, ...place }) => ({
      code: check.id,
      severity: check.severity,
      ...check.words(facts),
      ...(hasPages && page !== undefined && { page }),
      ...place,
      facts,
    })),
  );
  return mostSevereFirst(findings);
}
