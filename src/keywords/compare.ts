import { AnalyzeError } from "../errors.ts";
import { readOptions } from "../given/options.ts";
import { mustBeLexicon } from "../given/rules.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { chanceOfDifference, correctChances } from "./chance.ts";
import { documentsOf } from "./counted.ts";
import { checkLexicons } from "./merge.ts";
import { parseProfile } from "./parse-profile.ts";
import type { KeywordGap, KeywordProfile, Share } from "./profile.ts";
import { shareWords } from "./share-words.ts";
import { toFour, wilson } from "./wilson.ts";

/** A keyword is frequent if it is in at least this share of documents: one in ten. */
const often = 0.1;

/**
 * A side lags behind if its share is less than this part of the other side's share, beyond what chance
 * explains.
 */
const lag = 0.5;

/** A difference counts if chance produces it less often than this, after correction. */
const maxChance = 0.05;

/**
 * Every keyword of either collection, with how often `jobs` ask for it and `resumes` show it. Most demanded
 * first, then most shown, then by id. Shares come with 95 % Wilson intervals; docs/keyword-mapper.md explains
 * the verdict. Names come from `options.lexicon` (by default the built-in one); a keyword that it does not
 * know is named by its id.
 *
 * @throws AnalyzeError `PROFILE_INVALID` for an invalid profile or one of the wrong kind, `PROFILE_MISMATCH`
 * for profiles with different lexicons, `OPTION_INVALID`.
 */
export function compareProfiles(
  jobs: KeywordProfile,
  resumes: KeywordProfile,
  options: { readonly lexicon?: Lexicon | undefined } = {},
): readonly KeywordGap[] {
  const demanded = parseProfile(jobs);
  const supplied = parseProfile(resumes);
  checkLexicons(demanded, supplied);
  checkKinds(demanded, supplied);
  const lexicon = readOptions(options, { lexicon: mustBeLexicon }).lexicon ?? builtinLexicon();
  const ids = new Set([...Object.keys(demanded.keywords), ...Object.keys(supplied.keywords)]);
  const counts = [...ids].map((keyword) => ({
    keyword,
    asked: documentsOf(demanded, keyword),
    claimed: documentsOf(supplied, keyword),
  }));
  const chances = correctedChances(counts, demanded.documents, supplied.documents);
  const gaps = counts.map(({ keyword, asked, claimed }): KeywordGap => {
    const demand = wilson(asked, demanded.documents);
    const supply = wilson(claimed, supplied.documents);
    const chance = chances.get(keyword) ?? 1;
    const verdict = verdictOf(demand, supply, chance);
    const shares = `Asked for in ${shareWords(asked, demanded.documents, "postings")}, shown in ${shareWords(claimed, supplied.documents, "resumes")}`;
    return {
      keyword,
      name: lexicon.skills.get(keyword)?.name ?? keyword,
      demand,
      supply,
      verdict,
      chance: toFour(chance),
      because: `${shares}: ${reasonOf(verdict, demand, supply)}.`,
    };
  });
  return gaps.sort(
    (a, b) =>
      b.demand.share - a.demand.share ||
      b.supply.share - a.supply.share ||
      (a.keyword < b.keyword ? -1 : 1),
  );
}

function checkKinds({ kind: first }: KeywordProfile, { kind: second }: KeywordProfile): void {
  if (first !== "resumes" && second !== "postings") return;
  const problem =
    'must be "postings" in the first profile and "resumes" in the second; swap them, or count the other kind';
  throw new AnalyzeError("PROFILE_INVALID", { path: "kind", problem });
}

interface Counts {
  readonly keyword: string;
  readonly asked: number;
  readonly claimed: number;
}

/**
 * By keyword, the corrected chance of its difference. Tests only keywords that are in enough documents of
 * both sides together to be frequent on one of them. This selection does not depend on how the documents are
 * split between the sides, so it favors no verdict.
 */
function correctedChances(
  counts: readonly Counts[],
  postings: number,
  resumes: number,
): ReadonlyMap<string, number> {
  const least = often * Math.min(postings, resumes);
  const tested = counts.filter(({ asked, claimed }) => asked + claimed >= Math.max(1, least));
  const chances = tested.map(({ asked, claimed }) =>
    chanceOfDifference(asked, postings, claimed, resumes),
  );
  const corrected = correctChances(chances);
  return new Map(tested.map(({ keyword }, i) => [keyword, corrected[i] ?? 1]));
}

/**
 * What the two shares say about a keyword: often asked for and shown less than half as often, often asked for
 * and shown too, seldom asked for and often shown, or neither. A side lags behind only if chance does not
 * explain it: `chance` below 0.05.
 */
export function verdictOf(demand: Share, supply: Share, chance: number): KeywordGap["verdict"] {
  if (demand.share >= often) return isAfter(supply, demand, chance) ? "in-demand" : "table-stakes";
  return supply.share >= often && isAfter(demand, supply, chance) ? "over-supplied" : "rare";
}

function isAfter(low: Share, high: Share, chance: number): boolean {
  return chance < maxChance && low.share < lag * high.share;
}

function reasonOf(verdict: KeywordGap["verdict"], demand: Share, supply: Share): string {
  if (verdict === "in-demand") return "often asked for, and shown less than half as often";
  if (verdict === "over-supplied") return "often shown, and asked for less than half as often";
  if (verdict === "table-stakes") {
    return supply.share < lag * demand.share
      ? "often asked for; that fewer show it may be chance"
      : "often asked for, and often shown";
  }
  if (supply.share < often) return "neither often";
  return demand.share < lag * supply.share
    ? "often shown; that fewer ask for it may be chance"
    : "often shown, and asked for by nearly as many";
}
