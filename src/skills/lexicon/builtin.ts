import { encodedLexicon } from "../lexicon.generated.ts";
import { decodeLexicon } from "./encode.ts";
import type { Lexicon } from "./lexicon.ts";

let lexicon: Lexicon | undefined;

/**
 * The lexicon of software skills that comes with this package. Never throws. Loaded once, which takes some 12
 * ms. The first access to its `skills` reads all of them (25 ms), which finding does not need.
 */
export function builtinLexicon(): Lexicon {
  lexicon ??= decodeLexicon(encodedLexicon);
  return lexicon;
}
