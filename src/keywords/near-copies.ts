/** Finds out whether a text is nearly the same as an earlier one. */
export interface CopyFinder {
  /** Whether `text` is a copy of an earlier one. If not, it is remembered. O(length of the text × log). */
  isCopy(text: string): boolean;
}

/**
 * Words in a shingle: long enough that two postings share few by chance, short enough that a changed word
 * affects few.
 */
const shingleWords = 3;

/**
 * How many of its shingles' hashes a text is remembered by: the smallest ones, which are a fair sample of
 * all.
 */
const sketchSize = 128;

/** Under how many of them a text is filed, and how many of these keys two texts must share to be compared. */
const keyCount = 8;
const fewestKeys = 2;

/** The share of both texts' shingles that copies have in common. */
const copyFrom = 0.7;

/** How many texts are remembered, the latest ones: 512 bytes each, 64 MB in all. */
const capacity = 2 ** 17;

/** How many texts can be filed under one key. */
const bucketSize = 4;

/**
 * Makes a finder of near copies, such as the same posting with another city, date or salary, or without its
 * line breaks. Two texts are copies if they share 70 % of the runs of three words that occur in either of
 * them (their Jaccard similarity, estimated from the 128 smallest hashes of each text, and exact for texts of
 * up to 128 runs). Memory is bounded: a text is compared with the last 131,072 different ones. A text without
 * words is never a copy. Source: Broder 1997, "On the resemblance and containment of documents".
 */
export function makeCopyFinder(): CopyFinder {
  // Doubled as needed, since most collections are small.
  let sketches = new Uint32Array(256 * sketchSize);
  const lengths = new Uint8Array(capacity);
  // By key: the numbers of the texts filed under it, counted from 1; 0 for none.
  const buckets = new Uint32Array(2 * capacity * keyCount);
  const bucketCount = buckets.length / bucketSize;
  let count = 0;

  const sketchOf = (number: number) => {
    const at = number % capacity;
    return sketches.subarray(at * sketchSize, at * sketchSize + (lengths[at] ?? 0));
  };
  const firstSlot = (key: number) =>
    ((Math.imul(key, 0x9e3779b1) >>> 0) % bucketCount) * bucketSize;
  const isRemembered = (number: number) => number > 0 && count - number < capacity;

  const isKnown = (sketch: Uint32Array): boolean => {
    const shared = new Map<number, number>();
    for (const key of sketch) {
      const slot = firstSlot(key);
      for (let i = slot; i < slot + bucketSize; i++) {
        const number = buckets[i] ?? 0;
        if (isRemembered(number)) shared.set(number, (shared.get(number) ?? 0) + 1);
      }
    }
    const fewest = Math.min(fewestKeys, sketch.length);
    return [...shared].some(
      ([number, keys]) => keys >= fewest && similarity(sketch, sketchOf(number)) >= copyFrom,
    );
  };

  const remember = (sketch: Uint32Array) => {
    count++;
    const at = count % capacity;
    if (at * sketchSize >= sketches.length) {
      const grown = new Uint32Array(2 * sketches.length);
      grown.set(sketches);
      sketches = grown;
    }
    sketches.set(sketch, at * sketchSize);
    lengths[at] = sketch.length;
    file(sketch);
  };

  /** A slot under a key that is empty or whose text has been forgotten. */
  const freeSlot = (key: number): number | undefined => {
    const slot = firstSlot(key);
    for (let i = slot; i < slot + bucketSize; i++) if (!isRemembered(buckets[i] ?? 0)) return i;
    return undefined;
  };

  /**
   * Files the latest text under the first of its hashes that are not full. Phrases that all firms use fill
   * up, and would not tell texts apart.
   */
  const file = (sketch: Uint32Array) => {
    let filed = 0;
    for (const key of sketch) {
      const slot = freeSlot(key);
      if (slot === undefined) continue;
      buckets[slot] = count;
      if (++filed === keyCount) return;
    }
    // All are full, so one of the texts must be replaced.
    if (filed === 0 && sketch[0] !== undefined) buckets[firstSlot(sketch[0])] = count;
  };

  return {
    isCopy(text) {
      const sketch = sketchOfText(text);
      if (sketch.length === 0) return false;
      if (isKnown(sketch)) return true;
      remember(sketch);
      return false;
    },
  };
}

/**
 * Which of `count` parts of a collection a text belongs to, 0 to count − 1, by its smallest hash. Equal texts
 * are always in the same part, and near copies usually are (as often as they share their runs of words).
 * O(length of the text × log).
 */
export function shardOf(text: string, count: number): number {
  return (sketchOfText(text)[0] ?? 0) % count;
}

/** The smallest hashes of a text's runs of words, ascending, each once. */
function sketchOfText(text: string): Uint32Array {
  const words = wordHashes(text.toLowerCase());
  if (words.length === 0) return new Uint32Array(0);
  const runs = new Uint32Array(Math.max(1, words.length - shingleWords + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = 0;
    for (let j = 0; j < shingleWords; j++) hash = Math.imul(hash, 31) + (words[i + j] ?? 0);
    runs[i] = mix(hash);
  }
  runs.sort();
  let length = 0;
  for (let i = 0; i < runs.length && length < sketchSize; i++) {
    if (i > 0 && runs[i] === runs[i - 1]) continue;
    runs[length] = runs[i] ?? 0;
    length++;
  }
  return runs.slice(0, length);
}

/**
 * A hash of each word, FNV-1a over its UTF-16 units. The words are not cut out, which would take as long as
 * everything else.
 */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isOfWord(unit)) hash = Math.imul((hash || 0x811c9dc5) ^ unit, 0x01000193);
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  if (hash !== 0) hashes.push(hash);
  return hashes;
}

/**
 * Whether a unit of lowercase text is a digit or a letter: scripts from Latin to Greek Extended, kana,
 * ideographs, Hangul.
 */
function isOfWord(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return unit <= 0x1ffc || (unit >= 0x3041 && unit <= 0xd7a3);
}

/** The last steps of MurmurHash3, after which every bit depends on all others. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The estimated share of runs that two texts have in common: of the smallest hashes of both together, how
 * many are in both.
 */
function similarity(a: Uint32Array, b: Uint32Array): number {
  let [i, j, all, both] = [0, 0, 0, 0];
  while (all < sketchSize && (i < a.length || j < b.length)) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
    all++;
  }
  return both / all;
}
