import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import { readDocx } from "../../src/document/office/read-docx.ts";
import { buildDocx, buildZip, paragraph, run, type TestDocx } from "./build-zip.ts";
import { checkLines, namedLines, namedLinks } from "./check-lines.ts";

async function read(parts: TestDocx): Promise<Document> {
  const document = await readDocx(buildDocx(parts), defaultLimits);
  checkLines(document);
  return document;
}

async function check(body: string, expected: readonly string[]): Promise<void> {
  expect(namedLines(await read({ body }))).toEqual(expected);
}

const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const cell = (...lines: readonly string[]): string =>
  `<w:tc>${lines.map((line) => paragraph(line)).join("")}</w:tc>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

test("a soft line break separates words", () =>
  check(p(`<w:r><w:t>React</w:t><w:br/><w:t>JavaScript</w:t></w:r>`), ["React", "JavaScript"]));

test.each([
  ["a carriage return", "<w:cr/>", ["a", "b"]],
  [
    "a positional tab",
    '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>',
    ["a\tb"],
  ],
  ["a tab", "<w:tab/>", ["a\tb"]],
])("%s separates words", (_, element, expected) =>
  check(p(`<w:r><w:t>a</w:t>${element}<w:t>b</w:t></w:r>`), expected),
);

test("the result of a simple field is text", () =>
  check(p(`${run("Updated ")}<w:fldSimple w:instr=" DATE ">${run("2026")}</w:fldSimple>`), [
    "Updated 2026",
  ]));

test("an inserted run is read, a deleted one is not", () =>
  check(
    p(
      `${run("a")}<w:ins w:id="1">${run("b")}</w:ins><w:del w:id="2"><w:r><w:delText>c</w:delText></w:r></w:del>`,
    ),
    ["ab"],
  ));

test("the code of a field and the description of a picture are not read", () =>
  check(
    p(
      `${run("Ada")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE "Kafka"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(" Lane")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Kafka" descr="Kafka" title="Kafka"/></wp:inline></w:drawing></w:r>`,
    ),
    ["Ada Lane"],
  ));

test("a content control is read", () =>
  check(`<w:sdt><w:sdtContent>${paragraph("Ada Lane")}</w:sdtContent></w:sdt>`, ["Ada Lane"]));

