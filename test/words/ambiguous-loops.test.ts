import { expect, test } from "vitest";
import { ambiguousLoops } from "../../.ci/ambiguous-loops.ts";
import { checkWords } from "../../.ci/check-words.ts";
import { wishKind, wishRow } from "./rows.ts";

test.for([
  ["(?:it |in |it )*x", "it "],
  ["(?:a+)+x", "aa"],
  ["(?:a|a?b?)*x", "a"],
  ["(?:\\w+ ?)*x", "aa"],
  ["(?: ?- ?a| - a)+", " - a"],
  ["(?:[a-c]|[c-e])*", "c"],
  ["(?:mínimo |\\w+ |m[ií]nimo )*", "mínimo "],
  ["(?:\\d{2}|\\d{4})*", "0000"],
  ["x(?=(?:a|a)*b)", "a"],
  ["(?!(?:a|a){9}b)", "a"],
  ["(?:a{1,2}){1,9}", "aa"],
])("%s reads %j in two ways", ([source = "", text]) =>
  expect(ambiguousLoops(source)).toEqual([text]),
);

test.for([
  "(?:it |in |is )*x",
  "(?:a+b)+x",
  "(?:[ab]{2})*",
  "(?: [\\w'-]+)*x",
  "(?:é|è)*",
  "(?:\\.?-|\\.{2})*",
  "\\w*\\w*x",
])("%s reads each text in one way", (source) => expect(ambiguousLoops(source)).toEqual([]));

test("texts that differ only in case are the same if case does not count", () => {
  expect(ambiguousLoops("(?:It |it )*")).toEqual([]);
  expect(ambiguousLoops("(?:It |it )*", "i")).toEqual(["it "]);
});

test("a loop of few turns may read a text in two ways", () =>
  expect(ambiguousLoops("(?:it |in |it ){0,6}x")).toEqual([]));

test("a row with such a loop is an error", () => {
  const row = wishRow({ id: "en-big", patterns: ["(?:big |very |big )*plus"], is: ["a big plus"] });
  expect(checkWords({ kinds: [wishKind], rows: [row] })).toEqual([
    'lexicons/words/en/wishes.yml: en-big repeats what reads "big " in two ways: write it in one way, or say how often at most, up to {0,6}',
  ]);
});
