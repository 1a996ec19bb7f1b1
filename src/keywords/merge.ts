import { AnalyzeError } from "../errors.ts";
import { parseProfile } from "./parse-profile.ts";
import type { KeywordProfile } from "./profile.ts";
import { addCounts, countsOf, makeTally, mergePairs, sorted, type Tally } from "./tally.ts";

/**
 * The profile of both collections together. Every count is the exact sum, so machines can count separately,
 * and order does not matter. Name and source are kept if both have the same. Pairs are kept among the
 * keywords that both profiles have counted pairs for. O(keywords).
 *
 * @throws AnalyzeError `PROFILE_INVALID` for an invalid profile, `PROFILE_MISMATCH` for profiles with
 * different lexicons, kinds or periods.
 */
export function mergeProfiles(a: KeywordProfile, b: KeywordProfile): KeywordProfile {
  const both = [parseProfile(a), parseProfile(b)];
  checkSame(a, b);
  const whole = makeTally();
  const groups = new Map<string, Tally>();
  for (const profile of both) {
    addCounts(whole, profile);
    addGroups(groups, profile);
  }
  const { name, kind, period, source, pairs, lexicon } = a;
  const isGrouped = both.some((profile) => profile.groups !== undefined);
  const isCopied = both.some(({ copies }) => copies !== undefined);
  return {
    ...(name !== undefined && name === b.name && { name }),
    ...(kind !== undefined && { kind }),
    ...(period !== undefined && { period: { ...period } }),
    ...(source !== undefined && source === b.source && { source }),
    lexicon,
    ...(isCopied && { copies: (a.copies ?? 0) + (b.copies ?? 0) }),
    ...countsOf(whole),
    ...(pairs !== undefined && b.pairs !== undefined && { pairs: mergePairs(pairs, b.pairs) }),
    ...(isGrouped && { groups: sorted(groups, countsOf) }),
  };
}

function addGroups(groups: Map<string, Tally>, profile: KeywordProfile): void {
  for (const [name, counts] of Object.entries(profile.groups ?? {})) {
    const tally = groups.get(name) ?? makeTally();
    groups.set(name, tally);
    addCounts(tally, counts);
  }
}

function checkSame(a: KeywordProfile, b: KeywordProfile): void {
  checkLexicons(a, b);
  for (const what of ["kind", "period"] as const) {
    const [own, other] = [wordsOf(a[what]), wordsOf(b[what])];
    if (own !== other) throw new AnalyzeError("PROFILE_MISMATCH", { what, a: own, b: other });
  }
}

/** @throws AnalyzeError `PROFILE_MISMATCH` for profiles with different lexicons. */
export function checkLexicons(a: KeywordProfile, b: KeywordProfile): void {
  if (a.lexicon === b.lexicon) return;
  throw new AnalyzeError("PROFILE_MISMATCH", { what: "lexicon", a: a.lexicon, b: b.lexicon });
}

function wordsOf(value: KeywordProfile["kind" | "period"]): string {
  if (value === undefined) return "none";
  return typeof value === "string" ? value : `${value.from} to ${value.to}`;
}
