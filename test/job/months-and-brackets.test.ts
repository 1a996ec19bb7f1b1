import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

function months(line: string): readonly string[] {
  return readJob(textDocument(`Backend Developer\n\nRequirements:\n- SQL\n- ${line}\n`))
    .requirements.filter(({ minMonths }) => minMonths !== undefined)
    .map(
      ({ kind, skills, minMonths }) => `${kind === "skill" ? skills.join("|") : kind} ${minMonths}`,
    );
}

test.for([
  ["36 months of Python", "python 36"],
  ["18+ months of Python", "python 18"],
  ["1,5 Jahre Erfahrung mit Scala", "scala 18"],
  ["mind. 2 J. Erfahrung in Kotlin", "kotlin 24"],
  ["(3+ yrs) Java", "java 36"],
] as const)("reads the months of %j", ([line, expected]) =>
  expect(months(line)).toEqual([expected]),
);

test("ties years in brackets before each item to that item", () =>
  expect(months("(5 years) Java, (2 years) Kafka")).toEqual(["java 60", "apache-kafka 24"]));

test.for(["3-month project in Java", "Learn Java within 3 months", "Java (6 months probation)"])(
  "reads no experience from %j",
  (line) => expect(months(line)).toEqual([]),
);

test.for([
  "5 years Java OR 3 years Kotlin",
  "Either 5+ years of Java or at least 3 years of experience with Kotlin",
  "Java (5 years) or Kotlin (3 years)",
  "5 Jahre Java oder 3 Jahre Kotlin",
])("makes one choice of members with their own years: %j", (line) =>
  expect(months(line)).toEqual(["java|kotlin 36"]),
);

test('keeps members with their own years separate if "and" joins them', () =>
  expect(months("5 years Java and 3 years Kotlin")).toEqual(["java 60", "kotlin 36"]));
