import { expect, test } from "vitest";
import { findSegments } from "../../src/document/pdf/order/segments.ts";
import type { Glyph } from "../../src/document/pdf/paint/state.ts";

function write(text: string, x: number, y: number, size: number): readonly Glyph[] {
  return Array.from(
    text,
    (character, i) =>
      ({
        text: character === " " ? "" : character,
        x0: x + (i * size) / 2,
        x1: x + ((i + 1) * size) / 2,
        y,
        size,
        angle: 0,
        isSpace: character === " ",
        isBold: false,
      }) as Glyph,
  );
}

const textsOf = (...parts: readonly (readonly Glyph[])[]): readonly string[] =>
  findSegments(parts.flat()).map(({ text }) => text);

test("raised letters stay with their number, and the following text stays on its line", () => {
  const raised = write("th", 105, 95.5, 6);
  expect(textsOf(write("8", 100, 100, 10), raised, write(" Semester", 111, 100, 10))).toEqual([
    "8th Semester",
  ]);
});

test("raised letters stay with their number even if they are as large", () => {
  const raised = write("th", 105, 95.3, 10);
  expect(textsOf(write("8", 100, 100, 10), raised, write(" Semester", 115, 100, 10))).toEqual([
    "8th Semester",
  ]);
});

test("the raised number with which a note begins is separate from its first word", () => {
  expect(textsOf(write("5", 100, 96.5, 6), write("See page", 103, 100, 10))).toEqual([
    "5 See page",
  ]);
  expect(textsOf(write("5", 100, 100, 10), write("See page", 105, 100, 10))).toEqual(["5See page"]);
});

test("single letters followed by periods are words if gaps separate them", () => {
  const initials = [..."JRRTK"].flatMap((letter, i) => write(`${letter}.`, 100 + i * 13, 100, 10));
  expect(textsOf(initials)).toEqual(["J. R. R. T. K."]);
});

test("a short line in which only half of the gaps are wide is not letter-spaced", () => {
  const words = ["Page", "1", "/", "2"];
  const starts = [100, 123, 131, 139];
  const line = words.flatMap((word, i) => write(word, starts[i] ?? 0, 100, 10));
  expect(textsOf(line)).toEqual(["Page 1 / 2"]);
});

test("text after a raised ordinal is a new word, even without a space", () => {
  const raised = write("th", 105, 95.5, 6);
  expect(textsOf(write("8", 100, 100, 10), raised, write("June", 111, 100, 10))).toEqual([
    "8th June",
  ]);
});

test("a small raised letter within a name separates nothing", () => {
  const raised = write("c", 105, 95.5, 6);
  expect(textsOf(write("M", 100, 100, 10), raised, write("Adam", 108, 100, 10))).toEqual([
    "McAdam",
  ]);
});

test("a ligature among capitals is read as capitals", () => {
  expect(textsOf(write("CERTI\ufb01CATIONS", 100, 100, 10))).toEqual(["CERTIFICATIONS"]);
  expect(textsOf(write("Certi\ufb01cations", 100, 100, 10))).toEqual(["Certifications"]);
  expect(textsOf(write("A\ufb01ne day", 100, 100, 10))).toEqual(["Afine day"]);
});

test("an accent drawn over its letter becomes part of it", () => {
  const before = [
    write("Fran", 100, 100, 10),
    write("¸", 120, 100, 10),
    write("cois", 120, 100, 10),
  ];
  expect(textsOf(...before)).toEqual(["François"]);
  const after = [write("Ren", 100, 100, 10), write("e", 115, 100, 10), write("´", 115, 100, 10)];
  expect(textsOf(...after, write("e Low", 120, 100, 10))).toEqual(["Renée Low"]);
});

test("an accent beside letters stays as it is", () => {
  expect(textsOf(write("a´b", 100, 100, 10))).toEqual(["a´b"]);
});

test("spaces drawn beneath a letter separate no words", () => {
  const address = Array.from("ada@home", (letter, i) => [
    write(letter, 100 + 5 * i, 100, 10),
    write(" ", 99.9 + 5 * i, 100, 10),
    write(" ", 102 + 5 * i, 100, 6),
  ]).flat();
  expect(textsOf(...address)).toEqual(["ada@home"]);
});

test("a space drawn elsewhere does not separate the text on both sides of it", () => {
  const parts = [write("ada", 100, 100, 10), write(" ", 40, 100, 10), write("@home", 115, 100, 10)];
  expect(textsOf(...parts)).toEqual(["ada@home"]);
});

test("small letters above the next column are not the end of a word", () => {
  expect(textsOf(write("8", 100, 100, 10), write("th", 109, 95.5, 6))).toEqual(["8", "th"]);
});

test("a line of small capitals is as large as its capitals", () => {
  const heading = [
    write("E", 50, 100, 12),
    write("XPERIENCES", 56, 100, 9),
    write(" PROFESSIONNELLES", 101, 100, 9),
  ];
  expect(findSegments(heading.flat()).map(({ size }) => size)).toEqual([12]);
});

test("a long line in capitals after a larger word of another size keeps its own size", () => {
  const row = [write("ANNA", 50, 100, 20), write(" SENIOR SOFTWARE ENGINEER", 92, 100, 10)];
  expect(findSegments(row.flat()).map(({ size }) => size)).toEqual([10]);
});
