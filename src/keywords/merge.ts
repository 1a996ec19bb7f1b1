import { AnalyzeError } from "../errors.ts";
import { parseProfile } from "./parse-profile.ts";
import type { KeywordProfile } from "./profile.ts";
import { addCounts, countsOf, makeTally, sorted, type Tally } from "./tally.ts";

/**
 * The profile of both collections together: every count is the sum, exactly, so that machines can count apart and order does not
 * matter. Throws PROFILE_INVALID for what is no profile and PROFILE_MISMATCH for profiles of different lexicons.
 */
export function mergeProfiles(a: KeywordProfile, b: KeywordProfile): KeywordProfile {
  const both = [parseProfile(a), parseProfile(b)];
  if (a.lexicon !== b.lexicon) {
    throw new AnalyzeError("PROFILE_MISMATCH", { a: a.lexicon, b: b.lexicon });
  }
  const whole = makeTally();
  const groups = new Map<string, Tally>();
  for (const profile of both) {
    addCounts(whole, profile);
    for (const [name, counts] of Object.entries(profile.groups ?? {})) {
      const tally = groups.get(name) ?? makeTally();
      groups.set(name, tally);
      addCounts(tally, counts);
    }
  }
  const isGrouped = both.some((profile) => profile.groups !== undefined);
  return {
    lexicon: a.lexicon,
    ...countsOf(whole),
    ...(isGrouped && { groups: sorted(groups, countsOf) }),
  };
}
