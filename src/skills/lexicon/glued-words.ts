// Two in five words of a lexicon are other words written as one: "springboot" beside "spring boot". They come
// last in the vocabulary, in the order in which the trie contains their parts, so that an encoded lexicon
// needs neither their letters nor their nodes.
import { makeVocabulary, type Vocabulary, wordNumber } from "../../text/vocabulary.ts";
import { cueWords } from "./cues.ts";
import { stepsOf } from "./forms.ts";
import { type Surface, type Surfaces, sequenceKey } from "./surfaces.ts";
import { branchesOf, makeTrie, outputAt, root, type Trie } from "./trie.ts";

/** Words, and a trie over them, without lookup tables. */
export interface WordsAndNodes {
  readonly words: WordColumns;
  readonly nodes: TrieNodes;
}

/** A vocabulary without the table for looking up its words. */
export type WordColumns = Pick<Vocabulary, "letters" | "ends">;

/** A trie without the table for looking up the children of its root. */
export type TrieNodes = Omit<Trie, "roots">;

/**
 * The words of a lexicon, with those that are glued from others at the end. O(surfaces).
 *
 * @param formOf the form of a surface; undefined for one that shares its form with no other surface
 */
export function withGluedLast(
  words: readonly string[],
  surfaces: Surfaces,
  formOf: (surface: Surface) => number | undefined,
): readonly string[] {
  const parted = [...surfaces.values()].filter(({ sequence }) => sequence.words.length > 1);
  const used = new Set([...cueWords, ...parted.flatMap(({ sequence }) => sequence.words)]);
  const gluedOf = (surface: Surface): string | undefined => {
    const word = surface.sequence.words.join("");
    const whole = surfaces.get(sequenceKey({ words: [word], gaps: [0] }));
    const form = used.has(word) ? undefined : whole && formOf(whole);
    return form !== undefined && form === formOf(surface) ? word : undefined;
  };
  const glued = parted.map(gluedOf);
  const known = new Set(glued);
  const own = words.filter((word) => !known.has(word));
  const vocabulary = makeVocabulary(own);
  const branches = parted.map(({ sequence }, i) => ({
    steps: stepsOf(sequence, vocabulary),
    output: i + 1,
  }));
  const inOrder = branchesOf(makeTrie(branches)).flatMap(({ output }) => glued[output - 1] ?? []);
  return [...own, ...new Set(inOrder)];
}

/**
 * Removes the glued words at the end from words and trie; `withGlued` restores them from the returned nodes,
 * which ascend and are those of their parts. The returned nodes are numbered as in the complete trie.
 */
export function withoutGlued(
  vocabulary: Vocabulary,
  trie: Trie,
): WordsAndNodes & { readonly glued: Int32Array } {
  const { letters, ends } = vocabulary;
  const nodesOf = nodesOfGlued(vocabulary, trie);
  let count = ends.length - 1;
  const glued: number[] = [];
  for (
    let node = nodesOf.get(count);
    node !== undefined && node < (glued[0] ?? trie.keys.length);
    node = nodesOf.get(--count)
  )
    glued.unshift(node);
  const to = trie.firsts[root + 1] ?? 0;
  const from = to - glued.length;
  const without = (column: Int32Array) =>
    withRoom(column.subarray(0, from), 0, column.subarray(to));
  return {
    words: { letters: letters.slice(0, ends[count]), ends: ends.slice(0, count + 1) },
    nodes: {
      firsts: without(trie.firsts),
      keys: without(trie.keys),
      outputs: without(trie.outputs),
    },
    glued: Int32Array.from(glued),
  };
}

/** For each glued word, by its number, the first node that its parts lead to. */
function nodesOfGlued(vocabulary: Vocabulary, trie: Trie): ReadonlyMap<number, number> {
  const { firsts, outputs, roots } = trie;
  const first = firsts[root + 1] ?? 0;
  const found = new Map<number, number>();
  const nodes = new Int32Array(outputs.length - first).map((_, i) => first + i);
  const texts = gluedTexts(vocabulary, trie, nodes);
  for (const [i, node] of nodes.entries()) {
    const word = wordNumber(vocabulary, texts[i] ?? "");
    const whole = roots[word] ?? 0;
    const isLast = firsts[whole] === firsts[whole + 1];
    const isSame = outputAt(trie, whole) === outputAt(trie, node) && outputAt(trie, node) !== 0;
    if (word > cueWords.length && whole !== 0 && isLast && isSame && !found.has(word))
      found.set(word, node);
  }
  return found;
}

/**
 * Restores glued words: each of the `glued` nodes gives a word, glued from the words that lead to the node,
 * with the same output. The new words come after all others. O(letters): for 14,000 words not much slower
 * than reading them from a string.
 */
export function withGlued({ words, nodes }: WordsAndNodes, glued: Int32Array): WordsAndNodes {
  const count = words.ends.length;
  const ends = withRoom(words.ends, glued.length);
  const to = nodes.firsts[root + 1] ?? 0;
  const from = to - glued.length;
  const withMore = (column: Int32Array) =>
    withRoom(column.subarray(0, from), glued.length, column.subarray(from));
  const firsts = withMore(nodes.firsts).fill(nodes.firsts[from] ?? 0, from, to);
  const [keys, outputs] = [withMore(nodes.keys), withMore(nodes.outputs)];
  const texts = gluedTexts(words, { firsts, keys, outputs }, glued);
  let end = ends[count - 1] ?? 0;
  for (let i = 0; i < glued.length; i++) {
    end += texts[i]?.length ?? 0;
    ends[count + i] = end;
    keys[from + i] = count + i;
    outputs[from + i] = outputs[glued[i] ?? 0] ?? 0;
  }
  return {
    words: { letters: words.letters + texts.join(""), ends },
    nodes: { firsts, keys, outputs },
  };
}

/** The numbers, then `count` zeros, then the numbers of `behind`. */
function withRoom(
  numbers: Int32Array,
  count: number,
  behind: Int32Array = new Int32Array(),
): Int32Array {
  const made = new Int32Array(numbers.length + count + behind.length);
  made.set(numbers);
  made.set(behind, numbers.length + count);
  return made;
}

/**
 * The words on the path from the root to each node, glued into one. The nodes must ascend and not be children
 * of the root. The code avoids calls to other functions and further loops, which would make V8 compile more
 * in a process that has just started.
 */
function gluedTexts(
  { letters, ends }: WordColumns,
  { firsts, keys }: TrieNodes,
  nodes: Int32Array,
): readonly string[] {
  const afterRoots = firsts[root + 1] ?? 0;
  const parents = parentsOf(firsts, keys.length);
  const wordAt = (word: number) => letters.slice(ends[word - 1], ends[word]);
  const textTo = (node: number): string => {
    const key = keys[node] ?? 0;
    return node < afterRoots ? wordAt(key) : textTo(parents[node] ?? 0) + wordAt(key >> 2);
  };
  const texts: string[] = [];
  let parent = 0;
  let before = "";
  nodes.forEach((node) => {
    // Children of one node are adjacent.
    if (parents[node] !== parent) {
      parent = parents[node] ?? 0;
      before = textTo(parent);
    }
    texts.push(before + wordAt((keys[node] ?? 0) >> 2));
  });
  return texts;
}

/** The parent of each node; 0 for the children of the root. */
function parentsOf(firsts: Int32Array, count: number): Int32Array {
  const parents = new Int32Array(count);
  let child = firsts[root + 1] ?? count;
  for (let node = root + 1; child < count; node++) {
    const end = firsts[node + 1] ?? count;
    for (; child < end; child++) parents[child] = node;
  }
  return parents;
}
