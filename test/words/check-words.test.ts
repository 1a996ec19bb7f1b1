import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkWords } from "../../.ci/check-words.ts";
import type { Kind, Row } from "../../.ci/read-words.ts";
import { allWords as words } from "./all-words.ts";
import { wishKind, wishRow } from "./rows.ts";

const row = (id: string, fields: Partial<Row>): Row => wishRow({ id, ...fields });

const plus = row("en-plus", { phrases: ["a plus"], is: ["Go is a plus"] });

test("rows that match their sentences have no problem", () => {
  expect(checkWords({ kinds: [wishKind], rows: [plus] })).toEqual([]);
});

test("a sentence that its row does not match is a problem", () => {
  const wrong = row("en-bonus", { phrases: ["a bonus"], is: ["Go is a plus"] });
  expect(checkWords({ kinds: [wishKind], rows: [wrong] })).toEqual([
    'lexicons/words/en/wishes.yml: en-bonus should match "Go is a plus"',
  ]);
});

test("a sentence that matches and should not is a problem", () => {
  const wrong = { ...plus, isNot: ["one plus one is a plus"] };
  expect(checkWords({ kinds: [wishKind], rows: [wrong] })).toEqual([
    'lexicons/words/en/wishes.yml: en-plus should not match "one plus one is a plus"',
  ]);
});

test("a row without which all its sentences still match is a problem", () => {
  const idle = row("en-big-plus", { phrases: ["a plus"], is: ["Go is a plus"] });
  expect(checkWords({ kinds: [wishKind], rows: [plus, idle] })).toContain(
    "lexicons/words/en/wishes.yml: en-big-plus is not needed for any of its sentences",
  );
});

test("a row of a kind that is part of others is needed if it alone matches the whole sentence", () => {
  const part: Kind = { ...wishKind, at: "part" };
  const short = row("en-joint", { phrases: ["to"], is: ["to"] });
  const long = row("nl-joint", { phrases: ["tot"], is: ["tot"] });
  expect(checkWords({ kinds: [part], rows: [short, long] })).toEqual([]);
});

test.for([
  [{ phrases: ["a (plus|bonus"] }, '"a (plus|bonus": "a (plus|bonus" lacks a ")"'],
  [{ phrases: ["a <bonsu>"] }, '"a <bonsu>": there is no kind of phrases <bonsu>'],
  [
    { phrases: ["a plus"], notAfter: ["{no}"] },
    '"{no}": "{no}" has a "{" without a number of words',
  ],
  [
    { patterns: ["(a plus"] },
    '"(a plus": Invalid regular expression: /(a plus/: Unterminated group',
  ],
  [
    { patterns: ["(?<!no +)a plus"] },
    '"(?<!no +)a plus": (?<!…) looks back without end: say how far, as in {0,9}',
  ],
] as const)("what cannot be read is a problem: %j", ([fields, problem]) => {
  expect(
    checkWords({ kinds: [wishKind], rows: [row("en-bad", { ...fields, is: ["a plus"] })] }),
  ).toEqual([`lexicons/words/en/wishes.yml: en-bad has ${problem}`]);
});

test("a phrase that none of its row's sentences needs is a problem", () => {
  const more = { ...plus, phrases: ["a plus", "a bonus"] };
  expect(checkWords({ kinds: [wishKind], rows: [more] })).toEqual([
    'lexicons/words/en/wishes.yml: en-plus has "a bonus", which none of its sentences needs: add one, or leave it out',
  ]);
});

test("a phrase covered by another phrase of its row is a problem", () => {
  const more = { ...plus, phrases: ["a plus", "is a plus"], is: ["Go is a plus", "a plus"] };
  expect(checkWords({ kinds: [wishKind], rows: [more] })).toEqual([]);
  const covered = { ...more, phrases: ["(is|a) plus", "is plus"] };
  expect(checkWords({ kinds: [wishKind], rows: [covered] })).toEqual([
    'lexicons/words/en/wishes.yml: en-plus has "is plus", which none of its sentences needs: add one, or leave it out',
  ]);
});

test("a name listed twice in a language is a problem, even with different accents", () => {
  const names: Kind = { ...wishKind, of: "names", text: "plain" };
  const month = row("pt-month", { words: "março, marco", is: ["março"] });
  expect(checkWords({ kinds: [names], rows: [month] })).toEqual([
    'lexicons/words/en/wishes.yml: pt-month has the name "marco" twice',
  ]);
});

test("a row that is tried place by place has priority if it comes first", () => {
  const kinds: readonly Kind[] = [{ ...wishKind, at: "here", values: ["must", "nice"] }];
  const must = row("en-must", { value: "must", phrases: ["needed"], is: ["needed"] });
  const nice = row("en-not", { value: "nice", phrases: ["unneeded"], is: ["unneeded"] });
  expect(checkWords({ kinds, rows: [must, nice] })).toEqual([]);
});

test("a repeated id is a problem", () => {
  expect(checkWords({ kinds: [wishKind], rows: [plus, plus] })).toEqual([
    "lexicons/words/en/wishes.yml: en-plus has the id of a row in en/wishes.yml",
  ]);
});

test("a row of an unknown kind is a problem", () => {
  expect(checkWords({ kinds: [], rows: [plus] })).toEqual([
    "lexicons/words/en/wishes.yml: en-plus is of no known kind: wish",
  ]);
});

test("a value that its kind does not have is a problem", () => {
  const valued = { ...plus, value: "must" };
  expect(checkWords({ kinds: [{ ...wishKind, values: ["nice"] }], rows: [valued] })).toEqual([
    "lexicons/words/en/wishes.yml: en-plus has the value must; wish has nice",
  ]);
});

test("a row has priority over a value of its kind if it says so", () => {
  const kinds = [{ ...wishKind, values: ["must", "nice"] }];
  const must = row("en-must", { value: "must", phrases: ["required"], is: ["Go is required"] });
  const nice = row("en-not", {
    value: "nice",
    over: ["must"],
    phrases: ["not required"],
    is: ["Go is not required"],
  });
  expect(checkWords({ kinds, rows: [must, nice] })).toEqual([]);
  expect(checkWords({ kinds, rows: [must, { ...nice, over: [] }] })).toContain(
    'lexicons/words/en/wishes.yml: en-not should match "Go is not required", which is must',
  );
});

const src = new URL("../../src/", import.meta.url);
const code = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.includes("generated"))
  .map((path) => readFileSync(new URL(path, src), "utf8"))
  .join("\n");
const referred = words.rows.flatMap((one) => [
  ...one.phrases,
  ...one.patterns,
  ...one.notAfter,
  ...one.notBefore,
]);

test.for(words.kinds.map(({ id }) => id))("the kind %s is used by src or by other words", (id) => {
  const isRead = code.includes(`"${id}"`) || referred.some((phrase) => phrase.includes(`<${id}>`));
  expect(isRead).toBe(true);
});
