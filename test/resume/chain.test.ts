import fc from "fast-check";
import { expect, test } from "vitest";
import { type Allowed, bestLabels } from "../../src/resume/chain.ts";
import type { LearnedWeights } from "../../src/text/packed-weights.ts";

const chain: LearnedWeights = {
  labels: ["outside", "begin", "inside"],
  weights: {
    head: [0, 3, 2],
    body: [2, 0, 1],
    dated: [-1, 2, 0],
    "after outside": [1, 0, 0],
    "after begin": [0, -4, 2],
    "after inside": [0, 1, 1],
  },
};

/** Only what has begun can continue. */
const isAllowed: Allowed = (label, before) => label !== 2 || before !== 0;

function worth(seen: readonly (readonly string[])[], labels: readonly number[]): number {
  return labels.reduce((sum, label, at) => {
    const before = at === 0 ? 0 : (labels[at - 1] ?? 0);
    if (!isAllowed(label, before, at)) return Number.NEGATIVE_INFINITY;
    const names = [...(seen[at] ?? []), `after ${chain.labels[before]}`];
    return sum + names.reduce((own, name) => own + (chain.weights[name]?.[label] ?? 0), 0);
  }, 0);
}

function everyWay(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return everyWay(length - 1).flatMap((way) => [0, 1, 2].map((label) => [...way, label]));
}

test("no allowed sequence of labels has a greater total than the best one", () => {
  const row = fc.subarray(["head", "body", "dated", "unknown"]);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (seen) => {
      const best = bestLabels(chain, seen, isAllowed);
      const most = Math.max(...everyWay(seen.length).map((way) => worth(seen, way)));
      expect(best).toHaveLength(seen.length);
      expect(worth(seen, best)).toBe(most);
    }),
  );
});
