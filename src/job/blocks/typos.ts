import { isEnglishWord } from "../../text/english.ts";
import { nameSet } from "../../words/words.ts";
import { isForeignHeading } from "./headings.ts";

/** In shorter words, a changed letter usually makes another word. */
const fewestLetters = 8;

/** Maps each heading word, and each form of it with one letter left out, to the word. */
let slips: ReadonlyMap<string, string> | undefined;

/**
 * Corrects words that differ from a heading word by one letter: "requierements:" gives "requirements:".
 * `folded` is what `foldCase` returns. O(line); the first call builds the table.
 */
export function withoutTypos(folded: string): string {
  return folded.replace(/[a-z]{8,}/g, (word) => {
    if (isEnglishWord(word)) return word;
    const meant = meantBy(word);
    // "Avantages" is not a typo of "advantages", nor "wymagane technologie" of "technologies". Tested last,
    // since it is slow.
    const isMeant = meant !== undefined && !isForeignHeading(word) && !isForeignHeading(folded);
    return isMeant ? meant : word;
  });
}

/** The heading word that a word is a typo of. */
function meantBy(word: string): string | undefined {
  slips ??= readSlips();
  for (const one of [word, ...shorter(word)]) {
    const meant = slips.get(one);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function readSlips(): ReadonlyMap<string, string> {
  const words = Array.from(nameSet("posting-heading-word")).filter(
    (word) => word.length >= fewestLetters && /^[a-z]+$/.test(word),
  );
  return new Map(
    words.flatMap((word) => [...shorter(word), word].map((one) => [one, word] as const)),
  );
}

/** The word with each of its letters left out in turn. */
function shorter(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
