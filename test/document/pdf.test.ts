import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import type { PdfOptions } from "../../src/document/pdf/pages.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { at, buildPdf, type TestPage } from "./build-pdf.ts";
import { checkLines, namedLines, namedLinks } from "./check-lines.ts";

const known = new Set(
  "home grown homegrown sub missions submissions backend developer well known development certified workflow profiles experience park devops team of the engine room".split(
    " ",
  ),
);
const isWord = (word: string): boolean => known.has(word);

async function read(content: string, options: Partial<PdfOptions> = {}): Promise<Document> {
  return readPages([{ content }], options);
}

async function readPages(
  pages: readonly TestPage[],
  options: Partial<PdfOptions> = {},
): Promise<Document> {
  const document = await readPdf(buildPdf(pages), { limits: defaultLimits, isWord, ...options });
  checkLines(document);
  return document;
}

async function check(content: string, expected: readonly string[]): Promise<void> {
  expect(namedLines(await read(content))).toEqual(expected);
}

/** Lines of one column, from the top. */
const column = (x: number, lines: readonly string[], top = 700, leading = 14): string =>
  lines.map((line, i) => at(x, top - i * leading, line)).join("");

const left = [
  "Skills of the person",
  "Node.js and TypeScript",
  "PostgreSQL and Redis",
  "Kafka",
  "gRPC",
];
const right = [
  "Backend developer at a bank",
  "Built the ledger service",
  "Moved it to Kubernetes",
  "Wrote its runbooks",
  "Led a team of four",
];

/** Two columns whose lines do not share baselines, as is usual for sidebars. */
const twoColumns = {
  byColumn: column(50, left) + column(300, right, 695),
  byRow: left
    .map((line, i) => at(50, 700 - i * 14, line) + at(300, 695 - i * 14, right[i] ?? ""))
    .join(""),
};

test("words that are drawn with a space between them are separate words", () =>
  check(at(50, 700, "backend developer"), ["backend developer"]));

test("words that are drawn apart without a space are separate words", () =>
  check(at(50, 700, "Park") + at(74, 700, "DevOps"), ["Park DevOps"]));

test("a word that is drawn in pieces is one word", () =>
  check("BT /F1 10 Tf 50 700 Td [(Back) -10 (end) 15 ( dev) 5 (eloper)] TJ ET", [
    "Backend developer",
  ]));

test("a letter-spaced heading is a word", () =>
  check("BT /F1 10 Tf 6 Tc 50 700 Td (EXPERIENCE) Tj ET", ["EXPERIENCE"]));

test("a heading with a space after each letter is a word", () =>
  check(at(50, 700, "E X P E R I E N C E"), ["EXPERIENCE"]));

test("a word that is broken at a line end is joined on the line where it begins", () =>
  check(column(50, ["Led the develop-", "ment of the engine"]), [
    "Led the development",
    "of the engine",
  ]));

test("a word that begins at the bottom of a column and ends at the top of the next is joined", () =>
  check(
    column(50, ["Ada Lane", "of Oslo", "and Bergen", "led the devel-"]) +
      column(300, ["opment of it", "with Kafka", "and Redis", "for years"], 695),
    [
      "Ada Lane",
      "of Oslo",
      "and Bergen",
      "led the development",
      "of it",
      "with Kafka",
      "and Redis",
      "for years",
    ],
  ));

test("a compound that is broken at a line end keeps its hyphen", () =>
  check(column(50, ["A well-", "known team"]), ["A well-known", "team"]));

test("a double name that is broken at a line end is one word", () =>
  check(column(50, ["Ada Lane-", "Olsen"]), ["Ada Lane-Olsen"]));

test.each(["design", "Node.js", "ASP.NET"])(
  "a broken word after “%s/” is not an address",
  (other) =>
    check(column(50, [`the ${other}/develop-`, "ment of it"]), [
      `the ${other}/development`,
      "of it",
    ]),
);

