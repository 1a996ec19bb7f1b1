import { type PackedNumbers, packAll, packedZero, unpack } from "../../text/packed.ts";

/**
 * A trie over sequences of tokens. Node 1 is the root; its children are found by word in `roots`. The children of any other node n are
 * the nodes from `firsts[n]` to `firsts[n + 1]`, in the order of their `keys`. `outputs[n]` is what ends at node n, or 0. Plain data.
 */
export interface Trie {
  /** By word number. */
  readonly roots: Int32Array;
  readonly firsts: Int32Array;
  readonly keys: Int32Array;
  readonly outputs: PackedNumbers;
}

/** One step of a sequence: the word's number, and the gap that parts it from the word before. */
export interface TrieStep {
  readonly word: number;
  readonly gap: number;
}

/** A sequence, and what it puts out, from 1. */
export interface Branch {
  readonly steps: readonly TrieStep[];
  readonly output: number;
}

export const root = 1;

/** A trie of the branches. Of equal sequences the first puts out. O(steps). */
export function makeTrie(branches: readonly Branch[]): Trie {
  const top: Node = { output: 0, children: new Map() };
  for (const { steps, output } of branches) {
    let node = top;
    for (const step of steps)
      node = childOf(node, node === top ? step.word : keyOf(step.word, step.gap));
    if (node.output === 0) node.output = output;
  }
  return layOut(top);
}

/** The branches that make a trie, each ahead of those that go on from it: the reverse of `makeTrie`. The first gap of each is 0. O(nodes). */
export function branchesOf(trie: Trie): readonly Branch[] {
  const branches: Branch[] = [];
  const open: { node: number; steps: readonly TrieStep[] }[] = [{ node: root, steps: [] }];
  for (const { node, steps } of open) {
    const output = outputAt(trie, node);
    if (output > 0) branches.push({ steps, output });
    const end = trie.firsts[node + 1] ?? 0;
    for (let child = trie.firsts[node] ?? 0; child < end; child++) {
      const key = trie.keys[child] ?? 0;
      const next = node === root ? { word: key, gap: 0 } : { word: key >> 2, gap: key & 3 };
      open.push({ node: child, steps: [...steps, next] });
    }
  }
  return branches;
}

/** The node that `word` leads to from `node` over `gap`, 0 when there is none. The first word's gap does not matter. */
export function step(trie: Trie, node: number, word: number, gap: number): number {
  if (node === root) return trie.roots[word] ?? 0;
  const { firsts, keys } = trie;
  const end = firsts[node + 1] ?? 0;
  const key = keyOf(word, gap);
  let low = firsts[node] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low < end && keys[low] === key ? low : 0;
}

/** What ends at `node`, 0 for nothing. */
export function outputAt(trie: Trie, node: number): number {
  return unpack(trie.outputs[node] ?? packedZero);
}

interface Node {
  output: number;
  /** By key; at the root by word. */
  readonly children: Map<number, Node>;
}

function keyOf(word: number, gap: number): number {
  return word * 4 + gap;
}

function childOf(node: Node, key: number): Node {
  const known = node.children.get(key);
  if (known !== undefined) return known;
  const child: Node = { output: 0, children: new Map() };
  node.children.set(key, child);
  return child;
}

/** Numbers the nodes level by level, so that the children of each follow each other. */
function layOut(top: Node): Trie {
  // There is no node 0.
  const nodes: Node[] = [{ output: 0, children: new Map() }, top];
  const firsts: number[] = [];
  const keys: number[] = [0, 0];
  for (const { children } of nodes) {
    firsts.push(nodes.length);
    for (const [key, child] of [...children].toSorted(([a], [b]) => a - b)) {
      nodes.push(child);
      keys.push(key);
    }
  }
  firsts.push(nodes.length);
  const columns = { firsts: Int32Array.from(firsts), keys: Int32Array.from(keys) };
  return {
    roots: rootsOf(columns.firsts, columns.keys),
    ...columns,
    outputs: packAll(nodes.map((node) => node.output)),
  };
}

/** The roots of a trie of which the other columns are known: the root's children are nodes 2, 3, …, in the order of their words. */
export function rootsOf(firsts: Int32Array, keys: Int32Array): Int32Array {
  const last = (firsts[root + 1] ?? 0) - 1;
  const roots = new Int32Array((keys[last] ?? 0) + 1);
  for (let node = root + 1; node <= last; node++) roots[keys[node] ?? 0] = node;
  return roots;
}
