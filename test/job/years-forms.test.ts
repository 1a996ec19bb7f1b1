import { expect, test } from "vitest";
import { asked, read } from "./posting.ts";

/** One number of years, in different spellings. */
const numbers = [
  "5 years",
  "5+ years",
  "5 + years",
  "5 plus years",
  "five years",
  "five-plus years",
  "five (5) years",
  "5 (five) years",
  "5 yrs",
  "5yrs.",
  "5-7 years",
  "5 to 7 years",
  "5 or more years",
  "5 years or more",
];

/** Its place relative to what it is of. */
const places: readonly ((years: string) => string)[] = [
  (years) => `${years} of Java`,
  (years) => `${years} of experience with Java`,
  (years) => `At least ${years} working with Java`,
  (years) => `Java (${years})`,
  (years) => `Java [${years}]`,
  (years) => `Java: ${years}`,
  (years) => `Java - ${years}`,
  (years) => `Java – ${years} (required)`,
  (years) => `Java, ${years}`,
  (years) => `Experience in Java for at least ${years}`,
  (years) => `Experience (${years}) in Java`,
  (years) => `You have been writing Java for ${years}`,
];

test.for(places.map((place) => [place("5 years"), place] as const))(
  "%j gives Java the same months, however the number is written",
  ([, place]) => {
    const lines = numbers.map(place);
    const found = lines.map((line) => [line, ...asked(`Requirements:\n- Kafka\n- ${line}`)]);
    expect(found).toEqual(lines.map((line) => [line, "required kafka", "required java 60"]));
  },
);

/** Several numbers of years in one line, each with its own name. */
test.for([
  ["5 years of Java, 2 of Kafka, 1+ of AWS", "java 60", "kafka 24", "aws 12"],
  ["5+ years in Java and at least 2 in Kafka", "java 60", "kafka 24"],
  ["Java 5+ years, Kotlin 2+ years, Rust 1+ year", "java 60", "kotlin 24", "rust 12"],
  ["Java: 5 yrs; Kafka: 2 yrs; AWS: 1 yr", "java 60", "kafka 24", "aws 12"],
  ["Java (5y), Kafka (2y), AWS (1y)", "java 60", "kafka 24", "aws 12"],
  ["Java, Kafka (3+ years each)", "java 36", "kafka 36"],
  ["5 years each of Java and Kafka", "java 60", "kafka 60"],
  ["5 years of Java, comfortable with Kafka", "java 60", "kafka"],
  ["5 years of Java and you have seen Kafka", "java 60", "kafka"],
] as const)("%j gives each name its own months", ([line, ...expected]) =>
  expect(asked(`Requirements:\n- ${line}`).map((one) => one.replace("required ", ""))).toEqual(
    expected,
  ),
);

test.for([
  "5+ years of experience (3+ with Java)",
  "5 years of experience, 3 of them with Java",
  "minimum 5 years experience of which 3 years with Java",
  "5+ years overall and 3+ years with Java",
  "5+ years of experience in total, at least 3 in Java",
])("%j asks for the years of the work and for those of Java", (line) => {
  const text = `Requirements:\n- ${line}`;
  expect([read(text).minMonths, ...asked(text)]).toEqual([60, "required java 36"]);
});

const listed = ["java 24", "kafka 24", "docker 24", "sql 24"];

test.for([
  "2 years of experience with each of the following: Java; Kafka and Docker; and strong knowledge of SQL.",
  "Two years of experience in: (1) Java; (2) Kafka; (3) building services with Docker; and (4) SQL.",
  "Must have 2 years of professional experience in the following technologies: Java, Kafka; Docker; SQL.",
  "Experience must include 2 years with: Java; Kafka; Docker, SQL.",
  "2+ years using all of these: Java; Kafka; Docker; SQL. Flask is a plus.",
])("%j gives the whole list its months", (line) => {
  const found = asked(`Requirements:\n- ${line}`).filter((one) => !one.includes("flask"));
  expect(found.map((one) => one.replace("required ", ""))).toEqual(listed);
});

test("years after a label that says what they are of belong to that", () =>
  expect(
    [
      "Years of experience with Java: 5",
      "Minimum years of Java experience: 5",
      "Java experience (in years): 5",
    ].map((line) => asked(`Requirements:\n- ${line}`)),
  ).toEqual([["required java 60"], ["required java 60"], ["required java 60"]]));

test.for([
  ["a couple of years of Java", 24],
  ["Must have a year of Java", 12],
  ["one and a half years of Java", 18],
  ["60 months of experience with Java", 60],
  ["5 years with Java (including 8 and above)", 60],
] as const)("%j is of %i months", ([line, months]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual([`required java ${months}`]),
);

test("a version after 'including' does not end the scope of the years", () =>
  expect(asked("Requirements:\n- 5+ years with Java (including 8 & above), Kafka and AWS")).toEqual(
    ["required java 60", "required kafka 60", "required aws 60"],
  ));

test("a wish in brackets has no years", () =>
  expect(asked("Requirements:\n- 5 years of Java (Kotlin a plus)")).toEqual([
    "required java 60",
    "preferred kotlin",
  ]));

test.for([
  ["Java 17 - 4 years", ["required java 48"]],
  ["Angular 14+ – 2 years", ["required angular 24"]],
  ["Java 8+ / PHP 8 – 6+ years", ["required java|php 72"]],
] as const)("in %j a version does not begin a range of years", ([line, expected]) =>
  expect([read(`Requirements:\n- ${line}`).minMonths, asked(`Requirements:\n- ${line}`)]).toEqual([
    undefined,
    expected,
  ]),
);

test.for([
  ["6 months to 3 years of Java", "required java 6"],
  ["6-18 months of experience with Java", "required java 6"],
  ["6 months - 2 years experience in Java", "required java 6"],
] as const)("%s asks for the months that the range begins with", ([line, expected]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual([expected]),
);

test("of a range from months to years of experience, the months are the total", () =>
  expect(read("Requirements:\n- 6 months to 3 years of experience").minMonths).toBe(6));

test.for([
  "The project will run for 3 years and uses Java",
  "The contract is for 3 years with Java",
  "The engagement lasts for 2 years and is in Java",
  "We have used Java for 5 years",
])("%j asks nobody for years", (line) =>
  expect(asked(`Requirements:\n- ${line}`).filter((one) => /\d/.test(one))).toEqual([]),
);

test("a sentence after abbreviated years has none of them", () =>
  expect(asked("Requirements:\n- Java, 4+ yrs. Kafka is needed.")).toEqual([
    "required java 48",
    "required kafka",
  ]));

test.for(["4+ yoe with Java, and some Kafka", "4 years of Java plus a bit of Kafka"])(
  "%s wishes for the second name, without years",
  (line) =>
    expect(asked(`Requirements:\n- ${line}`)).toEqual(["required java 48", "preferred kafka"]),
);

test.for([
  "3 – 5 years (Java), of which the last 2 with Spring Boot",
  "3 years of Java, of which the last 2 with Spring Boot",
] as const)("the last number of years is of what is named with it: %s", (line) =>
  expect(asked(`Engineer\n\nRequirements\n- ${line}`)).toEqual([
    "required java 36",
    "required spring-boot 24",
  ]),
);

test.for([
  ["4+ backend development experience", 48],
  ["5+ programming experience in Java", 60],
  ["Angular 2+ experience", undefined],
] as const)(
  "a number before experience is of years although their unit is left out: %j",
  ([line, months]) => expect(read(`Requirements:\n- ${line}`).minMonths).toBe(months),
);
