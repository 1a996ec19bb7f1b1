import { AnalyzeError } from "../errors.ts";
import { allFields } from "../keywords/fields.ts";

/** The field name that leaves the choice to the resume's own history. */
export const autoField = "auto";

/** @throws AnalyzeError `OPTION_INVALID` for a field that is none. */
export function checkField(field: unknown): void {
  if (field === undefined || field === autoField) return;
  if (typeof field === "string" && allFields().has(field)) return;
  const known = [autoField, ...[...allFields().keys()].sort()].join(", ");
  throw new AnalyzeError("OPTION_INVALID", { option: "field", problem: `must be one of ${known}` });
}
