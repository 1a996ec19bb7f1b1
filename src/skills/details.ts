import type { Lexicon, LexiconDetails } from "./lexicon.ts";

/** What of its source a lexicon keeps for being the base of another. That of the built-in one is a module of its own, loaded for whoever asks. */
export async function detailsOf({ details }: Lexicon): Promise<LexiconDetails> {
  const json = details ?? (await import("./lexicon-details.generated.ts")).lexiconDetails;
  // compileLexicon wrote it.
  return JSON.parse(json) as LexiconDetails;
}
