import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Degree } from "../../src/resume/resume.ts";
import { compareDegrees, degreeFacts, degreeWords } from "../../src/score/degree.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { jobOf, type Sketch, score } from "./build.ts";

type Level = Degree["level"];

const compare = (level: Level | undefined, fields: readonly string[], own: Level, field?: string) =>
  compareDegrees(
    { ...(level !== undefined && { level }), fields, required: true, orEquivalent: false },
    {
      level: own,
      from: 0,
      to: 1,
      ...(field !== undefined && { field: { text: field, from: 0, to: 1 } }),
    },
  );

test.for<[Level | undefined, Level, number]>([
  ["bachelor", "bachelor", 1],
  ["bachelor", "phd", 1],
  ["master", "bachelor", 0.5],
  ["phd", "bachelor", 0],
  ["bachelor", "other", 0],
  [undefined, "associate", 1],
  [undefined, "diploma", 1],
  [undefined, "other", 0.5],
])("if %s is asked for, a %s has the credit %d", ([asked, own, expected]) => {
  expect(compare(asked, [], own)).toBe(expected);
});

test.for<[readonly string[], string | undefined, number]>([
  [["Computer Science"], "Computer Science and Engineering", 1],
  [["Computer Science"], "Information Technology", 1],
  [["Computer Science"], "Software Engineering", 1],
  [["Computer Science", "Mathematics"], "Applied Mathematics", 1],
  [["Computer Science"], "Informatik", 1],
  [["Informatik"], "Computer Engineering", 1],
  [["computer science"], "Wirtschaftsinformatik", 1],
  [["Informatique"], "Sistemas de Informação", 1],
  [["EE", "physics"], "Elektrotechnik", 1],
  [["Mathematics"], "Mathématiques appliquées", 1],
  [["STEM"], "Embedded Systems", 1],
  [["STEM"], "Biology", 1],
  [["quantitative"], "Physik", 1],
  [["STEM"], "History", 0.7],
  [["Computer Science"], "Elektrotechnik", 0.7],
  [["Computer Science"], "Political Science", 0.7],
  [["Computer Science"], undefined, 0.7],
  [["a related field"], "History", 0.7],
  [[], "History", 1],
])("if %j are asked for, a degree in %s has the credit %d", ([asked, own, expected]) => {
  expect(compare("bachelor", asked, "bachelor", own)).toBe(expected);
});

test("a degree in artificial intelligence counts as one in computing", () => {
  expect(compare("master", ["computer science"], "master", "Artificial Intelligence")).toBe(1);
});

test("the reason says that a degree is in a field that was not asked for", () => {
  const own = {
    level: "master",
    field: { text: "History", from: 0, to: 7 },
    from: 0,
    to: 7,
  } as const;
  const asked = { fields: ["Computer Science"], required: true, orEquivalent: false };
  expect(degreeFacts(asked, own)).toEqual({
    level: "master",
    field: "History",
    isOtherField: true,
  });
  expect(degreeFacts({ ...asked, fields: [] }, own)).toEqual({ level: "master", field: "History" });
});

test("the reason says that the resume does not name the field of a degree", () => {
  const asked = { fields: ["Computer Science"], required: true, orEquivalent: false };
  const facts = degreeFacts(asked, { level: "master", from: 0, to: 7 });
  expect(degreeWords(facts)).toBe("master's degree, whose field is not named");
});

test("an unfinished degree counts less than a finished one, and the reason says so", () => {
  const asked = { level: "bachelor", fields: [], required: true, orEquivalent: false } as const;
  const own = { level: "bachelor", from: 0, to: 7, isUnfinished: true } as const;
  expect(compareDegrees(asked, own)).toBe(0.8);
  expect(degreeWords(degreeFacts(asked, own))).toBe("bachelor's degree, not finished yet");
});

const years = (count: number) => ({ positions: [{ title: "Developer", months: 12 * count }] });

test.for<[string, Sketch, number]>([
  ["a degree and a year", { ...years(1), degrees: [{ level: "bachelor" }] }, 1],
  ["six years without a degree", years(6), 1],
  ["five years without a degree", years(5), 0],
])("if a degree or six years are asked for, %s have the credit %d", ([, sketch, expected]) => {
  const asked = { kind: "degree", skills: [], name: "Degree", level: "required" } as const;
  const degree = { level: "bachelor", fields: [], required: true, orEquivalent: true } as const;
  const job = jobOf([{ ...asked, frequency: 1, spans: [] }], {
    degree: { ...degree, orMonths: 72 },
  });
  expect(score(sketch, job).contributions[0]?.credit).toBe(expected);
});

test("only months of the field stand in for a degree, where the posting accepts experience", () => {
  const job = readJob(
    textDocument(
      "Java Developer\n\nRequirements:\n- Java\n- Bachelor's degree or equivalent experience\n",
    ),
  );
  const degreeOf = (title: string) => {
    const text = `Jo Example\n\nExperience\n\n${title}, Contoso\n01/2018 - 12/2023\n- Wrote test plans\n`;
    const resume = parseResume(textDocument(text), { now: "2026-11-20" });
    return scoreMatch(resume, job).contributions.find(({ kind }) => kind === "degree")?.status;
  };
  expect(degreeOf("Java Developer")).toBe("met");
  expect(degreeOf("Manual Tester")).toBe("missing");
});

const degreeIn = (education: string, asked: string) => {
  const text = `Jo Example\n\nExperience\n\nJava Developer, Contoso\n01/2018 - 12/2023\n- Wrote services in Java\n\nEducation\n\n${education}\n`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  const job = readJob(textDocument(`Java Developer\n\nRequirements:\n- Java\n- ${asked}\n`));
  const { contributions, suggestions } = scoreMatch(resume, job);
  const { points, status } = contributions.find(({ kind }) => kind === "degree") ?? {};
  return { points, status, isAdvised: suggestions.some(({ advice }) => advice.kind === "degree") };
};

test.for([
  "High School Diploma, Lincoln High School, 2010",
  "Abitur, Peter-Henlein-Gymnasium, 2010",
])("%s is no part of a degree, and is not asked to be written in full", (school) => {
  expect(degreeIn(school, "A degree in Computer Science")).toEqual({
    points: 0,
    status: "missing",
    isAdvised: false,
  });
});

test("studies whose level and field are not named are part of a degree, and should be written in full", () => {
  expect(
    degreeIn("Abgeschlossenes Studium, TU Dresden, 2010", "A degree in Computer Science"),
  ).toMatchObject({
    status: "partial",
    isAdvised: true,
  });
});

test("a high-school diploma counts where the posting asks for one", () => {
  const { status } = degreeIn(
    "High School Diploma, Lincoln High School, 2010",
    "High school diploma",
  );
  expect(status).not.toBe("missing");
});
