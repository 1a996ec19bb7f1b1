import { asError } from "../errors.ts";
import { foldCase } from "../words/fold.ts";
import { phraseSource } from "../words/phrase.ts";
import { shareEndings } from "../words/share-endings.ts";
import type { Paraphrase } from "./lexicon/lexicon.ts";

/**
 * The source of a regular expression that matches any of the paraphrases in text folded by `foldCase`. To be
 * passed to `wholeWords`. O(letters).
 */
export function paraphraseSource(paraphrases: readonly Paraphrase[]): string {
  return shareEndings(paraphrases.map(sourceOf).join("|"));
}

/**
 * Restricts a source to whole words. One such expression with many alternatives is much faster than many
 * expressions. O(letters).
 */
export function wholeWords(source: string): string {
  return `(?<![\\wÀ-ɏ-])(?:${source})(?![\\wÀ-ɏ-])`;
}

function sourceOf({ phrases, after, before, notBefore }: Paraphrase): string {
  const follows = after.length > 0 ? `(?<=(?<!\\w)(?:${anyOf(after)}) )` : "";
  const leads = before.length > 0 ? `(?= ?(?:${anyOf(before)})(?!\\w))` : "";
  const stands = notBefore.length > 0 ? `(?! ?(?:${anyOf(notBefore)})(?!\\w))` : "";
  return `${follows}(?:${anyOf(phrases)})${leads}${stands}`;
}

function anyOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => phraseSource(foldCase(phrase), noKinds, maxWordLength)).join("|");
}

/**
 * Longer runs of letters are not words. The limit also keeps a text of one word from being read from each of
 * its letters to its end.
 */
const maxWordLength = 40;

function noKinds(id: string): string {
  throw new Error(`names the kind <${id}>, which a paraphrase cannot; spell its words out`);
}

/**
 * What is wrong with a phrase and how to fix it; undefined if nothing is. A phrase that passes takes bounded
 * time at each place of a text.
 */
export function phraseProblem(phrase: string): string | undefined {
  if (phrase.includes("…"))
    return "holds …, which reads to the end of the text; write how many words may be there, such as {0-3}";
  if ((phrase.match(/[*_{]/g)?.length ?? 0) > maxWild)
    return `has more than ${maxWild} of *, _ and {}; spell some of them out`;
  if ((phrase.match(/\[/g)?.length ?? 0) > maxOptional)
    return `has more than ${maxOptional} optional parts; write two phrases`;
  if (/\{(?:\d+-)?(?:[6-9]|\d{2,})\}/.test(phrase))
    return "skips more than five words; write fewer";
  if (/\{[^}]*\[/.test(phrase)) return "repeats what is optional; write it without [ ] in the { }";
  const twice = choiceWrittenTwice(phrase);
  if (twice !== undefined) return `offers "${twice}" twice in one bracket; leave one out`;
  try {
    anyOf([phrase]);
    return undefined;
  } catch (error) {
    return asError(error).message;
  }
}

/**
 * A choice that a bracket offers twice. Matching would try it twice, each time with all choices of the next
 * bracket.
 */
function choiceWrittenTwice(phrase: string): string | undefined {
  let flat = phrase;
  for (let before = ""; flat !== before; ) {
    before = flat;
    // A choice within a choice of the bracket around it: "((a|b)|c)".
    flat = flat.replace(/(?<=^|[ ({|])\(([^(){}]*)\)(?=[|)])/g, "$1");
  }
  for (const [, words = ""] of flat.matchAll(/\(([^(){}]*)\)/g)) {
    const choices = words.split("|");
    const twice = choices.find((choice, i) => choices.indexOf(choice) < i);
    if (twice !== undefined) return twice;
  }
  return undefined;
}

const maxWild = 3;
const maxOptional = 8;