test("paragraphs of a list are bullets, but a numbered heading is not", async () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const document = await read({
    body:
      paragraph("Work", "", `<w:pStyle w:val="H1"/>${numbered}`) +
      paragraph("Built it", "", numbered),
    styles: '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  });
  expect(namedLines(document)).toEqual(["Work", "• Built it"]);
});

test.each([
  ["a mark typed in Wingdings", "ü", "Wingdings", "• Java"],
  ["a mark of Wingdings as Word keeps it", "\uf0d8", "Wingdings", "• Java"],
  ["a mark of Symbol", "\uf0b7", "Symbol", "• Java"],
  ["a mark in a font that is not named", "\uf0a7", "", "• Java"],
  ["an arrow of Wingdings 2", "\uf0f2", "Wingdings 2", "• Java"],
  ["a telephone", "\uf028", "Wingdings", "Java"],
  ["a letter", "C", "Calibri", "C Java"],
])("%s before a word is read as it looks", (_, mark, font, expected) =>
  check(
    p(
      run(mark, font === "" ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`) +
        run(" Java"),
    ),
    [expected],
  ),
);

test("a paragraph in a heading style has its level, but a title has none", async () => {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const { lines } = await read({
    body:
      paragraph("Ada Lane", "", '<w:pStyle w:val="T"/>') +
      paragraph("Work", "", '<w:pStyle w:val="H1"/>') +
      paragraph("Acme", "", '<w:pStyle w:val="H2"/>') +
      paragraph("Built it"),
    styles: style("T", "Title") + style("H1", "heading 1") + style("H2", "heading 2"),
  });
  expect(lines.map(({ heading }) => heading)).toEqual([undefined, 1, 2, undefined]);
});

test("hidden runs with visible words between them stay separate", () =>
  check(p(run("a", "<w:vanish/>") + run("Ada") + run("b", "<w:vanish/>")), ["Ada", "hidden: a b"]));

const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("reading")}</w:rt><w:rubyBase>${run("Ada")}</w:rubyBase></w:ruby></w:r>`;

test("a word with ruby text is read, also in a text box, but its ruby text is not", () =>
  check(
    p(ruby) +
      p(
        `<w:r><w:pict><v:textbox><w:txbxContent>${p(ruby)}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
    ["Ada", "textbox: Ada"],
  ));

test("the lines of a text box and of a header have their font size and weight", async () => {
  const name = p(run("Ada Quill", '<w:b/><w:sz w:val="44"/>') + run(" ", '<w:sz w:val="8"/>'));
  const title = p(run("Engineer", '<w:b w:val="0"/><w:sz w:val="22"/>'));
  const inBox = `<w:r><w:pict><v:textbox><w:txbxContent>${name}${title}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const { lines } = await read({ body: p(inBox), header: name + title });
  const types = lines.map(({ region, bold, fontSize }) => [region, bold, fontSize]);
  expect(types).toEqual([
    ["header", true, 22],
    ["header", undefined, 11],
    ["textbox", true, 22],
    ["textbox", undefined, 11],
  ]);
});

test("a row of short cells is one line", () =>
  check(`<w:tbl><w:tr>${cell("Acme")}${cell("2019")}</w:tr></w:tbl>`, ["table: Acme\t2019"]));

test("a table used for layout is read cell by cell", () =>
  check(`<w:tbl><w:tr>${cell("Skills", "Go")}${cell("Work", "Acme")}</w:tr></w:tbl>`, [
    "table: Skills",
    "table: Go",
    "table: Work",
    "table: Acme",
  ]));

test("headers come first and footers last", async () => {
  const document = await read({
    body: paragraph("Ada Lane"),
    header: paragraph("ada@example.org"),
    footer: paragraph("Page 1"),
  });
  expect(namedLines(document)).toEqual(["header: ada@example.org", "Ada Lane", "footer: Page 1"]);
});

test("a footnote comes after the text", async () => {
  const document = await read({
    body: p(`${run("Ada")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    footnotes: `<w:footnote w:id="2">${paragraph("A note")}</w:footnote>`,
  });
  expect(namedLines(document)).toEqual(["Ada", "footnote: A note"]);
});

test("a text box with two versions is read once, after its paragraph", () =>
  check(
    `${p(`${run("Ada")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("Skills: Go")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Skills: Go")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`)}${paragraph("Lane")}`,
    ["Ada", "textbox: Skills: Go", "Lane"],
  ));

test("a text box without a fallback is read", () =>
  check(p(`<w:r><w:drawing><wps:txbx>${box("Go")}</wps:txbx></w:drawing></w:r>`), ["textbox: Go"]));

test("an old text box is read", () =>
  check(p(`<w:r><w:pict><v:textbox>${box("Go")}</v:textbox></w:pict></w:r>`), ["textbox: Go"]));

test.each([
  ["hidden by its own mark", "<w:vanish/>"],
  ["white on white", '<w:color w:val="FFFFFF"/>'],
  ["of half a point", '<w:sz w:val="1"/>'],
  ["of letters that are one percent wide", '<w:w w:val="1"/>'],
  ["lowered off the page", '<w:position w:val="-3000"/>'],
  ["nearly white on white", '<w:color w:val="FAFAFA"/>'],
  ["in the theme's white", '<w:color w:val="auto" w:themeColor="background1"/>'],
  ["white on a white highlight", '<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>'],
  ["black on a black highlight", '<w:color w:val="000000"/><w:highlight w:val="black"/>'],
  ["whose letters are not filled", "<w14:textFill><w14:noFill/></w14:textFill>"],
])("a run %s is hidden, but not the rest of its line", (_, properties) =>
  check(p(run("Ada ") + run("Kubernetes", properties) + run("Lane")), [
    "Ada Lane",
    "hidden: Kubernetes",
  ]),
);

test.each([
  [
    "a shaded run",
    paragraph("Ada", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'),
  ],
  [
    "a shaded paragraph",
    paragraph("Ada", '<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F3864"/>'),
  ],
  ["a run that says it is not hidden", paragraph("Ada", '<w:vanish w:val="0"/>')],
  ["a run of narrow letters", paragraph("Ada", '<w:w w:val="66"/>')],
])("%s is seen", (_, body) => check(body, ["Ada"]));

test.each([
  ["in a paragraph off the page", paragraph("Go", "", `<w:ind w:left="-30000"/>`)],
  ["in a frame off the page", paragraph("Go", "", '<w:framePr w:x="-9000" w:y="-9000"/>')],
  [
    "that is the code of a field",
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>Go</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  ],
  [
    "of the color of its solid shading",
    paragraph("Go", '<w:color w:val="1F3864"/>', '<w:shd w:val="solid" w:color="1F3864"/>'),
  ],
])("text %s is hidden", (_, body) => check(body, ["hidden: Go"]));

test.each([
  [1, "exact", ["hidden: Go"]],
  [1, "atLeast", ["table: Go"]],
  [300, "exact", ["table: Go"]],
])("text in a row of %i twips (%s) is %s", (height, rule, lines) =>
  check(
    `<w:tbl><w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="${rule}"/></w:trPr>${cell("Go")}</w:tr></w:tbl>`,
    lines,
  ),
);

test("text in a frame without height is hidden", () =>
  check(paragraph("Go", "", '<w:framePr w:w="1" w:h="1" w:hRule="exact"/>'), ["hidden: Go"]));

test("white text on solid shading is visible", () =>
  check(
    paragraph(
      "Go",
      '<w:color w:val="FFFFFF"/>',
      '<w:shd w:val="solid" w:color="1F3864" w:fill="auto"/>',
    ),
    ["Go"],
  ));

test("text hidden by a style's parent is hidden, even in runs without properties", async () => {
  const style = (id: string, more: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
  const document = await read({
    body: p(`<w:pPr><w:pStyle w:val="Child"/></w:pPr><w:r><w:t>Go</w:t></w:r>`) + paragraph("Ada"),
    styles:
      style("Child", '<w:basedOn w:val="Parent"/>') + style("Parent", "<w:rPr><w:vanish/></w:rPr>"),
  });
  expect(namedLines(document)).toEqual(["hidden: Go", "Ada"]);
});

test("white text in a style with shading is visible", async () => {
  const document = await read({
    body: paragraph("Ada", '<w:color w:val="FFFFFF"/>', '<w:pStyle w:val="Dark"/>'),
    styles:
      '<w:style w:type="paragraph" w:styleId="Dark"><w:name w:val="Dark"/><w:pPr><w:shd w:fill="000000"/></w:pPr></w:style>',
  });
  expect(namedLines(document)).toEqual(["Ada"]);
});

test("links keep their words, in the body and in a header", async () => {
  const link = (text: string): string => p(`<w:hyperlink r:id="site">${run(text)}</w:hyperlink>`);
  const document = await read({
    body: link("site"),
    header: link("home"),
    links: { site: "https://ada.example/" },
  });
  expect(namedLinks(document)).toEqual([
    "home > https://ada.example/",
    "site > https://ada.example/",
  ]);
});

test("a bold line and its size are known", async () => {
  const { lines } = await read({ body: paragraph("Ada", '<w:b/><w:sz w:val="28"/>') });
  expect(lines).toMatchObject([{ bold: true, fontSize: 14, page: 1, region: "body" }]);
});

test("an empty paragraph separates blocks", async () => {
  const document = await read({ body: `${paragraph("a")}${p("")}${paragraph("b")}` });
  expect(document.text).toBe("a\n\nb");
});

test("a part that unpacks to more than the limit is refused before it is unpacked", async () => {
  const bomb = buildZip({
    "_rels/.rels": "<a/>",
    "word/document.xml": new Uint8Array(40 * 1024 * 1024),
  });
  expect(bomb.length).toBeLessThan(100_000);
  await expect(readDocx(bomb, defaultLimits)).rejects.toMatchObject({ code: "TOO_LARGE" });
});

test("a part that unpacks to more than it declares is also refused", async () => {
  const bomb = buildZip(
    { "_rels/.rels": "<a/>", "word/document.xml": new Uint8Array(40 * 1024 * 1024) },
    { "word/document.xml": 100 },
  );
  await expect(readDocx(bomb, defaultLimits)).rejects.toMatchObject({ code: "TOO_LARGE" });
});

test("truncated XML is damaged", async () => {
  const cut = buildZip({ "_rels/.rels": "<a/>", "word/document.xml": "<w:document><w:body><w:p>" });
  await expect(readDocx(cut, defaultLimits)).rejects.toMatchObject({ code: "DAMAGED" });
});

test("text that a style hides is hidden", async () => {
  const style = (type: string, id: string, looks: string): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${looks}</w:rPr></w:style>`;
  const document = await read({
    body:
      p(`${run("Ada Lane ")}${run("Kubernetes", '<w:rStyle w:val="Hide"/>')}`) +
      paragraph("Terraform", "", '<w:pStyle w:val="HidePart"/>') +
      paragraph("Oslo", "", '<w:pStyle w:val="Show"/>'),
    styles:
      style("character", "Hide", "<w:vanish/>") +
      style("paragraph", "HidePart", "<w:vanish/>") +
      style("paragraph", "Show", '<w:vanish w:val="0"/>'),
  });
  expect(namedLines(document)).toEqual([
    "Ada Lane",
    "hidden: Kubernetes",
    "hidden: Terraform",
    "Oslo",
  ]);
});

test.each(["bdo", "dir"])("text with a direction of its own (w:%s) is read", (name) =>
  check(p(`${run("a")}<w:${name} w:val="ltr">${run("b")}</w:${name}>`), ["ab"]),
);

test("a soft hyphen does not break a word", () =>
  check(p(`<w:r><w:t>Soft</w:t><w:softHyphen/><w:t>ware</w:t></w:r>`), ["Software"]));

test("the words of a diagram are read once, at its place", async () => {
  const diagram = (id: string): string =>
    p(`<w:r><w:drawing><dgm:relIds xmlns:dgm="d" r:dm="${id}"/></w:drawing></w:r>`);
  const document = await read({
    body: paragraph("Before") + diagram("id-diagram") + diagram("id-diagram") + paragraph("After"),
    diagram:
      "<dgm:pt><dgm:t><a:p><a:r><a:t>Apache </a:t></a:r><a:r><a:t>Flink</a:t></a:r></a:p></dgm:t></dgm:pt>",
  });
  expect(namedLines(document)).toEqual(["Before", "textbox: Apache Flink", "After"]);
});

test("a diagram whose part is missing adds no text", () =>
  check(p(`${run("a")}<w:r><w:drawing><dgm:relIds xmlns:dgm="d" r:dm="x"/></w:drawing></w:r>`), [
    "a",
  ]));
