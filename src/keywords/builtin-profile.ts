import { AnalyzeError } from "../errors.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { frequenciesJson } from "./frequencies.generated.ts";
import type { KeywordProfile } from "./profile.ts";

/** lexicons/frequencies.yml, compiled: by corpus, in how many documents a skill stands and how often. */
interface Frequencies {
  /** By corpus: `jobs`, `resumes`, and one for each field of jobs. */
  readonly documents: Readonly<Record<string, number>>;
  readonly keywords: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
}

let frequencies: Frequencies | undefined;
let shares: ReadonlyMap<string, number> | undefined;

/**
 * The profiles that come with this package: postings of a field ("backend"; all of them stand in `builtinFields`), and resumes of
 * software people. The resumes are few (their number stands in `documents`) and not parted by field. Both bear the hash of `lexicon`
 * (the built-in one by default) and hold its keywords only. Throws OPTION_INVALID for an unknown field.
 */
export function builtinProfile(
  field: string,
  lexicon: Lexicon = builtinLexicon(),
): { readonly jobs: KeywordProfile; readonly resumes: KeywordProfile } {
  const fields = builtinFields();
  if (!fields.includes(field)) {
    const problem = `must be one of ${fields.join(", ")}`;
    throw new AnalyzeError("OPTION_INVALID", { option: "field", problem });
  }
  const jobs = profileOf(field, lexicon);
  // All fields together are none that a report could name.
  return {
    jobs: field === "jobs" ? jobs : { name: field, ...jobs },
    resumes: profileOf("resumes", lexicon),
  };
}

/** The fields of `builtinProfile`, in alphabetical order; `jobs` is all of them together. */
export function builtinFields(): readonly string[] {
  return Object.keys(readFrequencies().documents)
    .filter((corpus) => corpus !== "resumes")
    .sort();
}

/** By skill id: the share of all built-in postings in which it stands, 0–1. Made once. */
export function builtinShares(): ReadonlyMap<string, number> {
  if (shares !== undefined) return shares;
  const { documents, keywords } = readFrequencies();
  const all = documents.jobs ?? 0;
  const made = Object.entries(keywords).flatMap(([id, counts]) => {
    const count = counts.jobs?.[0] ?? 0;
    return count === 0 ? [] : [[id, count / all] as const];
  });
  shares = new Map(made);
  return shares;
}

function profileOf(corpus: string, lexicon: Lexicon): KeywordProfile {
  const { documents, keywords } = readFrequencies();
  const counts = Object.entries(keywords).flatMap(([id, byCorpus]) => {
    const count = byCorpus[corpus];
    if (count === undefined || !lexicon.skills.has(id)) return [];
    return [[id, { documents: count[0], mentions: count[1] }] as const];
  });
  return {
    lexicon: lexicon.hash,
    documents: documents[corpus] ?? 0,
    keywords: Object.fromEntries(counts),
  };
}

function readFrequencies(): Frequencies {
  // Made by the build from a file that it has checked.
  frequencies ??= JSON.parse(frequenciesJson) as Frequencies;
  return frequencies;
}
