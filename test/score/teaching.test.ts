import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const requirements = "Requirements:\n- 3 years of experience\n- Java\n- PostgreSQL\n";

const matchOf = (asked: string, positions: string) => {
  const text = `Jo Example\n\nExperience\n\n${positions}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, readJob(textDocument(`${asked}\n\n${requirements}`)));
};

const contributionOf = (asked: string, positions: string, kind: string, name?: string) =>
  matchOf(asked, positions).contributions.find(
    (one) => one.kind === kind && (name === undefined || one.name === name),
  );

const position = (title: string, dates = "01/2016 - 12/2023") =>
  `${title}, Tallgrove Academy\n${dates}\n- Wrote the material of the courses on Java and PostgreSQL\n- Prepared and graded all exams\n\n`;

const teachers = [
  "Java Trainer",
  "Web Development Instructor",
  "Lecturer in Software Development",
  "Programming Teacher",
  "Data Science Tutor",
  "Dozentin für Java",
  "Formatrice Java",
  "Profesor de programación",
  "Docent programmeren",
  "Professor de programação",
  "Insegnante di informatica",
  "Nauczyciel informatyki",
  "Yazılım Eğitmeni",
];

test.for(teachers)(
  "for a developer's job, skills named by a %s prove no more than a list",
  (title) => {
    const java = contributionOf("Java Developer", position(title), "skill", "Java");
    expect(java?.credit).toBeLessThanOrEqual(0.5);
  },
);

test("the reason says that a trainer's skills were taught", () => {
  const java = contributionOf("Java Developer", position("Java Trainer"), "skill", "Java");
  expect(java?.because).toContain("only listed, apart from the work of people led or taught, 0.5");
});

test.for(teachers)("the years of a %s do not count as a developer's", (title) => {
  expect(contributionOf("Java Developer", position(title), "experience")?.credit).toBe(0);
});

test.for(["Java Trainer", "Java Instructor"])(
  "the title of a %s earns little for a Java developer",
  (title) => {
    expect(contributionOf("Java Developer", position(title), "title")?.credit).toBeLessThan(0.4);
  },
);

test.for(["Java Developer and Trainer", "Training Platform Engineer", "Machine Learning Engineer"])(
  "skills named by a %s count as used",
  (title) => {
    const java = contributionOf("Java Developer", position(title), "skill", "Java");
    expect(java?.status).toBe("met");
  },
);

test("for a trainer's job, a trainer's work counts in full", () => {
  const [java, years, title] = [["skill", "Java"], ["experience"], ["title"]].map(
    ([kind = "", name]) =>
      contributionOf("Java Trainer", position("Java Trainer"), kind, name)?.credit,
  );
  expect([java, years, title]).toEqual([1, 1, 1]);
});

test("months as a developer count even if there are also months as a teacher", () => {
  const both = position("Java Trainer") + position("Java Developer", "01/2022 - 12/2024");
  expect(contributionOf("Java Developer", both, "experience")?.credit).toBe(1);
});

test("the reason says that the years of a teacher do not count", () => {
  expect(
    contributionOf("Java Developer", position("Java Trainer"), "experience")?.because,
  ).toContain("without the 96 in other trades");
});
