import { expect, test } from "vitest";
import { orderRows } from "../../src/document/pdf/order/order.ts";
import type { Segment } from "../../src/document/pdf/order/segments.ts";
import { recognizers, segment } from "./cells.ts";

/** The texts in reading order for a page whose two sides share their baselines and are drawn row by row. */
function read(rows: readonly (readonly [string, string])[]): readonly string[] {
  const cells = rows.flatMap(([left, right], i) => [
    { x: 40, y: 100 + i * 14, text: left },
    { x: 240, y: 100 + i * 14, text: right },
  ]);
  const segments = cells
    .filter(({ text }) => text !== "")
    .map(({ x, y, text }, i) => segment(x, y, text, i));
  return orderRows(segments, recognizers).rows.map((row) =>
    row.segments.map(({ text }) => text).join(" | "),
  );
}

test("a list of skills is read before the work history on the same baselines beside it", () => {
  const rows = [
    ["TOOLS", "WORK EXPERIENCE"],
    ["Redis", "Lead Developer, Northgate"],
    ["Docker", "Moved the billing of four shops to one"],
    ["Kafka", "service and halved the time it takes"],
    ["Terraform", "Developer, Southgate"],
    ["LANGUAGES", "Wrote the import of the catalogues and"],
    ["Danish", "kept it running through two moves"],
    ["English", "EDUCATION"],
    ["Finnish", "MSc Computer Science, Oulu"],
  ] as const;
  expect(read(rows)).toEqual([...rows.map(([left]) => left), ...rows.map(([, right]) => right)]);
});

test("two lists on the same baselines are read one after the other, even if the page is drawn from the bottom", () => {
  const left = ["HOBBIES:", "• Old and new", "songs", "• Tennis", "• Chess", "• Riding"];
  const right = [
    "STRENGTHS:",
    "• Thorough and",
    "Reliable",
    "• Punctual",
    "• Calm in any",
    "weather",
  ];
  const above = [
    "Employer: Northgate Engineering of the north",
    "Tenure: March to April of the next year there",
    "Place: Oulu",
  ];
  const below = [
    "All that stands here is true to the best of my knowledge, and nothing is",
    "left out",
    "Signed",
  ];
  const draw = (x: number, y: number, texts: readonly string[], order: number) =>
    texts.map((text, i) => segment(x, y + i * 14, text, order + i));
  const page = [
    ...draw(40, 200, below, 0),
    ...draw(240, 100, right, 10),
    ...draw(40, 100, left, 20),
    ...draw(40, 40, above, 30),
  ];
  const rows = orderRows(page, recognizers).rows.map((row) =>
    row.segments.map(({ text }) => text).join(" | "),
  );
  expect(rows).toEqual([...above, ...left, ...right, ...below]);
});

test("labels stay beside their values, even if these take two lines", () => {
  const rows = [
    ["Programming", "Java, Kotlin, Scala and some of the older"],
    ["", "dialects of Lisp"],
    ["Databases", "PostgreSQL, Oracle, and three years of the"],
    ["", "administration of both"],
    ["Platforms", "Linux"],
    ["Methods", "Scrum"],
    ["Editors", "Vim"],
    ["Networks", "TCP, UDP"],
  ] as const;
  expect(read(rows)).toEqual(
    rows.map(([left, right]) => (left === "" ? right : `${left} | ${right}`)),
  );
});

test("dates stay beside their entries", () => {
  const rows = [
    ["May 2019 – Jun 2021", "Lead Developer, Northgate"],
    ["May 2017 – Apr 2019", "Developer, Southgate, where the import"],
    ["May 2015 – Apr 2017", "and the export were kept in one place"],
    ["May 2014 – Apr 2015", "Trainee, Eastgate"],
    ["May 2013 – Apr 2014", "Student Assistant, Westgate"],
    ["May 2012 – Apr 2013", "Student Assistant, Oulu"],
  ] as const;
  expect(read(rows)).toEqual(rows.map((row) => row.join(" | ")));
});

test("a table below headings is read as rows", () => {
  const rows = [
    ["TOOLS", "LANGUAGES"],
    ["Docker", "Java"],
    ["Kubernetes", "Python"],
    ["Terraform", "TypeScript"],
    ["Ansible", "Kotlin"],
    ["Jenkins", "Scala"],
  ] as const;
  expect(read(rows)).toEqual(rows.map((row) => row.join(" | ")));
});

