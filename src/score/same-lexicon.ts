import { AnalyzeError } from "../errors.ts";

/**
 * Holds what a resume or job was read with against the lexicon of the score: of another one's skills, those that only one of the two knows would count as missing.
 * Nothing is said of what does not name its lexicon, as in results of earlier versions.
 *
 * @throws AnalyzeError `LEXICON_MISMATCH`.
 */
export function checkLexicon(what: "resume" | "job", own: string | undefined, given: string): void {
  if (own !== undefined && own !== given) {
    throw new AnalyzeError("LEXICON_MISMATCH", { what, own, given });
  }
}
