import type { Finding } from "./check.ts";
import { severities } from "./ids.ts";

/** The findings sorted by severity; those of one severity keep their order. */
export function mostSevereFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
}
