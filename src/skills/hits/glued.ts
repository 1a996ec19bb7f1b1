import { isCapitalUnit } from "../../text/code-units.ts";
import { gaps, type Tokens } from "../../text/tokenize.ts";
import { wordNumber } from "../../text/vocabulary.ts";
import { nameSet } from "../../words/words.ts";
import { type FormIndex, ownersOf, plainSkill } from "../lexicon/form-index.ts";
import { outputAt, root, step } from "../lexicon/trie.ts";

/**
 * Splits tokens in which words are glued together because a line break between them was lost:
 * "ZendExperience", "AWSPreviously", "ExpressJavaScript", "managementOracle". A token that is not in the
 * lexicon is split at its capitals if each part is a word of the lexicon or a word that opens sentences. In
 * addition, a sentence must begin or end inside the token, or each part must be a name, so that brands of two
 * words stay whole ("ZoomInfo"). The longest parts win ("NoSQL|Databases"). A word of the lexicon is also
 * split from an address after it ("SQLite|https://…"). The gap between parts is `gaps.apart`. O(text).
 */
export function splitGlued(text: string, tokens: Tokens, index: FormIndex): Tokens {
  const parted = new Map<number, readonly Part[]>();
  let more = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.word[i] !== 0) continue;
    const from = tokens.from[i] ?? 0;
    const to = tokens.to[i] ?? 0;
    const parts = text.startsWith("://", to)
      ? partsBeforeAddress(text.slice(from, to), index)
      : partsInside(text, from, to, index);
    if (parts.length < 2) continue;
    parted.set(i, parts);
    more += parts.length - 1;
  }
  return parted.size === 0 ? tokens : withParts(tokens, parted, more);
}

function partsInside(text: string, from: number, to: number, index: FormIndex): readonly Part[] {
  return mayBeGlued(text, from, to) ? partsOf(text.slice(from, to), index) : [];
}

function partsBeforeAddress(token: string, { vocabulary }: FormIndex): readonly Part[] {
  const at = token.search(scheme);
  const word = at < 2 ? 0 : wordNumber(vocabulary, token.slice(0, at).toLowerCase());
  if (word === 0) return [];
  return [
    { from: 0, to: at, word },
    { from: at, to: token.length, word: 0 },
  ];
}

const scheme = /https?$/i;

/** A shorter token is a single name ("IoT"); a longer one is more than a few words that lost a break. */
const fewestLetters = 5;
const maxLetters = 60;

interface Part {
  /** Offset within the token. */
  readonly from: number;
  readonly to: number;
  /** The word's number in the vocabulary; 0 for a word that only opens sentences. */
  readonly word: number;
}

function mayBeGlued(text: string, from: number, to: number): boolean {
  if (to - from < fewestLetters || to - from > maxLetters) return false;
  for (let at = from + 2; at < to - 1; at++) {
    if (isCapitalUnit(text.charCodeAt(at))) return true;
  }
  return false;
}

/** The parts from left to right, each as long as possible; empty if some letters belong to no part. */
function partsOf(token: string, index: FormIndex): readonly Part[] {
  const cuts = [...token.matchAll(seam)].map((match) => match.index);
  const parts: Part[] = [];
  let from = 0;
  while (from < token.length) {
    const part = longestPart(token, from, cuts, index);
    if (part === undefined) return [];
    parts.push(part);
    from = part.to;
  }
  return areGlued(token, parts, index) ? parts : [];
}

/**
 * Whether the first part is in lower case and so ends a sentence, another part begins one, or each part is a
 * name by itself.
 */
function areGlued(token: string, parts: readonly Part[], index: FormIndex): boolean {
  const [first] = parts;
  if (first === undefined || parts.every(({ word }) => word === 0)) return false;
  const isEnd =
    /^[a-z]+$/.test(token.slice(0, first.to)) && (first.to >= 4 || isName(first.word, index));
  const opens = parts.some(
    ({ from, to }, i) => i > 0 && sentenceOpeners.has(token.slice(from, to)),
  );
  return isEnd || opens || parts.every(({ word }) => isName(word, index));
}

/** Whether a word by itself is a surface that needs no evidence. */
function isName(word: number, index: FormIndex): boolean {
  const node = word === 0 ? 0 : step(index.trie, root, word, gaps.join);
  const output = node === 0 ? 0 : outputAt(index.trie, node);
  if (output === 0) return false;
  return (
    plainSkill(index, output - 1) !== undefined ||
    ownersOf(index, output - 1).some(({ rule }) => rule?.default === "accept")
  );
}

function longestPart(
  token: string,
  from: number,
  cuts: readonly number[],
  { vocabulary }: FormIndex,
): Part | undefined {
  const ends = [token.length, ...cuts.filter((cut) => cut > from).reverse()];
  for (const to of ends) {
    const word = token.slice(from, to);
    const number = to - from < 2 ? 0 : wordNumber(vocabulary, word.toLowerCase());
    if (number !== 0 || sentenceOpeners.has(word)) return { from, to, word: number };
  }
  return undefined;
}

/**
 * Before a capital after a lowercase letter or a digit, and before the last of several capitals if a
 * lowercase letter follows: "Zend|Experience", "AWS|Previously".
 */
const seam = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z])/g;

function withParts(
  tokens: Tokens,
  parted: ReadonlyMap<number, readonly Part[]>,
  more: number,
): Tokens {
  const count = tokens.count + more;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const word = new Int32Array(count);
  const bare = new Int32Array(count);
  const gap = new Uint8Array(count).fill(gaps.apart);
  let k = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.from[i] ?? 0;
    const parts = parted.get(i);
    gap[k] = tokens.gap[i] ?? gaps.apart;
    if (parts === undefined) bare[k] = tokens.bare[i] ?? 0;
    for (const part of parts ?? [wholeOf(tokens, i)]) {
      from[k] = start + part.from;
      to[k] = start + part.to;
      word[k] = part.word;
      k++;
    }
  }
  return { count, from, to, word, bare, gap };
}

function wholeOf(tokens: Tokens, i: number): Part {
  return { from: 0, to: (tokens.to[i] ?? 0) - (tokens.from[i] ?? 0), word: tokens.word[i] ?? 0 };
}

/** Words that begin sentences and items of postings and never end a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...nameSet("sentence-opener"),
  ...nameSet("compound-opener"),
]);
