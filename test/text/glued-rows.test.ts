import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { gluedEdits } from "../../src/text/glued-rows.ts";

const positionsIn = (rows: string) =>
  parseResume(textDocument(`Ada Quill\nada@example.com\n\nExperience\n${rows}`), {
    now: "2026-11-20",
  }).positions.map(({ title, employer, start, end }) => [title?.text, employer?.text, start, end]);

test.each([
  [
    "titles and dates",
    "Senior JavaScript DeveloperMar 2020 – Present\nNorthgate Ltd\nDevOps EngineerJan 2018 – Feb 2020\nWren Labs",
  ],
  [
    "firms, titles and dates",
    "Northgate LtdSenior JavaScript DeveloperMar 2020 – Present\n- Go\nWren LabsDevOps EngineerJan 2018 – Feb 2020\n- Rust",
  ],
  [
    "titles and firms",
    "Senior JavaScript DeveloperNorthgate Ltd03/2020 – Present\n- Go\nDevOps EngineerWren Labs01/2018 – 02/2020\n- Rust",
  ],
  [
    "dates and titles",
    "Mar 2020 – PresentSenior JavaScript Developer\nNorthgate Ltd\nJan 2018 – Feb 2020DevOps Engineer\nWren Labs",
  ],
])("rows whose %s lost the space between them are read as if they had it", (_, rows) => {
  expect(positionsIn(rows)).toEqual([
    ["Senior JavaScript Developer", "Northgate Ltd", "2020-03", "present"],
    ["DevOps Engineer", "Wren Labs", "2018-01", "2020-02"],
  ]);
});

test.each([
  "Windows2012, SQLServer2017, ES2019\nOffice2016 - Word, Excel",
  "Engineer, McDonald Software, May2019 – June2021\nEngineer, FedEx, Jan2017 – May2019",
  "DeveloperMar 2020 – Present\nTester, Wren Labs, 2018 – 2020",
])("%j keeps its spacing", (text) => {
  expect(gluedEdits(text)).toEqual([]);
});
