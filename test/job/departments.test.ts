import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";

function asked(text: string): readonly string[] {
  return readJob(textDocument(text), { lexicon: builtinLexicon() }).requirements.flatMap(
    ({ kind, name }) => (kind === "skill" ? [name] : []),
  );
}

test("departments to work with are not asked for", () => {
  const line = "You will work with Finance, Compliance, Legal and Product to plan capacity.";
  expect(asked(`Java Developer\n\nDuties:\n- ${line}\n- Write Java`)).not.toContain("Compliance");
});

test("the department of a superior is not asked for", () => {
  const line = "You report to the Director of Infrastructure.";
  expect(asked(`Java Developer\n\n${line}\nYou write Java.`)).not.toContain("Infrastructure");
});

test("compliance is asked for in a list of requirements", () => {
  const items = "- Java\n- Knowledge of regulatory compliance";
  expect(asked(`Java Developer\n\nRequirements:\n${items}`)).toContain("Compliance");
});

test("experience of working with compliance is asked for", () => {
  expect(
    asked("Developer\n\nRequirements:\n- Java\n- 2 years of experience working with compliance"),
  ).toContain("Compliance");
});

test("the product that somebody is hired for is not asked for", () => {
  expect(asked("Need a PHP developer for our SaaS, Laravel, MySQL.")).not.toContain("SaaS");
});

test("React is asked for, however well it must be known", () => {
  expect(asked("Developer\n\n- You know JavaScript and React well")).toContain("React");
});