test("a broken word stays as it is without a list of words", async () => {
  const document = await read(column(50, ["the develop-", "ment"]), { isWord: undefined });
  expect(document.text).toBe("the develop-\nment");
});

test("text that is drawn twice in the same place is read once", () =>
  check(at(50, 700, "Ada Lane") + at(50.3, 700, "Ada Lane"), ["Ada Lane"]));

test("a bullet of any shape becomes the standard bullet", () =>
  check("BT /F1 10 Tf 50 700 Td (\\225) Tj 20 0 Td (Built it) Tj ET", ["• Built it"]));

test("a wide gap in a line is a tab", () =>
  check(at(50, 700, "Backend developer") + at(450, 700, "2019 - 2021"), [
    "Backend developer\t2019 - 2021",
  ]));

test("lines of a block follow one another, and an empty line separates blocks", async () => {
  const content = column(50, ["One", "Two", "Three"]) + column(50, ["Four", "Five"], 620);
  expect((await read(content)).text).toBe("One\nTwo\nThree\n\nFour\nFive");
});

test("columns that are drawn one after the other are read in that order", () =>
  check(twoColumns.byColumn, [...left, ...right]));

test("columns that are drawn row by row are read one after the other", () =>
  check(twoColumns.byRow, [...left, ...right]));

test("a full-width line above two columns is read before both", () =>
  check(at(50, 730, "Ada Lane is a backend developer from Oslo, Norway") + twoColumns.byRow, [
    "Ada Lane is a backend developer from Oslo, Norway",
    ...left,
    ...right,
  ]));

test("a column of dates beside entries does not count as a column", () => {
  const entries = ["Acme, engineer", "Initech, developer", "Globex, intern", "Hooli, trainee"];
  const rows = entries.map(
    (entry, i) => at(50, 700 - i * 30, `201${i}`) + at(120, 700 - i * 30, entry),
  );
  return check(
    rows.join(""),
    entries.map((entry, i) => `201${i}\t${entry}`),
  );
});

test("headings that are drawn before all texts come before their own texts", () => {
  const headings = at(50, 700, "Profiles") + at(50, 620, "Experience") + at(50, 540, "Team");
  const texts = [680, 600, 520].map((y, i) =>
    column(50, [`Text ${i} begins`, `Text ${i} ends`], y),
  );
  return check(headings + texts.join(""), [
    "Profiles",
    "Text 0 begins",
    "Text 0 ends",
    "Experience",
    "Text 1 begins",
    "Text 1 ends",
    "Team",
    "Text 2 begins",
    "Text 2 ends",
  ]);
});

test("the matrix of a form XObject and a scaled page do not disturb the order", () =>
  check(`q 0.5 0 0 0.5 0 0 cm ${at(100, 1400, "First", 20)} Q ${at(50, 680, "Second")}`, [
    "First",
    "Second",
  ]));

test("a line has its page, box, size and weight", async () => {
  const { lines } = await readPages([
    { content: at(50, 700, "One") },
    { content: "BT /F2 16 Tf 50 700 Td (Two) Tj ET" },
  ]);
  expect(lines).toMatchObject([
    { page: 1, fontSize: 10, bold: false, box: { x: 50, y: 92, height: 10 } },
    { page: 2, fontSize: 16, bold: true, box: { x: 50 } },
  ]);
});

test("an empty line separates pages", async () => {
  const document = await readPages([
    { content: at(50, 700, "One") },
    { content: at(50, 700, "Two") },
  ]);
  expect(document.text).toBe("One\n\nTwo");
  expect(document.pages).toBe(2);
});

test("a link covers its words; one without words is at the end of the nearest line", async () => {
  const document = await readPages([
    {
      content: at(50, 700, "Ada Lane, ada.example, Oslo") + at(50, 600, "Oslo"),
      links: [
        { url: "https://ada.example/", rect: [98, 696, 158, 710] },
        { url: "https://icon.example/", rect: [20, 596, 30, 608] },
      ],
    },
  ]);
  expect(namedLinks(document)).toEqual([
    "ada.example, > https://ada.example/",
    " > https://icon.example/",
  ]);
});

