import { expect, test } from "vitest";
import { at } from "./build-pdf.ts";
import { namedLines } from "./check-lines.ts";
import { readPage } from "./read-page.ts";

const read = async (content: string): Promise<readonly string[]> =>
  namedLines(await readPage(content));

/** A cell whose lines are drawn one after the other. */
const cell = (x: number, top: number, texts: readonly string[]): string =>
  texts.map((text, i) => at(x, top - i * 14, text)).join("");

const entry = [
  "Backend Developer, Ferncastle Ltd",
  "Wrote the import of invoices",
  "and its tests",
];

test.each([
  [["May", "2022 - Present"], "May 2022 - Present"],
  [["Oct 2019 - Apr", "2022"], "Oct 2019 - Apr 2022"],
  [["Aug", "2014 - Dec", "2015"], "Aug 2014 - Dec 2015"],
  [["March 2016", "to", "June 2018"], "March 2016 to June 2018"],
  [["from 03/2019", "to present"], "from 03/2019 to present"],
  [["Jan 2012-", "Feb 2013"], "Jan 2012-Feb 2013"],
])("the date %j that a narrow column breaks is one date beside its entry", async (lines, date) => {
  const lower = cell(50, 600, ["Jan 2010 - Feb 2011"]) + cell(190, 600, ["Tester, Southgate"]);
  const page = cell(50, 700, lines) + cell(190, 700, entry) + lower;
  expect(await read(page)).toEqual([
    `${date}\t${entry[0]}`,
    ...entry.slice(1),
    "Jan 2010 - Feb 2011\tTester, Southgate",
  ]);
});

test("complete dates below one another stay two", async () => {
  const dates = ["2014 - 2016", "2011 - 2014", "2009"];
  expect(await read(cell(50, 700, dates))).toEqual(dates);
});

test("a label above a date is not part of it", async () => {
  expect(await read(cell(50, 700, ["Year", "2024 - Present"]))).toEqual(["Year", "2024 - Present"]);
});

test("a number below a date is not part of it", async () => {
  expect(await read(cell(50, 700, ["May 2019", "12"]))).toEqual(["May 2019", "12"]);
});

const sections = [
  ["Summary", ["Backend developer who likes small services", "and boring deployments."]],
  ["Experience", [...entry, "for twelve shops in the north"]],
  ["Education", ["BSc Computer Science", "Harbour University"]],
] as const;

test("headings in a rail that look like their text and share its baselines come before their sections", async () => {
  let y = 700;
  let page = at(100, 760, "Mirela Castellan", 20);
  for (const [heading, texts] of sections) {
    page += at(60, y, heading) + cell(150, y, texts);
    y -= texts.length * 14 + 20;
  }
  const lines = await read(page);
  expect(lines.slice(lines.indexOf("Summary"))).toEqual(sections.flat(2));
});

test("labels stay beside their values below headings that are alone on the labels' side", async () => {
  const blocks = [
    ["Work experience", "Dates", "2016 - 2020", "Employer", "Lumen Ltd", "Position", "Developer"],
    ["Education", "Dates", "2011 - 2014", "School", "Harbour University", "Award", "BSc"],
  ];
  let y = 700;
  let page = "";
  const expected: string[] = [];
  for (const [heading = "", ...cells] of blocks) {
    page += at(60, y, heading);
    expected.push(heading);
    for (let i = 0; i < cells.length; i += 2) {
      y -= 16;
      const value = [cells[i + 1] ?? "", "with more of it below"];
      page += at(60, y, cells[i] ?? "") + cell(220, y, value);
      expected.push(`${cells[i]}\t${value[0]}`, value[1] ?? "");
      y -= 14;
    }
    y -= 24;
  }
  expect(await read(page)).toEqual(expected);
});

const studies = [
  [
    "BSc Computer Science, 2014 - 2017",
    "Harbour University, with distinction",
    "A thesis on queues without locks",
  ],
  [
    "Semester abroad in Turku, 2016",
    "Compilers and distributed systems",
    "Six months, thirty credit points",
  ],
  [
    "School of the North, Abitur, 2013",
    "Mathematics and physics as majors",
    "A prize for a model of the tides",
  ],
  [
    "Summer school in Bergen, 2012",
    "A robot that sorts shells by size",
    "Four weeks in a team of five",
  ],
];
const jobs = [
  [
    "Backend Developer, 2021 - 2024",
    "Ferncastle Ltd, invoices for shops",
    "Moved the imports to a queue",
  ],
  [
    "Developer at Northgate, 2019 - 2021",
    "Routes for the parcels of a city",
    "Halved the time of a nightly run",
  ],
  [
    "Tester at Southgate, 2018 - 2019",
    "A bench for meters of all makers",
    "Wrote nine hundred of its tests",
  ],
  [
    "Intern at Eastgate Ltd, 2017 - 2018",
    "Reports for the board of a bank",
    "Taught two others how they are made",
  ],
];

/** Two columns of entries that begin side by side, with a gap between entries, drawn row by row. */
const grid = studies
  .flatMap((lines, i) =>
    lines.map((line, j) => {
      const y = 672 - i * 60 - j * 14;
      return at(50, y, line) + at(320, y, jobs[i]?.[j] ?? "");
    }),
  )
  .join("");

test("columns with a heading each are read one after the other, even if their entries begin side by side", async () => {
  const page = at(50, 700, "Education", 14) + at(320, 696, "Experience", 14) + grid;
  const lines = ["Education", ...studies.flat(), "Experience", ...jobs.flat()];
  expect(await read(page)).toEqual(lines);
});

test("cards in a grid below a single heading are read row by row", async () => {
  const cards = studies.flatMap((card, i) => [...card, ...(jobs[i] ?? [])]);
  expect(await read(at(50, 700, "Education", 14) + grid)).toEqual(["Education", ...cards]);
});

test("dates with their durations that are drawn before the texts beside them stand in their rows", async () => {
  const spans = ["2019 - 2021 (2 yrs 3 mos)", "2016 - 2019 (3 yrs)", "2014 - 2016 (2 yrs)"];
  const dates = spans.map((span, i) => at(400, 690 - i * 30, span));
  const titles = spans.map(
    (_, i) => at(50, 690 - i * 30, `Developer ${i}`) + at(50, 675 - i * 30, "Wrote an import."),
  );
  const { text } = await readPage([at(50, 720, "Experience"), ...dates, ...titles].join(""));
  expect(text).toContain("Developer 1\t2016 - 2019 (3 yrs)");
});
