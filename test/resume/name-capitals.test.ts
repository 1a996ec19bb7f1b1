import { expect, test } from "vitest";
import { parseResume, readDocument } from "../../src/index.ts";
import { checkPositions } from "./check-positions.ts";

test("an employer keeps a first word in small letters behind a connector in a sentence", () => {
  checkPositions(
    `Experience
Worked with zlk Advanced Technology Ltd. as Backend Developer from Aug 2016 to Apr 2019
• Built the queue for all sales.`,
    "Backend Developer @ zlk Advanced Technology Ltd., 2016-08..2019-04",
  );
});

test("an employer is never cut down to a word that any firm may have", () => {
  checkPositions(
    `Experience
Working as Backend Developer at mesa Technologies since Aug 2016
• Built the queue for all sales.`,
    "Backend Developer @ mesa Technologies, 2016-08..present",
  );
});

test("a title keeps a first word in small letters", () => {
  checkPositions(
    `Experience
it Support (Trainee) in CDS Technologies Pvt. Ltd, Aug 2016 - Apr 2019
• Built the queue for all sales.`,
    "it Support (Trainee) @ CDS Technologies Pvt. Ltd, 2016-08..2019-04",
  );
});

test("a connector before an employer is not part of its name", () => {
  checkPositions(
    `Experience
Backend Developer with Saltway Tickets Ltd\t03/2019 – Present
• Built the queue for all sales.`,
    "Backend Developer @ Saltway Tickets Ltd, 2019-03..present",
  );
});

test("names read as if they had capitals keep the letters of the text", async () => {
  const text = `Experience
zelkova Systems Ltd – senior software engineer – 03/2019 – 05/2021
• Built the queue for all sales.`;
  const { positions } = parseResume(await readDocument(text));
  for (const { title, employer } of positions)
    for (const name of [title, employer]) expect(name?.text).toBe(text.slice(name?.from, name?.to));
  expect(positions).toHaveLength(1);
});

test("the end of a bullet in small letters above dates is not read as a name", () => {
  checkPositions(
    `Experience
Backend Developer, Saltway Tickets
03/2019 – Present
• Built the queue for all sales of the shops together with a large
team of a software engineer
02/2015 – 01/2019
Web Developer, Mesa Library`,
    "Backend Developer @ Saltway Tickets, 2019-03..present",
    "Web Developer @ Mesa Library, 2015-02..2019-01",
  );
});
