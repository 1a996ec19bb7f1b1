import { expect, test } from "vitest";
import { readWeights } from "../../src/score/demands/read-weights.ts";
import { defaultWeights } from "../../src/score/weights.ts";

const rows: readonly [unknown, string, string][] = [
  [{ kinds: { skill: -1 } }, "weights.kinds.skill", "must be a number from 0 to 100"],
  [{ kinds: { skill: Number.NaN } }, "weights.kinds.skill", "must be a number from 0 to 100"],
  [{ proofs: { listed: 1.5 } }, "weights.proofs.listed", "must be a number from 0 to 1"],
  [{ kinds: { skill: "10" } }, "weights.kinds.skill", "must be a number from 0 to 100"],
  [{ kinds: { skil: 1 } }, "weights.kinds.skil", "is no known weight"],
  [{ kind: {} }, "weights.kind", "is not a group of weights"],
  [{ kinds: 3 }, "weights.kinds", "must be an object of numbers"],
  [null, "weights", "must be an object of numbers"],
  [[], "weights", "must be an object of numbers"],
  [{ proofs: { hidden: 1 } }, "weights.proofs.hidden", "is no known weight"],
  [
    { depth: { brief: 0.5 } },
    "weights.depth.brief",
    "must let a position prove no less than a project",
  ],
  [
    { frequency: { most: 0 } },
    "weights.frequency.most",
    "must be 1 at least, which the first mention counts",
  ],
  [{ caps: { skill: 0 } }, "weights.caps.skill", "must let a skill give something"],
  [{ proofs: { listed: 0.9 } }, "weights.proofs", "must not rise from stronger to weaker evidence"],
  [
    { seniority: { farBelow: 0.9 } },
    "weights.seniority",
    "must not rise from stronger to weaker evidence",
  ],
];

test.for(rows)("%j is refused", ([given, option, problem]) => {
  // Values that a caller without types may pass.
  const read = () => readWeights(given as Parameters<typeof readWeights>[0]);
  expect(read).toThrow(
    expect.objectContaining({ code: "OPTION_INVALID", details: { option, problem } }),
  );
});

test("weights that are left out keep their defaults", () => {
  const weights = readWeights({ levels: { preferred: 0.75 } });
  expect(weights).toEqual({
    ...defaultWeights,
    levels: { required: 1, preferred: 0.75, mentioned: 0.5 },
  });
});

test("no weights are the default weights", () => {
  expect(readWeights(undefined)).toBe(defaultWeights);
});
