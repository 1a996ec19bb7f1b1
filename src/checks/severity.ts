import type { Finding } from "./check.ts";
import { severities } from "./ids.ts";

/** The findings, those of one severity in their given order. */
export function mostSevereFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
}
