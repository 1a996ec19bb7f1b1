import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** The positions of a resume with these rows behind two jobs, as "title, employer, from, to". */
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

test("a last job without duties is one where its row is set as those of the jobs over it", () => {
  expect(positionsBehind("2014.06 - 2016.12  ice cream vendor, Kask & Kuusk")).toEqual([
    "ice cream vendor, Kask & Kuusk, 2014-06",
  ]);
});

test("a single year behind a list of jobs that goes back is one where it is set alike", () => {
  expect(positionsBehind("2016               picker, Lepik Orchards")).toEqual([
    "picker, Lepik Orchards, 2016",
  ]);
});

test.each([
  ["studies", "2012.09 - 2016.06  BSc computing, University of Narva"],
  ["a stay within another", "2018.02 - 2018.04  cable drums, Kask & Kuusk"],
])("%s: no job, however its row is set", (_, row) => {
  expect(positionsBehind(row)).toEqual([]);
});

test("rows under a heading that nobody knows are no jobs, however they are set", () => {
  expect(
    positionsBehind("", "[ contests ]", "2014.06 - 2016.12  second prize, Bridge at Lepik"),
  ).toEqual([]);
});
