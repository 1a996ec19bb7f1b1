import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const read = (text: string) => readJob(textDocument(text));
/** The skills that a text asks for, with their months if they have any. */
const asked = (text: string): readonly string[] =>
  read(text)
    .requirements.filter(({ kind }) => kind === "skill")
    .map(({ level, skills, minMonths }) => [level, skills.join("|"), minMonths].join(" ").trim());

test.for(["3-5 years of Kafka.", "3 to 5 years of Kafka.", "Possess over 4 years of Kafka."])(
  "%j asks among the duties, too",
  (line) => {
    const [first] = asked(`Your tasks\n- Feed the goats\n- ${line}\n- Brush the goats`);
    expect(first).toMatch(/^required apache-kafka \d\d$/);
  },
);

test("years of work among the terms of the contract are asked for", () => {
  const text =
    "Goatworks\n\nVISA\n\nWe're looking for Java developers with 5+ years of programming.";
  expect(read(text).minMonths).toBe(60);
});

test.for([
  ["Senior Goat Engineer (6+ years experience)", 72],
  ["Goat Engineer (3-5 yrs)", 36],
  ["Goat Sanctuary (25+ years)", undefined],
] as const)("in the list of roles, %j asks for %j months", ([line, months]) =>
  expect(read(`Open roles:\n- ${line}\n- Cook`).minMonths).toBe(months),
);

test("the lowest years of several roles suffice", () =>
  expect(
    read("Open roles:\n- Goat Engineer (2+ years)\n- Senior Goat Engineer (6+ years)").minMonths,
  ).toBe(24));

test("the lowest years of several grades suffice", () =>
  expect(
    read(
      "Requirements:\n- Goat Engineer II with a minimum of 3 years of experience\n- Goat Engineer III with a minimum of 6 years of experience",
    ).minMonths,
  ).toBe(36));

test("years are not of what the work will be", () =>
  expect(
    asked("We need a Rust developer with at least 3 years of experience to port Kafka to Windows."),
  ).toEqual(["required rust", "required apache-kafka"]));

test("years are of the services, not of the adjective for them", () => {
  const text =
    "Requirements:\n- 5+ years building scalable services\n- 2 years of scaling and Kafka";
  expect(read(text).minMonths).toBe(60);
  expect(asked(text)).toContain("required apache-kafka 24");
  expect(asked("Requirements:\n- 5+ years building scalable services")).toEqual([
    "required scalability",
  ]);
});

test("years as a DBA are years of an occupation", () =>
  expect(read("Requirements:\n- 3+ years as a hands-on DBA").minMonths).toBe(36));

test.for([
  ["Position: Goat Engineer Experience: 3-5 Years Location: Pune", 36],
  ["Position: Goat Engineer\nExp: 5 yrs\nNotice period: none", 60],
  ["Position: Goat Engineer\nTotal experience: 6 to 8 years", 72],
  ["We have experience: 20 years in the market", undefined],
] as const)("among the labels of a job board, %j asks for %j months of work", ([text, months]) =>
  expect(read(text).minMonths).toBe(months),
);

test.for([
  ["Terraform: min. 4 years", ["required terraform 48"]],
  ["18 months of Terraform in production", ["required terraform 18"]],
  ["Our platform keeps 10 years of data in Cassandra.", []],
] as const)(
  "a line that opens with years asks by itself for what they are of: %j",
  ([text, expected]) => expect(asked(text)).toEqual(expected),
);

test.for([
  [
    "JavaScript - 5 years - and TypeScript - 2 years",
    "required javascript 60|required typescript 24",
  ],
  [
    "5+ years of back-end work (with Python ≥3y, AWS ≥2y)",
    "required python 36|required amazon-web-services 24",
  ],
  [
    "Java 6 yrs, Kafka 5 yrs, DB2 4 yrs",
    "required java 72|required apache-kafka 60|required ibm-db2 48",
  ],
  ["Go, Jest or Vitest (two years)", "required go|required jest|vitest 24"],
  ["Docker, Kafka – 2+ years on each", "required docker 24|required apache-kafka 24"],
  ["10+ years in software, the last two with Kotlin", "required kotlin 24"],
] as const)("each number is of the name next to it: %j", ([line, expected]) => {
  const names = asked(`Requirements:\n- ${line}`).filter((one) => !/back-end|software/.test(one));
  expect(names.join("|")).toBe(expected);
});

test.for([
  ["YOE: 8", 96],
  ["24 months of professional programming", 24],
  ["36 months as a software developer", 36],
  ["8 years in the trade", 96],
  ["No fewer than five years in software development", 60],
  ["At least 3 Year(s) of working experience in the related field is required", 36],
] as const)("%j counts the years for the occupation", ([line, months]) =>
  expect(read(`Requirements:\n- ${line}`).minMonths).toBe(months),
);
