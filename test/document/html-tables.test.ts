import { expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import { checkLines, namedLinks } from "./check-lines.ts";

const textOf = (html: string): string => {
  const document = readHtml(html);
  checkLines(document);
  return document.text;
};

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join("")}</table>`;
const long = "Built the billing of a shop with many thousand orders a day. ".repeat(3).trim();

test.each<[string, string, string]>([
  ["paragraphs in the cells of a row are one line", table(row("<p>a</p>", "<p>b</p>")), "a\tb"],
  [
    "rows are no farther apart for their paragraphs",
    table(row("<p>a</p>", "<p>b</p>"), row("c", "d")),
    "a\tb\nc\td",
  ],
  ["a cell with nothing but a break parts no row", table(row("a", "<br>", "b")), "a\tb"],
  [
    "a cell of several lines is read whole",
    table(row("2019<br>2021", "Acme<br>Leeds")),
    "2019\n2021\n\nAcme\nLeeds",
  ],
  ["a cell of much text is read for itself", table(row("a", long)), `a\n\n${long}`],
  [
    "a row of one line in one cell is no farther apart",
    table(row("a"), row("", "b"), row("c")),
    "a\nb\nc",
  ],
  ["an empty row sets apart", table(row("a"), row("&nbsp;", "<br>"), row("c")), "a\n\nc"],
  [
    "the rows of a table in a cell stay rows",
    table(row("a", table(row("b", "c"), row("d", "e")))),
    "a\n\nb\tc\nd\te",
  ],
  ["items in a cell stay items", table(row("a", "<ul><li>b<li>c</ul>")), "a\n\n• b\n• c"],
  [
    "cells that a style stacks are lines",
    table("<tr><td style='display:block'>a<td style='display:block'>b"),
    "a\nb",
  ],
  [
    "a cell that is not closed ends with its row",
    "<table><tr><td>a<td>b<tr><td>c</table>d",
    "a\tb\nc\n\nd",
  ],
])("%s", (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test("a link keeps its words in a row of cells", () => {
  const html = table(row("<p>a</p>", "<p>see <a href='https://b.example'>my page</a></p>"));
  expect(namedLinks(readHtml(html))).toEqual(["my page > https://b.example"]);
});

test("hidden text in a cell is not part of its row", () => {
  const document = readHtml(table(row("a<span hidden>x</span>", "b")));
  expect(
    document.lines.map(({ region, from, to }) => [region, document.text.slice(from, to)]),
  ).toEqual([
    ["table", "a\tb"],
    ["hidden", "x"],
  ]);
});

test("a row of cells that are all bold is bold", () => {
  const document = readHtml(table(row("<h3>a</h3>", "<h3>b</h3>"), row("<h3>c</h3>", "d")));
  expect(document.lines.map(({ bold = false }) => bold)).toEqual([true, false]);
});