test("dates between a sidebar and the history stay with the history, whichever gutter is wider", () => {
  const history = [
    ["2019 – 2021", "Lead Developer, Northgate"],
    ["", "Moved the billing of four shops to one"],
    ["", "service and halved the time it takes"],
    ["2017 – 2019", "Developer, Southgate"],
    ["", "Wrote the import of the catalogues and"],
    ["", "kept it running through two moves"],
    ["2015 – 2017", "Developer, Eastgate"],
    ["", "Tested what the others had written"],
    ["2014 – 2015", "Trainee, Westgate"],
  ] as const;
  const contact = ["Oulu", "Finland", "Danish", "English", "Redis", "Docker", "Kafka", "Terraform"];
  const cells = [
    ...history.flatMap(([date, text], i) => [
      { x: 140, y: 100 + i * 14, text: date },
      { x: 240, y: 100 + i * 14, text },
    ]),
    ...contact.map((text, i) => ({ x: 40, y: 104 + i * 17, text })),
  ];
  const segments = cells
    .filter(({ text }) => text !== "")
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ x, y, text }, i) => segment(x, y, text, i));
  const lines = orderRows(segments, recognizers).rows.map((row) =>
    row.segments.map(({ text }) => text).join(" | "),
  );
  expect(lines).toEqual([
    ...contact,
    ...history.map(([date, text]) => (date === "" ? text : `${date} | ${text}`)),
  ]);
});

/**
 * The texts in reading order for a page that draws `cells` one after the other, each with a place and its
 * lines.
 */
function readCells(
  cells: readonly { readonly x: number; readonly y: number; readonly lines: readonly string[] }[],
): readonly string[] {
  const segments = cells.flatMap(({ x, y, lines }) =>
    lines.map((text, i) => ({ x, y: y + i * 12, text })),
  );
  return orderRows(
    segments.map(({ x, y, text }, i) => segment(x, y, text, i)),
    recognizers,
  ).rows.map((row) => row.segments.map(({ text }) => text).join(" | "));
}

test("labels centered on their values are read before them, row by row", () => {
  const rows = [
    ["Present address", ["14 Willow Lane, Ferncastle", "Postal code 4711"]],
    ["Home address", ["3 Mill Road, Oldmill", "Postal code 1174"]],
    ["Hobbies", ["Rowing and the repair", "of old boats"]],
    ["Languages", ["Danish"]],
    ["Nationality", ["Danish as well"]],
    ["Driving licence", ["For cars and tractors", "since school"]],
  ] as const;
  let y = 100;
  const cells = rows.flatMap(([label, lines]) => {
    const [top, height] = [y, 12 * lines.length];
    y += height + 2;
    return [
      { x: 40, y: top + height / 2 - 6, lines: [label] },
      { x: 240, y: top, lines },
    ];
  });
  expect(readCells(cells).flatMap((row) => row.split(" | "))).toEqual(
    rows.flatMap(([label, lines]) => [label, ...lines]),
  );
});

test("places and dates at the right margin are read with their entries, whatever is drawn first", () => {
  const entries = [3, 1, 0, 2].map((i) => ({ i, y: 100 + i * 60 }));
  const left = entries.map(({ i, y }) => ({
    x: 40,
    y,
    lines: [`Northgate ${i}`, "Developer of the billing", "Halved its time"],
  }));
  const right = entries.flatMap(({ i, y }) => [
    { x: 500 - 5 * 13, y: y + 6, lines: ["Oulu, Finland"] },
    { x: 500 - 5 * 22, y: y + 18, lines: [`March 2011 – June 201${i + 2}`] },
  ]);
  expect(readCells([...left, ...right])).toEqual(
    [0, 1, 2, 3].flatMap((i) => [
      `Northgate ${i}`,
      "Oulu, Finland",
      "Developer of the billing",
      `March 2011 – June 201${i + 2}`,
      "Halved its time",
    ]),
  );
});

test("a date between two places at the right margin is read with its entry, whatever is drawn first", () => {
  const left = [0, 1].map((i) => ({
    x: 40,
    y: 100 + i * 60,
    lines: [`Northgate ${i}`, "Developer of the billing", "Halved its time"],
  }));
  const right = [
    { x: 500 - 5 * 13, y: 106, lines: ["Oulu, Finland"] },
    { x: 500 - 5 * 15, y: 118, lines: ["May 2011 – 2012"] },
    { x: 500 - 5 * 13, y: 166, lines: ["Pori, Finland"] },
  ];
  expect(readCells([...left, ...right].toReversed())).toEqual([
    "Northgate 0",
    "Oulu, Finland",
    "Developer of the billing",
    "May 2011 – 2012",
    "Halved its time",
    "Northgate 1",
    "Pori, Finland",
    "Developer of the billing",
    "Halved its time",
  ]);
});

