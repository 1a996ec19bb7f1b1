import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, score, shares } from "./build.ts";

/** Long enough to know a skill in depth. */
const months = 36;

test("nine of ten required skills score more than one of ten, whichever that one is", () => {
  const ids = [
    "kafka",
    "python",
    "java",
    "django",
    "flask",
    "rust",
    "kubernetes",
    "spring",
    "go",
    "wagtail",
  ];
  const job = jobOf(ids.map((id, i) => asks(id, { frequency: 1 + (i % 4) })));
  for (const one of ids) {
    const rest = ids.filter((id) => id !== one);
    const scoreOf = (skills: readonly string[]) =>
      score({ positions: [{ skills: [...skills], months }] }, job).score ?? 0;
    expect(scoreOf(rest)).toBeGreaterThan(scoreOf([one]));
  }
});

test("in a posting of eight requirements or more, neither a skill nor the title can give over 20 points", () => {
  const ids = ["kafka", "python", "java", "kubernetes", "security", "agile", "rust", "patience"];
  const title = { text: "Senior Kafka Engineer", from: 0, to: 21 };
  const { contributions } = score(
    {},
    jobOf(
      ids.map((id) => asks(id, { frequency: id.length })),
      { title },
    ),
  );
  for (const { weight } of contributions) expect(weight).toBeLessThanOrEqual(20);
});

const names = ["Kafka", "Python", "Kubernetes", "Django"];
const list = names.join(", ");

const scoreOfText = (text: string) =>
  scoreMatch(
    parseResume(textDocument(text), { lexicon, now: "2026-11-20" }),
    jobOf(names.map((name) => asks(name.toLowerCase()))),
    { lexicon, shares },
  ).score ?? 0;

// A heading, a degree or a few words cost nothing and do not support a list.
test.for([
  list,
  `Skills\n${list}\n\nExperience\nWorked here and there`,
  `Experience\n${list}`,
  `Projects\n${list}`,
  `Projects\nMy site\n\nSkills\n${list}`,
  `Education\n${list}\nBSc Computer Science, 2015`,
])("a list of the posting's words earns little whatever else accompanies it: %j", (text) => {
  expect(scoreOfText(text)).toBeLessThan(20);
});

test("a list counts if sentences describe undated work or a project", () => {
  const job = "Experience\nDeveloper at Tallgrove\n- Wrote the booking service of a ferry line";
  const project = "Projects\nFerry times\n- Wrote a timetable for the ferries of my town";
  for (const told of [job, project])
    expect(scoreOfText(`Skills\n${list}\n\n${told} with Django`)).toBeGreaterThan(60);
});

test.for([
  [["kafka", "python", "kubernetes", "django"], "strong"],
  [["python"], "weak"],
  [[], "unrelated"],
] as const)("a resume that shows %j of four skills is in the band %s", ([skills, band]) => {
  const job = jobOf(["kafka", "python", "kubernetes", "django"].map((id) => asks(id)));
  expect(score({ positions: [{ skills: [...skills], months }] }, job).band).toBe(band);
});

test("a score based on one or two requirements says so", () => {
  const of = (...ids: readonly string[]) => score({}, jobOf(ids.map((id) => asks(id)))).caution;
  expect([of("kafka"), of("kafka", "python"), of("kafka", "python", "rust")]).toEqual([
    "few-requirements",
    "few-requirements",
    undefined,
  ]);
});

test("a score based on one technology and traits says so", () => {
  const traits = Array.from({ length: 5 }, (_, i) => asks("patience", { name: `Trait ${i}` }));
  expect(score({}, jobOf([asks("kafka"), ...traits])).caution).toBe("few-requirements");
});

test("a score based on no technology says so", () => {
  const of = (...ids: readonly string[]) => score({}, jobOf(ids.map((id) => asks(id)))).caution;
  expect([of("patience", "german"), of("kafka", "rust", "kubernetes")]).toEqual([
    "no-technology",
    undefined,
  ]);
});
