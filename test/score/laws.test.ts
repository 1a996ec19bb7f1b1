import process from "node:process";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Job } from "../../src/job/job.ts";
import { type Position, proofs, type Resume, type SkillUse } from "../../src/resume/resume.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import {
  asks,
  documentOf,
  jobOf,
  lexicon,
  type PositionSketch,
  resumeOf,
  type Sketch,
  shares,
} from "./build.ts";
import { recompute } from "./recompute.ts";

const ids = [...lexicon.skills.keys()];
const titles = ["Senior Backend Engineer", "Java Developer", "Python/Kafka Developer", "Chef"];
const skill = fc.constantFrom(...ids);
const skills = fc.array(skill, { maxLength: 6 });

const position: fc.Arbitrary<PositionSketch> = fc.record({
  title: fc.constantFrom(...titles),
  months: fc.integer({ min: 0, max: 80 }),
  isDated: fc.boolean(),
  skills,
});

const sketch: fc.Arbitrary<Sketch> = fc.record({
  positions: fc.array(position, { maxLength: 3 }),
  projects: fc.array(skills, { maxLength: 2 }),
  listed: skills,
  summary: skills,
  hidden: skills,
  loose: fc.constantFrom(
    [],
    Array.from({ length: 8 }, (_, i) => `Built part ${i} of the shop`),
  ),
  degrees: fc.array(fc.record({ level: fc.constantFrom("bachelor" as const, "phd" as const) }), {
    maxLength: 1,
  }),
});

const requirement = fc
  .record({
    asked: fc.uniqueArray(skill, { minLength: 1, maxLength: 3 }),
    level: fc.constantFrom("required" as const, "preferred" as const, "mentioned" as const),
    frequency: fc.integer({ min: 1, max: 9 }),
    minMonths: fc.constantFrom(0, 12, 36, 60),
    orSimilar: fc.boolean(),
  })
  .map(({ asked, ...more }) => asks(asked[0] ?? "kafka", { skills: asked, ...more }));

const job: fc.Arbitrary<Job> = fc
  .record({
    requirements: fc.array(requirement, { minLength: 1, maxLength: 8 }),
    title: fc.constantFrom(...titles),
    titled: fc.integer({ min: 0, max: 2 }),
    jobLevel: fc.constantFrom("intern" as const, "junior" as const, "senior" as const),
    minMonths: fc.constantFrom(0, 24, 120),
    orEquivalent: fc.boolean(),
  })
  .map(({ requirements, title, titled, jobLevel, minMonths, orEquivalent }) =>
    // The first ones are in the title.
    jobOf(
      requirements.map((one, i) =>
        i < titled ? { ...one, spans: [{ from: i, to: i + 1 }] } : one,
      ),
      {
        title: { text: title, from: 0, to: title.length },
        level: jobLevel,
        minMonths,
        degree: { level: "master", fields: [], required: true, orEquivalent },
      },
    ),
  );

/** laws.slow.test.ts tries more. */
const runs = { numRuns: Number(process.env.LAW_RUNS ?? 15) };
const options = { lexicon, shares };
const scoreOf = (resume: Resume, posting: Job): number =>
  scoreMatch(resume, posting, options).score ?? -1;
const hundredths = (value: number): number => Math.round(value * 100);
/** All points, before deductions. */
const pointsOf = (resume: Resume, posting: Job): number =>
  scoreMatch(resume, posting, options).contributions.reduce((sum, { points }) => sum + points, 0);

/** The points of all contributions and deductions, which are the score. */
const sumOf = ({ contributions, deductions }: Match): number =>
  [...contributions, ...deductions].reduce((sum, { points }) => sum + hundredths(points), 0) / 100;

