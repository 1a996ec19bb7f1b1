import fc from "fast-check";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { Requirement } from "../../src/job/job.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { scoreOf } from "../../src/score/steps.ts";
import { defaultWeights } from "../../src/score/weights.ts";
import { asks, jobOf, lexicon, resumeOf, type Sketch, shares } from "./build.ts";

const title = { text: "Java and Kafka Developer", from: 0, to: 24 };
const inTitle: Partial<Requirement> = { spans: [{ from: 0, to: 4 }] };
const months = 36;

const score = (sketch: Sketch, asked: readonly Requirement[], more: object = {}): Match =>
  scoreMatch(resumeOf(sketch), jobOf(asked, { title, ...more }), { lexicon, shares });

const coreOf = ({ deductions }: Match) => deductions.find(({ kind }) => kind === "core");

const others = ["python", "django", "kubernetes", "rust", "kafka", "flask"];
const used = (...skills: readonly string[]): Sketch => ({ positions: [{ skills, months }] });

test("a resume with everything except what the title names, and without such a title, is a partial match", () => {
  const asked = [asks("java", inTitle), ...others.map((id) => asks(id))];
  const { score: all, band, deductions: taken } = score(used(...others), asked);
  expect([all, band]).toEqual([47.2, "partial"]);
  expect(taken.filter(({ kind }) => kind === "core")).toEqual([
    {
      kind: "core",
      names: ["Java"],
      credit: 0,
      factor: 0.5,
      points: -59.5,
      because:
        "Java, named in the title, earns 0 of its credit, and 0.75 is enough; without it, 0.5 of all points would be left: 119 × (0.5 + 0.5 × 0) = 59.5",
    },
  ]);
});

test("missing months and a missing level reduce the score, not the points that the scale squares", () => {
  const asked = [asks("java", inTitle), asks("python"), asks("rust"), asks("kubernetes")];
  const junior = { positions: [{ title: "Tester", skills: ["python"], months: 3, isDated: true }] };
  const { deductions: taken } = score(junior, asked, { minMonths: 60, level: "senior" });
  expect(taken.map(({ kind }) => kind)).toEqual([
    "besides",
    "core",
    "below",
    "experience",
    "seniority",
  ]);
});

test("the mean credit of several technologies in the title counts", () => {
  const asked = [asks("java", inTitle), asks("kafka", inTitle), asks("python")];
  expect(coreOf(score(used("java"), asked))).toMatchObject({
    names: ["Java", "Kafka"],
    credit: 0.5,
    factor: 0.835,
  });
});

test("of technologies separated by slashes in the title the best counts, but all count if a slash is part of a name", () => {
  const of = (text: string, ...spans: readonly (readonly [number, number])[]) => {
    const asked = spans.map(([from, to], i) =>
      asks(i === 0 ? "java" : "kafka", { spans: [{ from, to }] }),
    );
    const job = { title: { text, from: 0, to: text.length }, document: textDocument(text) };
    const developer = { positions: [{ title: "Developer", skills: ["java"], months }] };
    return scoreMatch(resumeOf(developer), jobOf([...asked, asks("python")], job), {
      lexicon,
      shares,
    }).deductions.find(({ kind }) => kind === "core");
  };
  expect(of("Java / Kafka Developer", [0, 4], [7, 12])).toBeUndefined();
  expect(of("Java/EE, Kafka Developer", [0, 7], [9, 14])).toMatchObject({
    names: ["Java", "Kafka"],
    credit: 0.5,
  });
});

test("technologies separated by slashes in the title all count if the posting requires each of them", () => {
  const text = "Java / Kafka Developer\nYou know Java.\nYou know Kafka.";
  const asked = [
    asks("java", {
      spans: [
        { from: 0, to: 4 },
        { from: 32, to: 36 },
      ],
    }),
    asks("kafka", {
      spans: [
        { from: 7, to: 12 },
        { from: 47, to: 52 },
      ],
    }),
  ];
  const job = {
    title: { text: "Java / Kafka Developer", from: 0, to: 22 },
    document: textDocument(text),
  };
  const match = scoreMatch(resumeOf(used("java")), jobOf(asked, job), { lexicon, shares });
  expect(coreOf(match)).toMatchObject({ names: ["Java", "Kafka"], credit: 0.5 });
});

test("a part of a title that names neither a technology nor a field changes nothing", () => {
  const text = "Mid/Senior Java Developer";
  const asked = [asks("java", { spans: [{ from: 11, to: 15 }] }), asks("python")];
  const job = { title: { text, from: 0, to: text.length }, document: textDocument(text) };
  expect(coreOf(score(used("python"), asked, job))).toMatchObject({ names: ["Java"], credit: 0 });
});

