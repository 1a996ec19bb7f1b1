import { expect, test } from "vitest";
import { type3Text } from "../../src/document/characters.ts";
import { replaceStandIns, solveStandIns, startStandIns } from "../../src/document/pdf/ligatures.ts";

const known = new Set(["profiles", "certified", "workflow", "efficient", "flow"]);
const isWord = (word: string): boolean => known.has(word);

/** The words with their ligatures as glyphs without a name, and what is made of them. */
function check(
  words: readonly string[],
  glyphs: Readonly<Record<string, string>>,
): readonly string[] {
  const standIns = startStandIns();
  const drawn = words.map((word) =>
    Object.entries(glyphs).reduce(
      (text, [letters, glyph]) => text.replaceAll(letters, standIns.of(glyph)),
      word,
    ),
  );
  const solved = solveStandIns([drawn], isWord);
  return drawn.map((word) => replaceStandIns(word, solved));
}

test("a glyph is the ligature that makes its words words", () => {
  const words = ["Profiles", "workflow", "efficient"];
  expect(check(words, { ffi: "3", fi: "1", fl: "2" })).toEqual(words);
});

test("a glyph in unknown words is the most frequent ligature that no other glyph is", () => {
  const words = ["Certified", "StackOverflow"];
  expect(check(words, { fi: "1", fl: "2" })).toEqual(words);
});

test("glyphs of two fonts may stand for the same letters", () => {
  const standIns = startStandIns();
  const drawn = ["profiles", "certified"].map((word, i) =>
    word.replace("fi", standIns.of(`font ${i}`)),
  );
  const solved = solveStandIns([drawn], isWord);
  expect(drawn.map((word) => replaceStandIns(word, solved))).toEqual(["profiles", "certified"]);
});

test("the ligatures and dashes of TeX's bitmap fonts are letters", () => {
  const given = ["\x1c", "\x0e", "\x15", "\x01", "a", "fi", ""];
  expect(given.map(type3Text)).toEqual(["fi", "ffi", "–", "\x01", "a", "fi", ""]);
});

test("a glyph that opens several lines and stands beside no letter is a bullet", () => {
  const mark = startStandIns().of("1");
  const solved = solveStandIns([[mark, "Built"], [mark, "Moved"], ["Ran"]], isWord);
  expect(solved.get(mark)).toBe("•");
});

test("a glyph that stands alone once, or between words, is no text", () => {
  const standIns = startStandIns();
  const [phone, pin] = [standIns.of("phone"), standIns.of("pin")];
  const lines = [
    [phone, "0321"],
    ["Leeds", pin, "York"],
    [pin, "Hull"],
  ];
  const solved = solveStandIns(lines, isWord);
  expect([solved.get(phone), solved.get(pin)]).toEqual(["", ""]);
});
