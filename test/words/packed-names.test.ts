import { expect, test } from "vitest";
import { packNames } from "../../.ci/compile-words.ts";
import { unpackNames } from "../../src/words/packed-names.ts";

test("names in any script come back from their packed form, in the order of their letters", () => {
  const names = [
    "skills",
    "skill",
    "опит",
    "опит и умения",
    "ґрунт",
    "εμπειρία",
    "経歴",
    "học vấn",
    "s3",
  ];
  expect(unpackNames(packNames(new Set(names)))).toEqual(names.toSorted());
});

test("a kind without names has the empty one", () => {
  expect(unpackNames(packNames(new Set()))).toEqual([""]);
});
