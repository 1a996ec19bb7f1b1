// Which names the years in a sentence are of, if the names precede the years or the sentence continues after
// them.
import { describe, expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** "kotlin 36" for each requirement of skills with months. */
const months = (line: string): readonly string[] =>
  readJob(textDocument(`Requirements\n- ${line}`))
    .requirements.filter(({ kind, minMonths }) => kind === "skill" && minMonths !== undefined)
    .map(({ skills, minMonths }) => `${skills.join("|")} ${minMonths}`);

describe("a part of the years without a number has none", () => {
  test.for([
    ["At least six years of PHP, of which a good part in Laravel", "php 72"],
    ["Three years of PHP at work, and the most recent of those on Laravel", "php 36"],
    ["6+ years with Node.js, most of them with TypeScript", "node-js 72"],
    ["Four years of Python, the last few with Django", "python 48"],
    ["3 years of Java, at least part of it with Spring Boot", "java 36"],
  ] as const)("%j", ([line, expected]) => expect(months(line)).toEqual([expected]));
});

describe("something else asked for after years has no years", () => {
  test.for([
    ["5 years with Scala, a feeling for garbage collection", "scala 60"],
    ["3 years of React, an eye for CSS and the patience to test with Jest", "react 36"],
    ["4 years of Go, no fear of Kubernetes and a habit of writing Terraform", "go 48"],
    ["2 years of PHP, should have built something real with Symfony", "php 24"],
    ["Two years of Swift, isn't afraid of Objective-C", "swift 24"],
    ["Three years of Ruby, enough SQL to read a query plan", "ruby 36"],
    ["Java, seven years or more.Quarkus, Micronaut or Spring Boot.Kafka", "java 84"],
  ] as const)("%j", ([line, expected]) => expect(months(line)).toEqual([expected]));
});

describe("after the years of one name, a number at each further name counts years of that name", () => {
  test.for([
    ["Java 2 years, Kotlin 3", "java 24", "kotlin 36"],
    [
      "Java (5 years), Kafka (2), Terraform (1+), Docker",
      "java 60",
      "apache-kafka 24",
      "terraform 12",
    ],
    ["Java: 5 yrs; Kafka: 2; overall experience: 8 years", "java 60", "apache-kafka 24"],
    [
      "Java - 5 years, Spring Boot - 4 and Kafka - 2",
      "java 60",
      "spring-boot 48",
      "apache-kafka 24",
    ],
    ["5+ years Java, 3+ Spring Boot, 2 Kafka", "java 60", "spring-boot 36", "apache-kafka 24"],
  ] as const)("%j", ([line, ...expected]) => expect(months(line)).toEqual(expected));

  test.for([
    ["PHP 2 years, HTML 5", "php 24"],
    ["Kafka (2 years), Oracle (19)", "apache-kafka 24"],
    ["Kafka (2 years), 5 developers, Docker (we have 3)", "apache-kafka 24"],
  ] as const)("a version or another count is not years: %j", ([line, expected]) =>
    expect(months(line)).toEqual([expected]),
  );
});

test.for([
  "5 years of Java, Spring Boot and Kafka",
  "5 years of Java, the Spring Boot framework and Kafka",
  "5 years of experience in Java, with Spring Boot and Kafka",
] as const)("a list after years has them as a whole: %j", (line) => {
  expect(months(line)).toEqual(["java 60", "spring-boot 60", "apache-kafka 60"]);
});

test("a requirement stated after the last of several names applies to all", () => {
  expect(months("Two years of Java and Kafka required")).toEqual(["java 24", "apache-kafka 24"]);
  expect(months("Two years of Java, and Kafka is required")).toEqual(["java 24"]);
});

describe("years in an aside are of the name next to it", () => {
  test.for([
    ["Kubernetes, at least 3 yrs hands-on", "kubernetes 36"],
    ["Ruby on Rails, 3 yrs or thereabouts", "ruby-on-rails 36"],
    ["dbt in production (1 year is plenty), excellent SQL", "dbt 12"],
    ["Python (4 years they say, you've got ten), Docker", "python 48"],
    ["Kotlin or, well, honestly: three years of it, and JUnit", "kotlin 36"],
    ["C#, a couple of years with it (2 is what HR says)", "c-sharp 24"],
    ["Here Go counts, at least two years of it. gRPC counts a little.", "go 24"],
    ["Has lived with Symfony for two years at the least and can explain Docker", "symfony 24"],
    ["Isn't afraid of MySQL tables, has known Symfony for two years at least", "symfony 24"],
    [
      "Has written and supported C# in a live environment for not less than two years",
      "c-sharp 24",
    ],
  ] as const)("%j", ([line, expected]) => expect(months(line)).toEqual([expected]));
});

test.for([
  ["Six years of operations, four of them with Kubernetes", "kubernetes 48"],
  ["7 years of software development, with a minimum of four (4) in Python", "python 48"],
  ["7+ years total, 4+ relevant in Java", "java 48"],
  ["7+ years of building software, at least three (3) of those with Go", "go 36"],
] as const)("a stated part of the years is of its own name: %j", ([line, expected]) => {
  expect(months(line)).toContain(expected);
});

test('"and a half" adds six months', () => {
  expect(months("A year and a half of Terraform with real users")).toEqual(["terraform 18"]);
});

test("half a year counts six months, but not for what follows", () => {
  expect(months("At least half a year of Terraform")).toEqual(["terraform 6"]);
  expect(months("Terraform; after half a year you will own a service")).toEqual([]);
});

describe("years of work behind the name that opens an item are of the name, too", () => {
  test.for([
    ["Expert-level Go (Golang): 5+ years of experience building back ends", "go 60"],
    ["Go: 5+ years building backend services", "go 60"],
    ["Java: 5 years of hands-on development", "java 60"],
    ["Spring Boot with 4+ years of hands-on development", "spring-boot 48"],
  ] as const)("%j", ([line, expected]) => expect(months(line)).toContain(expected));
});

test("years of work that a colon does not tie to the names before them are of work alone", () =>
  expect(months("You know Git and have 3 years of software development")).not.toContain("git 36"));

describe("what a clause of its own wishes for has none of the years before it", () => {
  test.for([
    ["5 years of Java, Kafka is a plus", "java 60"],
    ["3+ years of Go, Kubernetes a plus", "go 36"],
    ["Mindestens 3 Jahre Java, Kafka von Vorteil", "java 36"],
    ["3 ans d'expérience en Java, Kafka est un plus", "java 36"],
  ] as const)("%j", ([line, expected]) => expect(months(line)).toEqual([expected]));

  test("a wish that narrows the years has them", () =>
    expect(months("5 years of back-end work, preferably in Go")).toContain("go 60"));
});
