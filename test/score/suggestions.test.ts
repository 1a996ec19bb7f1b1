import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Job } from "../../src/job/job.ts";
import type { SkillUse } from "../../src/resume/resume.ts";
import { foundationsOf, isProduct } from "../../src/score/demands/products.ts";
import type { Suggestion } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, documentOf, jobOf, lexicon, resumeOf, type Sketch, shares } from "./build.ts";

const options = { lexicon, shares };
const suggestions = (sketch: Sketch, job: Job): readonly Suggestion[] =>
  scoreMatch(resumeOf(sketch), job, options).suggestions;

test("advice on a field's keyword names its share of postings", () => {
  const keywords = { kafka: { documents: 4, mentions: 9 } };
  const field = { lexicon: lexicon.hash, documents: 25, keywords };
  expect(scoreMatch(resumeOf({}), field, options).suggestions.map(({ text }) => text)).toEqual([
    "Kafka is asked for by 16 % of postings but was not found. If it was part of a job or a project, add that job or project and say so there.",
  ]);
});

const rows: readonly [string, Sketch, Job, Partial<Suggestion>][] = [
  [
    "a missing skill",
    {},
    jobOf([asks("kafka")]),
    {
      text: "Kafka is required but was not found. If it was part of a job or a project, add that job or project and say so there.",
      points: 58.08,
    },
  ],
  [
    "a listed skill",
    { listed: ["kafka"] },
    jobOf([asks("kafka")]),
    {
      text: "Kafka is named, but not in any position. If it was part of a job or a project, add that job or project and say so there.",
      points: 17.75,
    },
  ],
  [
    "hidden text",
    { hidden: ["kafka"] },
    jobOf([asks("kafka")]),
    {
      text: "Kafka is only in hidden text, which is not counted. If it was part of a job or a project, add that job or project and say so there.",
    },
  ],
  [
    "a substitute",
    { positions: [{ skills: ["flask"] }] },
    jobOf([asks("django")]),
    {
      text: "Django was not found, but Flask was. If Django was part of your work, say so in a bullet of the position where you used it.",
      points: 50.97,
    },
  ],
  [
    "an implied skill",
    { positions: [{ skills: ["django"] }] },
    jobOf([asks("python")]),
    {
      text: "Python is only implied by Django; the resume does not name it. Name Python too in a bullet, since some programs search for the word.",
      points: 11.04,
    },
  ],
  [
    "a skill that a list implies",
    { listed: ["django"], positions: [{ skills: ["kafka"], months: 12 }] },
    jobOf([asks("python")]),
    {
      text: "Python is only implied by Django, which no position names. If Python was part of your work, say so in a bullet of the position where you used it.",
    },
  ],
  [
    "a skill that is listed, and that a project implies",
    { projects: [["django"]], listed: ["python"], positions: [{ skills: ["kafka"], months: 12 }] },
    jobOf([asks("python")]),
    {
      text: "Python is named, but not in any position. If it was part of your work, say so in a bullet of the position where you used it.",
    },
  ],
  [
    "too few months",
    { positions: [{ skills: ["kafka"], months: 6 }] },
    jobOf([asks("kafka", { minMonths: 24 })]),
    {
      text: "The resume shows 6 of the 24 months of Kafka that are asked for. If it was part of other positions as well, say so in a bullet there.",
      points: 58.04,
    },
  ],
  [
    "a spoken language",
    {},
    jobOf([asks("german")]),
    {
      text: "German is required but was not found. If you speak it, say so and how well.",
      points: 100,
    },
  ],
  [
    "a missing choice",
    {},
    jobOf([asks("kafka", { skills: ["kafka", "rust"], name: "Kafka or Rust" })]),
    {
      text: "Kafka or Rust is required but was not found. If one of them was part of a job or a project, add that job or project and say so there.",
    },
  ],
  [
    "a choice of which one is listed",
    { listed: ["rust"] },
    jobOf([asks("kafka", { skills: ["kafka", "rust"], name: "Kafka or Rust" })]),
    {
      text: "Rust is named, but not in any position. If it was part of a job or a project, add that job or project and say so there.",
    },
  ],
  [
    "a soft skill",
    {},
    jobOf([asks("patience")]),
    {
      text: "Patience is required but was not found. If an example from your work shows it, add it to that position.",
    },
  ],
  [
    "a title",
    { positions: [{ title: "DevOps Engineer", skills: ["kafka"], months: 36 }] },
    jobOf([asks("kafka")], { title: { text: "Reliability Engineer – Oslo", from: 0, to: 27 } }),
    {
      text: "No position is titled Reliability Engineer. If you held that role under another name, put the usual title beside the one your employer used.",
    },
  ],
  [
    "another spelling",
    { positions: [{ skills: ["kubernetes"] }], surfaces: { kubernetes: "k8s" } },
    jobOf([asks("kubernetes")]),
    {
      text: "The posting says “Kubernetes”, the resume “k8s”. Some programs search for the posting's exact words, so write “Kubernetes” once as well.",
      points: 0,
      for: "Kubernetes",
    },
  ],
];

