import { rulesOf } from "./index-rules.ts";
import type { Lexicon, LexiconDetails } from "./lexicon.ts";

/**
 * What a lexicon keeps of its source for being the base of another. That of the built-in one is a module of its own, loaded when it is asked for. O(lexicon):
 * ten milliseconds.
 */
export async function detailsOf({ details, index }: Lexicon): Promise<LexiconDetails> {
  const json = details ?? (await import("../lexicon-details.generated.ts")).lexiconDetails;
  // packDetails wrote it.
  return { ...(JSON.parse(json) as Packed), ambiguous: rulesOf(index) };
}

/** Details as text, without the rules, which the index has. O(details). */
export function packDetails({ blockers, misspellings, everyday }: Packed): string {
  return JSON.stringify({ blockers, misspellings, everyday } satisfies Packed);
}

type Packed = Omit<LexiconDetails, "ambiguous">;
