import fc from "fast-check";
import { eastAsianWidth } from "get-east-asian-width";
import { expect, test } from "vitest";
import { clip, clipMiddle, columnsOf, padEnd, padStart, wrap } from "../../src/report/columns.ts";

test.for([
  ["abc", 3],
  ["日本語", 6],
  ["e\u0301", 1],
  ["👩‍👩‍👧", 2],
  ["🇩🇪", 2],
  ["❤️", 2],
  ["한국어", 6],
  ["ｶﾞ", 2],
  ["क्षि", 2],
  ["", 0],
] as const)("%j takes %i columns", ([text, columns]) => {
  expect(columnsOf(text)).toBe(columns);
});

test.for([
  ["one two three", 8, ["one two", "three"]],
  ["abcdefghijklmnop", 8, ["abcdefgh", "ijklmnop"]],
  ["日本語日本語", 8, ["日本語日", "本語"]],
  ["", 8, [""]],
] as const)("%j is wrapped at %i columns as expected", ([text, width, lines]) => {
  expect(wrap(text, width)).toEqual(lines);
});

test.for([
  ["resumes/2026/ada-lovelace.pdf", 20, "resumes/2…velace.pdf"],
  ["short.pdf", 20, "short.pdf"],
  ["日本語日本語日本語.pdf", 12, "日本…語.pdf"],
] as const)("%j in %i columns is %j", ([text, width, expected]) => {
  expect(clipMiddle(text, width)).toBe(expected);
});

const texts = fc.string({ unit: "grapheme", maxLength: 60 });

test("clipped or padded text takes the given number of columns", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, width) => {
      expect(columnsOf(clip(text, width))).toBeLessThanOrEqual(width);
      expect(columnsOf(clipMiddle(text, width))).toBeLessThanOrEqual(width);
      const most = Math.max(width, columnsOf(text));
      expect([padEnd(text, width), padStart(text, width)].map(columnsOf)).toEqual([most, most]);
    }),
  );
});

test("wrapping loses only spaces and keeps to the width", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("every character takes the columns that Unicode defines, or none if it is invisible alone", () => {
  const wrong: number[] = [];
  for (let unit = 0x20; unit < 0xffff; unit++) {
    const sign = String.fromCharCode(unit);
    const isUnseen = /[\p{Mark}\p{Format}\p{Control}\p{Surrogate}]/u.test(sign);
    const isOther = /[\p{Spacing_Mark}\uff9e\uff9f]/u.test(sign);
    if (!isOther && columnsOf(sign) !== (isUnseen ? 0 : eastAsianWidth(unit))) wrong.push(unit);
  }
  expect(wrong).toEqual([]);
});

test("a percent sign stays beside its number", () => {
  expect(wrap("of that, 18 % is met", 12)).toEqual(["of that,", "18 % is met"]);
});
