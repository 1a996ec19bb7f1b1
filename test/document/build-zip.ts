import { deflateRawSync } from "node:zlib";

/** A zip with these entries, deflated; `declared` sets false sizes. */
export function buildZip(
  entries: Readonly<Record<string, string | Uint8Array>>,
  declared: Readonly<Record<string, number>> = {},
): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const packed = deflateRawSync(bytes);
    const label = new TextEncoder().encode(name);
    const size = declared[name] ?? bytes.length;
    const local = joined(
      record(30, [
        [0, 0x04034b50, 4],
        [8, 8, 2],
        [18, packed.length, 4],
        [22, size, 4],
        [26, label.length, 2],
      ]),
      label,
      packed,
    );
    directory.push(
      joined(
        record(46, [
          [0, 0x02014b50, 4],
          [10, 8, 2],
          [20, packed.length, 4],
          [24, size, 4],
          [28, label.length, 2],
          [42, offset, 4],
        ]),
        label,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = joined(...directory);
  const count = directory.length;
  const end = record(22, [
    [0, 0x06054b50, 4],
    [8, count, 2],
    [10, count, 2],
    [12, list.length, 4],
    [16, offset, 4],
  ]);
  return joined(...locals, list, end);
}

function record(
  length: number,
  fields: readonly (readonly [number, number, number])[],
): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a test document, each as WordprocessingML. */
export interface TestDocx {
  readonly body: string;
  /** What comes before the body. */
  readonly before?: string;
  /** The properties of the section; it shows the header and the footer if absent. */
  readonly section?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** The data of a diagram, as DrawingML. Its relationship is "id-diagram". */
  readonly diagram?: string;
  /** Addresses of hyperlinks, by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
}

/** The smallest DOCX with these parts. */
export function buildDocx({
  body,
  header,
  footer,
  footnotes,
  styles,
  numbering,
  diagram,
  before = "",
  section,
  links = {},
}: TestDocx): Uint8Array {
  const relationship = (id: string, type: string, target: string, mode = ""): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  const parts = { header, footer, footnotes, styles, numbering };
  const relationships = [
    ...Object.entries(parts)
      .filter(([, xml]) => xml !== undefined)
      .map(([name]) => relationship(`id-${name}`, name, `${name}.xml`)),
    relationship("id-diagram", "diagramData", "diagrams/data1.xml"),
    ...Object.entries(links).map(([id, url]) =>
      relationship(id, "hyperlink", url, ' TargetMode="External"'),
    ),
  ];
  const shown = ["header", "footer"]
    .map((name) => `<w:${name}Reference w:type="default" r:id="id-${name}"/>`)
    .join("");
  const sections = `<w:sectPr>${section ?? shown}</w:sectPr>`;
  const wrap = (name: string, xml: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${xml}</w:${name}>`;
  return buildZip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": wrapRelationships([relationship("main", "officeDocument", "word/document.xml")]),
    "word/_rels/document.xml.rels": wrapRelationships(relationships),
    "word/_rels/header.xml.rels": wrapRelationships(relationships),
    "word/document.xml": wrap("document", `${before}<w:body>${body}${sections}</w:body>`),
    ...(diagram === undefined
      ? {}
      : {
          "word/diagrams/data1.xml": `<dgm:dataModel xmlns:dgm="d" xmlns:a="a">${diagram}</dgm:dataModel>`,
        }),
    ...(header === undefined ? {} : { "word/header.xml": wrap("hdr", header) }),
    ...(footer === undefined ? {} : { "word/footer.xml": wrap("ftr", footer) }),
    ...(footnotes === undefined ? {} : { "word/footnotes.xml": wrap("footnotes", footnotes) }),
    ...(styles === undefined ? {} : { "word/styles.xml": wrap("styles", styles) }),
    ...(numbering === undefined ? {} : { "word/numbering.xml": wrap("numbering", numbering) }),
  });
}

function wrapRelationships(relationships: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`;
}

/** A paragraph with one run. */
export function paragraph(text: string, runProperties = "", paragraphProperties = ""): string {
  return `<w:p><w:pPr>${paragraphProperties}</w:pPr>${run(text, runProperties)}</w:p>`;
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
