import fc from "fast-check";
import { expect, test } from "vitest";
import { branchesOf, makeTrie, outputAt, root, step } from "../../src/skills/lexicon/trie.ts";
import { gaps } from "../../src/text/tokenize.ts";

type Sequence = readonly (readonly [word: number, gap: number])[];

function trieOf(...sequences: readonly Sequence[]) {
  return makeTrie(
    sequences.map((sequence, i) => ({
      steps: sequence.map(([word, gap]) => ({ word, gap })),
      output: i + 1,
    })),
  );
}

/** The output of a sequence; -1 if the trie does not lead there. */
function outputOf(trie: ReturnType<typeof trieOf>, sequence: Sequence): number {
  let node: number = root;
  for (const [word, gap] of sequence) {
    node = step(trie, node, word, gap);
    if (node === 0) return -1;
  }
  return outputAt(trie, node);
}

test("a sequence leads to its output", () => {
  const trie = trieOf(
    [[5, 0]],
    [
      [5, 0],
      [7, 0],
    ],
  );
  expect(outputOf(trie, [[5, 0]])).toBe(1);
  expect(
    outputOf(trie, [
      [5, 0],
      [7, 0],
    ]),
  ).toBe(2);
});

test("the beginning of a sequence has no output", () => {
  expect(
    outputOf(
      trieOf([
        [5, 0],
        [7, 0],
      ]),
      [[5, 0]],
    ),
  ).toBe(0);
});

test("another word or another gap leads nowhere", () => {
  const trie = trieOf([
    [5, 0],
    [7, gaps.slash],
  ]);
  expect(outputOf(trie, [[6, 0]])).toBe(-1);
  expect(
    outputOf(trie, [
      [5, 0],
      [8, gaps.slash],
    ]),
  ).toBe(-1);
  expect(
    outputOf(trie, [
      [5, 0],
      [7, gaps.join],
    ]),
  ).toBe(-1);
});

test("the gap before the first word does not matter", () => {
  expect(outputOf(trieOf([[5, gaps.join]]), [[5, gaps.apart]])).toBe(1);
});

test("of equal sequences, the first determines the output", () => {
  expect(outputOf(trieOf([[5, 0]], [[5, 0]]), [[5, 0]])).toBe(1);
});

test("an empty trie leads nowhere", () => {
  expect(outputOf(trieOf(), [[1, 0]])).toBe(-1);
});

const anySequence = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 2 })),
  {
    minLength: 1,
    maxLength: 4,
  },
);

/** Leaves out the gap of the first word. */
function keyOf(sequence: Sequence): string {
  return JSON.stringify(sequence.map(([word, gap], i) => (i === 0 ? [word] : [word, gap])));
}

test("a trie has the same outputs as a map of whole sequences", () => {
  fc.assert(
    fc.property(fc.array(anySequence), fc.array(anySequence), (sequences, others) => {
      const trie = trieOf(...sequences);
      const outputs = new Map<string, number>();
      for (const [i, sequence] of sequences.entries()) {
        if (!outputs.has(keyOf(sequence))) outputs.set(keyOf(sequence), i + 1);
      }
      for (const sequence of [...sequences, ...others]) {
        expect(Math.max(0, outputOf(trie, sequence))).toBe(outputs.get(keyOf(sequence)) ?? 0);
      }
    }),
  );
});

test("a trie made from the branches of another equals it", () => {
  fc.assert(
    fc.property(fc.array(anySequence), (sequences) => {
      const trie = trieOf(...sequences);
      expect(makeTrie(branchesOf(trie))).toEqual(trie);
    }),
  );
});
