import { asError } from "../errors.ts";
import { foldCase } from "../words/fold.ts";
import { phraseSource } from "../words/phrase.ts";
import { shareEndings } from "../words/share-endings.ts";
import type { Paraphrase } from "./lexicon/lexicon.ts";

/** What matches any of the paraphrases in text as `foldCase` gives it, to be put into `wholeWords`: the source of a regular expression. O(letters). */
export function paraphraseSource(paraphrases: readonly Paraphrase[]): string {
  return shareEndings(paraphrases.map(sourceOf).join("|"));
}

/** What matches the same only as whole words. One such expression of many alternatives is much faster than many of one. O(letters). */
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

/** Longer words are no words; and a text of one word must not be read from each of its letters to its end. */
const maxWordLength = 40;

function noKinds(id: string): string {
  throw new Error(`names the kind <${id}>, which a paraphrase cannot; spell its words out`);
}

/** What is wrong with a phrase, and what to do about it; undefined when nothing is. A phrase that passes takes bounded time at each place of a text. */
export function phraseProblem(phrase: string): string | undefined {
  if (phrase.includes("…"))
    return "holds …, which reads to the end of the text; write how many words may stand there, such as {0-3}";
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

/** What a bracket offers twice: each is tried wherever the other was, and again with each of the next bracket's. */
function choiceWrittenTwice(phrase: string): string | undefined {
  let flat = phrase;
  for (let before = ""; flat !== before; ) {
    before = flat;
    // A choice that is nothing but a choice of the bracket around it: "((a|b)|c)".
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
