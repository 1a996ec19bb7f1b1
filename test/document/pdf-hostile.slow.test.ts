import { expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { findPageLines } from "../../src/document/pdf/lines.ts";
import { countColumns } from "../../src/document/pdf/order/column-count.ts";
import { maxSegments } from "../../src/document/pdf/order/columns.ts";
import type { Segment } from "../../src/document/pdf/order/segments.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { repairHyphens } from "../../src/document/pdf/words/hyphens.ts";
import { processorTime } from "../in-time.ts";
import { makeRandom } from "../random.ts";
import { at, buildPdf, type TestExtras } from "./build-pdf.ts";

/**
 * A page tree in which each node contains the next one twice: two to the power of `depth` pages, all of them
 * the same.
 */
function pagesOfPages(depth: number): Uint8Array {
  const content = "BT /F1 12 Tf 50 700 Td (Hello) Tj ET";
  const nodes = Array.from({ length: depth }, (_, level) => {
    const kid = `${level + 5} 0 R`;
    return `<< /Type /Pages /Count ${2 ** (depth - level)} /Kids [${kid} ${kid}] >>`;
  });
  const objects = [
    "<< /Type /Catalog /Pages 4 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...nodes,
    `<< /Type /Page /Parent ${depth + 3} 0 R /MediaBox [0 0 600 800] /Contents 3 0 R /Resources << /Font << /F1 2 0 R >> >> >>`,
  ];
  let pdf = "%PDF-1.7\n";
  const places = objects.map((object, i) => {
    const place = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer << /Size ${size} /Root 1 0 R >>`;
  return new TextEncoder().encode(`${pdf}${table}\nstartxref\n${pdf.length}\n%%EOF\n`);
}

test("of a page that a tree contains a million million times, as many are read as the limit allows", async () => {
  const document = await readPdf(pagesOfPages(40), { limits: { ...defaultLimits, maxPages: 2 } });
  expect(document.text).toBe("Hello\n\nHello");
  expect(document.warnings).toMatchObject([{ code: "PAGES_CUT" }]);
});

test("the columns of a page of two hundred thousand pieces of text are counted", () => {
  const block = Array.from({ length: 200_000 }, (_, y) => ({ x0: 0, x1: 1, y, size: 1, order: y }));
  expect(countColumns([block as never])).toBe(1);
});

/** `count` words all over a page, in as many directions as are given. */
function scatter(count: number, directions: number): readonly Segment[] {
  const random = makeRandom(7);
  return Array.from({ length: count }, (_, order) => {
    const [x0, y, angle] = [random() * 600, random() * 800, order % directions];
    const word = { text: "lead", from: 0, to: 4, x0, x1: x0 + 8, y, size: 3, angle, isBold: false };
    return { ...word, words: [word], isHidden: false, order } as never;
  });
}

test.for([
  ["as many words as are laid out", maxSegments, 1, 3000],
  ["four thousand words", 4000, 1, 3000],
  ["ninety thousand words in 90 directions", 90_000, 90, 10_000],
] as const)("a page with %s scattered over it is read in time", ([, count, directions, most]) => {
  const segments = scatter(count, directions);
  expect(processorTime(() => findPageLines(segments))).toBeLessThan(most);
});

test("a word of half a million letters at the end of a line is read in time", () => {
  const word = { text: "a".repeat(500_000), from: 0, to: 1, x0: 0, x1: 1 };
  const line = () => ({ words: [word as never], joints: [""], hasGapBefore: false });
  const lines = [line(), line()];
  repairHyphens(lines, () => false);
  expect(lines.map(({ words }) => words.length)).toEqual([1, 1]);
});

function form(data: string, resources = ""): string {
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${resources} >> /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** Forms named F and a number, each of which draws the next one twice: two to the power of `depth` in all. */
function formsOfForms(depth: number): TestExtras {
  return {
    // After three fonts and an image.
    objects: Array.from({ length: depth }, (_, i) =>
      form("/F Do /F Do", `/XObject << /F ${i + 6} 0 R >>`),
    ).concat(form("0 g ".repeat(5000))),
    resources: () => "",
    forms: (id) => `/F ${id(0)}`,
    catalog: () => "",
  };
}

const cut = [{ code: "PAGE_DAMAGED", page: 1, message: expect.stringContaining("draws far more") }];
const title = at(50, 700, "Ada Lane");

test("a page whose forms draw forms endlessly is read up to the limit, and the next page is read", async () => {
  const pages = [{ content: `${title}/F Do` }, { content: title }];
  const bytes = buildPdf(pages, "", formsOfForms(40));
  const document = await readPdf(bytes, { limits: defaultLimits });
  expect(document.text).toBe("Ada Lane\n\nAda Lane");
  expect(document.warnings).toEqual(cut);
});

test("a page that saves its state a hundred thousand times and never restores it takes no time", async () => {
  const pages = [{ content: `${title}${"q ".repeat(100_000)}` }];
  const document = await readPdf(buildPdf(pages), { limits: defaultLimits });
  expect(document).toMatchObject({ warnings: cut, text: "Ada Lane" });
});

test("a document with a negative number of pages has none", async () => {
  const bytes = new TextDecoder().decode(buildPdf([{ content: title }]));
  const negative = new TextEncoder().encode(bytes.replace("/Count 1", "/Count -1"));
  const document = await readPdf(negative, { limits: defaultLimits });
  expect(document).toMatchObject({ pages: 0, quality: "unreadable" });
});

test("a letter that claims to stand for a book is cut to a few words", async () => {
  const map = `1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <${"00610062".repeat(5000)}> endbfchar`;
  // Wide enough for all that it claims, since otherwise nobody could see it.
  const drawing = "BT 2000 Tz /B 9 Tf 50 700 Td (aaa) Tj ET";
  const bytes = buildPdf([{ content: "/F Do" }], "", {
    objects: [
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 5 0 R >>",
      form(drawing, "/Font << /B 6 0 R >>"),
    ],
    resources: () => "",
    forms: (id) => `/F ${id(2)}`,
    catalog: () => "",
  });
  const { text } = await readPdf(bytes, { limits: defaultLimits });
  expect(text).toBe("ab".repeat(96));
});

test("a link over the whole page, such as its picture's, is one link", async () => {
  const rows = Array.from({ length: 40 }, (_, i) => at(50, 750 - 15 * i, `Row ${i}`)).join("");
  const links = [{ url: "https://ada.example/", rect: [0, 0, 600, 800] }] as const;
  const document = await readPdf(buildPdf([{ content: rows, links }]), { limits: defaultLimits });
  expect(document.links).toMatchObject([{ url: "https://ada.example/" }]);
});
