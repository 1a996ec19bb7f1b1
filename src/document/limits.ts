import { isRecord, type OptionRule, refuseOption } from "../given/options.ts";

/** How much of a document is read. */
export interface Limits {
  /**
   * Larger sources are refused with TOO_LARGE before anything is parsed. The size of a string is that of its
   * UTF-8 encoding.
   */
  readonly maxBytes: number;
  /** Further pages are left out, with a warning. */
  readonly maxPages: number;
  /** In UTF-16 units. Further text is left out, with a warning. */
  readonly maxTextLength: number;
  /**
   * Start and end tags in the parts of a DOCX or ODT, each of which takes a kilobyte or two while it is read.
   * Documents with more are refused with TOO_LARGE.
   */
  readonly maxTags: number;
}

/** The limits if a caller sets none: far above any resume, far below anything that harms a process. */
export const defaultLimits: Limits = {
  maxBytes: 20 * 1024 * 1024,
  maxPages: 100,
  // A hundred dense pages.
  maxTextLength: 500_000,
  maxTags: 400_000,
};

/** Throws what `mergeLimits` throws. */
export const mustBeLimits: OptionRule = (value) => {
  // The type is an assumption, which this call checks.
  mergeLimits(value as Partial<Limits>);
  return undefined;
};

/**
 * `defaultLimits`, overridden by the caller's; an absent or undefined limit keeps its default.
 *
 * @throws AnalyzeError `OPTION_INVALID`.
 */
export function mergeLimits(limits: Partial<Limits> = {}): Limits {
  if (!isRecord(limits)) refuseOption("limits", "must be an object of numbers");
  for (const [name, limit] of Object.entries(limits)) {
    if (limit !== undefined) refuseLimit(name, limit);
  }
  return {
    maxBytes: limits.maxBytes ?? defaultLimits.maxBytes,
    maxPages: limits.maxPages ?? defaultLimits.maxPages,
    maxTextLength: limits.maxTextLength ?? defaultLimits.maxTextLength,
    maxTags: limits.maxTags ?? defaultLimits.maxTags,
  };
}

/** @throws AnalyzeError `OPTION_INVALID` unless the limit exists and is a number of 0 or more. */
function refuseLimit(name: string, limit: unknown): void {
  if (!Object.hasOwn(defaultLimits, name)) {
    const known = Object.keys(defaultLimits).join(", ");
    refuseOption(`limits.${name.slice(0, 60)}`, `is not a limit; the limits are ${known}`);
  }
  if (!(typeof limit === "number" && limit >= 0))
    refuseOption(`limits.${name}`, "must be a number ≥ 0");
}
