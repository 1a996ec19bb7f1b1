import { expect, test } from "vitest";
import { sniffFormat } from "../../src/document/sniff.ts";
import { AnalyzeError } from "../../src/errors.ts";
import { buildOdt, p, readTestOdt as read, style } from "./build-odt.ts";
import { namedLines, namedLinks } from "./check-lines.ts";

function check(body: string, expected: readonly string[]): void {
  expect(namedLines(read({ body }))).toEqual(expected);
}

const cell = (...texts: readonly string[]): string =>
  `<table:table-cell>${texts.map((text) => p(text)).join("")}</table:table-cell>`;
const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.join("")}</table:table-row>`;
const box = (inner: string): string =>
  `<draw:frame><draw:text-box>${inner}</draw:text-box><svg:title>alt</svg:title></draw:frame>`;

test.each([
  ["paragraphs are lines", p("Ada Lane") + p("Oslo"), ["Ada Lane", "Oslo"]],
  ["runs of white space are one blank", p("Ada\n   Lane"), ["Ada Lane"]],
  ["counted blanks and tabs stay", p('a<text:s text:c="2"/>b<text:tab/>c'), ["a  b\tc"]],
  ["a line break parts words", p("React<text:line-break/>Java"), ["React", "Java"]],
  ["spans of one word are one word", p("<text:span>Click</text:span>House"), ["ClickHouse"]],
  [
    "the reading over a word is no text",
    p(
      "<text:ruby><text:ruby-base>Ada</text:ruby-base><text:ruby-text>reading</text:ruby-text></text:ruby> Lane",
    ),
    ["Ada Lane"],
  ],
  ["a soft hyphen does not break a word", p("Soft\u00adware"), ["Software"]],
  [
    "list items have a mark, but not their second paragraphs",
    `<text:list><text:list-item>${p("a")}${p("b")}<text:list><text:list-item>${p("c")}</text:list-item></text:list></text:list-item></text:list>`,
    ["• a", "b", "• c"],
  ],
  [
    "deleted text and remarks are no text",
    `<text:tracked-changes>${p("Perl")}</text:tracked-changes>${p(`Go<office:annotation><dc:creator>Bo</dc:creator>${p("why?")}</office:annotation><text:change text:change-id="1"/>`)}`,
    ["Go"],
  ],
  [
    "a note comes last and its mark is no text",
    p(
      `Go<text:note><text:note-citation>1</text:note-citation><text:note-body>${p("since 2019")}</text:note-body></text:note>.`,
    ) + p("Oslo"),
    ["Go.", "Oslo", "footnote: since 2019"],
  ],
  [
    "a frame follows the paragraph it hangs on",
    p(`Ada ${box(p("Skills") + p("Go"))}Lane`),
    ["Ada Lane", "textbox: Skills", "textbox: Go"],
  ],
  [
    "a row of short cells is one line",
    `<table:table>${row(cell("Acme"), cell(), cell("2019"))}</table:table>`,
    ["table: Acme\t2019"],
  ],
  [
    "a table that lays out columns is read cell by cell",
    `<table:table>${row(cell("Skills", "Go"), cell("Work", "Acme"))}</table:table>`,
    ["table: Skills", "table: Go", "table: Work", "table: Acme"],
  ],
  [
    "a table in a cell stays in its cell",
    `<table:table>${row(`<table:table-cell>${p("Skills")}<table:table>${row(cell("Go"), cell("2019"))}</table:table></table:table-cell>`, `<table:table-cell>${p("Work")}${p("Acme")}</table:table-cell>`)}</table:table>`,
    ["table: Skills", "table: Go\t2019", "table: Work", "table: Acme"],
  ],
])("%s", (_, body, expected) => {
  check(body, expected);
});

test("characters of symbol fonts are list marks or nothing", () => {
  const document = read({
    styles: style("T1", "text", 'style:font-name="Wingdings1"'),
    body:
      p('<text:span text:style-name="T1">ü</text:span> Ada') +
      p('<text:span text:style-name="T1">J</text:span>Lane') +
      p("\uf0a7 Oslo"),
  });
  expect(namedLines(document)).toEqual(["• Ada", "Lane", "• Oslo"]);
});

test.each([
  ["a style hides", 'text:display="none"'],
  ["is white on the page", 'fo:color="#FFFFFF"'],
  ["is one point high", 'fo:font-size="1pt"'],
])("text that %s is hidden, on a line of its own", (_, properties) => {
  const document = read({
    styles: style("T1", "text", properties),
    body: p('Ada <text:span text:style-name="T1">Kubernetes</text:span>Lane'),
  });
  expect(namedLines(document)).toEqual(["Ada Lane", "hidden: Kubernetes"]);
});

test("white text on a colored paragraph is visible, and styles inherit", () => {
  const document = read({
    master: style("Dark", "paragraph", 'fo:background-color="#224466"'),
    styles: style("P1", "paragraph", 'fo:color="#ffffff" fo:font-weight="bold"', "Dark"),
    body: p("Experience", "P1"),
  });
  expect(namedLines(document)).toEqual(["Experience"]);
  expect(document.lines[0]?.bold).toBe(true);
});

test("styles that build on one another in a cycle cause no endless loop", () => {
  const styles = style("A", "paragraph", "", "B") + style("B", "paragraph", "", "A");
  expect(namedLines(read({ styles, body: p("Ada", "A") }))).toEqual(["Ada"]);
});

test("headers come first and footers last, each line once", () => {
  const document = read({
    master: `<style:master-page><style:header>${p("Ada Lane")}</style:header><style:header-first>${p("Ada Lane")}</style:header-first><style:footer>${p("Page 1")}</style:footer></style:master-page>`,
    body: p("Oslo"),
  });
  expect(namedLines(document)).toEqual(["header: Ada Lane", "Oslo", "footer: Page 1"]);
});

test("links have their address, and the file its title and author", () => {
  const document = read({
    body: p('See <text:a xlink:href="https://a.example">my site</text:a>.'),
  });
  expect(namedLinks(document)).toEqual(["my site > https://a.example"]);
  expect(document.meta).toMatchObject({ title: "Resume", author: "Ada" });
});

test("columns are counted", () => {
  const section =
    '<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2"/></style:section-properties></style:style>';
  expect(read({ styles: section, body: p("a") }).layout).toMatchObject([{ columns: 2 }]);
});

test("an OpenDocument text is recognized by its media type", () => {
  expect(sniffFormat(buildOdt({ body: "" }))).toBe("odt");
});

test.each([
  ["one with a password", { body: "", manifest: "<encryption-data/>" }, "ENCRYPTED"],
  ["one whose content is no XML", { body: "<text:p>" }, "DAMAGED"],
])("%s is refused", (_, parts, code) => {
  expect(() => read(parts)).toThrow(expect.objectContaining({ code }));
  expect(() => read(parts)).toThrow(AnalyzeError);
});

test.for(["__proto__", "constructor", "toString", "__defineGetter__"])(
  "an element called %s is treated as unknown",
  (name) => {
    const document = read({ body: `<text:${name}>${p("in")}</text:${name}>` });
    expect(namedLines(document)).toEqual(["in"]);
  },
);

const white = '<style:text-properties fo:color="#ffffff"/>';
const black =
  '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:color="#000000"/></style:style>';

test.for([
  [
    "the properties of a list's bullets are not those of the style before it",
    `${black}<text:list-style>${white}</text:list-style>`,
    "",
    "body",
  ],
  [
    "a colored header is no ground for the page",
    black.replace("#000000", "#ffffff"),
    '<style:page-layout><style:header-style><style:header-footer-properties fo:background-color="#336699"/></style:header-style></style:page-layout>',
    "hidden",
  ],
  [
    "what all of a family build on counts",
    "",
    `<style:default-style style:family="paragraph">${white}</style:default-style>`,
    "hidden",
  ],
] as const)("%s", ([, styles, master, region]) => {
  const document = read({ body: p("Kafka", "P1"), styles, master });
  expect(document.lines.map((line) => line.region)).toEqual([region]);
});

test("a style with many ancestors inherits the properties of the first one", () => {
  const chain = Array.from(
    { length: 14 },
    (_, i) =>
      `<style:style style:name="P${i + 1}" style:family="paragraph" style:parent-style-name="P${i + 2}">${i === 13 ? '<style:text-properties text:display="none"/>' : ""}</style:style>`,
  ).join("");
  expect(read({ body: p("Kafka", "P1"), styles: chain }).lines[0]?.region).toBe("hidden");
});

test("a picture with a certain name does not make the file encrypted", () => {
  const manifest = '<file-entry full-path="Pictures/encryption-data.png"/>';
  expect(namedLines(read({ body: p("Ada"), manifest }))).toEqual(["Ada"]);
});

test("a heading has its level", () => {
  const body = `<text:h text:outline-level="2">Work</text:h><text:h>Acme</text:h>${p("Built it")}`;
  expect(read({ body }).lines.map(({ heading }) => heading)).toEqual([2, 1, undefined]);
});
