import { gaps, type Tokens } from "../text/tokenize.ts";
import type { FormIndex } from "./form-index.ts";
import type { Hit } from "./hits.ts";
import { outputAt, root, step } from "./trie.ts";

/**
 * The surfaces whose last word stands only once, behind a later modifier: "relational" of "relational and non-relational databases",
 * "unit" of "unit and integration tests". Each is a hit on its own modifier words. `hits` are those that are kept, ascending; one that is just a
 * modifier gives way when `isWide` says so: "security and performance testing" is no security. O(hits).
 */
export function findSharedHeads(
  words: Words,
  hits: readonly Hit[],
  isWide: (hit: Hit) => boolean,
): readonly Hit[] {
  return hits.flatMap((hit, i) =>
    hit.last === hit.first
      ? []
      : modifiersBefore(words, hits.slice(Math.max(0, i - MOST_MODIFIERS - 1), i + 1), isWide),
  );
}

/** The modifiers of the last of the hits: each that is found leads to the one before it ("unit, integration and load tests"). */
function modifiersBefore(
  words: Words,
  hits: readonly Hit[],
  isWide: (hit: Hit) => boolean,
): readonly Hit[] {
  const left = [...hits];
  let head = left.pop();
  const end = head?.last ?? 0;
  const found: Hit[] = [];
  while (head !== undefined && found.length < MOST_MODIFIERS) {
    const other = left.at(-1);
    const gives = other !== undefined && other.first === other.last && isWide(other);
    const taken = (gives ? left.at(-2) : other)?.last ?? -1;
    head = modifierBefore(words, head, end, taken);
    if (head !== undefined) found.push(head);
    if (gives && head !== undefined && head.first <= other.first) left.pop();
  }
  return found;
}

const MOST_MODIFIERS = 5;

/** A text, its tokens, and the surfaces that they may be. */
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
