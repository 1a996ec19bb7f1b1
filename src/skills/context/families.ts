import { gaps } from "../../text/tokenize.ts";
import type { Hit } from "../hits/hits.ts";
import { outputAt, root, step } from "../lexicon/trie.ts";
import type { Scene } from "./scene.ts";

/** No family is listed at greater length, and no name of a part has more words. */
const mostParts = 16;
const mostWords = 4;

/**
 * The parts of product families, whose first word stands once, before the bracket: "Boot" and "Data" of "Spring (Boot, Data)", "Functions" of "Azure
 * (App Service, Functions)". Each is a hit on its own words, ascending. O(tokens in the bracket).
 */
export function findFamilyParts(scene: Scene, family: Hit): readonly Hit[] {
  return opensBracket(scene, family.last) ? partsOf(scene, family) : [];
}

/** Whether a bracket opens right behind token `at`. */
function opensBracket({ text, tokens }: Scene, at: number): boolean {
  const to = tokens.to[at] ?? text.length;
  const open = text.charCodeAt(to) === 32 ? to + 1 : to;
  return text.charCodeAt(open) === 40 && tokens.from[at + 1] === open + 1;
}

function partsOf(scene: Scene, family: Hit): readonly Hit[] {
  const node = nodeOf(scene, family);
  if (node === 0) return [];
  const parts: Hit[] = [];
  let first = family.last + 1;
  for (let count = 0; count < mostParts && first < scene.tokens.count; count++) {
    const part = partAt(scene, node, first);
    if (part !== undefined) parts.push(part);
    const next = nextItem(scene, part?.last ?? first);
    if (next === undefined) break;
    first = next;
  }
  return parts;
}

/** The trie node that the words of the family's name lead to. */
function nodeOf({ tokens, lexicon }: Scene, { first, last }: Hit): number {
  let node: number = root;
  for (let i = first; i <= last && node !== 0; i++)
    node = step(lexicon.index.trie, node, tokens.word[i] ?? 0, tokens.gap[i] ?? gaps.join);
  return node;
}

/** The longest name that the family's words make with those from `first` on. */
function partAt({ tokens, lexicon }: Scene, family: number, first: number): Hit | undefined {
  const { trie } = lexicon.index;
  let found: Hit | undefined;
  let node = step(trie, family, tokens.word[first] ?? 0, gaps.join);
  for (let last = first; node !== 0 && last < first + mostWords; last++) {
    const output = outputAt(trie, node);
    if (output !== 0) found = { first, last, form: output - 1 };
    const gap = tokens.gap[last + 1] ?? gaps.apart;
    if (gap === gaps.apart) break;
    node = step(trie, node, tokens.word[last + 1] ?? 0, gap);
  }
  return found;
}

/** The first token of the next item within the bracket, undefined behind its end. */
function nextItem({ text, tokens }: Scene, from: number): number | undefined {
  for (let at = from; at + 1 < tokens.count && at < from + 2 * mostWords; at++) {
    const between = text.slice(tokens.to[at], tokens.from[at + 1]);
    if (/[)\n]/.test(between)) return undefined;
    if (/[,;/&|]/.test(between)) return isWord(text, tokens, at + 1, "and") ? at + 2 : at + 1;
    if (isWord(text, tokens, at + 1, "and") || isWord(text, tokens, at + 1, "or")) return at + 2;
  }
  return undefined;
}

function isWord(text: string, tokens: Scene["tokens"], at: number, word: string): boolean {
  return text.slice(tokens.from[at], tokens.to[at]).toLowerCase() === word;
}
