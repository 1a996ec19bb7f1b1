import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { reorderLate } from "../../src/document/pdf/order/lifted-order.ts";
import type { Segment } from "../../src/document/pdf/order/segments.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { at, buildPdf } from "./build-pdf.ts";
import { checkLines, namedLines } from "./check-lines.ts";

/** Bold text, like that of headings. */
const bold = (x: number, y: number, text: string, size = 12): string =>
  at(x, y, text, size).replace("/F1", "/F2");

/** Text that runs up the page, starting at x, y. */
const up = (x: number, y: number, text: string): string =>
  `BT /F2 12 Tf 0 1 -1 0 ${x} ${y} Tm (${text}) Tj ET\n`;

const lines = (x: number, top: number, texts: readonly string[]): string =>
  texts.map((text, i) => at(x, top - i * 14, text)).join("");

async function check(
  content: string,
  expected: readonly string[],
  isDate?: (line: string) => boolean,
): Promise<void> {
  const document = await readPdf(buildPdf([{ content }]), { limits: defaultLimits, isDate });
  checkLines(document);
  expect(namedLines(document)).toEqual(expected);
}

const work = ["Backend developer at Ferncastle", "wrote the import of invoices", "and its tests"];
const school = ["BSc of Computer Science", "Dalhousie Harbour University"];

test("headings that are drawn after all texts come before their own texts", () =>
  check(
    lines(50, 700, work) +
      lines(50, 620, school) +
      bold(50, 716, "Experience") +
      bold(50, 636, "Education"),
    ["Experience", ...work, "Education", ...school],
  ));

test("a heading that is drawn last comes before its text, even next to one whose text is on the next page", () =>
  check(
    lines(50, 700, work) +
      at(50, 620, "BSc") +
      at(250, 620, "Dalhousie Harbour University") +
      bold(220, 640, "Education") +
      bold(220, 570, "Languages"),
    [...work, "Education", "BSc\tDalhousie Harbour University", "Languages"],
  ));

test("headings that run up the page come before the sections beside them", () =>
  check(
    lines(100, 700, work) +
      lines(100, 600, [...school, ...school]) +
      up(60, 665, "Work") +
      up(60, 555, "Study"),
    ["Work", ...work, "Study", ...school, ...school],
  ));

test("a line that runs up the whole page belongs to no section", () =>
  check(lines(100, 700, work) + up(60, 520, "Curriculum of somebody who wrote a long line"), [
    ...work,
    "Curriculum of somebody who wrote a long line",
  ]));

const rail = ["Profile", "Experience", "Education"]
  .map((heading, i) => bold(50, 695 - i * 60, heading))
  .join("");
const sections = [work, work, school].map((texts, i) => lines(180, 700 - i * 60, texts)).join("");
const read = ["Profile", ...work, "Experience", ...work, "Education", ...school];

test("headings in a rail come before the sections beside them, in whatever order the page is drawn", async () => {
  await check(rail + sections, read);
  await check(sections + rail, read);
});

test("a rail of headings does not count as a column", async () => {
  const { layout } = await readPdf(buildPdf([{ content: rail + sections }]), {
    limits: defaultLimits,
  });
  expect(layout).toMatchObject([{ columns: 1 }]);
});

test("moving late segments loses none and duplicates none", () => {
  const place = fc.record({
    x0: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 700 }),
    isLate: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const segments = places.map(
        ({ x0, y }, order): Segment => ({
          words: [],
          text: "a",
          x0,
          x1: x0 + 50,
          y,
          size: 10,
          isBold: false,
          isHidden: false,
          angle: 0,
          order,
        }),
      );
      const late = new Set(segments.filter((_, i) => places[i]?.isLate));
      const blockOf = new Map(segments.map((segment) => [segment, segment.x0 < 250 ? 0 : 1]));
      const settled = reorderLate(segments, blockOf, late);
      expect(settled.toSorted((a, b) => a.order - b.order)).toEqual(segments);
    }),
  );
});

test("headings in the middle of the page that are drawn after all texts come before the first line of their section", () =>
  check(
    at(50, 700, "Ferncastle") +
      at(450, 700, "2019 - 2023") +
      at(50, 686, "Backend developer and the keeper of all invoices of the house") +
      lines(50, 640, ["Oldmill", "Developer"]) +
      at(50, 580, "Dalhousie") +
      at(450, 580, "2011 - 2015") +
      at(50, 566, "Bachelor of Computer Science, with a minor in mathematics") +
      lines(50, 520, ["English"]) +
      bold(260, 720, "Experience") +
      bold(260, 600, "Education") +
      bold(260, 540, "Languages"),
    [
      "Experience",
      "Ferncastle\t2019 - 2023",
      "Backend developer and the keeper of all invoices of the house",
      "Oldmill",
      "Developer",
      "Education",
      "Dalhousie\t2011 - 2015",
      "Bachelor of Computer Science, with a minor in mathematics",
      "Languages",
      "English",
    ],
  ));

test("a page with 10,000 pieces of rotated text is read in time", async () => {
  const content = Array.from({ length: 10_000 }, (_, i) => up((i * 7) % 590, (i * 13) % 790, "a"));
  const document = await readPdf(buildPdf([{ content: lines(50, 700, work) + content.join("") }]), {
    limits: defaultLimits,
  });
  expect(document.lines.length).toBeGreaterThan(work.length);
});

/** The expected rows: each date in the row of its position, whenever it was drawn. */
const datedRows = [
  "Wilma Ostrander",
  "Experience",
  `${work[0]}\t2019 - 2023`,
  ...work.slice(1),
  "and more of them",
  "Developer at Oldmill\t2015 - 2019",
  "kept the mill running",
];

test("floating dates that are drawn before all text are in the rows of their positions", () =>
  check(
    at(450, 686, "2019 - 2023") +
      at(450, 630, "2015 - 2019") +
      lines(50, 714, ["Wilma Ostrander", "Experience"]) +
      lines(50, 686, [...work, "and more of them"]) +
      lines(50, 630, ["Developer at Oldmill", "kept the mill running"]),
    datedRows,
  ));

const isRange = (line: string): boolean => /^\d{4} - \d{4}$/.test(line);

test("floating dates that are drawn after the headings are in the rows of their positions", () =>
  check(
    lines(50, 714, ["Wilma Ostrander", "Experience"]) +
      at(450, 686, "2019 - 2023") +
      at(450, 630, "2015 - 2019") +
      lines(50, 686, [...work, "and more of them"]) +
      lines(50, 630, ["Developer at Oldmill", "kept the mill running"]),
    datedRows,
    isRange,
  ));

test("a column of dates that is drawn after its list stays after it", () =>
  check(lines(50, 714, ["Wilma Ostrander", ...work]) + at(450, 700, "2019 - 2023"), [
    "Wilma Ostrander",
    ...work,
    "2019 - 2023",
  ]));

test("positioned dates that are drawn after all text are in the rows of their positions", () =>
  check(
    lines(50, 714, ["Wilma Ostrander", "Experience"]) +
      lines(50, 686, [...work, "and more of them"]) +
      lines(50, 630, ["Developer at Oldmill", "kept the mill running"]) +
      at(450, 686, "2019 - 2023") +
      at(450, 630, "2015 - 2019"),
    datedRows,
    isRange,
  ));
