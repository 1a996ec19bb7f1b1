import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import { readDocx } from "../../src/document/office/read-docx.ts";
import { buildDocx, paragraph, run, type TestDocx } from "./build-zip.ts";
import { checkLines, namedLines } from "./check-lines.ts";

async function read(parts: TestDocx): Promise<Document> {
  const document = await readDocx(buildDocx(parts), defaultLimits);
  checkLines(document);
  return document;
}

async function check(parts: TestDocx, expected: readonly string[]): Promise<void> {
  expect(namedLines(await read(parts))).toEqual(expected);
}

const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const white = '<w:color w:val="FFFFFF"/>';

/** A shape of Word with a text box, and what older versions draw instead. */
const shape = (text: string, more: { anchor?: string; inside?: string; fallback?: string } = {}) =>
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor ${more.anchor ?? ""}>${more.inside ?? ""}<wps:txbx>${text === "" ? "" : `<w:txbxContent>${text}</w:txbxContent>`}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback>${more.fallback ?? ""}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
const old = (style: string): string =>
  p(
    `<w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${paragraph("Go")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );

test("white text in a text box is read", () =>
  check({ body: shape(paragraph("Ada Lane", white)) }, ["textbox: Ada Lane"]));

test.each([
  ["that is switched off", shape(paragraph("Go"), { inside: '<wp:docPr id="1" hidden="1"/>' })],
  ["whose anchor is switched off", shape(paragraph("Go"), { anchor: 'hidden="1"' })],
  ["without a size", shape(paragraph("Go"), { inside: '<wp:extent cx="9" cy="9"/>' })],
  [
    "off the page",
    shape(paragraph("Go"), {
      inside: "<wp:positionH><wp:posOffset>-20000000</wp:posOffset></wp:positionH>",
    }),
  ],
  ["of an older Word that is not visible", old("position:absolute;visibility:hidden")],
  ["of an older Word off the page", old("margin-left:-9000pt;width:9pt")],
])("text in a box %s is hidden", (_, body) => check({ body }, ["hidden: Go"]));

test.each([
  ["in a line without height", paragraph("Go", "", '<w:spacing w:line="10" w:lineRule="exact"/>')],
  ["with its letters on one another", paragraph("Go", '<w:spacing w:val="-400"/>')],
  [
    "in a row that is hidden",
    `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph("Go")}</w:tc></w:tr></w:tbl>`,
  ],
  [
    "in a table off the page",
    `<w:tbl><w:tblPr><w:tblInd w:w="-30000"/></w:tblPr><w:tr><w:tc>${paragraph("Go")}</w:tc></w:tr></w:tbl>`,
  ],
  [
    "in the theme's white, though another color is given",
    paragraph("Go", '<w:color w:val="000000" w:themeColor="background1"/>'),
  ],
  [
    "in the theme's white, made a little darker",
    paragraph("Go", '<w:color w:themeColor="background1" w:themeShade="F8"/>'),
  ],
  [
    "in the theme's black, made nearly white",
    paragraph("Go", '<w:color w:themeColor="text1" w:themeTint="05"/>'),
  ],
  [
    "in a highlight of its color",
    paragraph("Go", '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'),
  ],
  [
    "with a fill of white letters",
    paragraph(
      "Go",
      '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>',
    ),
  ],
])("text %s is hidden", (_, body) => check({ body }, ["hidden: Go"]));

test.each([
  ["in a middle gray of the theme", '<w:color w:themeColor="background1" w:themeShade="80"/>'],
  [
    "in white with an outline",
    `${white}<w14:textOutline><w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill></w14:textOutline>`,
  ],
])("text %s is read", (_, look) => check({ body: paragraph("Ada", look) }, ["Ada"]));

test("hidden text in a note is hidden", () =>
  check(
    {
      body: p(`${run("Ada")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${p(run("Note ") + run("Go", "<w:vanish/>"))}</w:footnote>`,
    },
    ["Ada", "footnote: Note", "hidden: Go"],
  ));

test("what only older versions of Word would draw is not read", () =>
  check(
    { body: paragraph("Ada") + shape("", { fallback: `<w:pict>${paragraph("Go")}</w:pict>` }) },
    ["Ada"],
  ));

test.each([
  ["header of first pages without a first page of its own", "first"],
  ["header of even pages where all pages are alike", "even"],
])("the %s is not read", (_, type) =>
  check(
    {
      body: paragraph("Ada"),
      section: `<w:headerReference w:type="${type}" r:id="id-header"/>`,
      header: paragraph("Go"),
    },
    ["Ada"],
  ),
);

test("the header of a first page of its own is read", () =>
  check(
    {
      body: paragraph("Ada"),
      section: '<w:headerReference w:type="first" r:id="id-header"/><w:titlePg/>',
      header: paragraph("Resume"),
    },
    ["header: Resume", "Ada"],
  ));

test("the color of a page that Word does not show hides nothing", () =>
  check(
    {
      before: '<w:background w:color="000000"/>',
      body: paragraph("Ada", '<w:color w:val="000000"/>'),
    },
    ["Ada"],
  ));

test("white text where a dark shape lies behind the text of the pages is read, with a warning", async () => {
  const behind =
    '<w:r><w:drawing><wp:anchor behindDoc="1"><a:solidFill><a:srgbClr val="000080"/></a:solidFill></wp:anchor></w:drawing></w:r>';
  const document = await read({ body: p(behind) + paragraph("Ada", white) });
  expect(namedLines(document)).toEqual(["Ada"]);
  expect(document.warnings).toMatchObject([{ code: "VISIBILITY_UNKNOWN" }]);
});
