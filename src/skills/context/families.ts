import { gaps } from "../../text/tokenize.ts";
import type { Hit } from "../hits/hits.ts";
import { meaningsOf } from "../lexicon/form-index.ts";
import { outputAt, root, step } from "../lexicon/trie.ts";
import { type Decision, isCapital, type Scene } from "./scene.ts";

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

/**
 * The parts listed behind a name of several words that begins with the family's: "MM" and "FI" of "SAP SD, MM and FI". Each has a capital and proves the
 * family, as the name does. O(items).
 */
export function findListedParts(scene: Scene, { hit, skill }: Decision): readonly Hit[] {
  if (hit.last === hit.first || !isListedOn(scene, hit.last)) return [];
  const node = nodeOf(scene, { ...hit, last: hit.first });
  const family = meaningsAt(scene, node).find((id) => skill.implies.includes(id));
  if (family === undefined) return [];
  const parts: Hit[] = [];
  let part = listedPart(scene, node, hit.last, family);
  while (part !== undefined && parts.length < mostParts) {
    parts.push(part);
    part = listedPart(scene, node, part.last, family);
  }
  return parts;
}

/** Whether an item with a capital stands behind token `last`: behind most stands none. */
function isListedOn(scene: Scene, last: number): boolean {
  const first = itemBehind(scene, last);
  return first !== undefined && isCapital(scene, first);
}

/** The part that is the next item behind token `last`. */
function listedPart(scene: Scene, node: number, last: number, family: string): Hit | undefined {
  const first = itemBehind(scene, last);
  if (first === undefined || !isCapital(scene, first)) return undefined;
  const part = partAt(scene, node, first);
  const meanings = part === undefined ? [] : meaningsOf(scene.lexicon.index, part.form);
  return meanings.some(({ implies }) => implies.includes(family)) ? part : undefined;
}

/** The ids of what the words that lead to the node may name. */
function meaningsAt({ lexicon: { index } }: Scene, node: number): readonly string[] {
  const output = node === 0 ? 0 : outputAt(index.trie, node);
  return output === 0 ? [] : meaningsOf(index, output - 1).map(({ id }) => id);
}

/** The token behind token `last` over "and", "or", "/", "&" or a comma. */
function itemBehind({ text, tokens }: Scene, last: number): number | undefined {
  const next = last + 1;
  if (next >= tokens.count) return undefined;
  const between = text.slice(tokens.to[last], tokens.from[next]);
  if (/^(?: ?[/&] ?|, ?)$/.test(between))
    return isWord(text, tokens, next, "and") ? next + 1 : next;
  const isLinked = isWord(text, tokens, next, "and") || isWord(text, tokens, next, "or");
  return isLinked && between === " " ? next + 1 : undefined;
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
