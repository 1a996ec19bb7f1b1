import { expect, test } from "vitest";
import { findTerm } from "../../src/score/proof/keyword-index.ts";
import { documentOf } from "./build.ts";

const find = (text: string, term: string): readonly string[] => {
  const document = documentOf(text.split("\n"));
  return findTerm(document, term).map(({ from, to }) => text.slice(from, to));
};

test.for<[string, string, readonly string[]]>([
  [
    "Built data pipelines, then a data\npipeline",
    "data pipeline",
    ["data pipelines", "data\npipeline"],
  ],
  ["Event-driven architectures", "event driven architecture", ["Event-driven architectures"]],
  ["data about pipelines", "data pipeline", []],
  ["the last word is data", "data pipeline", []],
  ["anything", "", []],
  ["anything", "…", []],
])("%j contains of %j the places %j", ([text, term, expected]) => {
  expect(find(text, term)).toEqual(expected);
});

test("hidden lines are not searched", () => {
  expect(findTerm(documentOf(["Seen"], ["data pipeline"]), "data pipeline")).toEqual([]);
});

test("at most fifty places are returned", () => {
  expect(find("data ".repeat(200), "data")).toHaveLength(50);
});