test("if a part of the title names a field without a technology, the other parts are not the core of the job", () => {
  const text = "Full-Stack / Java Engineer";
  const asked = [asks("java", { spans: [{ from: 13, to: 17 }] }), asks("python")];
  const job = { title: { text, from: 0, to: text.length }, document: textDocument(text) };
  const { deductions: taken } = scoreMatch(resumeOf(used("python")), jobOf(asked, job), {
    lexicon,
    shares,
  });
  expect(taken.map(({ kind }) => kind)).not.toContain("core");
});

test("a choice with slashes in the title is the core of the job like a single technology", () => {
  const text = "Backend Engineer (Kafka/Java)";
  const spans = [
    { from: 18, to: 23 },
    { from: 24, to: 28 },
  ];
  const asked = [asks("java", { spans }), asks("python")];
  const job = { title: { text, from: 0, to: text.length }, document: textDocument(text) };
  const match = scoreMatch(resumeOf(used("python")), jobOf(asked, job), { lexicon, shares });
  expect(coreOf(match)).toMatchObject({ names: ["Java"], credit: 0 });
});

test("a method or an everyday word in the title leads to no deduction", () => {
  const asked = [asks("agile", inTitle), asks("kubernetes", inTitle), asks("python")];
  const taken = (sketch: Sketch) => score(sketch, asked).deductions.map(({ kind }) => kind);
  expect([...taken({}), ...taken(used("python"))]).not.toContain("core");
});

test("if the title names no technology, none is the core of the job", () => {
  const plain = { title: { text: "Software Engineer", from: 0, to: 17 } };
  const { deductions } = score({}, [asks("java"), asks("kafka"), asks("python")], plain);
  expect(deductions.map(({ kind }) => kind)).not.toContain("core");
});

/** Lines that the reader could not turn into a position. */
const loose = Array.from({ length: 8 }, (_, i) => `Built part ${i} of the shop`);

const years = (sketch: Sketch, minMonths = 60): Match["deductions"] =>
  score(sketch, [asks("python", { level: "preferred" })], {
    title: { text: "Software Engineer", from: 0, to: 17 },
    minMonths,
  }).deductions.filter(({ kind }) => kind === "experience");

test("months far below those asked for lead to a deduction from all points", () => {
  const [taken] = years({ positions: [{ months: 11, isDated: true, skills: ["python"] }] });
  expect(taken).toMatchObject({ months: 11, asked: 60, factor: 0.811 });
  expect(taken?.because).toContain(
    "11 of the 60 months asked for are shown, and 0.5 of that is enough; with none, 0.7 of all points would be left: ",
  );
});

test("at least half of the months asked for lead to no deduction", () => {
  expect(years({ positions: [{ months: 30, isDated: true, skills: ["python"] }] })).toEqual([]);
});

test.for<[string, Sketch]>([
  ["a position without dates", { positions: [{ months: 11, skills: ["python"] }] }],
  [
    "many lines under experience that are no position's",
    {
      positions: [{ months: 11, isDated: true, skills: ["python"] }],
      loose,
    },
  ],
])("months lead to no deduction if %s could not be read", ([, sketch]) => {
  expect(years(sketch)).toEqual([]);
});

/** Half a dozen technologies and what everybody has. */
const mixed = [
  ...["java", "kafka", "python", "rust", "kubernetes"].map((id) => asks(id)),
  ...["agile", "patience", "security"].map((id) => asks(id)),
];
const plainTitle = { title: { text: "Software Engineer", from: 0, to: 17 }, minMonths: 60 };
const besides = (sketch: Sketch, asked = mixed) =>
  score(sketch, asked, plainTitle).deductions.find(({ kind }) => kind === "besides");
const inWork = (...skills: readonly string[]): Sketch => ({
  positions: [{ skills, months: 60, isDated: true }],
});

test("years, methods and traits do not count if no technology is shown", () => {
  const { contributions } = score(inWork("agile", "patience"), mixed, plainTitle);
  const points = contributions
    .filter(({ kind, name }) => kind === "experience" || ["Agile", "Patience"].includes(name))
    .reduce((sum, one) => sum + 100 * one.points, 0);
  const taken = besides(inWork("agile", "patience"));
  expect(taken).toMatchObject({ of: "technologies", shown: 0, factor: 0 });
  expect(taken?.points).toBe(-Math.round(points) / 100);
  expect(taken?.because).toMatch(
    /^the technologies earn 0 of their points, and 0\.4 of them is enough; so 0 of the [\d.]+ points for all else but the title count: /,
  );
});

test("the more technologies are shown, the more all else counts, in full from 40 % of their points on", () => {
  const shown = [["java"], ["java", "kafka"], ["java", "kafka", "python"]];
  const factors = shown.map((some) => {
    const taken = besides(inWork("agile", ...some));
    return taken?.kind === "besides" ? taken.factor : 1;
  });
  expect(factors).toEqual([0.63, 1, 1]);
});

test("if no technology is asked for, years and traits depend on the other hard skills", () => {
  const asked = ["agile", "patience"].map((id) => asks(id));
  expect(besides(inWork("patience"), asked)).toMatchObject({ of: "skills", factor: 0 });
  expect(besides(inWork("agile"), asked)).toBe(undefined);
});

