import fc from "fast-check";
import { expect, test } from "vitest";
import type { Requirement } from "../../src/job/job.ts";
import { defaultWeights } from "../../src/score/constants.ts";
import { scoreOf } from "../../src/score/deductions.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, resumeOf, type Sketch, shares } from "./build.ts";

const title = { text: "Java and Kafka Developer", from: 0, to: 24 };
const inTitle: Partial<Requirement> = { spans: [{ from: 0, to: 4 }] };
const months = 36;

const score = (sketch: Sketch, asked: readonly Requirement[], more: object = {}): Match =>
  scoreMatch(resumeOf(sketch), jobOf(asked, { title, ...more }), { lexicon, shares });

const others = ["python", "django", "kubernetes", "rust", "kafka", "flask"];
const used = (...skills: readonly string[]): Sketch => ({ positions: [{ skills, months }] });

test("who shows all but what the title names is no more than a partial match", () => {
  const asked = [asks("java", inTitle), ...others.map((id) => asks(id))];
  const { score: all, band, deductions: taken } = score(used(...others), asked);
  expect([all, band]).toEqual([44.53, "partial"]);
  expect(taken.filter(({ kind }) => kind === "core")).toEqual([
    {
      kind: "core",
      names: ["Java"],
      credit: 0,
      factor: 0.5,
      points: -44.53,
      because:
        "Java, named in the title, earns 0 of its credit; without it, 0.5 of all points would be left: 89.06 × (0.5 + 0.5 × 0) = 44.53",
    },
  ]);
});

test("of several technologies in the title the mean counts", () => {
  const asked = [asks("java", inTitle), asks("kafka", inTitle), asks("python")];
  const { deductions } = score(used("kafka"), asked);
  expect(deductions[0]).toMatchObject({ names: ["Java", "Kafka"], credit: 0.5, factor: 0.75 });
});

test("a method or an everyday word in the title takes nothing off", () => {
  const asked = [asks("agile", inTitle), asks("kubernetes", inTitle), asks("python")];
  expect(score({}, asked).deductions).toEqual([]);
  expect(score(used("python"), asked).deductions).toEqual([]);
});

test("points beyond 75 count less, so that all of them make 100", () => {
  const asked = ["python", "rust", "kubernetes", "kafka"].map((id) => asks(id));
  const some = scoreMatch(resumeOf(used("python", "rust", "kubernetes")), jobOf(asked), {
    lexicon,
    shares,
  });
  const all = scoreMatch(resumeOf(used("python", "rust", "kubernetes", "kafka")), jobOf(asked), {
    lexicon,
    shares,
  });
  expect(all.score).toBe(100);
  expect(some.deductions).toEqual([
    {
      kind: "beyond",
      points: -33.69,
      because: "above 75, every 3.2 points count as one: 75 + (124 − 75) / 3.2 = 90.31",
    },
  ]);
});

test("a score never falls when points or a credit of what the title names grow", () => {
  const tally = fc.record({
    points: fc.integer({ min: 0, max: 15_000 }),
    core: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
    more: fc.integer({ min: 0, max: 300 }),
    better: fc.integer({ min: 0, max: 100 }),
    rest: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(tally, ({ points, core, more, better, rest }) => {
      const weights = { ...defaultWeights, core: { rest } };
      const before = scoreOf({ points, core }, weights);
      const raised = core.map((credit) => Math.max(credit, better));
      const after = scoreOf({ points: Math.min(15_000, points + more), core: raised }, weights);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBeLessThanOrEqual(10_000);
    }),
    { numRuns: 2000 },
  );
});

test("a project proves nearly as much as a position to a junior job, and less to any other", () => {
  const credit = (level?: "junior" | "senior") =>
    score({ projects: [["kafka"]] }, [asks("kafka")], level && { level }).contributions.find(
      ({ name }) => name === "Kafka",
    )?.credit;
  expect([credit("junior"), credit("senior"), credit()]).toEqual([0.9, 0.6, 0.6]);
});
