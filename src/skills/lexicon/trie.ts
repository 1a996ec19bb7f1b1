/**
 * A trie over sequences of tokens. Node 1 is the root, whose children are looked up by word in `roots`. The
 * children of any other node n are the nodes from `firsts[n]` up to but not including `firsts[n + 1]`, in the
 * order of their `keys`. `outputs[n]` is the output at node n, or 0. Plain data.
 */
export interface Trie {
  /** By word number. */
  readonly roots: Int32Array;
  readonly firsts: Int32Array;
  readonly keys: Int32Array;
  readonly outputs: Int32Array;
}

/** One step of a sequence: the word's number, and the gap between it and the word before. */
export interface TrieStep {
  readonly word: number;
  readonly gap: number;
}

/** A sequence and its output, which is at least 1 in `makeTrie`. */
export interface Branch {
  readonly steps: readonly TrieStep[];
  readonly output: number;
}

export const root = 1;

/** A trie of the branches. Of several equal sequences, the first determines the output. O(steps). */
export function makeTrie(branches: readonly Branch[]): Trie {
  return layOut(treeOf(branches), emptyTrie, same);
}

/**
 * The trie with further branches. They replace branches of the same sequences, or remove them if their output
 * is 0. `renumber` maps all other outputs. O(nodes).
 */
export function amendTrie(
  trie: Trie,
  branches: readonly Branch[],
  renumber: (output: number) => number = same,
): Trie {
  if (branches.length === 0 && renumber === same) return trie;
  return layOut(treeOf(branches), trie, renumber);
}

function same(output: number): number {
  return output;
}

/** The output of a sequence, 0 if it has none. */
export function outputOf(trie: Trie, steps: readonly TrieStep[]): number {
  let node = root;
  for (const { word, gap } of steps) {
    node = word === 0 ? 0 : step(trie, node, word, gap);
    if (node === 0) return 0;
  }
  return outputAt(trie, node);
}

/**
 * The branches of a trie, each before those that extend it: the reverse of `makeTrie`. The first gap of each
 * is 0. O(nodes).
 */
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

/**
 * The node that `word` leads to from `node` across `gap`, 0 if there is none. The first word's gap is
 * ignored.
 */
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

/** The output at `node`, 0 if none. */
export function outputAt(trie: Trie, node: number): number {
  return trie.outputs[node] ?? 0;
}

interface Node {
  /** Undefined if no branch ends here. */
  output: number | undefined;
  /** By key; at the root by word. */
  readonly children: Map<number, Node>;
}

function treeOf(branches: readonly Branch[]): Node {
  const top: Node = { output: undefined, children: new Map() };
  for (const { steps, output } of branches) {
    let node = top;
    for (const step of steps)
      node = childOf(node, node === top ? step.word : keyOf(step.word, step.gap));
    node.output ??= output;
  }
  return top;
}

function keyOf(word: number, gap: number): number {
  return word * 4 + gap;
}

function childOf(node: Node, key: number): Node {
  const known = node.children.get(key);
  if (known !== undefined) return known;
  const child: Node = { output: undefined, children: new Map() };
  node.children.set(key, child);
  return child;
}

/** Node 0, which is not used, and a root without children. */
const emptyTrie: Trie = {
  roots: new Int32Array(1),
  firsts: Int32Array.of(2, 2, 2),
  keys: new Int32Array(2),
  outputs: new Int32Array(2),
};

/**
 * Merges the tree into the trie and numbers the nodes level by level, so that the children of each node are
 * adjacent.
 */
function layOut(top: Node, trie: Trie, renumber: (output: number) => number): Trie {
  const most = trie.keys.length + countOf(top);
  const [keys, outputs] = [new Int32Array(most), new Int32Array(most)];
  const firsts = new Int32Array(most + 1);
  // For each new node, the node of the old trie, 0 if there is none, and the node of the tree.
  const own = new Int32Array(most);
  const further = new Map<number, Node>([[root, top]]);
  own[root] = root;
  let count = root + 1;
  const put: PutChild = (key, child, more) => {
    keys[count] = key;
    own[count] = child;
    if (more !== undefined) further.set(count, more);
    count++;
  };
  for (let node = 0; node < count; node++) {
    const known = own[node] ?? 0;
    const added = further.get(node);
    firsts[node] = count;
    outputs[node] = added?.output ?? renumber(outputAt(trie, known));
    if (added === undefined) putChildren(trie, known, put);
    else putBoth(trie, known, added, put);
  }
  firsts[count] = count;
  const columns = { firsts: firsts.slice(0, count + 1), keys: keys.slice(0, count) };
  return {
    roots: rootsOf(columns.firsts, columns.keys),
    ...columns,
    outputs: outputs.slice(0, count),
  };
}

type PutChild = (key: number, child: number, more?: Node) => void;

function putChildren({ firsts, keys }: Trie, known: number, put: PutChild): void {
  const end = firsts[known + 1] ?? 0;
  for (let child = firsts[known] ?? 0; child < end; child++) put(keys[child] ?? 0, child);
}

function putBoth(trie: Trie, known: number, added: Node, put: PutChild): void {
  for (const [key, child, more] of childrenOf(trie, known, added)) {
    if (child === 0 || more === undefined || !isBare(trie, child, more)) put(key, child, more);
  }
}

function countOf({ children }: Node): number {
  let count = 1;
  for (const child of children.values()) count += countOf(child);
  return count;
}

type Child = readonly [key: number, child: number, more: Node | undefined];

/**
 * The children of a merged node in the order of their keys, each with its node in the trie (0 if none) and in
 * the tree.
 */
function childrenOf(trie: Trie, known: number, added: Node): readonly Child[] {
  const children: Child[] = [];
  const others = [...added.children].sort(([a], [b]) => a - b).values();
  let other = others.next().value;
  const end = trie.firsts[known + 1] ?? 0;
  for (let child = trie.firsts[known] ?? 0; child < end; child++) {
    const key = trie.keys[child] ?? 0;
    for (; other !== undefined && other[0] < key; other = others.next().value)
      children.push([other[0], 0, other[1]]);
    const isBoth = other?.[0] === key;
    children.push([key, child, isBoth ? other?.[1] : undefined]);
    if (isBoth) other = others.next().value;
  }
  for (; other !== undefined; other = others.next().value) children.push([other[0], 0, other[1]]);
  return children;
}

/** Whether a merged node and everything below it has no output. */
function isBare(trie: Trie, known: number, added: Node): boolean {
  if ((added.output ?? outputAt(trie, known)) !== 0) return false;
  return childrenOf(trie, known, added).every(
    ([, child, more]) => more !== undefined && isBare(trie, child, more),
  );
}

/**
 * The `roots` of a trie, from the other columns: the root's children are nodes 2, 3, …, in the order of their
 * words.
 */
export function rootsOf(firsts: Int32Array, keys: Int32Array): Int32Array {
  const last = (firsts[root + 1] ?? 0) - 1;
  const roots = new Int32Array((keys[last] ?? 0) + 1);
  for (let node = root + 1; node <= last; node++) roots[keys[node] ?? 0] = node;
  return roots;
}
