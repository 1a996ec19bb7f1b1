import type { BatchResult } from "../batch/analyze-many.ts";
import type { Contribution } from "../score/match.ts";

/** What is kept of a resume: a ranking of thousands holds no texts. */
export interface Entry {
  readonly name: string;
  readonly score: number | null;
  /** Why there is no score. */
  readonly because?: string;
  readonly met: number;
  readonly partial: number;
  readonly missing: number;
  /** What is missing, heaviest first, at most `MOST_NAMES`. */
  readonly lacks: readonly string[];
}

/** Without a score nothing says that one is better than another, and so there is no rank. */
export type Ranked = Entry & { readonly rank: number | null };

const MOST_NAMES = 5;

/** The entry of a resume; none for one that could not be read. */
export function entriesOf({ name, analysis }: BatchResult): readonly Entry[] {
  const match = analysis?.match;
  if (match === undefined) return [];
  const of = (status: Contribution["status"]) =>
    match.contributions.filter((contribution) => contribution.status === status);
  return [
    {
      name,
      score: match.score,
      ...(match.because !== undefined && { because: match.because }),
      met: of("met").length,
      partial: of("partial").length,
      missing: of("missing").length,
      lacks: of("missing")
        .slice(0, MOST_NAMES)
        .map((contribution) => contribution.name),
    },
  ];
}

/** Best first; equal scores share a rank and keep the order of the input, those without a score come last, as with `rankResumes`. */
export function rank(entries: readonly Entry[]): readonly Ranked[] {
  const sorted = entries.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  let place = 1;
  return sorted.map((entry, i) => {
    if (entry.score !== sorted[i - 1]?.score) place = i + 1;
    return { rank: entry.score === null ? null : place, ...entry };
  });
}
