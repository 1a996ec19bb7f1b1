import { AnalyzeError } from "../errors.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { parseProfile } from "./parse-profile.ts";
import type { KeywordGap, KeywordProfile, Share } from "./profile.ts";
import { wilson } from "./wilson.ts";

/** From this share of documents on a keyword stands in them often: one in ten. */
const often = 0.1;

/** A side lags behind when it has less than this part of the other side's share, beyond what chance explains. */
const lag = 0.5;

/**
 * Every keyword of either collection, as often as `jobs` ask for it and `resumes` show it, most demanded first, then most shown,
 * then by id. Shares come with 95 % Wilson intervals; the verdict is explained in docs/keyword-mapper.md. Names are those of
 * `options.lexicon` (the built-in one by default), or the id where it does not know one. Throws PROFILE_INVALID for what is
 * no profile and PROFILE_MISMATCH for profiles of different lexicons.
 */
export function compareProfiles(
  jobs: KeywordProfile,
  resumes: KeywordProfile,
  options: { readonly lexicon?: Lexicon } = {},
): readonly KeywordGap[] {
  const demanded = parseProfile(jobs);
  const supplied = parseProfile(resumes);
  if (jobs.lexicon !== resumes.lexicon) {
    throw new AnalyzeError("PROFILE_MISMATCH", { a: jobs.lexicon, b: resumes.lexicon });
  }
  const lexicon = options.lexicon ?? builtinLexicon();
  const ids = new Set([...Object.keys(jobs.keywords), ...Object.keys(resumes.keywords)]);
  const gaps = [...ids].map((keyword) => {
    const demand = shareOf(demanded, keyword);
    const supply = shareOf(supplied, keyword);
    const name = lexicon.skills.get(keyword)?.name ?? keyword;
    return { keyword, name, demand, supply, verdict: verdictOf(demand, supply) };
  });
  return gaps.sort(
    (a, b) =>
      b.demand.share - a.demand.share ||
      b.supply.share - a.supply.share ||
      (a.keyword < b.keyword ? -1 : 1),
  );
}

/**
 * What the two shares say of a keyword: asked for often and shown less than half as often, asked for often and shown too,
 * asked for seldom and shown often, or neither. A side is behind only where chance does not explain it (the intervals do not meet).
 */
export function verdictOf(demand: Share, supply: Share): KeywordGap["verdict"] {
  if (demand.share >= often && isBehind(supply, demand)) return "in-demand";
  if (demand.share >= often) return "table-stakes";
  return supply.share >= often && isBehind(demand, supply) ? "over-supplied" : "rare";
}

function isBehind(low: Share, high: Share): boolean {
  return low.high < high.low && low.share < lag * high.share;
}

function shareOf({ documents, keywords }: KeywordProfile, keyword: string): Share {
  const count = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
  return wilson(count?.documents ?? 0, documents);
}
