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

test("a glyph between numbers is a dash", () => {
  const dash = startStandIns().of("1");
  expect(solveStandIns([[`2019${dash}2021`]], isWord).get(dash)).toBe("–");
});

test("a glyph that parts words wherever it stands is a space", () => {
  const space = startStandIns().of("1");
  const solved = solveStandIns([[`profiles${space}certified`, `workflow${space}flow`]], isWord);
  expect(solved.get(space)).toBe(" ");
});

test("glyphs in words of another script are not guessed", () => {
  const glyph = startStandIns().of("1");
  expect(solveStandIns([[`при${glyph}ет`]], isWord).get(glyph)).toBe("\ufffd");
});

test("of a font that leaves most glyphs without a name no letter is guessed", () => {
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

test("a glyph that its font's map leaves out is what its name says", () => {
  const font = { toUnicode: map({ 65: "A" }), differences: Object.assign([], { 174: "f_i" }) };
  const glyph = { unicode: "\u00ae", originalCharCode: 174 };
  expect(namedText(glyph, font)).toBe("fi");
});

test("a glyph that the map of a font with long codes leaves out is not the character of its code", () => {
  const font = { composite: true, toUnicode: map({ 36: "A" }) };
  expect(namedText({ unicode: "ø", originalCharCode: 248 }, font)).toBeUndefined();
  expect(namedText({ unicode: "A", originalCharCode: 36 }, font)).toBe("A");
});

test("a glyph that the map of a simple font leaves out is the character of its code, unless that is none", () => {
  const font = { toUnicode: { ...map({}), length: 1 } };
  expect(namedText({ unicode: "é", originalCharCode: 233 }, font)).toBe("é");
  expect(namedText({ unicode: "\u0002", originalCharCode: 2 }, font)).toBeUndefined();
});

test("a glyph mapped to the private area is what its name says, but one that is named by a letter is a picture", () => {
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