test.for(rows)("%s gives the expected advice", ([, sketch, job, expected]) => {
  expect(suggestions(sketch, job)[0]).toMatchObject(expected);
});

test("of alternatives, advice names the one in the resume, not the posting's first", () => {
  const document = documentOf(["Nomad or Kubernetes"]);
  const spans = [
    { from: 0, to: 5 },
    { from: 9, to: 19 },
  ];
  const job = jobOf([asks("kubernetes", { skills: ["rust", "kubernetes"], spans })], { document });
  const sketch = { positions: [{ skills: ["kubernetes"] }], surfaces: { kubernetes: "k8s" } };
  expect(suggestions(sketch, job)[0]?.text).toContain("write “Kubernetes” once");
});

test("a hyphen in place of a space is not another spelling", () => {
  const document = documentOf(["Share the pager, on-call"]);
  const said = (name: string, from: number) =>
    jobOf([asks("kafka", { name, spans: [{ from, to: document.text.length }] })], { document });
  const sketch = { positions: [{ skills: ["kafka"] }], surfaces: { kafka: "On call" } };
  expect(suggestions(sketch, said("On-Call", 17))).toEqual([]);
});

test("a version after the name is not another spelling", () => {
  const document = documentOf(["Must know C++"]);
  const job = jobOf([asks("kafka", { name: "C++", spans: [{ from: 10, to: 13 }] })], { document });
  const sketch = { positions: [{ skills: ["kafka"] }], surfaces: { kafka: "C++20" } };
  expect(suggestions(sketch, job)).toEqual([]);
});

test("the plural of what the resume writes is not another spelling", () => {
  const document = documentOf(["Build REST APIs"]);
  const job = jobOf([asks("kafka", { name: "APIs", spans: [{ from: 11, to: 15 }] })], { document });
  const sketch = { positions: [{ skills: ["kafka"] }], surfaces: { kafka: "API" } };
  expect(suggestions(sketch, job)).toEqual([]);
});

test("a resume that meets everything by name gets no advice", () => {
  expect(suggestions({ positions: [{ skills: ["kafka"] }] }, jobOf([asks("kafka")]))).toEqual([]);
});

test("a skill that work implies and the resume also names needs no advice", () => {
  const job = jobOf([asks("python", { minMonths: 36 })]);
  const work = { positions: [{ skills: ["django"], months: 36 }] };
  const kinds = (sketch: Sketch) => suggestions(sketch, job).map(({ advice }) => advice.kind);
  expect([kinds(work), kinds({ ...work, listed: ["python"] })]).toEqual([["skill"], []]);
});

test("a skill that work implies needs no advice if another name contains the posting's word", () => {
  const sketch = { positions: [{ skills: ["django"] }], surfaces: { django: "Python Django" } };
  expect(suggestions(sketch, jobOf([asks("python")]))).toEqual([]);
});

test.for([
  [10, ["Patience", "Kafka"]],
  [1, ["Kafka"]],
] as const)(
  "a soft skill with weight %d among other skills gives advice on %j",
  ([weight, names]) => {
    const skills = ["java", "python", "rust", "wagtail", "django", "kubernetes"];
    const job = jobOf([...skills, "kafka", "patience", "agile"].map((id) => asks(id)));
    const resume = resumeOf({ positions: [{ skills: [...skills, "agile"], months: 36 }] });
    const weights = { kinds: { "soft-skill": weight }, caps: { skill: 100, title: 15 } };
    const { suggestions: all } = scoreMatch(resume, job, { ...options, weights });
    expect(all.map((one) => one.for)).toEqual(names);
  },
);