test("if no hard skill is asked for, years and traits count in full", () => {
  expect(besides(inWork("patience"), [asks("patience")])).toBe(undefined);
});

test("fewer than 75 points count by their share of 75", () => {
  const {
    contributions,
    deductions,
    score: all,
  } = score(used("python"), [asks("python"), asks("rust")]);
  const points = contributions.reduce((sum, one) => sum + one.points, 0);
  expect(points).toBeLessThan(75);
  expect(deductions.at(-1)).toMatchObject({ kind: "below" });
  expect(all).toBeCloseTo((points * points) / 75, 1);
});

test("points above 75 count less, so that all of them make 100", () => {
  const asked = ["python", "rust", "kubernetes", "kafka"].map((id) =>
    asks(id, { level: "preferred" }),
  );
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
      points: -11.92,
      because: "above 75, every 2.24 points count as one: 75 + (96.53 − 75) / 2.24 = 84.61",
    },
  ]);
});

test("a score never falls if points, the core's credit or months grow, or if part of the history was not read", () => {
  const tally = fc.record({
    points: fc.integer({ min: 0, max: 15_000 }),
    core: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
    more: fc.integer({ min: 0, max: 300 }),
    better: fc.integer({ min: 0, max: 100 }),
    rest: fc.double({ min: 0, max: 1, noNaN: true }),
    enough: fc.double({ min: 0, max: 1, noNaN: true }),
    base: fc.double({ min: 0, max: 1, noNaN: true }),
    others: fc.tuple(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 8000 })),
    whole: fc.constantFrom(16_000, 18_000),
    months: fc.integer({ min: 0, max: 200 }),
    longer: fc.integer({ min: 0, max: 200 }),
    asked: fc.integer({ min: 1, max: 200 }),
  });
  fc.assert(
    fc.property(
      tally,
      ({ points, core, more, better, base, rest, enough, others, months, longer, ...drawn }) => {
        const weights = {
          ...defaultWeights,
          core: { rest: rest * base, enough },
          ground: { enough },
          experience: { rest, enough },
        };
        const { whole, asked } = drawn;
        // Two parts, any of which suffices.
        const partsOf = (credits: readonly number[]) =>
          [credits.slice(0, 2), credits.slice(2)]
            .filter(({ length }) => length > 0)
            .map((part) => ({
              names: part.map(String),
              credits: part,
              languages: [0],
            }));
        const other = (shown: number) => ({
          ground: { points: shown, whole: 8000, isWished: false },
        });
        const [few, most] = others.toSorted((a, b) => a - b) as [number, number];
        const tallied = { whole, groundOf: "technologies" as const };
        const shown = {
          ...tallied,
          ...other(few),
          besides: Math.floor(points * base),
          points,
          core: partsOf(core),
          years: { months, asked },
        };
        const before = scoreOf(shown, weights);
        const raised = partsOf(core.map((credit) => Math.max(credit, better)));
        const years = { months: months + longer, asked };
        const sum = Math.min(whole, points + more);
        // The gain may be of either kind.
        const besides = shown.besides + Math.floor((sum - points) * rest);
        const grown = {
          ...tallied,
          ...other(most),
          points: sum,
          besides,
          core: raised,
          years,
        };
        const after = scoreOf(grown, weights);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(10_000);
        const { years: _, ...unread } = grown;
        expect(scoreOf(unread, weights)).toBeGreaterThanOrEqual(after);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a project proves nearly as much as a position for a junior job, and less for any other", () => {
  const credit = (level?: "junior" | "senior") =>
    score({ projects: [["kafka"]] }, [asks("kafka")], level && { level }).contributions.find(
      ({ name }) => name === "Kafka",
    )?.credit;
  expect([credit("junior"), credit("senior"), credit()]).toEqual([0.9, 0.6, 0.6]);
});

test("a list counts for more if a part of the work history could not be read, and the reason says so", () => {
  const of = (sketch: Sketch) =>
    score({ listed: ["kafka"], degrees: [{ level: "bachelor" }], ...sketch }, [
      asks("kafka"),
    ]).contributions.find(({ kind }) => kind === "skill");
  expect([of({})?.credit, of({ loose })?.credit]).toEqual([0.5, 0.6]);
  expect(of({ loose })?.because).toContain("only listed, in a history that was not all read, 0.6");
});

test("the work of an occupation in the title is not counted as a missing technology", () => {
  const posting =
    "Backend Engineering Intern\n\nRequirements:\n- Java\n- PostgreSQL\n- Docker\n- Kafka\n";
  const resume = `Mara Quist\n\nExperience\nJava Developer, Northgate AB\nJun 2019 - Oct 2026\n- Wrote the billing in Java and PostgreSQL`;
  const read = parseResume(textDocument(resume), { now: "2026-11-20" });
  const { deductions } = scoreMatch(read, readJob(textDocument(posting)));
  expect(deductions.filter((one) => one.kind === "core")).toEqual([]);
});
