import { AnalyzeError } from "../errors.ts";
import { allFields } from "../keywords/fields.ts";

/** The value of `field` that chooses the field by the resume's work history. */
export const autoField = "auto";

/** @throws AnalyzeError `OPTION_INVALID` for an unknown field. */
export function checkField(field: unknown): void {
  if (field === undefined || field === autoField) return;
  if (typeof field === "string" && allFields().has(field)) return;
  const known = [autoField, ...[...allFields().keys()].sort()].join(", ");
  throw new AnalyzeError("OPTION_INVALID", { option: "field", problem: `must be one of ${known}` });
}
