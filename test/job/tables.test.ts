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

test("a table of HTML is read as one of text", async () => {
  const html =
    "<h1>Backend Engineer</h1><table><tr><th>Must have</th><th>Nice to have</th></tr><tr><td>Java</td><td>Kafka</td></tr><tr><td>PostgreSQL</td><td>Terraform</td></tr></table>";
  const document = await readDocument(new TextEncoder().encode(html));
  expect(levels(readJob(document))).toEqual(expected);
});

test("what follows a table is of none of its columns", () => {
  const table = "Must have\tNice to have\nJava\tKafka";
  expect(asked(`Backend Engineer\n\n${table}\n\nYou need Redis.`)).toContain("required redis");
});

test("bars between the words of one heading are no columns", () => {
  const text = "Backend Engineer\n\nRequirements | What you bring\n- Java\n- Kafka";
  expect(asked(text)).toEqual(["required apache-kafka", "required java"]);
});
