import { expect, test } from "vitest";
import type { Document, Line } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readRows } from "../../src/resume/rows/rows.ts";
import { unwrap } from "../../src/resume/rows/unwrap.ts";
import { checkPositions } from "./check-positions.ts";

const wholeOf = (text: string) => unwrap(textDocument(text)).text.split("\n");

/** Broken at a fixed width, within names and dates. */
const brokenAtWidth = `Priya Example

Experience
Technical Lead
Coromandel Information Systems and Consulting Private
Limited, Sample Town, Jul 2019 – Present
Leads a team of six that builds the loan origination module
with Spring Boot and Oracle, and plans releases with the
client.
Backend Engineer, Warehouse Systems of Northwind Traders, May
2014 – Jun 2019
Wrote the slotting algorithm.`;

test("a name split by a line break is one name if rows were broken at a fixed width", () => {
  checkPositions(
    brokenAtWidth,
    "Technical Lead @ Coromandel Information Systems and Consulting Private Limited, 2019-07..present",
    "Backend Engineer @ Warehouse Systems of Northwind Traders, 2014-05..2019-06",
  );
});

test("a dash before the end of a range is not a bullet if rows were broken at a fixed width", () => {
  expect(
    wholeOf("Backend Engineer, Acme N.V., Sample Town, September 2016\n– March 2020\n- Wrote it"),
  ).toEqual([
    "Backend Engineer, Acme N.V., Sample Town, September 2016 – March 2020",
    "- Wrote it",
  ]);
});

test("a row with room for the next word is not joined with the next row", () => {
  const text =
    "Engineer at Acme\nbuilds billing for shops\nand a ledger\n\nWrote a long row that reaches further than all the others do";
  expect(wholeOf(text)).toEqual(text.split("\n"));
});

test.each(["anh@example.com · 555-0100", "www.example.com", "github.com/anh"])(
  "the address %s below a long row is no sign of rows broken at a width",
  (address) => {
    const text = `Backend Engineer (Node.js) – Ho Chi Minh City\n${address}\nResponsible for code review and training fresher\nFPT SOFTWARE`;
    expect(wholeOf(text)).toEqual(text.split("\n"));
  },
);

const broken =
  "Keeps the metrics pipeline of six regions running, and wrote\nthe runbooks that the first line of support uses.\n";

test.for([
  [
    "a row of a list",
    "Office Manager, Prairie Seed Company, Sample, 2017 to present\nAssistant, Acme, 2010 to 2017",
  ],
  ["a bullet", "Ran the backups of two hundred machines with Ansible for Acme\n- Wrote it"],
  ["a heading", "Ran the backups of two hundred machines with Ansible for Acme\nEducation"],
  ["an indented row", "Ran the backups of two hundred machines with Ansible for Acme\n  Engineer"],
  ["a sentence", "Ran the backups of the two hundred machines in the basement.\nEngineer"],
  [
    "a row with columns",
    "Ran the backups of two hundred machines with Ansible for Acme\nEngineer   Acme",
  ],
  [
    "a row of cells between tabs",
    "Ran the backups of two hundred machines with Ansible for Acme\nEngineer\tAcme",
  ],
  [
    "a labeled field",
    "Ran the backups of two hundred machines with Ansible for Acme\nSoftware Used: Bacula",
  ],
])("%s does not continue the full row above it", ([, rows = ""]) => {
  expect(wholeOf(broken + rows).slice(1)).toEqual(rows.split("\n"));
});

test("the rows of a text in lower case stay apart", () => {
  const text =
    "[sep/2019 - mar/2022] padstow ferry group / python developer\ntimetables\n\nmoss and miller\n\nrosevear";
  expect(wholeOf(text)).toEqual(text.split("\n"));
});

test("a text without a sure sign of broken rows is left as it is", () => {
  const document = textDocument(
    "Engineer, Acme Ltd, a firm of the town of Sample Heights\nWrote it",
  );
  expect(unwrap(document)).toBe(document);
});

