import { describe, expect, it, test } from "vitest";
import { clueFinder } from "../../.ci/find-clues.ts";
import { Pattern } from "../../src/words/pattern.ts";

test("there is room for the clues of further patterns besides those of all words", () => {
  const further = Array.from({ length: 300 }, () => new Pattern(["dozen", "", "doze"]));
  expect(further.filter((pattern) => pattern.mayMatch("twelve"))).toEqual([]);
});

test("a text's clues do not depend on how many texts were scanned before", () => {
  const words = ["dozen", "score"];
  const patterns = words.map((word) => new Pattern([word, "", word.slice(0, 4)]));
  const texts = Array.from({ length: 1500 }, (_, i) => `${words[i % 2]} ${i}`);
  const wrong = [...texts, ...texts].filter((text) =>
    patterns.some((pattern, i) => pattern.test(text) !== text.startsWith(words[i] ?? "")),
  );
  expect(wrong).toEqual([]);
});

test("a pattern finds its clues in a text that was scanned before the pattern existed", () => {
  const text = "a gross of pencils";
  expect(new Pattern(["dozen", "", "doze"]).test(text)).toBe(false);
  expect(new Pattern(["gross", "", "gros"]).test(text)).toBe(true);
});

describe("clueFinder", () => {
  const find = clueFinder(["the rust team", "the go team"]);

  it.each([
    ["word", ["word"]],
    ["\\bno\\b", [" no "]],
    ["\\b(?:go|java\\w*)\\b", [" go ", " jav"]],
    ["(?:plus|asset)s?", ["plus", "asse"]],
    ["^\\W*(?:ab|cde)", [" ab.", " cde"]],
    ["(?<![\\wÀ-ῼ])ab", [" ab."]],
    ["\\d+ years", ["0 ye"]],
    ["the \\w+ team", ["the "]],
    ["Über", [" ber"]],
    ["für|年", ["f r.", "*..."]],
    ["ü|опыт", ["....", "*..."]],
    ["\\d(?= standard)", [" sta"]],
    ["(?<=level )\\w*|word", ["evel", "word"]],
  ])("finds clues that every match of %s contains", (source, clues) => {
    const found = find(source)?.match(/.{4}/gs) ?? [];
    expect(found.toSorted()).toEqual(clues.toSorted());
  });

  it.each(["\\w+", "a|word", "(?:word)?", "(?:word)*", ".", "[^a]+", "(?!word)", "(\\w)\\1"])(
    "finds none for %s, whose matches have nothing in common",
    (source) => expect(find(source)).toBeUndefined(),
  );
});
