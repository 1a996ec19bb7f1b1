import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const read = (text: string) => readJob(textDocument(text));

test.for([
  ["Java Developer (5-7 yrs)", "Java Developer", 60],
  ["Go Engineer - min. 5 years - Berlin", "Go Engineer", 60],
  ["Backend Developer, min 6 yrs exp, Pune", "Backend Developer", 72],
  ["Java-Entwickler (m/w/d), mind. 3 Jahre Erfahrung", "Java-Entwickler", 36],
  ["Desarrollador Java (3 años de experiencia)", "Desarrollador Java", 36],
  ["Développeur Java (5 ans d'expérience)", "Développeur Java", 60],
] as const)("years after the title are asked of everyone: %s", ([line, title, months]) => {
  const job = read(`${line}\nRequirements\n- Docker`);
  expect([job.title?.text, job.minMonths]).toEqual([title, months]);
});

test("the length of a contract after the title is not experience", () => {
  expect(read("Scala Developer (2 year contract)\nRequirements\n- Docker").minMonths).toBe(
    undefined,
  );
});

test.for([
  ["Need Python dev 3+ yrs Django AWS", "Python dev", "django", 36],
  ["Urgent: React dev with 4+ yrs exp in Redux, immediate joiner", "React dev", "redux", 48],
] as const)(
  "years in a one-line ad are of what follows them: %s",
  ([line, title, skill, months]) => {
    const job = read(line);
    const found = job.requirements.find(({ skills }) => skills.includes(skill));
    expect([job.title?.text, found?.minMonths]).toEqual([title, months]);
    expect(job.minMonths).toBe(undefined);
  },
);
