import type { OptionRule } from "../../given/options.ts";

/** The shares that were looked through: they are those of a whole lexicon. */
const knownShares = new WeakSet<object>();

/** A rule for shares by skill id, 0–1. */
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
