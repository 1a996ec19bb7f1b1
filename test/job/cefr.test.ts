import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** The spoken languages asked for by a list of requirements with only this line, each with its level. */
function languagesIn(line: string): readonly string[] {
  const { requirements } = readJob(textDocument(`Requirements\n- ${line}\n- Java`));
  const spoken = requirements.filter(({ category }) => category === "spoken-language");
  return spoken.map(({ name, cefr = "" }) => `${name} ${cefr}`.trim());
}

test.for([
  ["German at B2 level is necessary", ["German B2"]],
  ["Fluent English (C1)", ["English C1"]],
  ["C1 level in German", ["German C1"]],
  ["Sehr gute Deutschkenntnisse (mind. C1)", ["German C1"]],
  ["Deutsch C1, Englisch B2", ["German C1", "English B2"]],
  ["Deutsch auf C1-Niveau und Englisch", ["German C1", "English"]],
  ["Englisch B2 und Deutsch", ["English B2", "German"]],
  ["Anglais : niveau B2 minimum", ["English B2"]],
  ["Niveau C1 en allemand", ["German C1"]],
  ["Nivel B2 de inglés", ["English B2"]],
  ["Inglés (B2/C1)", ["English B2"]],
  ["English for B2B products", ["English"]],
  ["Anglais courant", ["English"]],
] as const)("%j asks for %j", ([line, languages]) => {
  expect(languagesIn(line)).toEqual(languages);
});

test("a level next to a technology is ignored", () => {
  const { requirements } = readJob(textDocument("Requirements\n- Java (C1)"));
  expect(requirements.every((one) => one.cefr === undefined)).toBe(true);
});
