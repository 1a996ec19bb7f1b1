import { expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { at, buildPdf } from "./build-pdf.ts";
import { namedLines } from "./check-lines.ts";

// Browsers draw list marks as shapes. The text has 10 points.

async function linesOf(...contents: readonly string[]): Promise<readonly string[]> {
  const document = await readPdf(buildPdf([{ content: contents.join("\n") }]), {
    limits: defaultLimits,
  });
  return namedLines(document);
}

/** A square with its lower left corner at x, y, painted by `operator`. */
const square = (x: number, y: number, size = 3, operator = "f"): string =>
  `${x} ${y} ${size} ${size} re ${operator}`;

/** A circle of two curves, as wide as it is high. */
const circle = (x: number, y: number, operator = "f"): string =>
  `${x} ${y + 1.5} m ${x} ${y + 3.5} ${x + 3} ${y + 3.5} ${x + 3} ${y + 1.5} c ${x + 3} ${y - 0.5} ${x} ${y - 0.5} ${x} ${y + 1.5} c ${operator}`;

const items = [at(60, 700, "Wrote the booking service"), at(60, 686, "Moved it to Kafka")];
const marked = ["• Wrote the booking service", "• Moved it to Kafka"];
const plain = ["Wrote the booking service", "Moved it to Kafka"];

test.each([
  ["squares", square(50, 701), square(50, 687)],
  ["circles", circle(50, 701), circle(50, 687)],
  ["rings", circle(50, 701, "S"), circle(50, 687, "S")],
  ["different shapes", circle(50, 701), square(50, 687)],
])("%s before lines are the marks of a list", async (_, first, second) => {
  expect(await linesOf(first, second, ...items)).toEqual(marked);
});

test("marks that are drawn after the text are found, too", async () => {
  expect(await linesOf(...items, square(50, 701), square(50, 687))).toEqual(marked);
});

/** A list mark as a character of the font. */
const bullet = (x: number, y: number): string => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm <95> Tj ET`;

test("a drawn mark is read like one of the font", async () => {
  const typed = await linesOf(bullet(50, 700), items[0] ?? "", bullet(50, 686), items[1] ?? "");
  expect(await linesOf(square(50, 701), square(50, 687), ...items)).toEqual(typed);
});

test("the second line of an item has no mark", async () => {
  const lines = await linesOf(
    square(50, 701),
    ...items,
    square(50, 673),
    at(60, 672, "Wrote docs"),
  );
  expect(lines).toEqual(["• Wrote the booking service", "Moved it to Kafka", "• Wrote docs"]);
});

test("drawn marks in the lists of two columns are read like those of the font", async () => {
  const columns = (mark: (x: number, y: number) => string): readonly string[] =>
    [50, 320].flatMap((x) =>
      Array.from({ length: 12 }, (_, row) => [
        mark(x, 700 - row * 14),
        at(x + 10, 700 - row * 14, `${x === 50 ? "left" : "right"} item number ${row}`),
      ]).flat(),
    );
  const lines = await linesOf(...columns((x, y) => square(x, y + 1)));
  expect(lines).toHaveLength(24);
  expect(lines.every((line) => line.startsWith("• "))).toBe(true);
  expect(lines).toEqual(await linesOf(...columns(bullet)));
});

test.each([
  ["a single shape on its page", [square(50, 701)]],
  ["shapes as large as letters", [square(46, 699, 8), square(46, 685, 8)]],
  ["specks", [square(50, 701, 0.8), square(50, 687, 0.8)]],
  ["shapes far from the text", [square(30, 701), square(30, 687)]],
  ["shapes on the baseline, as periods are", [square(50, 699), square(50, 685)]],
  ["paths that only clip", [square(50, 701, 3, "n"), square(50, 687, 3, "n")]],
  [
    "rows of dots that tell a degree of skill",
    [701, 687].flatMap((y) => [10, 20, 30, 40, 50].map((x) => square(x, y))),
  ],
])("no line is a list item because of %s", async (_, shapes) => {
  expect(await linesOf(...shapes, ...items)).toEqual(plain);
});

test("dots between the words of a row are not list marks", async () => {
  const row = (y: number): readonly string[] => [
    at(50, y, "Java"),
    square(75, y + 1),
    at(83, y, "Kafka"),
  ];
  expect((await linesOf(...row(700), ...row(686))).join(" ")).not.toContain("•");
});

test("shapes on both sides of a heading are decoration", async () => {
  const heading = (y: number): readonly string[] => [
    square(50, y + 1),
    at(60, y, "SKILLS"),
    // SKILLS in Helvetica of 10 points is 34 points wide.
    square(101, y + 1),
  ];
  expect(await linesOf(...heading(700), ...heading(600))).toEqual(["SKILLS", "SKILLS"]);
});
