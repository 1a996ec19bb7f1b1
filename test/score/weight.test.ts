import { expect, test } from "vitest";
import type { Job } from "../../src/job/job.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, lexiconOf, resumeOf, type Sketch, shares } from "./build.ts";

const score = (sketch: Sketch, job: Job): Match =>
  scoreMatch(resumeOf(sketch), job, { lexicon, shares });

test("weights add up to 160 and follow sort, level, frequency and rarity, within their caps", () => {
  const job = jobOf([
    asks("kafka"),
    asks("python", { frequency: 3 }),
    asks("java", { level: "preferred" }),
    asks("security"),
    asks("agile"),
  ]);
  const { contributions } = score({}, job);
  // 10 · 10 × 3 × 1.3 × 0.8, capped at 1.2 × 160 / 5; the rest share 83.2 as 10 × 0.6 × 0.9 (a wish has no language's weight), 10 × 0.5 and 10 × 0.2
  expect(contributions.map(({ name, weight, factors }) => [name, weight, factors.raw])).toEqual([
    ["Kafka", 38.4, 10],
    ["Python", 38.4, 31.2],
    ["Java", 36.23, 5.4],
    ["Agile", 33.55, 5],
    ["Security", 13.42, 2],
  ]);
});

test("a whole subject weighs as a practice, and is as much the heart of a job as its technologies", () => {
  const own = lexiconOf({
    kafka: { category: "messaging" },
    streaming: { category: "messaging", practice: true },
  });
  const job = jobOf(["kafka", "streaming"].map((id) => asks(id, { category: "messaging" })));
  const { contributions, deductions } = scoreMatch(
    resumeOf({ positions: [{ skills: ["streaming"], months: 36 }] }),
    job,
    { lexicon: own, shares },
  );
  expect(contributions.map(({ factors }) => factors.raw)).toEqual([10, 5]);
  expect(deductions[0]).toMatchObject({ kind: "core", names: ["Kafka", "streaming"] });
});

test("of alternatives of several sorts the heaviest counts", () => {
  const job = jobOf([asks("kubernetes"), asks("kafka", { skills: ["agile", "kafka"] })]);
  const { contributions } = score({}, job);
  expect(contributions.map(({ weight }) => weight)).toEqual([80, 80]);
});
