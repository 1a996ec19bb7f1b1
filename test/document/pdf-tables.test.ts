import { describe, expect, test } from "vitest";
import { readHere } from "../../src/analyze/here.ts";
import { at, buildPdf } from "./build-pdf.ts";

/** The cells of a table, row by row, with the lines of each. */
type Table = readonly (readonly (readonly string[])[])[];

const jobs: Table = [
  [
    ["2019 - 2021"],
    ["Northgate Software", "and Systems Limited"],
    [
      "Built the payments of nine shops",
      "in Java, ran them with a team",
      "of five and wrote down how",
    ],
  ],
  [
    ["2016 - 2019"],
    ["Harbour Analytics", "Incorporated"],
    [
      "Moved the figures of two banks",
      "in Python pipelines that fill",
      "a new warehouse every night",
    ],
  ],
  [
    ["2013 - 2016"],
    ["Blue Meadow", "Consulting Group"],
    [
      "Wrote web shops in PHP for",
      "the bakers and the butchers of",
      "the town, and kept them going",
    ],
  ],
];
const roles: Table = [
  [
    ["Senior Backend", "Developer"],
    ["Kubernetes clusters for", "forty teams"],
  ],
  [
    ["Database", "Administrator"],
    ["Migrated Oracle to", "PostgreSQL"],
  ],
  [
    ["Systems", "Engineer"],
    ["Linux servers with", "Ansible"],
  ],
];

/** How programs frame a cell of these edges. */
const frames = {
  "the outlines of rectangles": (x0: number, y0: number, x1: number, y1: number) =>
    `${x0} ${y0} ${x1 - x0} ${y1 - y0} re S\n`,
  "lines on each side of each cell": (x0: number, y0: number, x1: number, y1: number) =>
    `${x0} ${y0} m ${x1} ${y0} l S ${x0} ${y1} m ${x1} ${y1} l S ${x0} ${y0} m ${x0} ${y1} l S ${x1} ${y0} m ${x1} ${y1} l S\n`,
  "thin rectangles": (x0: number, y0: number, x1: number, y1: number) =>
    `${x0} ${y0} ${x1 - x0} 0.5 re f ${x0} ${y1} ${x1 - x0} 0.5 re f ${x0} ${y0} 0.5 ${y1 - y0} re f ${x1} ${y0} 0.5 ${y1 - y0} re f\n`,
  "thin rectangles in one path": (x0: number, y0: number, x1: number, y1: number) =>
    `${x0} ${y0} ${x1 - x0} 0.5 re ${x0} ${y1} ${x1 - x0} 0.5 re ${x0} ${y0} 0.5 ${y1 - y0} re ${x1} ${y0} 0.5 ${y1 - y0} re f\n`,
} as const;

interface Drawing {
  readonly edges: readonly number[];
  readonly frame: (x0: number, y0: number, x1: number, y1: number) => string;
  /** Whether lines are drawn across the cells of a row, rather than cell by cell. */
  readonly isAcross: boolean;
}

function draw(table: Table, { edges, frame, isAcross }: Drawing): string {
  let top = 700;
  let page = at(50, 740, "Ada Lane");
  for (const row of table) {
    const height = 12 * Math.max(...row.map((cell) => cell.length)) + 8;
    const lines = row.flatMap((cell, i) =>
      cell.map((text, line) => ({ x: (edges[i] ?? 0) + 4, y: top - 12 - 12 * line, text })),
    );
    if (isAcross) lines.sort((a, b) => b.y - a.y || a.x - b.x);
    page += row.map((_, i) => frame(edges[i] ?? 0, top - height, edges[i + 1] ?? 0, top)).join("");
    page += lines.map(({ x, y, text }) => at(x, y, text)).join("");
    top -= height;
  }
  return page + at(50, top - 40, "References on request");
}

async function read(table: Table, drawing: Drawing): Promise<readonly string[]> {
  const document = await readHere(buildPdf([{ content: draw(table, drawing) }]), {});
  return document.text.split("\n").filter((line) => line !== "");
}

describe.each(Object.entries(frames))("in a table framed by %s", (_, frame) => {
  test.each([
    ["cell by cell", false],
    ["line by line", true],
  ])("short cells of two lines each are read as one row if drawn %s", async (__, isAcross) => {
    expect(await read(roles, { edges: [50, 250, 550], frame, isAcross })).toEqual([
      "Ada Lane",
      ...roles.map((row) => row.map((cell) => cell.join(" ")).join("\t")),
      "References on request",
    ]);
  });

  test("cells beside a text keep their lines, and a short one stands with what follows it", async () => {
    expect(await read(jobs, { edges: [50, 160, 320, 550], frame, isAcross: false })).toEqual([
      "Ada Lane",
      ...jobs.flatMap(([[date = ""] = [], [name = "", ...more] = [], work = []]) => [
        `${date}\t${name}`,
        ...more,
        ...work,
      ]),
      "References on request",
    ]);
  });
});

test("a line between two cells separates them, however narrow the gap", async () => {
  const frame = frames["lines on each side of each cell"];
  const table = [
    [["S.No"], ["Organization"], ["Designation"]],
    [["1"], ["Northgate Labs"], ["Developer"]],
  ];
  const { text } = await readHere(
    buildPdf([{ content: draw(table, { edges: [50, 78, 152, 230], frame, isAcross: true }) }]),
    {},
  );
  expect(text).toContain("S.No\tOrganization\tDesignation\n1\tNorthgate Labs\tDeveloper");
});

test("cells of single lines are a row", async () => {
  const frame = frames["thin rectangles"];
  const table = [
    [["Java"], ["8 years"]],
    [["Go"], ["2 years"]],
  ];
  expect(await read(table, { edges: [50, 250, 550], frame, isAcross: false })).toEqual([
    "Ada Lane",
    "Java\t8 years",
    "Go\t2 years",
    "References on request",
  ]);
});

test("lines under words and beside columns are no table", async () => {
  const lines = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (i) => `${at(50, 700 - 14 * i, `Left ${i}`)} 50 ${698 - 14 * i} 30 0.5 re f `,
  );
  const right = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => at(300, 696 - 15 * i, `Right ${i}`));
  const content = `${lines.join("")}${right.join("")} 280 500 0.5 220 re f`;
  const { text } = await readHere(buildPdf([{ content }]), {});
  expect(text.split("\n").filter((line) => line !== "")).toEqual([
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `Left ${i}`),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `Right ${i}`),
  ]);
});
