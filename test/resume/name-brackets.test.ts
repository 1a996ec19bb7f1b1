import { describe, test } from "vitest";
import { checkPositions } from "./check-positions.ts";

const layouts: readonly (readonly [string, (title: string) => string])[] = [
  ["over its employer", (title) => `${title}\tJan 2019 – Mar 2021\nNorthgate, Leeds`],
  ["under its employer", (title) => `Northgate\n${title}\nJan 2019 – Mar 2021`],
  ["before a comma", (title) => `${title}, Northgate\t01/2019 - 03/2021`],
  ["behind a dash", (title) => `Northgate — ${title} (Jan 2019 - Mar 2021)`],
  ["before at", (title) => `${title} at Northgate | Jan 2019 - Mar 2021`],
];

describe.each(layouts)("a title with a bracket in it, %s", (_, layout) => {
  test.each([
    "Quality Assurance (QA) Engineer",
    "Software Development Engineer (SDE) Intern",
    "Research & Development (R&D) Engineer",
    "Senior (Backend) Engineer",
    "Sr. Java (J2EE) Developer",
    "Web (PHP) Developer",
    "Member of Technical Staff (MTS) II",
  ])("is read whole: %s", (title) => {
    checkPositions(
      `Experience\n${layout(title)}\n- Built services in Go\n\nEducation\nBSc, University of Leeds, 2018`,
      `${title} @ Northgate, 2019-01..2021-03`,
    );
  });
});

test("a bracket after an employer does not belong to the title that follows", () => {
  checkPositions(
    "Experience\nNorthgate (Leeds) Engineer\tJan 2019 – Mar 2021\n- Built services in Go",
    "Engineer @ Northgate, 2019-01..2021-03",
  );
});