test("a list of lower-case names is not a continued sentence, and stays beside what it names", () => {
  const rows = [
    ["colour of the part", "CODE"],
    ["sectionheadingcolour", "3 98 201"],
    ["sectionrulecolour", "0E 41 94"],
    ["highlightedlinecolour", "15 93 CB"],
    ["highlightedcellcolour", "EB EB EB"],
    ["tableborderlinecolour", "C6 C6 C6"],
    ["languagetablecolour", "00 00 80"],
  ] as const;
  expect(read(rows)).toEqual(rows.map(([left, right]) => `${left} | ${right}`));
});

test("labels with list marks stay beside their values if both sides share uneven distances", () => {
  const rows = [
    [100, "WORK EXPERIENCE", ""],
    [121, "• Period", "Spring of the first year"],
    [137, "• Employer", "Northgate Engineering"],
    [149, "• Position", "Lead Developer"],
    [161, "• Duties", "The billing of four shops"],
    [188, "• Period", "Autumn of the next year"],
    [204, "• Employer", "Southgate Foods"],
    [216, "• Position", "Developer"],
    [228, "• Duties", "The import of all catalogues"],
    [255, "LANGUAGES", "English"],
  ] as const;
  const page = rows
    .flatMap(([y, ...texts]) => texts.map((text, side) => ({ x: 40 + 200 * side, y, text })))
    .filter(({ text }) => text !== "")
    .map(({ x, y, text }, i) => segment(x, y, text, i));
  const lines = orderRows(page, recognizers).rows.map((row) =>
    row.segments.map(({ text }) => text).join(" | "),
  );
  expect(lines).toEqual(
    rows.map(([, left, right]) => (right === "" ? left : `${left} | ${right}`)),
  );
});

test("a label centered on the sentence beside it, drawn row by row, stays with its row", () => {
  const cells = [
    [
      "start name",
      ["Begins the service of that", "name, and all that it needs,", "if it stands still"],
    ],
    ["halt", ["Ends all services"]],
    [
      "restart name",
      ["Ends the service of that", "name, and begins it anew as", "soon as it has ended"],
    ],
    ["sleep", ["Writes all to the disk"]],
    [
      "status name",
      ["Tells of the service of that", "name when it began, and", "what it wrote since then"],
    ],
  ] as const;
  let y = 100;
  const page: Segment[] = [];
  for (const [label, lines] of cells) {
    page.push(segment(40, y + (lines.length - 1) * 6, label, page.length));
    for (const line of lines) {
      page.push(segment(240, y, line, page.length));
      y += 12;
    }
  }
  const read = orderRows(page, recognizers).rows.map((row) =>
    row.segments.map(({ text }) => text).join(" | "),
  );
  const at = (text: string): number => read.findIndex((line) => line.includes(text));
  expect(at("sleep")).toBeGreaterThan(at("soon as it has ended"));
  expect(at("status name")).toBeGreaterThan(at("sleep"));
});

test("labels that all have a value beside them stay with it below a title and above a signature", () => {
  const rows = [
    [90, "Curriculum", ""],
    [104, "", "Personal Data"],
    [120, "Name", "Ada North"],
    [132, "Address", "9 North Road, Oulu"],
    [144, "Born", "31.02.1990"],
    [156, "Trade", "Engineer (MSc)"],
    [176, "", "Studies"],
    [192, "03/13", "Degree: Engineer (MSc)"],
    [212, "", "Licence"],
    [228, "", "Class B (own car)"],
    [248, "", "Languages"],
    [264, "German", "Mother tongue"],
    [276, "English", "Good"],
    [296, "Ada North, Oulu", ""],
  ] as const;
  const page = rows
    .flatMap(([y, ...texts]) => texts.map((text, side) => ({ x: 40 + 100 * side, y, text })))
    .filter(({ text }) => text !== "")
    .map(({ x, y, text }, i) => segment(x, y, text, i));
  const lines = orderRows(page, recognizers).rows.map((row) =>
    row.segments.map(({ text }) => text).join(" | "),
  );
  expect(lines).toContain("Name | Ada North");
  expect(lines).toContain("English | Good");
});