test("a substitute that is only in hidden text does not count", () => {
  const job = jobOf([asks("django")]);
  const [advice] = suggestions({ hidden: ["flask"] }, job);
  expect(advice?.text).toBe(
    "Django is required but was not found. If it was part of a job or a project, add that job or project and say so there.",
  );
});

test("advice on undated positions is worth all missing months", () => {
  const job = jobOf([], { minMonths: 24 });
  const [advice] = suggestions({ positions: [{ title: "Engineer", months: 6 }] }, job);
  expect(advice).toMatchObject({ points: 89.92 });
  expect(advice?.text).toContain("1 position has no start or no end");
});

const isOn =
  (product: Suggestion) =>
  ({ skills }: Suggestion): boolean =>
    isProduct(product, lexicon) && foundationsOf(skills, lexicon).includes(product.skills[0] ?? "");

test("advice on a skill is worth exactly what scoring the changed resume adds, highest first", () => {
  const skill = fc.constantFrom(...lexicon.skills.keys());
  const asked = fc.uniqueArray(skill, { minLength: 1, maxLength: 6 });
  const known = fc.uniqueArray(skill, { maxLength: 5 });
  fc.assert(
    fc.property(asked, known, known, fc.constantFrom(0, 24), (wanted, listed, used, minMonths) => {
      const title = { text: "Engineer", from: 0, to: 8 };
      const spans = [{ from: 0, to: 1 }];
      const job = jobOf(
        wanted.map((id, i) => asks(id, { minMonths, ...(i === 0 && { spans }) })),
        { title },
      );
      const months = 10;
      const resume = resumeOf({ listed, positions: [{ skills: used, months, isDated: true }] });
      const match = scoreMatch(resume, job, options);
      for (const { points, for: name } of match.suggestions.filter((one) => one.points > 0)) {
        const id = wanted.find((one) => lexicon.skills.get(one)?.name === name) ?? "";
        const others = resume.skills.filter((use) => use.skill !== id);
        const use: SkillUse = {
          skill: id,
          name,
          category: "tool",
          mentions: [],
          months,
          namedMonths: months,
          proof: "position",
        };
        const changed = scoreMatch({ ...resume, skills: [...others, use] }, job, options);
        const isAlone = changed.contributions.every(
          (one, i) => one.name === name || one.points === match.contributions[i]?.points,
        );
        // What else the skill meets is promised as well, by tests of its own.
        if (!isAlone) continue;
        const added = Math.round(100 * (changed.score ?? 0)) - Math.round(100 * (match.score ?? 0));
        expect(added).toBe(Math.round(100 * points));
      }
      // Only what a later one rests on may stand before one that is worth more.
      const points = match.suggestions
        .filter((one, i, all) => !all.slice(i).some(isOn(one)))
        .map((one) => one.points);
      expect(points).toEqual(points.toSorted((a, b) => b - a));
    }),
    { numRuns: 40 },
  );
});

test("a person with other work is not advised to use the posting's title", () => {
  const title = { text: "Senior Kafka Engineer", from: 0, to: 21 };
  const job = jobOf([asks("kafka")], { title });
  const held = { positions: [{ title: "Data Analyst", skills: ["kafka"], months: 36 }] };
  expect(suggestions(held, job).map(({ advice }) => advice.kind)).not.toContain("title");
});

test.for([
  ["Junior Kafka Engineer", "Senior Kafka Engineer"],
  ["Principal Backend Engineer", "Backend Engineering Intern"],
  ["Mechanical Engineer", "Software Engineer"],
] as const)("a %j is not advised to use the title %j", ([held, text]) => {
  const job = jobOf([asks("kafka")], { title: { text, from: 0, to: text.length } });
  const sketch = { positions: [{ title: held, skills: ["kafka"], months: 36 }] };
  expect(suggestions(sketch, job).map(({ advice }) => advice.kind)).not.toContain("title");
});

