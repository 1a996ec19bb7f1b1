import { AnalyzeError } from "../errors.ts";

/**
 * Checks that a resume or job was read with the lexicon of the score; otherwise skills that only one of the
 * two lexicons knows would count as missing. Accepts results that do not name their lexicon, such as those of
 * earlier versions.
 *
 * @throws AnalyzeError `LEXICON_MISMATCH`.
 */
export function checkLexicon(what: "resume" | "job", own: string | undefined, given: string): void {
  if (own !== undefined && own !== given) {
    throw new AnalyzeError("LEXICON_MISMATCH", { what, own, given });
  }
}
