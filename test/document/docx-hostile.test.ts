import { expect, test } from "vitest";
import { startDraft } from "../../src/document/draft.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import { boundPart } from "../../src/document/office/docx-bounds.ts";
import { readDocx } from "../../src/document/office/read-docx.ts";
import { buildDocx, buildZip, paragraph, run, type TestDocx } from "./build-zip.ts";
import { namedLines, namedLinks } from "./check-lines.ts";

const read = (parts: TestDocx) => readDocx(buildDocx(parts), defaultLimits);
const reference = `<w:r><w:footnoteReference w:id="1"/></w:r>`;

test("a note that is referenced twice is written once", async () => {
  const footnotes = `<w:footnote w:id="1">${paragraph("Kafka")}</w:footnote>`;
  const document = await read({
    body: `<w:p>${run("a")}${reference}${reference}</w:p>`,
    footnotes,
  });
  expect(namedLines(document)).toEqual(["a", "footnote: Kafka"]);
});

test("a text box is written once, whatever bookmarks a file has itself", async () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph("Kafka")}</w:txbxContent></w:pict></w:r>`;
  const forged = `<w:bookmarkStart w:id="0" w:name="skilltally:textbox:0"/>`;
  const document = await read({ body: `<w:p>${run("a")}${box}${forged}${forged}</w:p>` });
  expect(namedLines(document)).toEqual(["a", "textbox: Kafka"]);
});

test("a diagram with two relationships is written once", async () => {
  const drawing = (id: string) =>
    `<w:r><w:drawing><dgm:relIds xmlns:dgm="d" r:dm="${id}"/></w:drawing></w:r>`;
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  const relationships = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const bytes = buildZip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(relationship("m", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relationships(
      relationship("d1", "diagramData", "d.xml") + relationship("d2", "diagramData", "/word/d.xml"),
    ),
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${types}"><w:body><w:p>${drawing("d1")}${drawing("d2")}</w:p></w:body></w:document>`,
    "word/d.xml": `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><a:p><a:r><a:t>Kafka</a:t></a:r></a:p></dgm:dataModel>`,
  });
  expect(namedLines(await readDocx(bytes, defaultLimits))).toEqual(["textbox: Kafka"]);
});

test("tags are counted in parts of any name", async () => {
  const types = "http://schemas.openxmlformats.org";
  const bytes = buildZip({
    "_rels/.rels": `<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="m" Type="${types}/officeDocument/2006/relationships/officeDocument" Target="main.bin"/></Relationships>`,
    "main.bin": `<w:document xmlns:w="${types}/wordprocessingml/2006/main"><w:body>${"<w:p/>".repeat(200)}</w:body></w:document>`,
  });
  await expect(readDocx(bytes, { ...defaultLimits, maxTags: 100 })).rejects.toMatchObject({
    code: "TOO_LARGE",
  });
});

const fieldMark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const fieldCode = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const link = (inner: string) =>
  `${fieldMark("begin")}${fieldCode(' HYPERLINK "https://example.com"')}${fieldMark("separate")}${inner}${fieldMark("end")}`;

test("a link made by a field is read within nineteen other fields, but not within more", async () => {
  const within = (count: number) =>
    `<w:p>${fieldMark("begin").repeat(count)}${fieldMark("separate")}${link(run("site"))}${fieldMark("end").repeat(count)}</w:p>`;
  const document = await read({ body: `${within(19)}${within(20)}` });
  expect(document.links).toHaveLength(1);
  expect(document.text).toBe("site\nsite");
});

test("a run of spaces in a field's code is one space, however it is split into pieces", () => {
  const code = (...texts: readonly string[]) =>
    `<f><fldChar/>${texts.map((text) => `<instrText>${text}</instrText>`).join("")}</f>`;
  expect(boundPart(code("a &amp;   b  ", "  ", "&#32; c"))).toBe(
    boundPart(code("a &amp; b ", "", "c")),
  );
});

test("a field mark that belongs to no field is skipped", () => {
  const mark = `<w:fldChar w:fldCharType="separate"></w:fldChar>`;
  expect(boundPart(`<f xmlns:w="w">${mark}</f>`)).toBe(`<f xmlns:w="w"></f>`);
});

test("a mark whose type is given in two namespaces makes no field", () => {
  const part = (mark: string) => `<f xmlns:w="w" xmlns:v="w">${mark}</f>`;
  const mark = `<w:fldChar v:fldCharType="begin" w:fldCharType="end"/>`;
  expect(boundPart(part(mark))).toBe(part(""));
});

test("addresses of links take no more room than the limit on text", () => {
  const draft = startDraft({ maxTextLength: 100 });
  for (const name of ["a", "b", "c"])
    draft.addLine(name, { page: 1 }, [
      { from: 0, to: 1, url: `https://example.com/${"x".repeat(20)}` },
    ]);
  const document = draft.finish({ format: "docx", pages: 1, meta: { bytes: 1 } });
  expect(namedLinks(document)).toHaveLength(2);
});

test("text in a CDATA section is text, but in a comment it is not", async () => {
  const body = `<!-- <![CDATA[ --><w:p><w:r><w:t><![CDATA[R&D <Java>]]></w:t></w:r></w:p><!-- ]]> -->`;
  expect((await read({ body })).text).toBe("R&D <Java>");
});

test("nested elements that each declare a prefix are refused at once", async () => {
  const depth = 20_000;
  const open = Array.from({ length: depth }, (_, i) => `<a${i}:x xmlns:a${i}="u">`);
  const close = Array.from({ length: depth }, (_, i) => `</a${depth - 1 - i}:x>`);
  const body = open.join("") + close.join("") + paragraph("Java");
  await expect(read({ body })).rejects.toMatchObject({ code: "TOO_LARGE" });
});

test("a part that is not well-formed XML is refused, both the main part and others", async () => {
  const broken = "<a b ".repeat(100_000);
  const parts = [{ body: broken }, { body: paragraph("Java"), numbering: broken }];
  for (const part of parts) await expect(read(part)).rejects.toMatchObject({ code: "DAMAGED" });
});

test("an unescaped ampersand and control characters lose no text and no text box", async () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph("Kafka")}</w:txbxContent></w:pict></w:r>`;
  const body = `${paragraph("R&D &#1;and\u0002 &amp; C&#43;&#x2b; &nbsp;")}<w:p>${box}</w:p>`;
  expect(namedLines(await read({ body }))).toEqual(["R&D  and  & C++ &nbsp;", "textbox: Kafka"]);
});

test("a hundred thousand comments beside the root take no time", async () => {
  const bytes = buildZip({
    "word/document.xml": `${"<!--a-->".repeat(100_000)}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("Java")}</w:body></w:document>`,
    "[Content_Types].xml": "<Types/>",
  });
  expect((await readDocx(bytes, defaultLimits)).text).toBe("Java");
});

test("a part with thousands of tag names, or of levels, is refused at once", async () => {
  const names = Array.from({ length: 2000 }, (_, i) => `<a${i}></a${i}>`).join("");
  const levels = 500;
  const deep = `${"<w:smartTag>".repeat(levels)}${"<w:r/>".repeat(100_000)}${"</w:smartTag>".repeat(levels)}`;
  for (const body of [names, `<w:p>${deep}</w:p>`])
    await expect(read({ body })).rejects.toMatchObject({ code: "TOO_LARGE" });
});

test("more than a hundred numberings that refer to one another are refused", async () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/></w:abstractNum>`;
  await expect(
    read({ body: paragraph("Java"), numbering: numbering.repeat(200) }),
  ).rejects.toMatchObject({ code: "TOO_LARGE" });
});
