// Two in five words of a lexicon are others written as one: "springboot" beside "spring boot". They stand behind all others in the vocabulary, in the order in
// which the trie holds what they are glued of, so that a written lexicon needs neither their letters nor their nodes.
import { makeVocabulary, textOfWord, type Vocabulary, wordNumber } from "../../text/vocabulary.ts";
import { cueWords } from "./cues.ts";
import { stepsOf } from "./forms.ts";
import { type Surface, type Surfaces, sequenceKey } from "./surfaces.ts";
import { branchesOf, makeTrie, outputAt, root, type Trie } from "./trie.ts";

/** Words, and a trie over them, without the tables in which they are looked up. */
export interface WordsAndNodes {
  readonly words: Pick<Vocabulary, "letters" | "ends">;
  readonly nodes: Nodes;
}

type Nodes = Omit<Trie, "roots">;

/**
 * The words of a lexicon, those behind the others that are glued of them. O(surfaces).
 *
 * @param formOf the form of a surface; undefined for one that shares it with no other
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

/** What is left of words and trie without the glued words at the end, and the nodes, ascending, of what these are glued of: see `withGlued`. */
export function withoutGlued(
  vocabulary: Vocabulary,
  trie: Trie,
): WordsAndNodes & { readonly glued: Int32Array } {
  const nodesOf = nodesOfGlued(vocabulary, trie);
  const { letters, ends } = vocabulary;
  let count = ends.length - 1;
  const glued: number[] = [];
  for (
    let node = nodesOf.get(count);
    node !== undefined && node < (glued[0] ?? trie.keys.length);
    node = nodesOf.get(--count)
  )
    glued.unshift(node);
  return {
    words: { letters: letters.slice(0, ends[count]), ends: ends.slice(0, count + 1) },
    nodes: withMoreRoots(trie, -glued.length),
    glued: Int32Array.from(glued, (node) => node - glued.length),
  };
}

/** By the number of each word that is glued of others the first node that they lead to. */
function nodesOfGlued(vocabulary: Vocabulary, trie: Trie): ReadonlyMap<number, number> {
  const { firsts, outputs, roots } = trie;
  const first = firsts[root + 1] ?? 0;
  const nodes = Array.from({ length: outputs.length - first }, (_, i) => first + i);
  const found = new Map<number, number>();
  const texts = gluedTexts({ words: vocabulary, nodes: trie }, nodes);
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
 * Words and trie with those words behind all others that are glued of what leads to some nodes, and have the outputs of these. O(letters): two
 * milliseconds for 14,000 in a process that has just begun.
 */
export function withGlued({ words, nodes }: WordsAndNodes, glued: Int32Array): WordsAndNodes {
  const texts = gluedTexts({ words, nodes }, glued);
  const count = words.ends.length;
  const ends = new Int32Array(count + glued.length);
  ends.set(words.ends);
  const to = nodes.firsts[root + 1] ?? 0;
  const all = withMoreRoots(nodes, glued.length);
  let end = ends[count - 1] ?? 0;
  for (const [i, text] of texts.entries()) {
    end += text.length;
    ends[count + i] = end;
    all.keys[to + i] = count + i;
    all.outputs[to + i] = nodes.outputs[glued[i] ?? 0] ?? 0;
  }
  return { words: { letters: words.letters + texts.join(""), ends }, nodes: all };
}

/** The nodes with room for further ones behind the children of the root, which have no children; a number below 0 takes some of these away. */
function withMoreRoots({ firsts, keys, outputs }: Nodes, more: number): Nodes {
  const to = firsts[root + 1] ?? 0;
  const withMore = (column: Int32Array) => {
    const made = new Int32Array(column.length + more);
    made.set(column.subarray(0, Math.min(to, to + more)));
    made.set(column.subarray(to), to + more);
    return made;
  };
  const moved = withMore(firsts);
  if (more > 0) moved.fill(firsts[to] ?? 0, to, to + more);
  for (let node = root + 1; node < moved.length; node++) moved[node] = (moved[node] ?? 0) + more;
  return { firsts: moved, keys: withMore(keys), outputs: withMore(outputs) };
}

/** The letters on the way from the root to each of some nodes, which are no children of it. */
function gluedTexts({ words, nodes }: WordsAndNodes, some: ArrayLike<number>): readonly string[] {
  const { firsts, keys } = nodes;
  const first = firsts[root + 1] ?? 0;
  const parents = new Int32Array(keys.length);
  for (let node = root + 1; node < keys.length; node++)
    parents.fill(node, firsts[node], firsts[node + 1]);
  return Array.from(some, (last) => {
    let text = "";
    for (let node = last; node > root; node = parents[node] ?? 0) {
      const key = keys[node] ?? 0;
      text = textOfWord(words, node < first ? key : key >> 2) + text;
    }
    return text;
  });
}
