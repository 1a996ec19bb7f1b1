import { checks } from "./all.ts";
import type { BuiltinInput, Finding } from "./check.ts";

/** What all checks say of a resume, in the order of `checks`, then as each check gives them. Never throws; no clock but `asOf`. */
export function runChecks(input: BuiltinInput): readonly Finding[] {
  return checks.flatMap((check) =>
    check.run(input).map(({ facts, ...place }) => ({
      code: check.id,
      severity: check.severity,
      ...check.words(facts),
      ...place,
      facts,
    })),
  );
}
