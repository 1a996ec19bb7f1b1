import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkDegrees } from "./check-degrees.ts";

test("a sentence about a degree has its own dates and school", () => {
  checkDegrees(
    "I have an MSc in Computer Engineering from Example University (2010-2015). I was a developer at Acme from March 2016 to May 2018.",
    "master, Computer Engineering, Example University, 2010..2015",
  );
  checkDegrees(
    "I was a developer at Acme from March 2016 to May 2018. I have a BSc in Physics.",
    "bachelor, Physics, ?, ..",
  );
});

test("a work history may contain a degree that opens a row with field and school, and jobs are not degrees", () => {
  const degreesOf = (rows: string) =>
    readFacts(textDocument(`Ada Quill, Diplom-Informatiker\n\nCareer\n${rows}`)).degrees.map(
      ({ level, field, school }) => `${level}, ${field?.text}, ${school?.text}`,
    );
  const job = "2015 – today  Developer, Acme\n- Wrote Java";
  expect(degreesOf(`${job}\n2009 – 2014  Diplom in Physik, UXYZ Aachen`)).toEqual([
    "master, Physik, UXYZ Aachen",
  ]);
  expect(degreesOf(`${job}\n2009 – 2014  PhD student, UXYZ Aachen`)).toEqual([
    "master, undefined, undefined",
  ]);
  expect(degreesOf(`${job}\n- MSc in Physics, UXYZ Aachen`)).toEqual([
    "master, undefined, undefined",
  ]);
});

test("a heading beside a degree is not its field", () => {
  const text =
    "Mara Lindqvist\n\nExperience      Tester, Acme Ltd\n                2011 - 2014\nEducation       BSc, University of Leeds\n                2011";
  const { degrees } = readFacts(textDocument(text));
  expect(degrees.map(({ field, school }) => [field?.text, school?.text])).toEqual([
    [undefined, "University of Leeds"],
  ]);
});
