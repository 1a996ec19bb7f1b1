import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { parseResume } from "../../src/resume/parse.ts";

async function namesOf(rows: string): Promise<readonly (readonly (string | undefined)[])[]> {
  const resume = parseResume(
    await readDocument(`Ada North\nada@north.example\n\nExperience\n${rows}`),
    {
      now: "2026-11-20",
    },
  );
  return resume.positions.map(({ title, employer, start }) => [title?.text, employer?.text, start]);
}

test.for([
  ["Doctors at Home", "|"],
  ["Meals at Eight", "·"],
])(
  "%j is the firm of its cell, although it contains a word that leads to firms",
  async ([firm, mark]) => {
    const row = ["QA Engineer", firm, "Austin, TX", "June 2021 – May 2023"].join(` ${mark} `);
    expect(await namesOf(`${row}\n- Tested billing`)).toEqual([["QA Engineer", firm, "2021-06"]]);
  },
);

test("a firm after two titles in one row is the firm of both", async () => {
  expect(await namesOf("Developer | Team Lead at Acme | Jan 2020 – Mar 2021")).toEqual([
    ["Developer | Team Lead", "Acme", "2020-01"],
  ]);
});

test("an employer in a sentence does not end at a hyphen", async () => {
  const rows = "Worked as Web Developer at Self-employed, Bilbao from Jan 2017 to Oct 2018.";
  expect(await namesOf(rows)).toEqual([["Web Developer", "Self-employed", "2017-01"]]);
});

test.for([
  "Acme Corp – Austin, TX    June 2019 – Present\nStaff Engineer (promoted from Senior Engineer, 2022)",
  "Staff Engineer (promoted in 2022)\nAcme Corp, June 2019 – Present",
  "Staff Engineer (promoted Mar 2021), Acme Corp, June 2019 – Present",
])("the time of a promotion dates no stay: %j", async (rows) => {
  expect(await namesOf(`${rows}\n- Built billing in Go`)).toEqual([
    ["Staff Engineer", "Acme Corp", "2019-06"],
  ]);
});

test.for([
  ["Engineer | Crane, Whitmore & Dell | Jena, Germany | 2019 – 2021", "Crane, Whitmore & Dell"],
  ["Crane, Whitmore & Dell    04/2018 – 12/2020\nEngineer", "Crane, Whitmore & Dell"],
  [
    "Anker, Lotse & Co. KG\tJune 2019 – May 2021\nHamburg, Germany\nEngineer",
    "Anker, Lotse & Co. KG",
  ],
  ["Northwind Ltd | 2019 – 2021\nEngineer, Sales & Support", "Northwind Ltd"],
])("the firm in %j is %j", async ([rows, firm]) => {
  const names = await namesOf(`${rows}\n- Tested billing`);
  expect(names.map(([, employer]) => employer)).toEqual([firm]);
});

test("a firm's name that contains a word that leads to firms is whole on a row of its own", async () => {
  const rows = "Doctors at Home\t06/2023 – Present\nSite Reliability Engineer\n- Ran clusters";
  expect(await namesOf(rows)).toEqual([
    ["Site Reliability Engineer", "Doctors at Home", "2023-06"],
  ]);
});

test("a cell after the field of a title is the firm", async () => {
  const rows = "Intern, Embedded Software | quarzwerk | Jena, Germany | Jun 2023 – Aug 2023\n- C";
  expect(await namesOf(rows)).toEqual([["Intern, Embedded Software", "quarzwerk", "2023-06"]]);
});