test("the score is the sum of the points and deductions, in whole hundredths", () => {
  fc.assert(
    fc.property(sketch, job, (drawn, posting) => {
      const match = scoreMatch(resumeOf(drawn), posting, options);
      const { score, contributions, deductions } = match;
      const weights = contributions.reduce((total, one) => total + hundredths(one.weight), 0);
      expect(score).toBe(sumOf(match));
      for (const { points } of deductions) expect(points).toBeLessThan(0);
      expect(weights).toBeGreaterThanOrEqual(11_000);
      expect(weights).toBeLessThanOrEqual(18_000);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
    runs,
  );
});

test("adding to a resume never lowers its score", () => {
  fc.assert(
    fc.property(sketch, sketch, job, (drawn, more, posting) => {
      const parts = [
        "positions",
        "projects",
        "listed",
        "summary",
        "hidden",
        "loose",
        "degrees",
      ] as const satisfies readonly (keyof Sketch)[];
      const richer = Object.fromEntries(
        parts.map((part) => [part, [...(drawn[part] ?? []), ...(more[part] ?? [])]]),
      ) as Sketch;
      expect(scoreOf(resumeOf(richer), posting)).toBeGreaterThanOrEqual(
        scoreOf(resumeOf(drawn), posting),
      );
    }),
    runs,
  );
});

test("every match is recomputed from its own words", () => {
  fc.assert(
    fc.property(sketch, job, (drawn, posting) => {
      const match = scoreMatch(resumeOf(drawn), posting, options);
      const { score, contributions, deductions } = match;
      expect(recompute(match)).toEqual({ score, contributions, deductions });
    }),
    runs,
  );
});

test("a stronger proof or more months of a skill never lower the score", () => {
  const use = fc.record({
    skill,
    months: fc.integer({ min: 0, max: 99 }),
    proof: fc.integer({ min: 0, max: 5 }),
    stronger: fc.integer({ min: 0, max: 5 }),
    longer: fc.integer({ min: 0, max: 99 }),
  });
  fc.assert(
    fc.property(
      sketch,
      use,
      job,
      (drawn, { skill: id, months, proof, stronger, longer }, posting) => {
        const resume = resumeOf(drawn);
        const others = resume.skills.filter((one) => one.skill !== id);
        const withUse = (at: number, length: number): Resume => {
          const made: SkillUse = {
            skill: id,
            name: id,
            category: "tool",
            mentions: [],
            months: length,
            namedMonths: length,
            proof: proofs[at] ?? "hidden",
          };
          return { ...resume, skills: [...others, made] };
        };
        const before = scoreOf(withUse(proof, months), posting);
        const after = scoreOf(withUse(Math.max(0, proof - stronger), months + longer), posting);
        expect(after).toBeGreaterThanOrEqual(before);
      },
    ),
    runs,
  );
});

test("a second entry for the same skill never lowers the score", () => {
  fc.assert(
    fc.property(sketch, sketch, job, (drawn, more, posting) => {
      const resume = resumeOf(drawn);
      // Their mentions belong to another text; in this one they would not match its positions.
      const others = resumeOf(more).skills.map((use) => ({ ...use, mentions: [] }));
      const both = { ...resume, skills: [...resume.skills, ...others] };
      expect(scoreOf(both, posting)).toBeGreaterThanOrEqual(scoreOf(resume, posting));
    }),
    runs,
  );
});

test("repeating a keyword in a list never raises the score", () => {
  fc.assert(
    fc.property(
      sketch,
      skill,
      fc.integer({ min: 2, max: 30 }),
      job,
      (drawn, id, times, posting) => {
        const listed = [...(drawn.listed ?? []), id];
        const often = [...listed, ...Array<string>(times).fill(id)];
        const once = scoreOf(resumeOf({ ...drawn, listed }), posting);
        expect(scoreOf(resumeOf({ ...drawn, listed: often }), posting)).toBe(once);
      },
    ),
    runs,
  );
});

test("the order of positions, sections and skills does not matter", () => {
  fc.assert(
    fc.property(sketch, job, (drawn, posting) => {
      const resume = resumeOf(drawn);
      const turned: Resume = {
        ...resume,
        sections: resume.sections.toReversed(),
        positions: resume.positions.toReversed(),
        projects: resume.projects.toReversed(),
        degrees: resume.degrees.toReversed(),
        skills: resume.skills.toReversed(),
      };
      expect(scoreOf(turned, posting)).toBe(scoreOf(resume, posting));
    }),
    runs,
  );
});

test("name, contact, employer and school do not matter", () => {
  const names = fc.constantFrom("Jo Cook", "Kafka Developer", "Senior Backend Engineer");
  const person = fc.record({
    contact: fc.oneof(fc.string({ minLength: 1 }), names),
    school: fc.oneof(fc.string(), names),
  });
  fc.assert(
    fc.property(sketch, person, job, (drawn, { contact, school }, posting) => {
      const plain = resumeOf({ ...drawn, contact: "x" });
      const fact = { text: school, from: 0, to: 1 };
      const line = contact.replaceAll(/\s/g, " ");
      const other = resumeOf({ ...drawn, contact: line });
      const name = { text: line, from: 0, to: line.length };
      const named: Resume = {
        ...other,
        contact: { name, email: name, phone: fact, location: fact, links: [] },
        positions: other.positions.map(
          (one): Position => ({ ...one, employer: fact, location: fact }),
        ),
        degrees: other.degrees.map((degree) => ({ ...degree, school: fact })),
      };
      expect(scoreOf(named, posting)).toBe(scoreOf(plain, posting));
    }),
    runs,
  );
});

test("skills that are only listed give at most half as many points as the same skills in years of work", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(skill, { minLength: 1 }),
      fc.array(requirement, { minLength: 1 }),
      (known, asked) => {
        const technical = asked.filter(
          ({ category }) => !category?.includes("-skill") && category !== "spoken-language",
        );
        fc.pre(technical.length > 0);
        const posting = jobOf(technical);
        const listed = pointsOf(resumeOf({ listed: known }), posting);
        const used = pointsOf(resumeOf({ positions: [{ months: 90, skills: known }] }), posting);
        // A credit is rounded to hundredths, so it is off by half a hundredth at most.
        expect(listed).toBeLessThanOrEqual(0.5 * used + 0.005 * 180);
      },
    ),
    runs,
  );
});

