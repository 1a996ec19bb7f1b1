import { expect, test } from "vitest";
import { planMatch } from "../../src/score/demands/plan.ts";
import { asks, jobOf, lexiconOf, score, shares } from "./build.ts";

test("weights add up to the whole and follow sort, level, frequency and rarity, within their caps", () => {
  const job = jobOf([
    asks("kafka"),
    asks("python", { frequency: 3 }),
    asks("java", { level: "preferred" }),
    asks("security"),
    asks("agile"),
  ]);
  const { contributions } = score({}, job);
  // 10 · 10 × 3 × 1.3 × 0.8, capped at 1.2 × 138 / 5, as is 10; the rest share 71.76 as 10 × 0.6 × 0.9 (a
  // wish has no language's weight), 10 × 0.5 and 10 × 0.2
  expect(contributions.map(({ name, weight, factors }) => [name, weight, factors.raw])).toEqual([
    ["Kafka", 33.12, 10],
    ["Python", 33.12, 31.2],
    ["Java", 31.25, 5.4],
    ["Agile", 28.94, 5],
    ["Security", 11.57, 2],
  ]);
});

test("a whole subject weighs as a practice but belongs to the ground like its technologies", () => {
  const own = lexiconOf({
    kafka: { category: "messaging" },
    streaming: { category: "messaging", practice: true },
  });
  const job = jobOf(["kafka", "streaming"].map((id) => asks(id, { category: "messaging" })));
  const { demands } = planMatch(job, { lexicon: own, shares });
  expect(demands.map(({ factors, part }) => [factors.raw, part])).toEqual([
    [10, "ground"],
    [5, "ground"],
  ]);
});

test("of alternatives of several sorts, the heaviest counts", () => {
  const job = jobOf([asks("kubernetes"), asks("kafka", { skills: ["agile", "kafka"] })]);
  const { contributions } = score({}, job);
  expect(contributions.map(({ weight }) => weight)).toEqual([58.5, 58.5]);
});