test("an address is written the same in every engine", async () => {
  const links = [{ url: "https://ada.example/a|b^c?d|e", rect: [50, 696, 100, 710] }] as const;
  const document = await readPages([{ content: at(50, 700, "Ada Lane"), links }]);
  expect(document.links.map(({ url }) => url)).toEqual(["https://ada.example/a%7Cb%5Ec?d|e"]);
});

test("pages over the limit are left out, with a warning", async () => {
  const page = { content: at(50, 700, "One") };
  const document = await readPages([page, page, page], {
    limits: { ...defaultLimits, maxPages: 2 },
  });
  expect(document.pages).toBe(3);
  expect(document.text).toBe("One\n\nOne");
  expect(document.warnings.map((warning) => warning.code)).toEqual(["PAGES_CUT"]);
});

test("a page that is only an image makes the document unreadable, which is no error", async () => {
  const document = await read("q 600 0 0 800 0 0 cm /Im1 Do Q");
  expect(document).toMatchObject({
    text: "",
    quality: "unreadable",
    warnings: [{ code: "NO_TEXT" }],
  });
});

test("title, author and producer come from the file's metadata", async () => {
  const bytes = buildPdf(
    [{ content: at(50, 700, "One") }],
    "/Title (Resume) /Author (Ada) /Producer (ink)",
  );
  const { meta } = await readPdf(bytes, { limits: defaultLimits });
  expect(meta).toEqual({ title: "Resume", author: "Ada", producer: "ink", bytes: bytes.length });
});

test("reading leaves the built-in functions of the process unchanged", async () => {
  const { push } = Array.prototype;
  const { parse } = JSON;
  await read(at(50, 700, "One"));
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
});

