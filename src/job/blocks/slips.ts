import { isEnglishWord } from "../../text/english.ts";
import { nameSet } from "../../words/words.ts";
import { isHeadingAbroad } from "./headings.ts";

/** A shorter word with one letter changed is simply another word. */
const fewestLetters = 8;

/** Each heading word, and each with one letter left out, mapped to the word. */
let slips: ReadonlyMap<string, string> | undefined;

/**
 * A line with the words put right that are a word of headings but for one letter: "requierements:" gives "requirements:". `folded` as `foldCase`
 * gives it. O(line); the first call builds the table.
 */
export function withoutSlips(folded: string): string {
  return folded.replace(/[a-z]{8,}/g, (word) => {
    if (isEnglishWord(word)) return word;
    const meant = meantBy(word);
    // "Avantages" is no slip of "advantages", nor "wymagane technologie" one of "technologies". Asked last, since it takes longest.
    const isMeant = meant !== undefined && !isHeadingAbroad(word) && !isHeadingAbroad(folded);
    return isMeant ? meant : word;
  });
}

/** The word of headings that a word is a slip of. */
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

/** The word without each of its letters in turn. */
function shorter(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
