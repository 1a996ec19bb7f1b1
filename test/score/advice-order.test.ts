import { expect, test } from "vitest";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, resumeOf, shares } from "./build.ts";

test("advice on a product comes before advice on what rests on it, which is worth more", () => {
  const job = jobOf([asks("django", { level: "preferred" }), asks("wagtail"), asks("kafka")]);
  const resume = resumeOf({ positions: [{ skills: ["python"], months: 12 }] });
  const { suggestions } = scoreMatch(resume, job, { lexicon, shares });
  expect(suggestions.map((one) => one.for)).toEqual(["Django", "Wagtail", "Kafka"]);
  expect(suggestions[1]?.points).toBeGreaterThan(suggestions[0]?.points ?? 0);
});

test("advice on many requirements looks up each of their skills a bounded number of times", () => {
  const lookUps = (requirements: number): number => {
    let count = 0;
    const counted = Object.defineProperty({ ...lexicon }, "index", {
      get: () => {
        count++;
        return lexicon.index;
      },
    });
    const ids = [...lexicon.skills.keys()].slice(0, requirements);
    const job = jobOf(ids.map((id) => asks(id)));
    scoreMatch(resumeOf({ positions: [] }), job, { lexicon: counted, shares });
    return count;
  };
  expect(lookUps(800)).toBeLessThan(3 * lookUps(400));
});
