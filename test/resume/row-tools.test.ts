import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { checkPositions } from "./check-positions.ts";

const under = (row: string): string => `Mira Lindt\nmira@example.com\n\nExperience\n${row}`;

test.each([
  "2015–2018: Developer at Tarn Labs (PHP, MySQL)",
  "2015–2018 Developer, Tarn Labs [PHP, MySQL]",
  "2015–2018 Developer, Tarn Labs - PHP, MySQL",
  "2015–2018 Developer, Tarn Labs; PHP, MySQL",
  "Developer, Tarn Labs, 2015–2018: PHP, MySQL",
  "- Developer, Tarn Labs (2015–2018) – PHP and MySQL",
  "2015–2018 | Developer | Tarn Labs | PHP, MySQL",
  "Developer at Tarn Labs, 2015–2018, using PHP and MySQL",
])("technologies after the employer have the months of the job: %s", (row) => {
  const { positions, skills } = parseResume(textDocument(under(row)), { now: "2026-11-20" });
  expect(positions.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
    ["Developer", "Tarn Labs"],
  ]);
  const monthsOf = (id: string) => skills.find(({ skill }) => skill === id)?.months;
  expect([monthsOf("php"), monthsOf("mysql")]).toEqual([48, 48]);
});

test("brackets after the title are part of it", () => {
  checkPositions(
    under("2015–2018 Developer (PHP, MySQL), Tarn Labs"),
    "Developer (PHP, MySQL) @ Tarn Labs, 2015..2018",
  );
});

test("a title after the employer is not a technology", () => {
  checkPositions(
    under("2015–2018 Tarn Labs, Leeds – Java Developer"),
    "Java Developer @ Tarn Labs, 2015..2018",
  );
});

test("a town after the employer is not a technology", () => {
  checkPositions(
    under("2015–2018: Developer at Tarn Labs (Leeds, UK)"),
    "Developer @ Tarn Labs, 2015..2018",
  );
});