test("a person with positions only in other trades is advised to use projects and courses", () => {
  const resume = resumeOf({ positions: [{ title: "Shop Assistant", months: 36 }] });
  const positions = resume.positions.map((one) => ({ ...one, otherTrade: true }) as const);
  const listed = resumeOf({ listed: ["rust"] });
  const { suggestions: all } = scoreMatch(
    { ...resume, skills: listed.skills, positions },
    jobOf([asks("kafka"), asks("rust")]),
    options,
  );
  expect(all.map(({ text }) => text)).toContain(
    "Kafka is required but was not found. If you used it in a project or a course, say so there.",
  );
});

test("a person whose project shows a skill is not advised to show it in a project", () => {
  const job = jobOf([asks("kafka", { minMonths: 48 })]);
  const resume = resumeOf({ projects: [["kafka"]], positions: [{ title: "Shop Assistant" }] });
  const positions = resume.positions.map((one) => ({ ...one, otherTrade: true }) as const);
  expect(scoreMatch({ ...resume, positions }, job, options).suggestions).toEqual([]);
  expect(suggestions({ projects: [["kafka"]] }, job)).toEqual([]);
});

test("a person who shows a skill in every position is not advised to look in others", () => {
  const job = jobOf([asks("kafka", { minMonths: 24 })]);
  const only = { title: "Developer", skills: ["kafka"], months: 6 };
  const resume = resumeOf({ positions: [only] });
  const dated = {
    ...resume,
    totalMonths: 6,
    positions: resume.positions.map((position) => ({
      ...position,
      start: "2020-01",
      end: "2020-06",
    })),
  };
  expect(scoreMatch(dated, job, options).suggestions).toEqual([]);
});

test("a person with an undated position is advised to add dates, not that the skill is missing there", () => {
  const job = jobOf([asks("kafka", { minMonths: 24 })]);
  const read = resumeOf({ positions: [{ title: "Developer", skills: ["kafka"] }] });
  const skills = read.skills.map((use) => ({ ...use, proof: "project" as const }));
  const { suggestions: all } = scoreMatch({ ...read, skills }, job, options);
  expect(all.map(({ text }) => text)).toEqual([
    "Kafka is named in a position without dates that can be counted. Add when that position began and ended, so that it counts as work.",
  ]);
});

test("a position in another trade offers no more months of a skill", () => {
  const job = jobOf([asks("kafka", { minMonths: 24 })]);
  const read = resumeOf({
    positions: [
      { title: "Developer", skills: ["kafka"], months: 6, isDated: true },
      { title: "Maths Teacher", months: 90, isDated: true },
    ],
  });
  const positions = read.positions.map((one, i) =>
    i === 0 ? one : { ...one, otherTrade: true as const },
  );
  const resume = { ...read, positions, softwareMonths: 6 };
  expect(scoreMatch(resume, job, options).suggestions).toEqual([]);
});

test("a resume that names German in other words than the posting gets no advice to copy them", () => {
  const document = documentOf(["Fluent german"]);
  const job = jobOf([asks("german", { spans: [{ from: 0, to: 6 }] })], { document });
  expect(suggestions({ listed: ["german"] }, job)).toEqual([]);
});

describe("a degree", () => {
  const asked = {
    kind: "degree",
    name: "Bachelor's degree in Nursing",
    skills: [],
    level: "required",
    frequency: 1,
    spans: [],
  } as const;
  const degree = {
    level: "bachelor",
    fields: ["Nursing"],
    required: true,
    orEquivalent: false,
  } as const;
  const advised = (sketch: Sketch) =>
    suggestions(sketch, jobOf([asked, asks("kafka")], { degree })).some(
      ({ advice }) => advice.kind === "degree",
    );

  test("that is not found should be written in full", () => {
    expect(advised({})).toBe(true);
  });

  test("without a field should be written in full", () => {
    expect(advised({ degrees: [{ level: "bachelor" }] })).toBe(true);
  });

  test("in another field cannot be written better", () => {
    expect(advised({ degrees: [{ level: "master" }], field: "History" })).toBe(false);
  });
});
