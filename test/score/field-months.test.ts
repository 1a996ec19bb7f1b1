import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { fieldMonths } from "../../src/score/proof/field-months.ts";

const monthsFor = (title: string, positions: string) => {
  const text = `Jo Example\n\nExperience\n\n${positions}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return fieldMonths(resume, readJob(textDocument(`${title}\n\nRequirements:\n- Linux\n`)));
};

const position = (title: string, dates: string) =>
  `${title}, Tallgrove Ltd\n${dates}\n- Wrote and ran the software of a ferry line\n\n`;

const twoYears = "01/2021 - 12/2022";

test.for([
  ["Backend Developer", "Backend Engineer", 24],
  ["Backend Developer", "Full Stack Developer", 24],
  ["Backend Developer", "Software Engineer", 24],
  ["Backend Developer", "QA Tester", 12],
  ["Data Analyst", "Android Developer", 12],
  ["Java Developer", "Backend Developer", 24],
  ["Java Developer", "Data Analyst", 12],
  ["Software Engineer", "QA Tester", 24],
  ["Java Developer", "Frontend Developer", 24],
  ["Data Engineer", "Backend Developer", 12],
  ["Site Reliability Engineer", "Frontend Developer", 12],
  ["QA Automation Engineer", "Web Developer", 12],
  ["Machine Learning Engineer", "Mobile Developer", 12],
  ["Embedded C Developer", "Web Developer", 12],
] as const)("for a %s two years as a %s count %d months", ([asked, held, months]) => {
  expect(monthsFor(asked, position(held, twoYears)).months).toBe(months);
});

test("months in two fields at once count in full", () => {
  const held = position("QA Tester", twoYears) + position("Backend Developer", twoYears);
  expect(monthsFor("Backend Developer", held)).toMatchObject({ months: 24, others: 0 });
});

test("a current position counts up to the day on which the resume was read", () => {
  expect(monthsFor("Backend Developer", position("QA Tester", "12/2025 - present"))).toMatchObject({
    months: 6,
    others: 12,
  });
});

test.for([
  ["QA Tester", "Backend Developer", "Backend Developer"],
  ["Bartender", "QA Tester", "QA Tester"],
  ["Bartender", "Waitress", "Bartender, Waitress"],
] as const)(
  "the years of a %s and a %s are shown by the positions closest to the job: %s",
  ([first, second, shown]) => {
    const held = `${first}, Tallgrove Ltd\n01/2021 - 12/2022\n\n${second}, Elmway Ltd\n01/2018 - 12/2020\n`;
    const { positions } = monthsFor("Backend Developer", held);
    expect(positions.map(({ title }) => title?.text).join(", ")).toBe(shown);
  },
);
