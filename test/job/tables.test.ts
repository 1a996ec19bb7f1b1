import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const levels = ({ requirements }: ReturnType<typeof readJob>): readonly string[] =>
  requirements
    .filter(({ kind }) => kind === "skill")
    .map(({ level, skills }) => `${level} ${skills.join("|")}`)
    .toSorted();

const asked = (text: string): readonly string[] => levels(readJob(textDocument(text)));

const expected = [
  "preferred apache-kafka",
  "preferred terraform",
  "required java",
  "required postgresql",
];

test.for([
  ["tabs", "Must have\tNice to have\nJava\tKafka\nPostgreSQL\tTerraform"],
  ["bars", "| Must have | Nice to have |\n|---|---|\n| Java | Kafka |\n| PostgreSQL | Terraform |"],
  ["inner bars", "Must have | Nice to have\n--- | ---\nJava | Kafka\nPostgreSQL | Terraform"],
  [
    "wide gaps",
    "Must have        Nice to have\nJava             Kafka\nPostgreSQL       Terraform",
  ],
  ["cells without words", "Must have\tNice to have\nJava\tKafka\nPostgreSQL\n\tTerraform"],
  ["wishes first", "Nice to have\tRequired\nKafka\tJava\nTerraform\tPostgreSQL"],
] as const)("each column of a table has the level of its heading: %s", ([, table]) => {
  expect(asked(`Backend Engineer\n\n${table}`)).toEqual(expected);
});

test("an HTML table is read like a text table", async () => {
  const html =
    "<h1>Backend Engineer</h1><table><tr><th>Must have</th><th>Nice to have</th></tr><tr><td>Java</td><td>Kafka</td></tr><tr><td>PostgreSQL</td><td>Terraform</td></tr></table>";
  const document = await readDocument(new TextEncoder().encode(html));
  expect(levels(readJob(document))).toEqual(expected);
});

test("text after a table belongs to none of its columns", () => {
  const table = "Must have\tNice to have\nJava\tKafka";
  expect(asked(`Backend Engineer\n\n${table}\n\nYou need Redis.`)).toContain("required redis");
});

test("bars between the words of one heading do not make columns", () => {
  const text = "Backend Engineer\n\nRequirements | What you bring\n- Java\n- Kafka";
  expect(asked(text)).toEqual(["required apache-kafka", "required java"]);
});

const withMonths = (text: string): readonly string[] =>
  readJob(textDocument(`Data Engineer\n\n${text}`))
    .requirements.filter(({ kind }) => kind === "skill")
    .map(({ level, name, minMonths = 0 }) => `${level} ${name} ${minMonths}`);

test.for([
  ["bars", "Skill | Years | Must/Nice\nSnowflake | 4 | Must\nKafka | 1 | Nice"],
  ["tabs", "Skills\tMandatory\tYears\nSnowflake\tYes\t4+\nKafka\tNo\t1"],
  ["marks", "Skill | Must | Nice to have | Years\nSnowflake | x | | 4\nKafka | | x | 1"],
] as const)("each row of a table has its own level and years: %s", ([, table]) =>
  expect(withMonths(table)).toEqual(["required Snowflake 48", "preferred Apache Kafka 12"]),
);

test.for([
  ["bars", "Criteria | Essential | Desirable\nGood Python | E |\nKafka | | D"],
  ["tabs", "Criteria\tEssential\tDesirable\nGood Python\tX\t\nKafka\t\tX"],
  ["items", "Criteria | Essential | Desirable\nKnowledge | Python | Kafka"],
] as const)(
  "the criteria of a table are asked for as the mark in their row says: %s",
  ([, table]) =>
    expect(withMonths(table)).toEqual(["required Python 0", "preferred Apache Kafka 0"]),
);

test.for([
  [
    "a minimum of experience",
    "Skill | Min. experience | Priority\nJava | 5 yrs | Must have\nKafka | 2 yrs | Nice to have",
  ],
  [
    "how well, and a weight",
    "Skill\tYears\tLevel\tWeight\nJava\t5\texpert\tmust have\nKafka\t2\tbasic\tnice to have",
  ],
  ["a question", "Area | Minimum years | Required?\nJava | 5 | yes\nKafka | 2 | no"],
  ["two letters", "Tool\tYears of experience\tMandatory (Y/N)\nJava\t5\tY\nKafka\t2\tN"],
  ["an export", "Skill;Required;Years\nJava;yes;5\nKafka;no;2"],
  [
    "German",
    "Technologie | Mindesterfahrung | Priorität\nJava | 5 Jahre | Muss\nKafka | 2 Jahre | Kann",
  ],
  [
    "Spanish",
    "Tecnología\tExperiencia mínima\tPrioridad\nJava\t5 años\tImprescindible\nKafka\t2 años\tDeseable",
  ],
] as const)("columns say for how many years and how strongly: %s", ([, table]) => {
  expect(withMonths(table)).toEqual(["required Java 60", "preferred Apache Kafka 24"]);
});

