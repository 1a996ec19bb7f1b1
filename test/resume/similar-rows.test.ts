import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

/** The positions read from `rows` after two jobs, as "title, employer, start". */
function positionsBehind(...rows: readonly string[]): readonly string[] {
  const text = [
    "Mari Tamm",
    "mari.tamm@example.org",
    "",
    "[ jobs ]",
    "2021.06 - now      sysadmin, Harbor ISP, Narva",
    "                   routers and dns for nine towns",
    "2017.01 - 2021.05  network technician, Harbor ISP, Narva",
    "                   fiber, cabinets, dogs",
    ...rows,
    "",
    "[ hobby ]",
    "2018.01 - now      ham radio",
  ].join("\n");
  const { positions } = readFacts(textDocument(text));
  return positions
    .slice(2)
    .map(({ title, employer, start }) => [title?.text, employer?.text, start].join(", "));
}

test("a last job without duties is read if its row is formatted like those of the jobs above it", () => {
  expect(positionsBehind("2014.06 - 2016.12  ice cream vendor, Kask & Kuusk")).toEqual([
    "ice cream vendor, Kask & Kuusk, 2014-06",
  ]);
});

test("a row of the same form with a single year is a job at the end of a list in reverse order", () => {
  expect(positionsBehind("2016               picker, Lepik Orchards")).toEqual([
    "picker, Lepik Orchards, 2016",
  ]);
});

test.each([
  ["studies", "2012.09 - 2016.06  BSc computing, University of Narva"],
  ["a stay within another", "2018.02 - 2018.04  cable drums, Kask & Kuusk"],
])("%s in a row of the same form: not a job", (_, row) => {
  expect(positionsBehind(row)).toEqual([]);
});

test("rows of the same form under an unknown heading are not jobs", () => {
  expect(
    positionsBehind("", "[ contests ]", "2014.06 - 2016.12  second prize, Bridge at Lepik"),
  ).toEqual([]);
});

test("one-row positions with dates in an inner cell are all read, even if one is unusual or overlaps", () => {
  checkPositions(
    `Experience
Kestrel — Backend Engineer — May 2021 to now — billing
University of Torrin — Visiting Fellow — Sept 2019 to May 2023 — talks on storage
Halden — Data Engineer — Feb 2017 to Apr 2021 — pipelines`,
    "Backend Engineer @ Kestrel, 2021-05..present",
    "Visiting Fellow @ University of Torrin, 2019-09..2023-05",
    "Data Engineer @ Halden, 2017-02..2021-04",
  );
});

test.each([
  "Built a shop — for a client — June 2021 to May 2022",
  "University of Torrin — MSc Computing — Sept 2018 to May 2020 — thesis on storage",
])("%s: not a position below a row with its dates in an inner cell", (row) => {
  checkPositions(
    `Experience
Kestrel — Backend Engineer — May 2021 to now — billing
${row}
Halden — Data Engineer — Feb 2017 to Apr 2018 — pipelines`,
    "Backend Engineer @ Kestrel, 2021-05..present",
    "Data Engineer @ Halden, 2017-02..2018-04",
  );
});

test.each([
  "Full-stack developer — Northwind — 2019 – 2021",
  "Northwind — Full-stack developer — 2019 – 2021",
])("the only position of a resume is read if cells before its dates name it: %s", (row) => {
  checkPositions(`Experience\n${row}`, "Full-stack developer @ Northwind, 2019..2021");
});

test("cells with a title before dates are not a position below one that begins in another way", () => {
  checkPositions(
    `Experience
Northwind Ltd
Developer
2019 – now
Migration — Lead Developer — Jan 2020 – Mar 2021`,
    "Developer @ Northwind Ltd, 2019..present",
  );
});

test("a last job formatted like the only other job of its list is read", () => {
  checkPositions(
    `Robin Sample

Work history

Data Engineer | Kestrel Ltd | Jul 2020 - now
- Pipelines in Go
- Reports for the board

Other jobs
2014-2020  Hotel Torrin: receptionist (night shifts from 2017)
2013       Camping Halden: waiter, summer season

Education
BSc Computing, 2013`,
    "Data Engineer @ Kestrel Ltd, 2020-07..present",
    "receptionist @ Hotel Torrin, 2014..2020",
    "waiter @ Camping Halden, 2013..2013",
  );
});

test("a row with a year alone in a middle cell is a job if the row of that form above it is one", () => {
  checkPositions(
    `Experience
Akira Training | 2017/09-2019/06 | Trainer
Abahuza Shops | 2016 | Cashier (holidays)`,
    "Trainer @ Akira Training, 2017-09..2019-06",
    "Cashier (holidays) @ Abahuza Shops, 2016..2016",
  );
});
