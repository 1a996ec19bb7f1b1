import { expect, test } from "vitest";
import { deadChoices } from "../../.ci/check-choices.ts";
import { choiceTexts } from "../../.ci/phrase-texts.ts";
import type { Kind, Row } from "../../.ci/read-words.ts";
import { wishKind, wishRow } from "./rows.ts";

test.for([
  ["(in|with) Go", ["in Go", "with Go"]],
  ["[very|so] good", ["good", "very good", "so good"]],
  ["skill[s] (in|with)", ["skill in", "skills in", "skill with"]],
  ["(a (plus|bonus)|nice)", ["a plus", "a bonus", "nice"]],
  ["{0-3 (very|really)} good", ["good", "very good", "really good"]],
  ["{2 (so|very)} good", ["so so good", "very very good"]],
  ["nice~to have", ["nice to have", "nice-to have"]],
  ["like <thing>*", ["like tea", "like teas"]],
  ['_ "("', ["word ("]],
] as const)("%j has a text for each choice: %j", ([phrase, texts]) =>
  expect(choiceTexts(phrase, () => "tea")).toEqual(texts),
);

const kind: Kind = { ...wishKind, values: ["strong", "weak"] };

const row = (value: string, fields: Partial<Row>): Row =>
  wishRow({ id: `en-${value}`, value, ...fields });

const deadOf = (rows: readonly Row[], more: Partial<Kind> = {}) =>
  deadChoices({ kinds: [{ ...kind, ...more }], rows }).map(({ text, read }) => [text, read]);

test("a choice that a row with another value takes away is dead", () => {
  const strong = row("strong", { phrases: ["a must"] });
  const weak = row("weak", { phrases: ["a (must|plus)"] });
  expect(deadOf([strong, weak])).toEqual([["a must", "strong"]]);
});

test("if a text may have several values, none takes away a choice", () => {
  const strong = row("strong", { phrases: ["a must"] });
  const weak = row("weak", { phrases: ["a (must|plus)"] });
  expect(deadOf([strong, weak], { several: true })).toEqual([]);
});

test("a choice that no text can contain as a word is dead", () => {
  expect(deadOf([row("weak", { phrases: ["good (with|w/)"] })])).toEqual([["good w/", ""]]);
});

test("a choice that needs a word after it is alive", () => {
  expect(deadOf([row("weak", { phrases: ["nobody needs [that] [you]"] })])).toEqual([]);
});

test("a choice that one of its row's sentences needs is alive", () => {
  const strong = row("strong", { patterns: ["(?<!a must and )a plus"] });
  const weak = row("weak", { phrases: ["a plus"], is: ["a must and a plus"] });
  expect(deadOf([strong, weak])).toEqual([]);
});

test("a name that its language already lists for another value is dead", () => {
  const names = [row("strong", { words: "tea, milk" }), row("weak", { words: "water, tea" })];
  expect(deadOf(names, { of: "names" })).toEqual([["tea", "strong"]]);
});
