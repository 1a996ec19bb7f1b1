// Postings that offer several jobs, each with what is asked for in it alone.
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { JobRole } from "../../src/job/job.ts";
import { readJob } from "../../src/job/parse.ts";

const rolesOf = (text: string): readonly JobRole[] => readJob(textDocument(text)).roles ?? [];
const titlesOf = (text: string): readonly string[] => rolesOf(text).map(({ title }) => title.text);
const skillsOf = ({ requirements }: JobRole): readonly string[] =>
  requirements.filter(({ kind }) => kind === "skill").map(({ name }) => name);

test.for([
  [
    "Acme | Backend Engineer (Go), Frontend Engineer (React) | Oslo\nWe make maps.",
    ["Backend Engineer (Go)", "Frontend Engineer (React)"],
  ],
  [
    "Acme | Backend Engineer | Data Engineer | Oslo\nWe make maps.",
    ["Backend Engineer", "Data Engineer"],
  ],
  [
    "Acme makes maps. We're hiring:\n- Senior Rust Engineer\n- Data Engineer\nWe work in Oslo.",
    ["Senior Rust Engineer", "Data Engineer"],
  ],
  [
    "Acme | Oslo\nWe're looking for a Senior Backend Engineer and a Data Scientist to join us.",
    ["Senior Backend Engineer", "Data Scientist"],
  ],
  [
    "Join Acme!\n\nRole 1: Data Engineer\nYou know Spark.\n\nRole 2: Web Developer\nYou know Vue.js.",
    ["Data Engineer", "Web Developer"],
  ],
] as const)("jobs side by side, in a list or with blocks are several: %j", ([text, titles]) =>
  expect(titlesOf(text)).toEqual(titles),
);

test.for([
  "Acme | Senior/Staff Backend Engineer | Oslo\nYou know Kotlin.",
  "Backend Engineer / Go Developer\n\nRequirements\n- Go\n- Kafka",
  "Acme | Software Engineer, Senior Software Engineer | Oslo\nYou know Kotlin.",
  "Acme | Full Stack & AI Engineers | Oslo\nOpen: - AI Engineer: https://acme.example/ai",
  "Python Developer\n\nYou will work with our Data Engineers and Frontend Engineers.\n- Python",
  "Acme | Developer and Architect | Oslo\nYou know Java.",
  "Frontend Engineer\n\nRequirements\n- React\n- Data Engineer or Web Developer before",
])("levels, second names, colleagues and former titles are no further jobs: %j", (text) =>
  expect(titlesOf(text)).toEqual([]),
);

const blocks = `Careers at Acme

You know Docker well.

Backend Engineer
- 4+ years of experience with Java
- Spring Boot

Mobile Engineer
- Kotlin is required`;

test("a job with a block asks for what stands there and for what all jobs share", () =>
  expect(rolesOf(blocks).map(skillsOf)).toEqual([
    ["Docker", "Java", "Spring Boot"],
    ["Docker", "Kotlin"],
  ]));

test("the posting as a whole still asks for all of it", () =>
  expect(readJob(textDocument(blocks)).requirements.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Java", "Kotlin", "Backend Engineer"]),
  ));

test("a technology that is only mentioned belongs to the job that names it", () =>
  expect(
    rolesOf("Acme | Go Developer, React Developer | Oslo\nStack: Go, React, Kafka.").map(skillsOf),
  ).toEqual([
    ["Go", "Apache Kafka"],
    ["React", "Apache Kafka"],
  ]));

test("a job has its own level", () =>
  expect(
    rolesOf("Acme | Senior Data Engineer, Web Developer | Oslo\nYou know Git.").map(
      ({ level }) => level,
    ),
  ).toEqual(["senior", undefined]));

test("titles over blocks that ask for nothing are no jobs of their own", () =>
  expect(
    titlesOf("Data Engineer\n\nYou know Spark and Git.\n\nWeb Developer\nOslo, Norway"),
  ).toEqual([]));

const numbered = `** SEVERAL OPPORTUNITIES **

Our client is growing its team in Bristol and has the following openings:

1) Senior Java Developer – £65-75k
   - 5+ yrs Kafka
   - React a plus

2) QA Automation Engineer – £50k
   - Selenium

3) DevOps Engineer (6 month contract, £550/day)
   - Azure DevOps pipelines, Terraform
`;

test("a numbered job with its pay is one, and an item in its block is none", () =>
  expect(titlesOf(numbered)).toEqual([
    "Senior Java Developer",
    "QA Automation Engineer",
    "DevOps Engineer",
  ]));

test("a numbered job asks for nothing that stands below another number", () =>
  expect(rolesOf(numbered).map(skillsOf)[1]).toEqual(["Selenium"]));
