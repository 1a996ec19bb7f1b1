import { expect, test } from "vitest";
import { levelIn } from "../../src/job/title/level.ts";
import { read } from "./posting.ts";

const levelOf = (text: string): string | undefined => read(text).level;

test.for([
  ["senior & junior software engineers", "junior"],
  ["junior .. senior developer", "junior"],
  ["entry-level and senior engineers", "junior"],
  ["sr./mid software engineer", "mid"],
  ["senior / mid level engineers", "mid"],
  ["java developer (lead, sr and mid)", "mid"],
  ["intermediate/senior php developer", "mid"],
  ["senior + staff engineer", "senior"],
  ["sr. - principal engineer", "senior"],
  ["staff/principal engineer", "staff"],
] as const)("%j is open to several levels and asks for the lowest: %s", ([words, level]) =>
  expect(levelIn(words)).toBe(level),
);

test.for([
  ["senior staff engineer", "staff"],
  ["sr lead developer", "lead"],
  ["principal engineer", "principal"],
  ["distinguished engineer", "principal"],
  ["senior principal architect", "principal"],
] as const)("%j names one level: %s", ([words, level]) => expect(levelIn(words)).toBe(level));

test.for([
  ["Acme | Engineer | Riga\n\nThe role is open to senior and mid-level people.", "mid"],
  ["Acme | Engineer | Riga\n\nWe are looking for a mid-senior colleague who loves tea.", "mid"],
  ["Acme | DevOps & SRE | Remote | Hiring Junior to Senior Levels", "junior"],
  ["Acme | Engineer | Riga\n\nThere are senior, mid-level, and junior roles.", "junior"],
  ["Acme | AI Engineer\n\nTerms: full-time, Mid-Senior level, on-site", "mid"],
] as const)("a sentence says which levels a job is open to: %j", ([text, level]) =>
  expect(levelOf(text)).toBe(level),
);

test.for([
  "Engineer\n\nYou coach junior and mid-level engineers.",
  "Engineer\n\nYou lead a mix of senior and junior developers.",
  "Engineer\n\nYou are in your junior or senior year.",
  "Engineer\n\nEducation\nJunior, senior, or graduate student",
])("levels of other people are not those of the job: %j", (text) =>
  expect(levelOf(text)).toBeUndefined(),
);

test.for([
  ["Acme | Senior Backend Engineer, Designer | Riga", "senior"],
  ["Acme | Staff Data Engineer | Product Designer | Riga", "staff"],
  ["Acme | Senior Backend Engineer, Data Analyst and Tester | Riga", "senior"],
] as const)("a role without a level says nothing about the first role: %j", ([text, level]) =>
  expect(levelOf(text)).toBe(level),
);

test.for([
  "Acme | Senior Backend Engineer, Backend Engineer | Riga",
  "Acme | Senior Backend Engineer | Junior Designer | Riga",
  "Acme | Engineering Manager | Support Engineer | Riga",
])("a lower role leaves the level undefined: %j", (text) => expect(levelOf(text)).toBeUndefined());

test("a long row of level words that ends in no level is read in time", () => {
  expect(levelOf(`Engineer\n\nThe team\n\n${"sr - ".repeat(26)}in levels.`)).toBeUndefined();
});

test.for([
  ["Acme | Remote\nData Engineer (mid level - 3+ years)\nWe make tea.", "mid"],
  ["Acme | Remote | Full-time | Data Engineer (Mid-Senior)We make tea.", "mid"],
  ["Acme | Remote\nData Engineer (also open to interns)\nWe make tea.", undefined],
] as const)("the bracket after the title in %j says %s", ([text, level]) =>
  expect(levelOf(text)).toBe(level),
);

test.for([
  [
    "Acme | Software Engineer | Riga | Full-time | Remote in the Baltics\n\nWe seek senior engineers to help us.",
    "senior",
  ],
  ["Acme | Engineer | Riga\n\nWe are hiring for Senior-level roles in:\n- Data", "senior"],
  [
    "Please share resumes. Senior candidates, with 10+ years of experience. Location: Riga",
    "senior",
  ],
  ["Acme | senior engineers across the stack | Riga", "senior"],
  ["Acme | Support Engineer + Tea Designer + Sales Manager | Riga", undefined],
] as const)("the text states the level it seeks: %j", ([text, level]) =>
  expect(levelOf(text)).toBe(level),
);

test.for(["Midweight Developer", "Mid-weight Developer", "Midlevel Developer"])(
  "%s is the middle level",
  (title) => expect(levelOf(`${title}\n\nJava`)).toBe("mid"),
);
