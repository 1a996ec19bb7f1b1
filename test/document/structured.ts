import { deflateSync } from "node:zlib";
import { buildDocx, buildZip } from "./build-zip.ts";

/** A document with a valid structure and absurd numbers. */
export interface StructuredCase {
  readonly bytes: Uint8Array;
  /** What was exaggerated: "pdf widths". */
  readonly kind: string;
}

type Random = () => number;

/** Numbers that cause allocations, long loops or overflows. */
const numbers = [
  0, -1, 1, 2, 255, 65_535, 65_536, 1e6, 16_777_216, 134_217_727, 268_435_456, 2_147_483_647,
  2_147_483_648, 4_294_967_295, 4_294_967_296, 1e12, -2_147_483_648, 0.5, 1e-9,
];

function pick<T>(random: Random, list: readonly [T, ...T[]] | readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

const some = (random: Random): string => String(pick(random, numbers));
const few = (random: Random, most = 6): string =>
  Array.from({ length: Math.floor(random() * most) }, () => some(random)).join(" ");

/** The parts of a page's objects, one of them with exaggerated numbers. */
const parts: Readonly<Record<string, (random: Random) => Partial<Parts>>> = {
  widths: (r) => ({ cid: `/W [${some(r)} ${some(r)} ${some(r)} ${few(r)}] /DW ${some(r)}` }),
  "vertical widths": (r) => ({
    cid: `/W2 [${few(r, 9)}] /DW2 [${few(r, 3)}]`,
    encoding: "/Identity-V",
  }),
  "width lists": (r) => ({ cid: `/W [${some(r)} [${few(r, 20)}] ${some(r)} [${few(r)}]]` }),
  "simple widths": (r) => ({
    simple: `/FirstChar ${some(r)} /LastChar ${some(r)} /Widths [${few(r, 9)}]`,
  }),
  differences: (r) => ({
    simple: `/Encoding << /Differences [${some(r)} /A ${some(r)} /B /C] >>`,
  }),
  descriptor: (r) => ({
    descriptor: `/FontBBox [${few(r, 5)}] /Ascent ${some(r)} /Descent ${some(r)} /Flags ${some(r)} /MissingWidth ${some(r)}`,
  }),
  "page tree": (r) => ({
    pages: `/Count ${some(r)} /Kids [3 0 R ${pick(r, ["", "2 0 R", "3 0 R ".repeat(50), "99 0 R"])}]`,
  }),
  "page box": (r) => ({
    page: `/MediaBox [${few(r, 5)}] /CropBox [${few(r, 5)}] /Rotate ${some(r)} /UserUnit ${some(r)}`,
  }),
  predictor: (r) => ({
    filter: `/Filter /FlateDecode /DecodeParms << /Predictor ${some(r)} /Columns ${some(r)} /Colors ${some(r)} /BitsPerComponent ${some(r)} >>`,
  }),
  "filter chain": (r) => ({
    filter: `/Filter [${Array.from({ length: Math.floor(r() * 9) }, () => pick(r, filters)).join(" ")}]`,
  }),
  length: (r) => ({ length: some(r) }),
  image: (r) => ({
    xobject: `/Type /XObject /Subtype /Image /Width ${some(r)} /Height ${some(r)} /BitsPerComponent ${some(r)} /ColorSpace ${pick(r, ["/DeviceRGB", "/DeviceCMYK", `[/Indexed /DeviceRGB ${some(r)} <00>]`])} /Decode [${few(r)}]`,
  }),
  form: (r) => ({
    xobject: `/Type /XObject /Subtype /Form /BBox [${few(r, 5)}] /Matrix [${few(r, 7)}]`,
  }),
  function: (r) => ({
    resources: `/ColorSpace << /C [/Separation /X /DeviceRGB << /FunctionType ${pick(r, ["0", "2", "3", "4"])} /Domain [${few(r)}] /Range [${few(r)}] /Size [${few(r)}] /BitsPerSample ${some(r)} /N ${some(r)} /C0 [${few(r)}] /Bounds [${few(r)}] /Encode [${few(r)}] /Functions [] >>] >>`,
    content: "/C cs 0.5 scn",
  }),
  shading: (r) => ({
    resources: `/Shading << /S << /ShadingType ${pick(r, ["1", "2", "3", "4", "5", "6", "7"])} /ColorSpace /DeviceRGB /Coords [${few(r, 7)}] /Domain [${few(r)}] /BBox [${few(r, 5)}] /VerticesPerRow ${some(r)} /BitsPerCoordinate ${some(r)} /BitsPerFlag ${some(r)} /Function << /FunctionType 2 /Domain [0 1] /N ${some(r)} >> >> >>`,
    content: "/S sh",
  }),
  pattern: (r) => ({
    resources: `/Pattern << /P << /PatternType 2 /Matrix [${few(r, 7)}] /Shading << /ShadingType 2 /ColorSpace /DeviceGray /Coords [${few(r)}] >> >> >>`,
    content: "/Pattern cs /P scn 0 0 9 9 re f",
  }),
  "graphics state": (r) => ({
    resources: `/ExtGState << /G << /LW ${some(r)} /D [[${few(r)}] ${some(r)}] /ca ${some(r)} /Font [5 0 R ${some(r)}] >> >>`,
    content: "/G gs",
  }),
  "to unicode": (r) => ({ toUnicode: cmap(r) }),
  operators: (r) => ({
    content: `${few(r, 7)} cm ${some(r)} Tz ${some(r)} TL ${few(r, 7)} Tm ${some(r)} Tc [(a) ${some(r)} (b)] TJ ${few(r)} re ${some(r)} w [${few(r)}] ${some(r)} d ${few(r)} scn`,
  }),
  "type 3": (r) => ({
    simple: `/Subtype /Type3 /FontMatrix [${few(r, 7)}] /FontBBox [${few(r, 5)}] /FirstChar ${some(r)} /LastChar ${some(r)} /Widths [${few(r)}] /CharProcs << >> /Encoding << /Differences [${some(r)} /a] >>`,
  }),
  "font file": (r) => ({ fontFile: noise(r) }),
  outlines: (r) => ({
    catalog: `/Outlines << /Count ${some(r)} >> /PageLabels << /Nums [${few(r)}] >> /Names << /Dests << /Limits [${few(r)}] /Names [${few(r)}] >> >>`,
  }),
  nesting: (r) => ({
    catalog: `/X ${pick(r, ["[", "<< /A "]).repeat(Math.floor(r() * 3000))}`,
  }),
  xref: (r) => ({ size: some(r), first: `${some(r)} ${some(r)}` }),
  "xref stream": (r) => ({
    xrefStream: `/Size ${some(r)} /Index [${few(r, 5)}] /W [${few(r, 5)}] /Prev ${some(r)}`,
  }),
  "object stream": (r) => ({
    objectStream: `/N ${some(r)} /First ${some(r)} /Extends 9 0 R`,
    xrefStream: "/Size 20 /W [1 2 1]",
  }),
};

const filters = [
  "/FlateDecode",
  "/ASCIIHexDecode",
  "/ASCII85Decode",
  "/LZWDecode",
  "/RunLengthDecode",
  "/CCITTFaxDecode",
  "/DCTDecode",
  "/JBIG2Decode",
  "/JPXDecode",
  "/Crypt",
];

interface Parts {
  readonly catalog: string;
  readonly pages: string;
  readonly page: string;
  readonly resources: string;
  readonly cid: string;
  readonly encoding: string;
  readonly simple: string;
  readonly descriptor: string;
  readonly filter: string;
  readonly length: string;
  readonly xobject: string;
  readonly content: string;
  readonly toUnicode: string;
  readonly fontFile: string;
  readonly size: string;
  readonly first: string;
  readonly xrefStream: string;
  readonly objectStream: string;
}

function cmap(random: Random): string {
  const hex = () => {
    const digits = pick(random, [2, 4, 8, 16]);
    return `<${Array.from({ length: digits }, () => pick(random, ["0", "F", "8", "1"])).join("")}>`;
  };
  const range = `${some(random)} beginbfrange ${hex()} ${hex()} ${hex()} ${hex()} ${hex()} [${hex()} ${hex()}] endbfrange`;
  const cid = `${some(random)} begincidrange ${hex()} ${hex()} ${some(random)} endcidrange`;
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange ${hex()} ${hex()} endcodespacerange ${range} ${cid} endcmap`;
}

/** The header of a TrueType or CFF font with random numbers. */
function noise(random: Random): string {
  const head = pick(random, [
    "\0\u0001\0\0\0\u0005",
    "true",
    "OTTO",
    "\u0001\0\u0004\u0002",
    "%!PS-AdobeFont",
  ]);
  return (
    head +
    Array.from({ length: 200 }, () => String.fromCharCode(Math.floor(random() * 256))).join("")
  );
}

/** A PDF of one page with a composite and a simple font, with the given parts inserted. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one part after another, each its own or the usual one.
function buildPdf(own: Partial<Parts>): Uint8Array {
  const fontFile = own.fontFile === undefined ? "" : "/FontFile2 12 0 R";
  const stream = (dictionary: string, text: string, length?: string): string => {
    const data =
      own.filter === undefined ? text : deflateSync(Buffer.from(text, "latin1")).toString("latin1");
    return `<< /Length ${length ?? data.length} ${own.filter ?? ""} ${dictionary} >>\nstream\n${data}\nendstream`;
  };
  const content = `BT /F 12 Tf 72 700 Td <00410042> Tj /G 12 Tf (Ada Lovelace, Kafka) Tj ET ${own.content ?? ""} /X Do`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${own.catalog ?? ""} >>`,
    `<< /Type /Pages ${own.pages ?? "/Kids [3 0 R] /Count 1"} >>`,
    `<< /Type /Page /Parent 2 0 R ${own.page ?? "/MediaBox [0 0 595 842]"} /Contents 4 0 R /Resources << /Font << /F 5 0 R /G 8 0 R >> /XObject << /X 9 0 R >> ${own.resources ?? ""} >> >>`,
    stream("", content, own.length),
    `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding ${own.encoding ?? "/Identity-H"} /DescendantFonts [6 0 R] /ToUnicode 10 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /CIDToGIDMap /Identity ${own.cid ?? ""} >>`,
    `<< /Type /FontDescriptor /FontName /X /StemV 80 ${own.descriptor ?? "/Flags 4 /FontBBox [0 0 1000 1000]"} ${fontFile} >>`,
    `<< /Type /Font ${/Subtype/.test(own.simple ?? "") ? "" : "/Subtype /TrueType"} /BaseFont /Y /FontDescriptor 7 0 R ${own.simple ?? ""} >>`,
    stream(own.xobject ?? "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "q Q"),
    stream("", own.toUnicode ?? ""),
    stream(
      own.objectStream === undefined ? "" : `/Type /ObjStm ${own.objectStream}`,
      "13 0 << /A 1 >>",
    ),
    stream("", own.fontFile ?? ""),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const end = file.length;
  if (own.xrefStream !== undefined) {
    const rows = [0, ...offsets, end].map((at, i) =>
      String.fromCharCode(i === 0 ? 0 : 1, (at >> 8) & 255, at & 255, 0),
    );
    file += `13 0 obj\n${stream(`/Type /XRef /Root 1 0 R ${own.xrefStream}`, rows.join(""))}\nendobj\nstartxref\n${end}\n%%EOF\n`;
  } else {
    const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
    file += `xref\n${own.first ?? `0 ${objects.length + 1}`}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${own.size ?? objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`;
  }
  return Buffer.from(file, "latin1");
}

const wordParts: Readonly<Record<string, (random: Random) => string>> = {
  span: (r) =>
    `<w:tbl><w:tblGrid><w:gridCol w:w="${some(r)}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${some(r)}"/><w:vMerge w:val="continue"/></w:tcPr><w:p><w:r><w:t>Go</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
  list: (r) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${some(r)}"/><w:numId w:val="${some(r)}"/></w:numPr></w:pPr><w:r><w:t>Go</w:t></w:r></w:p>`,
  run: (r) =>
    `<w:p><w:r><w:rPr><w:sz w:val="${some(r)}"/><w:spacing w:val="${some(r)}"/></w:rPr><w:t>Go</w:t><w:br w:type="page"/><w:sym w:char="${some(r)}"/></w:r></w:p>`,
  columns: (r) =>
    `<w:p><w:r><w:t>Go</w:t></w:r></w:p><w:sectPr><w:cols w:num="${some(r)}" w:space="${some(r)}"/><w:pgSz w:w="${some(r)}"/></w:sectPr>`,
  depth: (r) => {
    const depth = Math.floor(r() * 500);
    return `${"<w:smartTag>".repeat(depth)}<w:p><w:r><w:t>Go</w:t></w:r></w:p>${"</w:smartTag>".repeat(depth)}`;
  },
};

const openParts: Readonly<Record<string, (random: Random) => string>> = {
  spaces: (r) => `<text:p>a<text:s text:c="${some(r)}"/>b</text:p>`,
  cells: (r) =>
    `<table:table><table:table-column table:number-columns-repeated="${some(r)}"/><table:table-row table:number-rows-repeated="${some(r)}"><table:table-cell table:number-columns-repeated="${some(r)}" table:number-columns-spanned="${some(r)}"><text:p>Go</text:p></table:table-cell></table:table-row></table:table>`,
  list: (r) =>
    `<text:list text:start-value="${some(r)}"><text:list-item><text:h text:outline-level="${some(r)}">Go</text:h></text:list-item></text:list>`,
};

function buildOdt(body: string): Uint8Array {
  const namespaces = ["office", "text", "table"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  return buildZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${namespaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

/** The case that a sequence of random numbers produces. */
export function structuredCase(random: Random): StructuredCase {
  const kind = random();
  if (kind < 0.1) {
    const name = pick(random, Object.keys(wordParts));
    return { kind: `docx ${name}`, bytes: buildDocx({ body: wordParts[name]?.(random) ?? "" }) };
  }
  if (kind < 0.15) {
    const name = pick(random, Object.keys(openParts));
    return { kind: `odt ${name}`, bytes: buildOdt(openParts[name]?.(random) ?? "") };
  }
  const names = Array.from({ length: random() < 0.7 ? 1 : 2 }, () =>
    pick(random, Object.keys(parts)),
  );
  const own = Object.assign({}, ...names.map((name) => parts[name]?.(random)));
  return { kind: `pdf ${names[0]}`, bytes: buildPdf(own) };
}