test("the first column of a table only says what is in the other columns", () => {
  expect(
    asked(
      "Backend Engineer\n\nArea | Must | Nice\nLanguage | Go | Rust\nDatabase | PostgreSQL | Redis",
    ),
  ).toEqual(["preferred redis", "preferred rust", "required go", "required postgresql"]);
});

test("semicolons in a line that heads no table do not separate cells", () => {
  expect(asked("Backend Engineer\n\nRequirements\n- Java; at least 3 years\n- Kafka")).toEqual([
    "required apache-kafka",
    "required java",
  ]);
});

test.for([
  [
    "a column that tells something else",
    "Skill\tImportance\tComment\nSnowflake\tmust, 4 yrs\tfor Java and Go\nKafka\tgood, 1 yr\tone team only",
  ],
  [
    "heads that nobody knows",
    "Technology | How much? | How long? | Where\nSnowflake | Required | 4 years | here\nKafka | Highly desired | 1 year | -",
  ],
  ["slashes", "Skill / Min. years / Must have?\nSnowflake / 4 / yes\nKafka / 1 / no"],
  ["no heads", "Snowflake | Required | 4 Years\nKafka | Desired | 1 Year"],
  [
    "months",
    "Skills Needed\tExperience Needed\tLevel\nSnowflake\t48 months\tmust\nKafka\t12 months\tnice to have",
  ],
] as const)("a column without a telling head is read by its cells: %s", ([, table]) =>
  expect(withMonths(table)).toEqual(["required Snowflake 48", "preferred Apache Kafka 12"]),
);

test.for([
  [
    "how criteria are assessed",
    "Criteria\tEssential\tDesirable\tAssessed by\nPython\tX\t\tCV\nKafka\t\tX\tInterview",
  ],
  ["letters in a column", "Criterion | E/D | Method\nPython | E | A/I\nWorked with Kafka | D | A"],
] as const)("a person specification is a table: %s", ([, table]) =>
  expect(withMonths(table)).toEqual(["required Python 0", "preferred Apache Kafka 0"]),
);

test.for([
  ["of teams", "Team | Stack | City\nPayments | Java | Berlin\nSearch | Go | Oslo"],
  ["of projects", "Project | Technology | Year\nLedger | Java | 2019\nSearch | Go | 2021"],
] as const)("a table asks for nothing where no column says how strongly: %s", ([, table]) =>
  expect(withMonths(table)).toEqual([]),
);

test("how well a skill must be known is not a wish", () => {
  const table = "Skill | Level | Years\nSnowflake | good | 4\nKafka | fine | 1";
  expect(withMonths(table)).toEqual(["required Snowflake 48", "required Apache Kafka 12"]);
});

test("a list continues after rows that say how strongly they ask", () => {
  const rows = "Snowflake | Required | 4 Years\nKafka | Desired | 1 Year";
  expect(withMonths(`Requirements\nTerraform\n${rows}\nSolid Python`)).toEqual([
    "required Terraform 0",
    "required Snowflake 48",
    "required Python 0",
    "preferred Apache Kafka 12",
  ]);
});

test("each cell in a row of skills asks for them", () => {
  const table = "Area | Technology | Must/Nice\nData | Snowflake | Must\nStreams | Kafka | Nice";
  expect(withMonths(table)).toEqual(["required Snowflake 0", "preferred Apache Kafka 0"]);
});

test("a column named after experience that contains words does not replace the column of years", () => {
  const rows = "Skill | Experience | Years\nPython | Backend | 5\nKafka | Cloud | 3";
  const { requirements } = readJob(textDocument(`Requirements\n${rows}`));
  const months = requirements.map(({ skills, minMonths }) => [skills[0], minMonths]);
  expect(months).toContainEqual(["python", 60]);
  expect(months).toContainEqual(["apache-kafka", 36]);
});