test("joining rows moves no place in the text", () => {
  const document = textDocument(broken);
  const whole = unwrap(document);
  expect([whole.text.length, whole.lines]).toEqual([
    document.text.length,
    [{ from: 0, to: broken.length - 1, page: 1, region: "body" }],
  ]);
});

test("rows with Windows line breaks are joined as well", () => {
  checkPositions(
    brokenAtWidth.replaceAll("\n", "\r\n"),
    "Technical Lead @ Coromandel Information Systems and Consulting Private Limited, 2019-07..present",
    "Backend Engineer @ Warehouse Systems of Northwind Traders, 2014-05..2019-06",
  );
});

test("rows that begin with a lower-case month stay apart", () => {
  checkPositions(
    `Experience
marzo 2021 – oggi  Northwind  Sviluppatore backend senior
aprile 2017 – febbraio 2021  Contoso  Ingegnere del software
luglio 2013 – marzo 2017  Halden  Programmatore junior`,
    "Sviluppatore backend senior @ Northwind, 2021-03..present",
    "Ingegnere del software @ Contoso, 2017-04..2021-02",
    "Programmatore junior @ Halden, 2013-07..2017-03",
  );
});

/** A page with its rows closely below each other, except as `looks` says. */
function page(text: string, looks: Readonly<Record<number, Partial<Line>>> = {}): Document {
  const document = textDocument(text);
  const lines = document.lines.map((line, i) => {
    const y = 40 + 13 * i + (looks[i]?.box?.y ?? 0);
    const box = {
      x: 40 + (looks[i]?.box?.x ?? 0),
      y,
      width: 5 * (line.to - line.from),
      height: 10,
    };
    return { ...line, fontSize: 10, ...looks[i], box };
  });
  return { ...document, format: "pdf", lines };
}

const sure =
  "Keeps the metrics pipeline of the six regions of the firm running, and\nwrote the runbooks.";
const worked =
  "Worked in Sample Town as a technical support engineer with Coromandel\nInformation Systems.";

test("a name split at the right margin of a page is one name", () => {
  const whole =
    "Worked in Sample Town as a technical support engineer with Coromandel Information Systems.";
  expect(unwrap(page(`${sure}\n${worked}`)).text).toContain(whole);
});

test("rows of a page stay apart if the next word has space before the right margin", () => {
  const text = `${sure}\n${worked}\nThe last row of this page is much longer than each of the others that are on it`;
  expect(unwrap(page(text)).text).toBe(text);
});

const place = { width: 0, height: 0 };

test.for<[string, Partial<Line>]>([
  ["in bold", { bold: true }],
  ["in larger letters", { fontSize: 12 }],
  ["on another page", { page: 2 }],
  ["further below", { box: { ...place, x: 0, y: 20 } }],
  ["further left", { box: { ...place, x: -20, y: 0 } }],
  ["far to the right", { box: { ...place, x: 90, y: 0 } }],
])("a row %s does not continue the full row above it on a page", ([, look]) => {
  expect(unwrap(page(`${sure}\n${worked}`, { 3: look })).text).toContain("Coromandel\n");
});

test("a title that fills a row of a page does not continue in the employer below it", () => {
  const title = "General Manager – Projects & Engineering, Retail Marketing & Business";
  const text = `${sure}\n${title}\nNorthwind Traders – Lagos, Nigeria`;
  expect(unwrap(page(text)).text).toContain(`${title}\n`);
});

test("space above a paragraph of several rows on a page is a gap", () => {
  const text = `Experience\n${sure}`;
  const rows = readRows(
    unwrap(
      page(text, { 1: { box: { ...place, x: 0, y: 12 } }, 2: { box: { ...place, x: 0, y: 12 } } }),
    ),
  );
  expect(rows.map(({ gap }) => gap)).toEqual([true, true]);
});
