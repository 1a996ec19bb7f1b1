import { gaps, type Tokens } from "../text/tokenize.ts";
import type { FormIndex } from "./form-index.ts";
import type { Hit } from "./hits.ts";
import { outputAt, root, step } from "./trie.ts";

/**
 * The surfaces whose last word stands only once, behind a later modifier: "relational" of "relational and non-relational databases",
 * "unit" of "unit and integration tests". Each is a hit on its own modifier words. O(hits).
 */
export function findSharedHeads(
  text: string,
  tokens: Tokens,
  index: FormIndex,
  hits: readonly Hit[],
): readonly Hit[] {
  const found: Hit[] = [];
  for (const [i, hit] of hits.entries()) {
    if (hit.last === hit.first) continue;
    const taken = hits[i - 1]?.last ?? -1;
    let head = hit;
    // "unit, integration and load tests": each modifier found leads to the one before it.
    for (let count = 0; count < MOST_MODIFIERS; count++) {
      const modifier = modifierBefore({ text, tokens, index }, head, hit.last, taken);
      if (modifier === undefined) break;
      found.push(modifier);
      head = modifier;
    }
  }
  return found;
}

const MOST_MODIFIERS = 5;

interface Words {
  readonly text: string;
  readonly tokens: Tokens;
  readonly index: FormIndex;
}

/** The modifier that ends before `next` over "and", "or", "/", "&" or a comma, and makes a surface with the head. */
function modifierBefore(words: Words, next: Hit, head: number, taken: number): Hit | undefined {
  const last = connectedBefore(words, next.first);
  if (last === undefined) return undefined;
  for (const first of [last - 1, last]) {
    if (first <= taken) continue;
    const form = formOf(words, first, last, head);
    if (form !== undefined) return { first, last, form };
  }
  return undefined;
}

/** The token that stands before token `at` with nothing but a connector between. */
function connectedBefore({ text, tokens }: Words, at: number): number | undefined {
  const before = at - 1;
  if (before < 0) return undefined;
  if (isWord(text, tokens, before, "or") || isWord(text, tokens, before, "and")) {
    return tokens.gap[at] === gaps.join && before > 0 ? before - 1 : undefined;
  }
  const gap = text.slice(tokens.to[before], tokens.from[at]).trim();
  return gap === "/" || gap === "&" || gap === "," ? before : undefined;
}

function isWord(text: string, tokens: Tokens, i: number, word: string): boolean {
  const from = tokens.from[i] ?? 0;
  const to = tokens.to[i] ?? 0;
  return to - from === word.length && text.slice(from, to).toLowerCase() === word;
}

/** The form of tokens `first` to `last` and then the token `head`. */
function formOf(
  { tokens, index }: Words,
  first: number,
  last: number,
  head: number,
): number | undefined {
  let node: number = root;
  for (let i = first; i <= last; i++) {
    if (i > first && tokens.gap[i] !== gaps.join) return undefined;
    node = step(index.trie, node, tokens.word[i] ?? 0, gaps.join);
    if (node === 0) return undefined;
  }
  node = step(index.trie, node, tokens.word[head] ?? 0, gaps.join);
  const output = node === 0 ? 0 : outputAt(index.trie, node);
  return output === 0 ? undefined : output - 1;
}
