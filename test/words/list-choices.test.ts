import { expect, test } from "vitest";
import { checkLists, choiceLines, makeLists } from "../../.ci/choice-lists.ts";
import { edge, patternTexts } from "../../.ci/pattern-texts.ts";
import { readRegExp } from "../../.ci/read-regexp.ts";
import type { Kind, Row } from "../../.ci/read-words.ts";
import { wishKind, wishRow } from "./rows.ts";

test.for([
  ["(?:in|with) Go", ["in Go", "with Go"], []],
  ["skills? in", ["skill in", "skills in"], []],
  ["(?:very |so ){0,2}good", ["good", "very good", "so good"], []],
  ["organi[sz]e", ["organise", "organize"], []],
  ["\\d{2}[a-f]", ["11a"], []],
  ["good\\b.{0,9}", [`good${edge}`, `good${edge}x`], []],
  ["a plus(?= in|,)", ["a plus in", "a plus,"], []],
  ["a plus(?! for (?:us|them))", ["a plus"], ["a plus for us", "a plus for them"]],
] as const)("%j has a text for each choice: %j, and for each ban: %j", ([source, read, banned]) =>
  expect(patternTexts(readRegExp(source))).toEqual({ read, banned }),
);

const kinds = [wishKind];

const row = (fields: Partial<Row>): Row => wishRow({ id: "en-wish", ...fields });

const linesOf = (one: Row, own: readonly Kind[] = kinds) =>
  choiceLines({ kinds: own, rows: [one] })(one);

test("each choice of a row is listed with a text that the row reads", () => {
  const both = row({ phrases: ["a [big] plus"], patterns: ["nice(?:ly| to have)"] });
  expect(linesOf(both)).toEqual(["a big plus", "a plus", "nice to have", "nicely"]);
});

test("names are listed as they are written", () => {
  const names = row({ words: "März, april" });
  expect(linesOf(names, [{ ...wishKind, of: "names" }])).toEqual(["März", "april"]);
});

test("what must not stand next to a row is listed as refused", () => {
  const must = row({ phrases: ["a must"], notAfter: ["(not|hardly)"], notBefore: ["see"] });
  expect(linesOf(must)).toEqual(["! a must see", "! hardly a must", "! not a must", "a must"]);
});

test("a choice that no text shows by itself is listed as such", () => {
  expect(linesOf(row({ patterns: ["(?=s)ings"] }))).toEqual(["? sings"]);
});

test("a text keeps the name of a kind in it", () => {
  const level: Kind = { ...wishKind, id: "level" };
  const strong = wishRow({ id: "en-level", kind: "level", phrases: ["strong"] });
  const wish = row({ phrases: ["a <level> wish"] });
  const words = { kinds: [wishKind, level], rows: [strong, wish] };
  expect(choiceLines(words)(wish)).toEqual(["a <level> wish"]);
});

/** The messages for rows that changed after their lists were written. */
function saidOf(before: Row, now: Row): readonly string[] {
  const [old, words] = [before, now].map((one) => ({ kinds, rows: [one] }));
  if (old === undefined || words === undefined) return [];
  return checkLists(words, makeLists(old), makeLists(words));
}

test("rows that match their lists have no problem", () => {
  expect(saidOf(row({ phrases: ["a plus"] }), row({ phrases: ["a plus"] }))).toEqual([]);
});

test("a different order of phrases is not a problem", () => {
  const [plus, bonus] = ["a plus", "a bonus"];
  expect(saidOf(row({ phrases: [plus, bonus] }), row({ phrases: [bonus, plus] }))).toEqual([]);
});

test("a removed choice is a problem", () => {
  expect(saidOf(row({ phrases: ["a (plus|bonus)"] }), row({ phrases: ["a (plus)"] }))).toEqual([
    'lexicons/words/en/wishes.yml: en-wish no longer reads "a bonus"',
  ]);
});

test("a removed choice is a problem even if another one reads the same", () => {
  const twice = row({ patterns: ["^a plus", "a plus$"] });
  expect(saidOf(twice, row({ patterns: ["^a plus"] }))).toEqual([
    'lexicons/words/en/wishes.yml: en-wish no longer reads "a plus"',
  ]);
});

test("a choice missing from its list is a problem", () => {
  expect(saidOf(row({ phrases: ["a plus"] }), row({ phrases: ["a plus[es]"] }))).toEqual([
    'lexicons/words/en/wishes.yml: en-wish reads "a pluses", which lexicons/words/en/choices.txt lacks',
  ]);
});

test("a removed ban is a problem", () => {
  const banned = row({ phrases: ["a must"], notAfter: ["not"] });
  expect(saidOf(banned, row({ phrases: ["a must"] }))).toEqual([
    'lexicons/words/en/wishes.yml: en-wish no longer refuses "not a must"',
  ]);
});

test("of many changes to a row, a few are reported with their texts", () => {
  expect(saidOf(row({ phrases: ["a", "b", "c", "d", "e"] }), row({ phrases: ["a"] }))).toEqual([
    'lexicons/words/en/wishes.yml: en-wish no longer reads "b"',
    'lexicons/words/en/wishes.yml: en-wish no longer reads "c"',
    'lexicons/words/en/wishes.yml: en-wish no longer reads "d"',
    "lexicons/words/en/wishes.yml: en-wish no longer reads 1 more texts",
  ]);
});

test("a language without a list is a problem", () => {
  const words = { kinds, rows: [row({ phrases: ["a plus"] })] };
  expect(checkLists(words, new Map(), makeLists(words))).toEqual([
    "lexicons/words/en/choices.txt is missing",
  ]);
});