test("reading prints nothing, even for a page with mistakes", async () => {
  const methods = (["log", "info", "warn", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  await read("BT /F9 10 Tf (no such font) Tj ET Q Q Q").catch(() => undefined);
  for (const method of methods) {
    expect(method).not.toHaveBeenCalled();
    method.mockRestore();
  }
});

test("a space that the next letter is drawn back over separates nothing", () =>
  check("BT /F1 10 Tf 50 700 Td [(work) ( ) 278 (flow)] TJ ET", ["workflow"]));

test("a space within which the next letter begins, as in tightly set text, separates words", () =>
  check("BT /F1 10 Tf 50 700 Td [(Department) ( ) 160 (of)] TJ ET", ["Department of"]));

test("rotated text is read after the text that runs straight", () =>
  check(`BT /F1 10 Tf 0 1 -1 0 30 300 Tm (Turned) Tj ET ${at(50, 700, "Ada Lane, developer")}`, [
    "Ada Lane, developer",
    "Turned",
  ]));

test("a table below two columns is read row by row if it is drawn that way", async () => {
  const table =
    at(50, 500, "Go") + at(300, 500, "six years") + at(50, 486, "Rust") + at(300, 486, "two years");
  const lines = namedLines(await read(twoColumns.byColumn + table));
  expect(lines.slice(0, 10)).toEqual([...left, ...right]);
  expect(lines.slice(10).join(" ")).toMatch(/^Go\s+six years\s+Rust\s+two years$/);
});

test("text over the limit is left out, with a warning", async () => {
  const limits = { ...defaultLimits, maxTextLength: 5 };
  const document = await read(column(50, ["One", "Two", "Three"]), { limits });
  expect(document.text).toBe("One\nT");
  expect(document.warnings.map((warning) => warning.code)).toEqual(["TEXT_CUT"]);
});

test("a font with mixed-up letters makes the document unreadable", async () => {
  const garbled = Array.from({ length: 12 }, () => "%DFNHQG GHYHORSHU ZKR NHHSV SXEOLF WUDQV");
  const document = await read(column(50, garbled));
  expect(document.quality).toBe("unreadable");
  expect(document.warnings.map((warning) => warning.code)).toEqual(["GARBLED_TEXT"]);
});

describe("an encrypted PDF", () => {
  const bytes = readFileSync("fixtures/broken/encrypted-pdf/file.pdf");
  test("is refused without its password", async () => {
    await expect(readPdf(bytes, { limits: defaultLimits })).rejects.toMatchObject({
      code: "ENCRYPTED",
      details: { format: "PDF" },
    });
  });
  test("is read with its password", async () => {
    const document = await readPdf(bytes, { limits: defaultLimits, password: "open sesame" });
    expect(document.text).toContain("Added three endpoints to a Flask service for tide tables.");
  });
  test("is refused with a wrong password, and the error says so", async () => {
    await expect(readPdf(bytes, { limits: defaultLimits, password: "no" })).rejects.toMatchObject({
      code: "ENCRYPTED",
      details: { wrongPassword: true },
    });
  });
});

test("a compound that the page writes elsewhere keeps its hyphen at a line end", () =>
  check(column(50, ["A back-end team", "of back-", "end people"]), [
    "A back-end team",
    "of back-end",
    "people",
  ]));

test("a suspended hyphen stays at its line end", () =>
  check(column(50, ["of front-", "and backend"]), ["of front-", "and backend"]));

test("pictures of an icon font are not letters", () =>
  check("BT /F3 10 Tf 50 700 Td (R) Tj ET BT /F1 10 Tf 70 700 Td (Oslo) Tj ET", ["Oslo"]));

test.each([
  ["set apart", ". . . . . . . .Jan 2019"],
  ["set close", "......... Jan 2019"],
])("dot leaders to a date, %s, are a gap", async (_, dots) => {
  await check(at(50, 700, `Developer ${dots}`), ["Developer\tJan 2019"]);
});

test("three dots are text", () => check(at(50, 700, "and so on ... Jan"), ["and so on ... Jan"]));

test("the raised number of a note is not part of its word", async () => {
  const raised = at(50, 700, "Kafka").replace(
    "ET",
    "/F1 6 Tf 4 Ts (1) Tj 0 Ts /F1 10 Tf ( since) Tj ET",
  );
  await check(raised, ["Kafka 1 since"]);
});

test.each(["12 m", "40 ft", "of n", "the R"])(
  "the power of %s is part of its word",
  async (text) => {
    const raised = at(50, 700, text).replace(
      "ET",
      "/F1 6 Tf 4 Ts (2) Tj /F1 10 Tf 0 Ts (/h) Tj ET",
    );
    await check(raised, [`${text}2/h`]);
  },
);

test("a letter below a raised number is on its own line", async () => {
  const stacked = at(50, 700, "of R").replace("ET", "/F1 6 Tf 5 Ts (2) Tj 0 Ts ET");
  const below =
    "BT /F1 6 Tf 1 0 0 1 68.4 697.6 Tm (adj) Tj /F1 10 Tf 1 0 0 1 79 700 Tm (= 1) Tj ET ";
  await check(stacked + below, ["of R2adj = 1"]);
});

test("the raised number of a note is not part of a year", async () => {
  const raised = at(50, 700, "02/2021").replace("ET", "/F1 6 Tf 4 Ts (2) Tj ET");
  await check(raised, ["02/2021 2"]);
});

test("a power is part of its number", async () => {
  const raised = at(50, 700, "of 10").replace("ET", "/F1 6 Tf 4 Ts (6) Tj ET");
  await check(raised, ["of 106"]);
});

test.each([
  [
    "a compound on a page that breaks no word keeps its hyphen",
    ["a home-", "grown tool"],
    ["a home-grown", "tool"],
  ],
  [
    "a compound on a page that breaks words does not",
    ["a home-", "grown tool of devel-", "opment"],
    ["a homegrown", "tool of development"],
  ],
  ["a syllable that is also a word", ["two sub-", "missions"], ["two submissions"]],
])("%s", (_, lines, expected) => check(column(50, lines), expected));
