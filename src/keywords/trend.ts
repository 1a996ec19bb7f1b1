import { AnalyzeError } from "../errors.ts";
import { readOptions } from "../given/options.ts";
import { mustBeLexicon } from "../given/rules.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { documentsOf } from "./counted.ts";
import { checkLexicons } from "./merge.ts";
import { parseProfile } from "./parse-profile.ts";
import type { KeywordProfile, Period, Share } from "./profile.ts";
import { shareWords } from "./share-words.ts";
import { wilson } from "./wilson.ts";

/** One keyword, with how often documents of two periods ask for it or show it. */
export interface KeywordTrend {
  /** The skill's id. */
  readonly keyword: string;
  readonly name: string;
  readonly earlier: Share;
  readonly later: Share;
  /** "steady" if the two intervals overlap: the difference may be chance. */
  readonly change: "rises" | "falls" | "steady";
  /** The change as a sentence, with the counts. */
  readonly because: string;
}

/**
 * What rises and what falls between two periods of the same kind of documents. Greatest change of the share
 * first, then by id. Names come from `options.lexicon`, as in `compareProfiles`.
 *
 * @throws AnalyzeError `PROFILE_INVALID` for an invalid profile or one without a period, or if the earlier
 * period does not end before the later one begins; `PROFILE_MISMATCH` for profiles with different lexicons or
 * kinds; `OPTION_INVALID`.
 */
export function comparePeriods(
  earlier: KeywordProfile,
  later: KeywordProfile,
  options: { readonly lexicon?: Lexicon | undefined } = {},
): readonly KeywordTrend[] {
  const [before, after] = [parseProfile(earlier), parseProfile(later)];
  checkLexicons(before, after);
  checkPeriods(before, after);
  const lexicon = readOptions(options, { lexicon: mustBeLexicon }).lexicon ?? builtinLexicon();
  const what = before.kind ?? "documents";
  const ids = new Set([...Object.keys(before.keywords), ...Object.keys(after.keywords)]);
  const trends = [...ids].map((keyword): KeywordTrend => {
    const [old, recent] = [documentsOf(before, keyword), documentsOf(after, keyword)];
    const shares = {
      earlier: wilson(old, before.documents),
      later: wilson(recent, after.documents),
    };
    const change = changeOf(shares.earlier, shares.later);
    return {
      keyword,
      name: lexicon.skills.get(keyword)?.name ?? keyword,
      ...shares,
      change,
      because: `In ${shareWords(old, before.documents, what)} before, in ${shareWords(recent, after.documents, what)} now: ${reasons[change]}.`,
    };
  });
  return trends.sort((a, b) => changed(b) - changed(a) || (a.keyword < b.keyword ? -1 : 1));
}

const reasons: Readonly<Record<KeywordTrend["change"], string>> = {
  rises: "it rises",
  falls: "it falls",
  steady: "no change beyond chance",
};

function changeOf(earlier: Share, later: Share): KeywordTrend["change"] {
  if (later.low > earlier.high) return "rises";
  return later.high < earlier.low ? "falls" : "steady";
}

function changed({ earlier, later }: KeywordTrend): number {
  return Math.abs(later.share - earlier.share);
}

function checkPeriods(before: KeywordProfile, after: KeywordProfile): void {
  if (before.kind !== after.kind) {
    const [a, b] = [before.kind ?? "none", after.kind ?? "none"];
    throw new AnalyzeError("PROFILE_MISMATCH", { what: "kind", a, b });
  }
  const [first, second] = [periodOf(before), periodOf(after)];
  if (first.to.padEnd(7, "~") < second.from) return;
  throw new AnalyzeError("PROFILE_INVALID", {
    path: "period",
    problem: `must end before the other begins (${first.from} to ${first.to}, ${second.from} to ${second.to})`,
  });
}

function periodOf({ period }: KeywordProfile): Period {
  if (period !== undefined) return period;
  throw new AnalyzeError("PROFILE_INVALID", { path: "period", problem: "is missing" });
}
