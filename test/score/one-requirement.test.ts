import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreMatch } from "../../src/score/score.ts";
import { jobOf, lexiconOf, resumeOf, shares } from "./build.ts";

const languages = ["ada", "basic", "cobol", "dylan", "eiffel"];
const tools = ["anvil", "bellows", "chisel", "drill", "easel", "file", "gauge", "hammer"];
const lexicon = lexiconOf({
  ...Object.fromEntries(languages.map((id) => [id, { category: "language" as const }])),
  ...Object.fromEntries(tools.map((id) => [id, { category: "messaging" as const }])),
  leading: { category: "soft-skill" },
});

const asks = (id: string, more = {}) => ({
  kind: "skill" as const,
  skills: [id],
  name: id.charAt(0).toUpperCase() + id.slice(1),
  category: lexicon.skills.get(id)?.category ?? "tool",
  level: "required" as const,
  frequency: 1,
  spans: [],
  ...more,
});

const title = { text: "Engineering Manager", from: 0, to: 19 };

const worked = (skills: readonly string[]) =>
  resumeOf({ positions: [{ title: title.text, months: 120, skills }] });

test("of eight or more things, none decides a posting whose title names no technology", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...languages)),
      fc.shuffledSubarray(tools, { minLength: 7 }),
      fc.constantFrom("required" as const, "preferred" as const),
      fc.nat(),
      (some, others, level, which) => {
        const all = [...some, ...others];
        const requirements = [
          ...some.map((id) => asks(id)),
          ...others.map((id) => asks(id, { level })),
        ];
        const job = jobOf(requirements, { title });
        const scoreOf = (skills: readonly string[]) =>
          scoreMatch(worked(skills), job, { lexicon, shares }).score ?? 0;
        expect(scoreOf(all)).toBe(100);
        const lost = all[which % all.length];
        expect(scoreOf(all) - scoreOf(all.filter((id) => id !== lost))).toBeLessThanOrEqual(20);
      },
    ),
    { numRuns: 40 },
  );
});

test("years of leading that are asked for weigh as much as years of work", () => {
  const weightWith = (more: object) =>
    scoreMatch(worked([]), jobOf([asks("leading", more), ...tools.map((id) => asks(id))]), {
      lexicon,
      shares,
    }).contributions.find(({ name }) => name === "Leading")?.factors.raw;
  expect(weightWith({ minMonths: 36 })).toBe(12);
  expect(weightWith({})).toBe(1);
});
