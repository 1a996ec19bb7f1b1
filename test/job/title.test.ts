import { expect, test } from "vitest";
import { read } from "./posting.ts";

function check(text: string, title: string | undefined, level?: string): void {
  const job = read(text);
  expect([job.title?.text, job.level]).toEqual([title, level]);
  if (job.title !== undefined)
    expect(text.slice(job.title.from, job.title.to)).toBe(job.title.text);
}

test.for([
  ["Senior Backend Engineer\n\nWe make tea.", "Senior Backend Engineer", "senior"],
  ["Job Title: Data Engineer (m/f/d)\nWe make tea.", "Data Engineer", undefined],
  ["Role: .NET Developer\nWe make tea.", ".NET Developer", undefined],
  ["Acme | Staff Engineer | Remote\nWe make tea.", "Staff Engineer", "staff"],
  [
    "We are looking for a talented Junior Java Developer to join us.",
    "Junior Java Developer",
    "junior",
  ],
  [
    "As the Lead Machine Learning Engineer, you will plan.",
    "Lead Machine Learning Engineer",
    "lead",
  ],
  ["Software Engineer in Berlin", "Software Engineer", undefined],
  ["Engineering Manager", "Engineering Manager", "manager"],
  ["Product Manager", "Product Manager", undefined],
  ["Mid or Senior Developer", "Mid or Senior Developer", "mid"],
  ["Associate Software Engineer", "Associate Software Engineer", "junior"],
  ["As a Sr. .NET Developer, you will plan.", "Sr. .NET Developer", "senior"],
  ["Principal Engineer", "Principal Engineer", "principal"],
  ["Senior Backend Engineer (Lisbon / remote)", "Senior Backend Engineer", "senior"],
  ["Software Engineer Intern", "Software Engineer Intern", "intern"],
  ["Experienced Developer", "Experienced Developer", undefined],
  ["# Senior Backend Engineer\n\nWe make tea.", "Senior Backend Engineer", "senior"],
  [
    "Acme is hiring!\n\nThe role: Backend Developer (Python)",
    "Backend Developer (Python)",
    undefined,
  ],
  ["Softwareentwickler Backend (m/w/d)", "Softwareentwickler Backend", undefined],
  ["Acme - NYC - Frontend Developer (acme.com)", "Frontend Developer", undefined],
  ["Acme seeks a Machine Learning Intern to join us.", "Machine Learning Intern", "intern"],
  [
    "We are looking for Python Software Developers with wit.",
    "Python Software Developers",
    undefined,
  ],
  ["The GHX Data Scientist will plan.", "GHX Data Scientist", undefined],
  [
    "We are Acme, and we are looking for a backend developer with wit.",
    "backend developer",
    undefined,
  ],
  [
    "Skills: Java, PythonIf you are a Lead Java Developer with wit, read on.",
    "Lead Java Developer",
    "lead",
  ],
  ["We seek a sideways-thinking and resourceful Java Developer.", "Java Developer", undefined],
  [
    "Acme is looking for talented early to mid-career Software Engineers to help.",
    "Software Engineers",
    undefined,
  ],
  [
    "Candidates for this position are software engineers with wit.",
    "software engineers",
    undefined,
  ],
  ["Software Engineer (New Grad) - 2026", "Software Engineer (New Grad) - 2026", "junior"],
  ["Solutions Architect (AWS) [Contract]\nBerlin", "Solutions Architect (AWS)", undefined],
  ["Backend Developer (Entry Level)", "Backend Developer (Entry Level)", "junior"],
  ["Software Engineer (Python, Go)", "Software Engineer (Python, Go)", undefined],
  ["As a software engineer at Acme, you will help.", "software engineer", undefined],
  ["Acme is growing.\nThe Acme Data Engineer will plan.", "Data Engineer", undefined],
  [
    `SQL Application Developer The developer is primarily responsible for tables. ${"We make tea. ".repeat(9)}`,
    "SQL Application Developer",
    undefined,
  ],
  [
    `Job Req 7 Job Title: Data Engineer Location: Berlin ${"We make tea. ".repeat(9)}`,
    "Data Engineer",
    undefined,
  ],
  [`DevOps Engineer Location: Berlin ${"We make tea. ".repeat(9)}`, "DevOps Engineer", undefined],
  ["If you are a Passionate Developer, join us as a Java Developer.", "Java Developer", undefined],
] as const)("%j has the title %s, level %s", ([text, title, level]) => check(text, title, level));

test.for([
  "Our engineers are the best developers.",
  "Engineers thrive at Acme",
  "Lead the design of developer tools",
  "Architect new solutions",
  "Integration of elements made by front-end developers",
  "If you are an innovative developer, join us.",
  "Responsibilities:\nMentor engineers",
  "Reporting to: Director of Engineering",
  "You need Kotlin. Leave needs your manager's consent.",
])("%j contains no title", (text) => check(text, undefined));

test("a line that names the level sets it", () =>
  check("Experience level: Senior\nWe make tea.", undefined, "senior"));

test("the title is a mentioned requirement", () =>
  expect(read("Backend Engineer").requirements).toMatchObject([
    { kind: "title", level: "mentioned", name: "Backend Engineer" },
  ]));

test.for([
  [
    "Acme | Berlin | Full-time\n\nWe make tea.\n\n- Senior Backend Engineer (Tea) - https://acme.example/1\n- Principal Engineer - https://acme.example/2",
    "Senior Backend Engineer",
    "senior",
  ],
  [
    "Acme | Berlin\n\nWe make tea.\n\nSenior Data Engineer https://acme.example/1\nData Engineer https://acme.example/2",
    "Senior Data Engineer",
    undefined,
  ],
  ["Acme | Engineering Manager | Support Engineer | Berlin", "Engineering Manager", undefined],
  ["Acme | Senior Cook | Sr. Data Engineer | Berlin", "Sr. Data Engineer", "senior"],
  [
    "Acme | Backend, Frontend, and Data Engineers | Berlin",
    "Backend, Frontend, and Data Engineers",
    undefined,
  ],
  [
    "Acme | Software Engineers | Berlin\n\n* Senior Java Developer: https://acme.example/1\n* Lead Data Engineer: https://acme.example/2",
    "Software Engineers",
    "senior",
  ],
] as const)("among several roles, %j gives %j with the level %j", ([text, title, level]) =>
  check(text, title, level),
);

test.for([
  "We are looking to add a Senior Java Developer to our kitchen.",
  "We are hiring on Senior Java Developer in Berlin.",
])("%j says who is sought", (text) => check(text, "Senior Java Developer", "senior"));

test("a footnote after a role in a list of openings is not part of it", () =>
  expect(
    read("We have two openings:\n\n- Frontend Developer [1]\n\n[1] https://acme.example").title
      ?.text,
  ).toBe("Frontend Developer"));
