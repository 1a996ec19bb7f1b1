import { isRecord, type OptionRule, refuseOption } from "../given/options.ts";

/** How much of a document is read. */
export interface Limits {
  /** Sources with more bytes, strings with more in UTF-8, are refused with TOO_LARGE before anything is parsed. */
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

/** Throws what `mergeLimits` does. */
export const mustBeLimits: OptionRule = (value) => {
  // Whether it is such is what is asked.
  mergeLimits(value as Partial<Limits>);
  return undefined;
};

/** `defaultLimits` with what the caller set in their place; an absent or undefined field keeps its default. Throws OPTION_INVALID. */
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

/** Throws OPTION_INVALID unless there is such a limit and it is a number. */
function refuseLimit(name: string, limit: unknown): void {
  if (!Object.hasOwn(defaultLimits, name)) {
    const known = Object.keys(defaultLimits).join(", ");
    refuseOption(`limits.${name.slice(0, 60)}`, `is not a limit; the limits are ${known}`);
  }
  if (!(typeof limit === "number" && limit >= 0))
    refuseOption(`limits.${name}`, "must be a number ≥ 0");
}
