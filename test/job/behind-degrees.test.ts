import { expect, test } from "vitest";
import { asked, read } from "./posting.ts";

test.for([
  ["BS in Computer Science, 5+ years of Java", ["required java 60"]],
  ["BS in Computer Science 5+ years of Java", ["required java 60"]],
  [
    "Bachelor's degree in Physics or a related field Java experience Docker experience",
    ["required java", "required docker"],
  ],
  ["Degree in Physics or a related field such as React", []],
] as const)(
  "a number of years or a related field ends the fields of a degree: %j",
  ([line, expected]) => {
    const found = asked(`Requirements:\n- ${line}`);
    expect(found).toEqual(expected.map((one) => expect.stringContaining(one.replace(/ \d+$/, ""))));
  },
);

test("years behind a degree are those of the skill after them", () => {
  const [java] = read(
    "Requirements:\n- BS in Computer Science, 5+ years of Java",
  ).requirements.filter(({ kind }) => kind === "skill");
  expect(java?.minMonths).toBe(60);
});

test("a degree that opens a list of asks without bullets is no heading", () =>
  expect(
    read("Qualifications\n\nBSc in Physics or equivalent experience\nJava and Docker").degree,
  ).toMatchObject({ level: "bachelor", orEquivalent: true }));
