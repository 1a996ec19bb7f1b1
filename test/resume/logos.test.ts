import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

test.each(["Voltkart logo", "Logo de Voltkart"])(
  "the description of a logo above the firm's name (%s) is not an employer",
  (logo) => {
    const { positions } = readFacts(
      textDocument(`Mara Lindqvist

Experience
${logo}
Voltkart
Full-time · 4 yrs 3 mos
London Area, United Kingdom · Hybrid

Senior Android Engineer
Jan 2024 - Present · 2 yrs 11 mos

Android Engineer
Sep 2022 - Jan 2024 · 1 yr 5 mos`),
    );
    expect(positions.map(({ employer }) => employer?.text)).toEqual(["Voltkart", "Voltkart"]);
  },
);

test("the description of a logo above a school's name is not a school", () => {
  const { degrees } = readFacts(
    textDocument(
      "Education\nUniversity of Example logo\nUniversity of Example\nBSc, Computer Science\n2014 - 2017",
    ),
  );
  expect(degrees.map(({ school }) => school?.text)).toEqual(["University of Example"]);
});
