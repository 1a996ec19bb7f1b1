import { gaps, type Tokens } from "../../text/tokenize.ts";
import type { Hit } from "../hits/hits.ts";
import { outputAt, root, step } from "../lexicon/trie.ts";
import type { Decision, Scene } from "./scene.ts";

/**
 * The surfaces whose last word stands only once, behind a later modifier: "relational" of "relational and non-relational databases",
 * "unit" of "unit and integration tests". Each is a hit on its own modifier words. `kept` ascends; one that is just a modifier
 * gives way when it is a wide word: "security and performance testing" is no security. O(kept).
 */
export function findSharedHeads(scene: Scene, kept: readonly Decision[]): readonly Hit[] {
  const found: Hit[] = [];
  for (const [i, { hit }] of kept.entries()) {
    if (hit.last > hit.first) found.push(...modifiersBefore(scene, kept, i));
  }
  return found;
}

const MOST_MODIFIERS = 5;

/** The modifiers of what was kept at `index`: each that is found leads to the one before it ("unit, integration and load tests"). */
function modifiersBefore(scene: Scene, kept: readonly Decision[], index: number): readonly Hit[] {
  const found: Hit[] = [];
  let head = kept[index]?.hit;
  const end = head?.last ?? 0;
  let before = index - 1;
  while (head !== undefined && found.length < MOST_MODIFIERS) {
    const other = kept[before];
    const gives = other !== undefined && givesWay(scene, other, end);
    const taken = (gives ? kept[before - 1] : other)?.hit.last ?? -1;
    head = modifierBefore(scene, head, end, taken);
    if (head !== undefined) found.push(head);
    if (gives && head !== undefined && head.first <= other.hit.first) before--;
  }
  return found;
}

/** Whether what was kept may be a mere modifier of a head: a wide word, or any before tests ("regression and integration tests"). */
function givesWay({ text, tokens }: Scene, { hit, skill }: Decision, head: number): boolean {
  if (hit.first !== hit.last) return false;
  const { weight = 1, generic } = skill;
  const isOfTests = /^test(?:s|ing)$/i.test(text.slice(tokens.from[head], tokens.to[head]));
  return weight < 1 || generic === true || isOfTests;
}

/** The modifier that ends before `next` over "and", "or", "/", "&" or a comma, and makes a surface with the head. */
function modifierBefore(scene: Scene, next: Hit, head: number, taken: number): Hit | undefined {
  const last = connectedBefore(scene, next.first);
  if (last === undefined) return undefined;
  for (const first of [last - 1, last]) {
    if (first <= taken) continue;
    const form = formOf(scene, first, last, head);
    if (form !== undefined) return { first, last, form };
  }
  return undefined;
}

/** The token that stands before token `at` with nothing but a connector between. */
function connectedBefore({ text, tokens }: Scene, at: number): number | undefined {
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
  { tokens, lexicon: { index } }: Scene,
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
