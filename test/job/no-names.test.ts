import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const skillsOf = (text: string): readonly string[] =>
  readJob(textDocument(text)).requirements.flatMap(({ skills }) => skills);

test.for([
  "- L'important est d'apprendre vite",
  "- Vous avancez vite et bien",
  "- Laravel accepté si tu apprends vite",
  "- Livrer très vite",
  "- Comprendre vite un besoin",
  "- Vous montez vite en compétences",
])("does not read the French adverb as a build tool: %j", (line) =>
  expect(skillsOf(`Développeur\n\nProfil\n- PHP\n${line}\n`)).not.toContain("vite"),
);

test("reads the build tool in a French posting", () =>
  expect(skillsOf("Développeur\n\nProfil\n- Vue, Vite, Vitest\n")).toContain("vite"));

test.for([
  "EOE M/F/D/V",
  "EOE/M/F/D/V. Drug-free workplace.",
  "EEO/AA employer M/F/D/V",
  "EOE M/F/V",
])("does not read the code of equal opportunity as a language: %j", (code) =>
  expect(skillsOf(`Dev\n\nRequirements\n- Java\n\n${code}\n`)).toEqual(["java"]),
);

test("reads the instrument by its British spelling", () =>
  expect(skillsOf("Embedded\n\nRequirements\n- C\n- Logic analysers\n")).not.toContain("logic"));

test.for(["- dbt (Core or Cloud)", "- Jira (Server or Cloud)"])(
  "does not read the edition of a product as cloud computing: %j",
  (line) =>
    expect(skillsOf(`Dev\n\nRequirements\n- Java\n${line}\n`)).not.toContain("cloud-computing"),
);
