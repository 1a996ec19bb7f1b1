import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { read } from "./posting.ts";

function check(text: string, expected: readonly string[]): void {
  const { requirements } = readJob(textDocument(text));
  expect(requirements.filter(({ kind }) => kind === "skill").flatMap((one) => one.skills)).toEqual(
    expected,
  );
}

test.for([
  ["Highly independent", ["independence"]],
  ["Able to work both independently and as a team member", ["independence", "teamwork"]],
  ["People person with a can-do approach", ["interpersonal-skills", "positive-attitude"]],
  ["Ability to communicate with cooks", ["communication"]],
  ["Very organized life-long learner", ["organizational-skills", "fast-learner"]],
  ["Both relational and NoSQL databases", ["relational-databases", "nosql"]],
  ["A \u201ccan do\u201d approach under pressure", ["positive-attitude", "working-under-pressure"]],
  ["Eagerness to learn and adapt", ["fast-learner", "adaptability"]],
  ["Ability to prioritize, with tenacity", ["prioritization", "perseverance"]],
  ["Highly creative, with a collaborative style", ["creativity", "collaboration"]],
  [
    "Ability to advise and collaborate, communicating with cooks",
    ["collaboration", "communication"],
  ],
  ["Extreme creativity in a kitchen", ["creativity"]],
  ["A security-oriented cook with architecture skills", ["security", "software-architecture"]],
  ["OO and functional concepts", ["object-oriented-programming", "functional-programming"]],
  ["SQL, procedures and query tuning", ["sql", "stored-procedures", "query-optimization"]],
  ["Large, distributed, and complex applications", ["distributed-systems"]],
] as const)("among the requirements %j asks for %j", ([line, expected]) =>
  check(`Requirements:\n- ${line}`, expected),
);

test.for([
  "Requirements:\n- Independent contractors only",
  "Requirements:\n- Platform-independent",
  "Requirements:\n- A kitchen that lets teams collaborate",
  "We are an independent tea shop with a team spirit.",
  "What you'll do\n- Serve independent cooks",
])("%j asks for nothing", (text) => check(text, []));

test("a lexicon without the skill asks for nothing", () =>
  expect(read("Requirements:\n- Highly independent").requirements).toEqual([]));

test.for([
  ["We are looking for a cook with strong mathematical foundation.", "mathematics"],
  [
    "Cook with solid analytical and culinary abilities wanted, with strong logical thinking.",
    "analytical-skills",
  ],
] as const)("what somebody is called strong in is asked for in running text: %s", ([text, skill]) =>
  expect(readJob(textDocument(text)).requirements.flatMap(({ skills }) => skills)).toContain(skill),
);
