import fc from "fast-check";
import { expect, test } from "vitest";
import type { Contribution, Match } from "../../src/score/match.ts";
import { asks, jobOf, score } from "./build.ts";

const degree = { level: "bachelor", fields: [], required: true, orEquivalent: false } as const;
const title = { text: "Java Developer", from: 0, to: 14 };
const technologies = ["kafka", "python", "java", "rust", "kubernetes", "kotlin", "django", "flask"];

/** Postings with few or many technologies, and with few or many requirements that weigh less. */
const posting = fc
  .record({
    technical: fc.uniqueArray(fc.constantFrom(...technologies), { minLength: 1 }),
    traits: fc.integer({ min: 0, max: 9 }),
    isTitled: fc.boolean(),
    minMonths: fc.constantFrom(0, 36),
  })
  .map(({ technical, traits, isTitled, minMonths }) =>
    jobOf(
      [
        ...technical.map((id) => asks(id)),
        ...Array.from({ length: traits }, (_, i) => asks("patience", { name: `Trait ${i}` })),
        asks("german"),
      ],
      { degree, minMonths, ...(isTitled && { title }) },
    ),
  );

const isTechnology = ({ category }: Pick<Contribution, "category">): boolean =>
  category !== undefined && category !== "soft-skill" && category !== "spoken-language";

const weightOf = ({ contributions }: Match, name: string): number =>
  contributions.find((one) => one.name === name)?.weight ?? 0;

test("a degree, a trait or a spoken language weighs less than half of a required technology", () => {
  fc.assert(
    fc.property(posting, (job) => {
      const { contributions } = score({}, job);
      const isCovered = ({ factors }: Contribution) =>
        factors.weight.some(({ kind }) => kind === "covered");
      const least = Math.min(
        ...contributions
          .filter((one) => isTechnology(one) && !isCovered(one))
          .map(({ weight }) => weight),
      );
      for (const { kind, category, weight } of contributions)
        if (kind === "degree" || category === "soft-skill" || category === "spoken-language")
          expect(weight).toBeLessThan(least / 2);
    }),
    { numRuns: 40 },
  );
});

test("with four requirements a degree weighs a third of the language or less", () => {
  const match = score(
    {},
    jobOf([asks("java"), asks("kafka", { level: "preferred" })], { degree, title }),
  );
  expect(weightOf(match, "Bachelor's degree")).toBeLessThanOrEqual(weightOf(match, "Java") / 3);
});

test("the title weighs an even share if two things are asked for, and at most 20 if eight are", () => {
  const titleOf = (ids: readonly string[]) =>
    weightOf(
      score(
        {},
        jobOf(
          ids.map((id) => asks(id)),
          { title },
        ),
      ),
      "Java Developer",
    );
  expect(titleOf(["kafka"])).toBe(58.5);
  expect(titleOf(technologies)).toBe(20);
});

test("if two technologies are asked for, a title without a field weighs about half of one with a field", () => {
  const asked = [asks("kafka"), asks("rust")];
  const titled = (text: string) =>
    weightOf(score({}, jobOf(asked, { title: { text, from: 0, to: text.length } })), text);
  expect(titled("Payments Engineer")).toBe(41.34);
  expect(titled("Software Engineer")).toBe(20.8);
});

test("a resume with one of the only two things asked for is a partial match", () => {
  const job = jobOf(["kafka", "rust"].map((id) => asks(id, { level: "mentioned" })));
  expect(score({ positions: [{ skills: ["kafka"], months: 36 }] }, job).band).toBe("partial");
});

// Points left over by caps go to requirements below their caps, which the resume may lack.
test("requiring one more technology that the resume has used for years never costs five points", () => {
  const known = fc.uniqueArray(fc.constantFrom(...technologies.slice(1)));
  fc.assert(
    fc.property(posting, known, (job, skills) => {
      const requirements = job.requirements.filter(({ skills: [id] }) => id !== "kafka");
      fc.pre(requirements.some(isTechnology));
      const sketch = { positions: [{ skills: ["kafka", ...skills], months: 36 }] };
      const before = score(sketch, { ...job, requirements }).score ?? 0;
      const after = score(sketch, { ...job, requirements: [...requirements, asks("kafka")] });
      expect(after.score).toBeGreaterThan(before - 5);
    }),
    { numRuns: 40 },
  );
});
