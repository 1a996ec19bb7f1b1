import { expect, test } from "vitest";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, resumeOf, shares } from "./build.ts";

const factorsOf = (...asked: Parameters<typeof asks>[]) => {
  const job = jobOf(asked.map((one) => asks(...one)));
  const { contributions } = scoreMatch(resumeOf({}), job, { lexicon, shares });
  return Object.fromEntries(
    contributions.map(({ name, factors }) => [
      name,
      factors.weight.find(({ kind }) => kind === "covered")?.facts,
    ]),
  );
};

test("what another requirement proves is asked for with it", () => {
  expect(factorsOf(["django"], ["wagtail"])).toEqual({
    Django: { by: "Wagtail" },
    Wagtail: undefined,
  });
});

test("a must is not covered by a wish, nor a language by anything", () => {
  expect(factorsOf(["django"], ["wagtail", { level: "preferred" }])).toEqual({
    Django: undefined,
    Wagtail: undefined,
  });
  expect(factorsOf(["python"], ["django"])).toEqual({ Python: undefined, Django: undefined });
});

test("alternatives cover what each of them proves, and nothing else", () => {
  const either = { skills: ["wagtail", "kafka"], name: "Wagtail or Kafka" };
  expect(factorsOf(["django"], ["wagtail", either]).Django).toBe(undefined);
});

test("a skill is asked for once where it also stands among alternatives that all prove it", () => {
  const either = { skills: ["wagtail", "django"], name: "Wagtail or Django" };
  expect(factorsOf(["django"], ["wagtail", either])).toEqual({
    Django: undefined,
    "Wagtail or Django": { by: "Django" },
  });
  expect(factorsOf(["wagtail", either], ["django"])).toEqual({
    Django: { by: "Wagtail or Django" },
    "Wagtail or Django": undefined,
  });
});
