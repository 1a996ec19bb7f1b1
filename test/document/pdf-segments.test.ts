import { expect, test } from "vitest";
import { findSegments } from "../../src/document/pdf/segments.ts";
import type { Glyph } from "../../src/document/pdf/state.ts";

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

test("raised letters stay with their number, and what follows stays on its line", () => {
  const raised = write("th", 105, 95.5, 6);
  expect(textsOf(write("8", 100, 100, 10), raised, write(" Semester", 111, 100, 10))).toEqual([
    "8th Semester",
  ]);
});

test("small letters above the next column are no end of a word", () => {
  expect(textsOf(write("8", 100, 100, 10), write("th", 109, 95.5, 6))).toEqual(["8", "th"]);
});
