import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

async function asked(source: string): Promise<ReadonlySet<string>> {
  const { requirements } = readJob(await readDocument(source));
  return new Set(requirements.flatMap(({ skills, level }) => skills.map((id) => `${level} ${id}`)));
}

test("headings within one short line split it", async () => {
  const read = await asked("Go developer. Requirements: Go, Kafka. Nice to have: Rust.");
  expect([...read]).toEqual(
    expect.arrayContaining(["required go", "required apache-kafka", "preferred rust"]),
  );
});

test("heading words inside a sentence open nothing", async () => {
  const sentence =
    "Our Culture is built on trust, our Benefits team answers within a day and the Requirements of our customers drive what we build next. You have built services in Go and have good knowledge of Kafka and of Experience Design, and you know what a Nice to have is when a deadline comes near in a small team.";
  const read = await asked(sentence);
  expect([...read]).toEqual(expect.arrayContaining(["required go", "required apache-kafka"]));
});

const talk =
  "We are a small team that makes tools for dentists in the north of the country and has done so for many years without any outside money, which we are proud of.";
const sections = [
  [
    "Requirements",
    "3+ Years of experience with Java",
    "2 Years experience with React",
    "Knowledge of SQL",
  ],
  ["Nice to have", "Kafka", "Rust"],
];

test.each(["#", "~", "=>", "->", "o", "•", "✅", "»", "+", "–", "*"])(
  "a list that lost its line breaks is recognized by its bullet %s",
  async (mark) => {
    const text = [talk, ...sections.map((items) => items.join(` ${mark} `))].join(" ");
    const { requirements } = readJob(await readDocument(text));
    const found = requirements.map(
      ({ level, skills, minMonths }) => `${level} ${skills} ${minMonths ?? ""}`,
    );
    expect(found).toEqual([
      "required java 36",
      "required react 24",
      "required sql ",
      "preferred apache-kafka ",
      "preferred rust ",
    ]);
  },
);

test("numbers that count up from one are bullets of a list, but a version is not", async () => {
  const read = await asked(
    `${talk} Requirements: 1. Experience with Java 8 2. Experience with Kafka 3. Knowledge of SQL Nice to have: 1. Rust 2. Redis`,
  );
  expect([...read].sort()).toEqual([
    "preferred redis",
    "preferred rust",
    "required apache-kafka",
    "required java",
    "required sql",
  ]);
});

test.for(["Web Application", "Mobile Application", "Single Page Application"])(
  "the end of the name %j opens no section if bullets are dashes",
  (name) => {
    const text = `Small teams care for the books of many shops here, and each of us talks to the people who use what we make, on most days of the week, in one of four languages.What You Need for this Position- 3+ years of ${name} experience- HTML5, CSS, JavaScript- Testing in browsersWhat's In It for You- A garden`;
    const { requirements } = readJob(textDocument(text));
    const asked = requirements.filter(({ level }) => level === "required").map((one) => one.name);
    expect(asked).toEqual(expect.arrayContaining(["HTML", "CSS", "JavaScript"]));
  },
);

const longTalk =
  "We grow tea on three hills and sell it to people in the whole world, who like it and tell their friends about it at length. ".repeat(
    3,
  );

test.for([
  [
    "In this role you grow with us and write the code that runs our shop in Rust What you will bring to the table: Minimum 5 years of Java Experience with SQL",
    "required java",
  ],
  [
    "Requirements: Experience with SQL Experience with Java Description You will write the code that runs our shop in Rust",
    "mentioned rust",
  ],
  [
    "Responsibilities: Write what our shop runs and its documentation in Rust Requirements 1-3 years of Java Experience with SQL",
    "required java",
  ],
  [
    "Requirements: Experience with SQL Experience with Java - Advantage Personal Qualities: Eager to learn, kind, Hands-on with Rust",
    "preferred java",
  ],
  [
    "Requirements: Experience with SQL and an open eye for people Nice-to-Haves Experience with Java",
    "preferred java",
  ],
  [
    "Responsibilities: Write the code that runs our shop in Rust with people Must-Have: Excellent skills in Java",
    "required java",
  ],
  [
    "Requirements: Experience with SQL and an open eye for people Desired (not required): Experience with Java",
    "preferred java",
  ],
  [
    "Requirements: Experience with SQL and an open eye for people Preferred Qualifications dbt Experience with Java",
    "preferred dbt",
  ],
] as const)("the headings in %j split it", async ([words, expected]) =>
  expect([...(await asked(`${longTalk}${words}`))]).toContain(expected),
);
