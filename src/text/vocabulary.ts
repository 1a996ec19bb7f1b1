/**
 * The words that a tokenizer looks for, numbered from 1; 0 stands for every other word. Plain data: `slots`
 * is an open-addressing table of word numbers by hash; `ends` says where each word ends in `letters`.
 */
export interface Vocabulary {
  readonly letters: string;
  /** `ends[n]` is the end of word n in `letters`; word n begins at `ends[n - 1]`. */
  readonly ends: Int32Array;
  readonly slots: Int32Array;
}

/** A vocabulary of lowercase words, numbered from 1 in the given order. O(letters). */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const ends = new Int32Array(words.length + 1);
  let end = 0;
  for (const [i, word] of words.entries()) {
    end += word.length;
    ends[i + 1] = end;
  }
  return indexWords(words.join(""), ends);
}

/**
 * The vocabulary with `added` words after its own, and without the words whose numbers are in `gone`. These
 * numbers are not reused. O(letters).
 */
export function amendVocabulary(
  { letters, ends }: Vocabulary,
  added: readonly string[],
  gone: ReadonlySet<number>,
): Vocabulary {
  const count = ends.length - 1;
  const kept: string[] = [];
  const newEnds = new Int32Array(ends.length + added.length);
  let end = 0;
  let from = 0;
  for (let word = 1; word <= count; word++) {
    const start = ends[word - 1] ?? 0;
    const own = gone.has(word) ? 0 : (ends[word] ?? 0) - start;
    if (gone.has(word)) {
      kept.push(letters.slice(from, start));
      from = ends[word] ?? 0;
    }
    end += own;
    newEnds[word] = end;
  }
  for (const [i, word] of added.entries()) {
    end += word.length;
    newEnds[count + 1 + i] = end;
  }
  return indexWords([...kept, letters.slice(from), ...added].join(""), newEnds);
}

/**
 * The vocabulary of these words. A word without letters is never found. O(letters). In a process that has
 * just started, this is no slower than reading the slots from text.
 */
export function indexWords(letters: string, ends: Int32Array): Vocabulary {
  let slotCount = 16;
  while (slotCount < (ends.length - 1) * 2) slotCount *= 2;
  const slots = new Int32Array(slotCount);
  let at = 0;
  for (let word = 1; word < ends.length; word++) {
    const end = ends[word] ?? 0;
    if (end === at) continue;
    // Same as `hashLetters`, inlined: a call for each letter takes half as long again.
    let hash = HASH_SEED;
    for (; at < end; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), HASH_PRIME);
    let slot = slotOf(hash) & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = word;
  }
  return { letters, ends, slots };
}

/** The word with a number; "" if there is none. */
export function textOfWord({ letters, ends }: Vocabulary, word: number): string {
  return letters.slice(ends[word - 1] ?? 0, ends[word] ?? 0);
}

/** The number of a lowercase word; 0 if it is not in the vocabulary. */
export function wordNumber(vocabulary: Vocabulary, word: string): number {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
  return lookUp({ units, vocabulary }, 0, word.length, hashLetters(word, 0, word.length));
}

/** The folded units of a text, and the words to look for. */
export interface WordSource {
  readonly units: Uint16Array;
  readonly vocabulary: Vocabulary;
}

/** The number of the word from `from` to `to`, whose hash is `hash`; 0 if the vocabulary does not have it. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: runs for every word of a text; the comparison stays within the loop that probes.
export function lookUp(
  { units, vocabulary }: WordSource,
  from: number,
  to: number,
  hash: number,
): number {
  const { slots, ends, letters } = vocabulary;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
    const word = slots[slot] ?? 0;
    if (word === 0) return 0;
    const start = ends[word - 1] ?? 0;
    if ((ends[word] ?? 0) - start !== to - from) continue;
    let i = from;
    while (i < to && units[i] === letters.charCodeAt(start + i - from)) i++;
    if (i === to) return word;
  }
}

// FNV-1a, 32 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
export const HASH_SEED: number = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The hash of a word with one more unit. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** The hash of the units from `from` to `to`. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = mixUnit(hash, units[i] ?? 0);
  return hash;
}

function hashLetters(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = mixUnit(hash, text.charCodeAt(i));
  return hash;
}

/** The slot of a hash, before it is reduced to the table's size; mixes high bits into the low ones. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}
