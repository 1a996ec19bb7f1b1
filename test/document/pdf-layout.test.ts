import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { fontKindOf, isSignMark, pictureText } from "../../src/document/fonts.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { at, buildPdf } from "./build-pdf.ts";
import { checkLines, namedLines } from "./check-lines.ts";

async function read(...contents: readonly string[]): Promise<Document> {
  const bytes = buildPdf(contents.map((content) => ({ content })));
  const document = await readPdf(bytes, { limits: defaultLimits });
  checkLines(document);
  return document;
}

/** A page with text of its own between a line at the top and one at the bottom. */
const page = (top: string, body: string, bottom: string): string =>
  at(50, 780, top) + at(50, 500, body) + at(280, 20, bottom);

test("lines that repeat at the edges of pages are running headers and footers", async () => {
  const document = await read(
    page("Ada Lane, Resume", "Oslo", "Page 1 of 2"),
    page("Ada Lane, Resume", "Bergen", "Page 2 of 2"),
  );
  expect(namedLines(document)).toEqual([
    "header: Ada Lane, Resume",
    "Oslo",
    "footer: Page 1 of 2",
    "header: Ada Lane, Resume",
    "Bergen",
    "footer: Page 2 of 2",
  ]);
});

test("the first line of a single page is not a running header", async () => {
  expect(namedLines(await read(page("Ada Lane", "Oslo", "1")))).toEqual(["Ada Lane", "Oslo", "1"]);
});

test("lines with different years at the top of two pages are not running headers", async () => {
  const document = await read(page("2019", "Oslo", "a"), page("2021", "Bergen", "b"));
  expect(document.lines.every((line) => line.region === "body")).toBe(true);
});

test("a page number that is off the page is left out and not reported as hidden text", async () => {
  expect(namedLines(await read(at(50, 700, "Ada Lane") + at(50, -40, "3")))).toEqual(["Ada Lane"]);
});

const column = (x: number, top: number): string =>
  Array.from({ length: 8 }, (_, i) => at(x, top - i * 15, `words of line ${i}`)).join("");

test("columns are counted, and the layout says whether the file has them in order", async () => {
  const one = await read(column(50, 700));
  expect(one.layout).toMatchObject([{ page: 1, columns: 1, isInOrder: true }]);
  const two = await read(column(50, 700) + column(300, 694));
  expect(two.layout).toMatchObject([{ columns: 2, isInOrder: true }]);
  const rows = Array.from(
    { length: 8 },
    (_, i) => at(50, 700 - i * 15, `left line ${i}`) + at(300, 694 - i * 15, `right line ${i}`),
  );
  expect((await read(rows.join(""))).layout).toMatchObject([{ columns: 2, isInOrder: false }]);
});

test("floating dates that are drawn first within their column leave the columns in order", async () => {
  const dates = [2, 4, 6].map((i) => at(500, 694 - i * 15, `201${i}`)).join("");
  const { layout } = await read(column(50, 700) + dates + column(300, 694));
  expect(layout).toMatchObject([{ columns: 2, isInOrder: true }]);
});

test("floating dates that are drawn before both columns do not", async () => {
  const dates = [2, 4, 6].map((i) => at(500, 694 - i * 15, `201${i}`)).join("");
  const { layout } = await read(dates + column(50, 700) + column(300, 694));
  expect(layout).toMatchObject([{ columns: 2, isInOrder: false }]);
});

test("icons, images and shapes are counted", async () => {
  const icon = "BT /F3 10 Tf 50 700 Td (R) Tj ET";
  const image = "q 300 0 0 400 0 0 cm /Im1 Do Q";
  const shape = "100 100 m 150 180 l 200 100 l f";
  const { layout } = await read(`${icon} ${image} ${shape} ${at(70, 700, "Oslo")}`);
  expect(layout).toMatchObject([{ icons: 1, imageShare: 0.25, shapes: 1, unnamed: 0 }]);
});

test("a list mark that an icon font draws is no icon", async () => {
  const mark = "BT /F3 10 Tf 50 700 Td (\\225) Tj ET";
  const { layout, text } = await read(`${mark} ${at(70, 700, "Oslo")}`);
  expect(text).toContain("•");
  expect(layout).toMatchObject([{ icons: 0 }]);
});

test.each([
  ["KOVYBR+FontAwesome", "icons"],
  ["AAAAAA+MaterialIcons-Regular", "icons"],
  ["MarVoSym", "icons"],
  ["Wingdings-Regular", "dingbats"],
  ["ABCDEF+SimpleIconsFiltered", "icons"],
  ["bootstrap-icons", "icons"],
  ["ABCDEF+LexiconNo1", "letters"],
  ["Helvetica-Bold", "letters"],
  [undefined, "letters"],
])("the font %s draws %s", (name, kind) => {
  expect(fontKindOf(name)).toBe(kind);
});

test.each([
  ["ó", "angle_right", "•"],
  ["\uf105", undefined, "•"],
  ["Æ", "phone", "Æ"],
  ["\uf095", undefined, ""],
  ["Î", "angle_up", "Î"],
])("the icon %j with the name %s reads as %j", (text, name, expected) => {
  expect(pictureText(text, "icons", name)).toBe(expected);
});

test.each([
  ["R", "icons", ""],
  ["#", "icons", ""],
  ["•", "icons", "•"],
  ["l", "dingbats", "•"],
  ["\uf0dc", "dingbats", "•"],
  ["(", "dingbats", ""],
] as const)("%j of a font of %s reads as %j", (text, kind, expected) => {
  expect(pictureText(text, kind)).toBe(expected);
});

test.each([
  ["\uf0dc", "EAAAAA+OpenSymbol", true],
  ["\uf0dc", "EAAAAA+Calibri", false],
  ["\u2265", "EAAAAA+OpenSymbol", false],
])("%j in the font %s is a list mark: %s", (text, font, expected) => {
  expect(isSignMark(text, font)).toBe(expected);
});
