import { AnalyzeError } from "../errors.ts";

/** How much of a document is read. */
export interface Limits {
  /** Sources with more bytes are refused with TOO_LARGE before anything is parsed. */
  readonly maxBytes: number;
  /** Pages after this one are left out, with a warning. */
  readonly maxPages: number;
  /** In UTF-16 units; text after this is left out, with a warning. */
  readonly maxTextLength: number;
  /** Start and end tags in the parts of a DOCX or ODT, each of which takes a kilobyte or two while it is read. More are refused with TOO_LARGE. */
  readonly maxTags: number;
}

/** What is read when a caller sets no limits: far above any resume, far below what hurts a process. */
export const defaultLimits: Limits = {
  maxBytes: 20 * 1024 * 1024,
  maxPages: 100,
  maxTextLength: 2_000_000,
  maxTags: 400_000,
};

/** `defaultLimits` with what the caller set in their place; an absent or undefined field keeps its default. Throws OPTION_INVALID. */
export function mergeLimits(limits: Partial<Limits> = {}): Limits {
  if (typeof limits !== "object" || limits === null)
    throw new AnalyzeError("OPTION_INVALID", { option: "limits", problem: "must be an object" });
  for (const [name, limit] of Object.entries(limits)) {
    if (limit !== undefined && !(limit >= 0))
      throw new AnalyzeError("OPTION_INVALID", {
        option: `limits.${name}`,
        problem: "must be a number ≥ 0",
      });
  }
  return {
    maxBytes: limits.maxBytes ?? defaultLimits.maxBytes,
    maxPages: limits.maxPages ?? defaultLimits.maxPages,
    maxTextLength: limits.maxTextLength ?? defaultLimits.maxTextLength,
    maxTags: limits.maxTags ?? defaultLimits.maxTags,
  };
}
