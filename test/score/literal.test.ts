import { expect, test } from "vitest";
import { isLiteral, literalForm, wordingOf } from "../../src/score/demands/literal.ts";
import { documentOf } from "./build.ts";

const check = (text: string, wording: string, expected: boolean): void =>
  expect(isLiteral(documentOf(text.split("\n")), [wordingOf(literalForm(wording))])).toBe(expected);

test.for([
  ["Used KAFKA daily", "Kafka"],
  ["Knows C++, C# and .NET", "c++"],
  ["Knows C++, C# and .NET", ".NET"],
  ["machine\n  learning", "Machine Learning"],
  ["(Go)", "Go"],
  ["C, Java", "C"],
  ["Zürich-based", "zürich"],
] as const)("%j contains %j", ([text, wording]) => check(text, wording, true));

test.for([
  ["JavaScript", "Java"],
  ["C++ and C#", "C"],
  ["go-karts", "karting"],
  ["k8s", "Kubernetes"],
  ["anything", ""],
  ["C", "++"],
] as const)("%j does not contain %j", ([text, wording]) => check(text, wording, false));

test("hidden lines are not searched", () => {
  expect(isLiteral(documentOf(["Seen"], ["Kafka"]), [wordingOf("kafka")])).toBe(false);
});

test("a word of a hundred letters is found", () => {
  const long = "a".repeat(100);
  check(`x ${long} y`, long, true);
});
