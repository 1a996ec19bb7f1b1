import { expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";

type Box = readonly [left: number, top: number, text: string];

const boxOf = ([left, top, text]: Box): string =>
  `<div style="position:absolute;left:${left}px;top:${top}px;font-size:12px">${text}</div>`;
const pageOf = (boxes: readonly Box[]): string =>
  `<section style="position:relative">${boxes.map(boxOf).join("")}</section>`;
const textOf = (html: string): string => readHtml(html).text.replace(/\n+/g, "\n");

const history: readonly Box[] = [
  [600, 130, "2019 - 2022"],
  [40, 150, "Built tools in Go"],
  [40, 130, "Engineer, Acme"],
  [40, 100, "Experience"],
  [600, 180, "2016 - 2019"],
  [40, 200, "Wrote SQL"],
  [40, 180, "Analyst, Northwind"],
  [40, 20, "Mara Lindqvist"],
];

test("boxes that are placed freely are read from top to bottom, and those side by side as one row", () => {
  expect(textOf(pageOf(history))).toBe(
    [
      "Mara Lindqvist",
      "Experience",
      "Engineer, Acme\t2019 - 2022",
      "Built tools in Go",
      "Analyst, Northwind\t2016 - 2019",
      "Wrote SQL",
    ].join("\n"),
  );
});

test("a column of placed boxes is read before the column beside it", () => {
  const rows = ["Skills", "Go", "SQL", "Docker"].map((text, i): Box => [40, 100 + 20 * i, text]);
  const others = ["Experience", "Engineer, Acme", "2019 - 2022", "Built tools"];
  const beside = others.map((text, i): Box => [300, 100 + 20 * i, text]);
  const mixed = rows.flatMap((row, i) => [row, ...beside.slice(i, i + 1)]);
  expect(textOf(pageOf([...mixed, [40, 20, "Mara Lindqvist"]]))).toBe(
    ["Mara Lindqvist", "Skills", "Go", "SQL", "Docker", ...others].join("\n"),
  );
});

test("each page of placed boxes is read by itself, and the lines of a box stay together", () => {
  const second: readonly Box[] = [
    [40, 60, "2010<br>Physics"],
    [40, 20, "Education"],
  ];
  expect(textOf(pageOf(history) + pageOf(second))).toMatch(
    /^Mara[\s\S]*Wrote SQL\nEducation\n2010\nPhysics$/,
  );
});

test("a box at a distance from the right edge is to the right of the others", () => {
  const date =
    '<div style="position:absolute;right:40px;top:180px;font-size:12px">2016 - 2019</div>';
  const html = pageOf(history.filter(([, , text]) => text !== "2016 - 2019")) + date;
  expect(textOf(`<div>${html.replace("position:relative", "")}</div>`)).toContain(
    "Northwind\t2016 - 2019",
  );
});

test("links of placed boxes keep their addresses, and hidden boxes stay hidden", () => {
  const hidden = '<div style="position:absolute;left:40px;top:1px;display:none">Kafka</div>';
  const link: Box = [300, 20, '<a href="https://acme.example/mara">site</a>'];
  const document = readHtml(pageOf([...history, link]) + hidden);
  const [found] = document.links;
  expect(document.text.slice(found?.from, found?.to)).toBe("site");
  expect(document.lines.at(-1)).toMatchObject({ region: "hidden" });
});

test("a page of which only a part is placed freely keeps the order of its source", () => {
  const text = "Engineer at Acme, 2019 - 2022, built the tools of the freight desk. ".repeat(8);
  expect(textOf(`<p>${text}</p>${pageOf(history)}`)).toContain("2019 - 2022\nBuilt tools in Go\n");
});

test("a page without placed boxes has no type sizes", () => {
  const { lines } = readHtml(`<p>${"Mara<p>".repeat(20)}`);
  expect(lines.map(({ fontSize }) => fontSize)).toEqual(lines.map(() => undefined));
});