test("a pasted copy of the posting scores no higher than the same skills in dated work", () => {
  const lines = [
    "We are looking for an engineer who has built services with Python for several years",
    "You should also know how to run clusters of Kubernetes in production at some scale",
  ];
  const posting = jobOf([asks("python", { minMonths: 36 }), asks("kubernetes")], {
    document: documentOf(lines),
  });
  const real = resumeOf({ positions: [{ months: 40, skills: ["python", "kubernetes"] }] });
  const pasted = resumeOf({ positions: [{ months: 40, bullet: lines.join(" ") }] });
  const uses = ["python", "kubernetes"].map((id): SkillUse => {
    const name = lexicon.skills.get(id)?.name ?? id;
    const from = pasted.document.text.indexOf(name);
    const mention = {
      from,
      to: from + name.length,
      surface: name,
      skill: id,
      name,
      category: "tool",
    };
    return {
      skill: id,
      name,
      category: "tool",
      mentions: [mention],
      months: 40,
      namedMonths: 40,
      proof: "position",
    };
  });
  expect(scoreOf(real, posting)).toBe(100);
  expect(scoreOf({ ...pasted, skills: uses }, posting)).toBeLessThan(50);
});

test("the same input gives the same bytes", () => {
  fc.assert(
    fc.property(sketch, job, (drawn, posting) => {
      const once = JSON.stringify(scoreMatch(resumeOf(drawn), posting, options));
      expect(JSON.stringify(scoreMatch(resumeOf(drawn), posting, options))).toBe(once);
    }),
    runs,
  );
});

test("any weights within their limits give a score within 0 and 100", () => {
  const number = fc.double({ min: 0, max: 10, noNaN: true });
  const weights = fc.record({
    kinds: fc.record({ skill: number, title: number }, { requiredKeys: [] }),
    levels: fc.record({ required: number, mentioned: number }, { requiredKeys: [] }),
    frequency: fc.record(
      { step: number, most: fc.double({ min: 1, max: 10, noNaN: true }) },
      { requiredKeys: [] },
    ),
  });
  fc.assert(
    fc.property(sketch, job, weights, (drawn, posting, given) => {
      const match = scoreMatch(resumeOf(drawn), posting, { ...options, weights: given });
      // If no requirement has a weight, there is no score.
      expect(match.score ?? 0).toBe(sumOf(match));
      expect(match.score ?? 0).toBeGreaterThanOrEqual(0);
      expect(match.score ?? 0).toBeLessThanOrEqual(100);
    }),
    runs,
  );
});

test("a technology that is a wish never weighs more than a required one with as many mentions", () => {
  const technology = fc.constantFrom("kafka", "python", "java", "django", "rust", "kubernetes");
  const frequency = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(technology, technology, frequency, fc.array(requirement), (a, b, times, rest) => {
      fc.pre(a !== b);
      const others = rest.filter(({ skills: all }) => !all.includes(a) && !all.includes(b));
      const must = asks(a, { frequency: times });
      const wish = asks(b, { frequency: times, level: "preferred" });
      const { contributions } = scoreMatch(resumeOf({}), jobOf([must, wish, ...others]), {
        lexicon,
        shares: new Map(),
      });
      // A requirement that another one proves is asked for twice, so it weighs less.
      const weightOf = (one: string) =>
        contributions.find(({ skills: [id], factors }) => {
          const isCovered = factors.weight.some(({ kind }) => kind === "covered");
          return id === one && !isCovered;
        })?.weight;
      const [required, wished] = [weightOf(a), weightOf(b)];
      if (required !== undefined && wished !== undefined)
        expect(wished).toBeLessThanOrEqual(required);
    }),
    runs,
  );
});
