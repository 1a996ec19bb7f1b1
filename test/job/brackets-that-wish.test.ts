// How strongly a posting asks for what stands in brackets behind a level.
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** "required apache-kafka" for each skill. */
const asked = (text: string): readonly string[] =>
  readJob(textDocument(text))
    .requirements.filter(({ kind }) => kind === "skill")
    .map(({ level, skills }) => `${level} ${skills.join("|")}`);

test.for([
  ["Kafka (nice to have: Flink)", ["required apache-kafka", "preferred apache-flink"]],
  [
    "Erfahrung mit Kafka (wünschenswert: Flink)",
    ["required apache-kafka", "preferred apache-flink"],
  ],
  [
    "Datenmodellierung (von Vorteil Data Vault)",
    ["required data-modeling", "preferred data-vault"],
  ],
  ["Kafka (apprécié : Flink)", ["required apache-kafka", "preferred apache-flink"]],
  ["Kafka (preferred but not required)", ["preferred apache-kafka"]],
  ["Kafka (a plus)", ["preferred apache-kafka"]],
] as const)("%j", ([line, expected]) =>
  expect(asked(`Requirements\n- ${line}\n`)).toEqual(expected),
);
