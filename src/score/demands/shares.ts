import type { OptionRule } from "../../given/options.ts";

/** Shares that were already checked, since a map may cover a whole lexicon. */
const knownShares = new WeakSet<object>();

/** The rule for the option `shares`: shares by skill id, 0–1. */
export const mustBeShares: OptionRule = (value) => {
  if (!(value instanceof Map)) return "is not a Map of shares by skill id";
  if (knownShares.has(value)) return undefined;
  for (const [id, share] of value as ReadonlyMap<unknown, unknown>) {
    if (typeof id !== "string" || typeof share !== "number" || !(share >= 0 && share <= 1))
      return "must hold numbers from 0 to 1 by skill id";
  }
  knownShares.add(value);
  return undefined;
};
