import { AnalyzeError } from "../errors.ts";
import { allFields } from "../keywords/fields.ts";

/** The value of `field` that chooses the field by the resume's work history. */
export const autoField = "auto";

/**
 * Checks a field where `others` may be named, too.
 *
 * @throws AnalyzeError `OPTION_INVALID` for an unknown field.
 */
export function checkField(field: unknown, others: readonly string[] = [autoField]): void {
  if (field === undefined || others.includes(String(field))) return;
  if (typeof field === "string" && allFields().has(field)) return;
  const known = [...others, ...[...allFields().keys()].sort()].join(", ");
  throw new AnalyzeError("OPTION_INVALID", { option: "field", problem: `must be one of ${known}` });
}
