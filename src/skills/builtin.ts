import { decodeLexicon } from "./encode.ts";
import { encodedLexicon, lexiconDetails } from "./lexicon.generated.ts";
import type { Lexicon } from "./lexicon.ts";

let lexicon: Lexicon | undefined;

/** The lexicon of backend skills that comes with this package. Read once, a few milliseconds. Never throws. */
export function builtinLexicon(): Lexicon {
  lexicon ??= decodeLexicon(encodedLexicon, lexiconDetails);
  return lexicon;
}
