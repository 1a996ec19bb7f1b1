import { expect, test } from "vitest";
import { cleanGlyphText, type3Text } from "../../src/document/characters.ts";
import { lettersOfName, namedText } from "../../src/document/pdf/engine/glyph-names.ts";
import {
  replaceStandIns,
  solveStandIns,
  startStandIns,
} from "../../src/document/pdf/paint/ligatures.ts";

const known = new Set(["profiles", "certified", "workflow", "efficient", "flow"]);
const isWord = (word: string): boolean => known.has(word);

/** Replaces the given ligatures in words with unnamed glyphs, and returns how they are read. */
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

test("a glyph is read as the ligature that makes its words known words", () => {
  const words = ["Profiles", "workflow", "efficient"];
  expect(check(words, { ffi: "3", fi: "1", fl: "2" })).toEqual(words);
});

test("a glyph in unknown words is read as the most frequent ligature that no other glyph has", () => {
  const words = ["Certified", "StackOverflow"];
  expect(check(words, { fi: "1", fl: "2" })).toEqual(words);
});

test("glyphs of two fonts may be read as the same letters", () => {
  const standIns = startStandIns();
  const drawn = ["profiles", "certified"].map((word, i) =>
    word.replace("fi", standIns.of(`font ${i}`)),
  );
  const solved = solveStandIns([drawn], isWord);
  expect(drawn.map((word) => replaceStandIns(word, solved))).toEqual(["profiles", "certified"]);
});

test("the ligatures and dashes of TeX's bitmap fonts are read as characters", () => {
  const given = ["\x1c", "\x0e", "\x15", "\x01", "a", "fi", ""];
  expect(given.map(type3Text)).toEqual(["fi", "ffi", "–", "\x01", "a", "fi", ""]);
});

test("a glyph that begins several lines and is next to no letter is a bullet", () => {
  const mark = startStandIns().of("1");
  const solved = solveStandIns([[mark, "Built"], [mark, "Moved"], ["Ran"]], isWord);
  expect(solved.get(mark)).toBe("•");
});

test("a glyph that is alone once, or between words, is not text", () => {
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

test("a glyph between numbers is a dash", () => {
  const dash = startStandIns().of("1");
  expect(solveStandIns([[`2019${dash}2021`]], isWord).get(dash)).toBe("–");
});

test("a glyph that separates words wherever it occurs is a space", () => {
  const space = startStandIns().of("1");
  const solved = solveStandIns([[`profiles${space}certified`, `workflow${space}flow`]], isWord);
  expect(solved.get(space)).toBe(" ");
});

test("glyphs in words of another script are not guessed", () => {
  const glyph = startStandIns().of("1");
  expect(solveStandIns([[`при${glyph}ет`]], isWord).get(glyph)).toBe("\ufffd");
});

test("in a font that leaves most glyphs unnamed, no letter is guessed", () => {
  const standIns = startStandIns();
  const marks = Array.from({ length: 30 }, (_, i) => standIns.of(String(i)));
  const solved = solveStandIns([marks.map((mark) => `x${mark}q`)], isWord);
  expect(solved.get(marks[0] ?? "")).toBe("\ufffd");
});

test.each([
  ["f_f_i", "ffi"],
  ["T_h", "Th"],
  ["one.oldstyle", "1"],
  ["fiveoldstyle", "5"],
  ["Asmall", "A"],
  ["a.sc", "a"],
  ["f_i.alt", "fi"],
  ["g27", undefined],
  ["envelope", undefined],
  ["bullet", undefined],
])("the glyph named %s stands for %s", (name, letters) => {
  expect(lettersOfName(name)).toBe(letters);
});

const map = (codes: Readonly<Record<number, string>>) => ({ get: (code: number) => codes[code] });

test("a glyph missing from its font's map is read according to its name", () => {
  const font = { toUnicode: map({ 65: "A" }), differences: Object.assign([], { 174: "f_i" }) };
  const glyph = { unicode: "\u00ae", originalCharCode: 174 };
  expect(namedText(glyph, font)).toBe("fi");
});

test("a glyph missing from the map of a font with long codes is not read as the character of its code", () => {
  const font = { composite: true, toUnicode: map({ 36: "A" }) };
  expect(namedText({ unicode: "ø", originalCharCode: 248 }, font)).toBeUndefined();
  expect(namedText({ unicode: "A", originalCharCode: 36 }, font)).toBe("A");
});

test("a glyph missing from the map of a simple font is read as the character of its code, unless that is not a character", () => {
  const font = { toUnicode: { ...map({}), length: 1 } };
  expect(namedText({ unicode: "é", originalCharCode: 233 }, font)).toBe("é");
  expect(namedText({ unicode: "\u0002", originalCharCode: 2 }, font)).toBeUndefined();
});

test("a glyph mapped to the private use area is read according to its name, but if that is a single letter it is a picture", () => {
  const font = {
    toUnicode: map({ 49: "\uf731", 97: "\uf731" }),
    differences: Object.assign([], { 49: "oneoldstyle", 97: "a" }),
  };
  expect(namedText({ unicode: "\uf731", originalCharCode: 49 }, font)).toBe("1");
  expect(namedText({ unicode: "\uf731", originalCharCode: 97 }, font)).toBe("\uf731");
});

test("radicals that a font gives in place of Chinese characters are those characters", () => {
  expect(cleanGlyphText("\u2f24")).toBe("\u5927");
});
