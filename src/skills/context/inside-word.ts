// Whether a surface is only a part of what people write as one word.
import { compiled } from "../../words/compiled.ts";
import { letter, letterOrDigit } from "../../words/letters.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import type { CompiledRule } from "../lexicon/form-index.ts";
import { hasCase } from "./capitals.ts";
import { isCapital, isSpaced, type Scene, surfaceOf } from "./scene.ts";

/** "we'd", "bin\r", "(c)": a surface that is not a name in a sentence. */
export function isInsideWord(scene: Scene, hit: Hit, rule: CompiledRule): boolean {
  const { text, tokens } = scene;
  const from = tokens.from[hit.first] ?? 0;
  const to = tokens.to[hit.last] ?? 0;
  if (isGluedBefore(scene, hit) || isSpacedOut(scene, hit)) return true;
  // A mark such as (c) or (R). A longer word in brackets is an item like any other.
  if (text.charAt(from - 1) === "(" && text.charAt(to) === ")" && to - from === 1) return true;
  const behind = text.slice(to, to + 3);
  return /^'[a-z]/i.test(behind) && !(isEnding(scene, hit) && hasCase(surfaceOf(scene, hit), rule));
}

/** "rock'n", ".r". After an elided article the word stands by itself ("d'Angular"). */
function isGluedBefore(scene: Scene, { first }: Hit): boolean {
  const { text, tokens } = scene;
  const from = tokens.from[first] ?? 0;
  const before = text.charAt(from - 1);
  if ((before !== "'" && before !== ".") || !letterOrDigit.test(text.charAt(from - 2)))
    return false;
  if (before === ".") return !opensSentence(scene, first);
  return !isCue(tokens.word[first - 1] ?? 0, cues.elided);
}

/**
 * "We ship every day.Frontend first": text that lost its line breaks, in contrast to "window.React" and
 * "Ph.D".
 */
function opensSentence(scene: Scene, first: number): boolean {
  const from = scene.tokens.from[first] ?? 0;
  return (
    isCapital(scene, first) && endsSentence.test(scene.text.slice(Math.max(0, from - 40), from))
  );
}

/** Two words in lower case, the last of three letters or more, and a full stop. */
const endsSentence = compiled(/[\p{Ll}\d)] \p{Ll}{3,20}\.$/u);

/** Whether an inflectional ending follows the apostrophe: "Kafka's", "Java'da". */
function isEnding({ text, tokens }: Scene, { last }: Hit): boolean {
  const to = tokens.to[last] ?? 0;
  return (
    /^'s(?![a-z])/.test(text.slice(to, to + 3)) || isCue(tokens.word[last + 1] ?? 0, cues.ending)
  );
}

/** "S K I L L S": one of several letters separated by spaces alone. */
function isSpacedOut(scene: Scene, { first, last }: Hit): boolean {
  if (first !== last || !isLetter(scene, first)) return false;
  let [from, to] = [first, last];
  while (
    from > 0 &&
    first - from < fewestLetters &&
    isSpaced(scene, from) &&
    isLetter(scene, from - 1)
  )
    from--;
  while (to - first < fewestLetters && isSpaced(scene, to + 1) && isLetter(scene, to + 1)) to++;
  return to - from + 1 >= fewestLetters;
}

/** This many single letters in a row form a word. */
const fewestLetters = 4;

function isLetter({ text, tokens }: Scene, i: number): boolean {
  const from = tokens.from[i] ?? 0;
  return (tokens.to[i] ?? 0) - from === 1 && letter.test(text.charAt(from));
}
