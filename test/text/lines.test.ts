import { expect, test } from "vitest";
import { splitLines } from "../../src/text/lines.ts";

function linesOf(text: string): readonly string[] {
  return splitLines(text).map(({ from, to }) => text.slice(from, to));
}

test.for([
  ["one\ntwo\r\nthree\rfour", ["one", "two", "three", "four"]],
  ["  spaced  \n\n\n next", ["spaced", "next"]],
  ["• item\n- item\n* item\n1. item\n(2) item", ["item", "item", "item", "item", "item"]],
  [
    "▸ item\n✔️ item\n🔹 item\n❯ item\n> item\n-> item",
    ["item", "item", "item", "item", "item", "item"],
  ],
  ["・Java\n1、Java\n２．Java\n（3）Java\n④Java", ["Java", "Java", "Java", "Java", "Java"]],
  ["3．5 years", ["3．5 years"]],
  ["🚀 What you do", ["What you do"]],
  ["-5 degrees", ["-5 degrees"]],
  ["2019 began", ["2019 began"]],
  ["•\n", []],
  ["", []],
] as const)("%j contains the lines %j", ([text, expected]) => {
  expect(linesOf(text)).toEqual(expected);
});

test("a line has its indentation and says whether a bullet preceded it", () => {
  expect(splitLines("  • item\nplain")).toMatchObject([
    { bullet: true, indent: 4 },
    { bullet: false, indent: 0 },
  ]);
});

test("emoji before consecutive lines are bullets, and the first such line may be a heading", () => {
  expect(splitLines("🚀 The role\n✅ You have\n✅ Java\nplain")).toMatchObject([
    { bullet: false, mayHead: false },
    { bullet: true, mayHead: true },
    { bullet: true, mayHead: false },
    { bullet: false, mayHead: false },
  ]);
});
