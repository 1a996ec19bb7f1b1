import { describe, test } from "vitest";
import { checkPositions } from "./check-positions.ts";

describe("the employer is the university of", () => {
  test.each([
    ["a department", "Research Assistant, Department of Physics, Example University"],
    [
      "a department and its faculty",
      "Lecturer, Dept. of Physics, Faculty of Science, Example University",
    ],
    ["an institute", "Lecturer, Institute for Surfaces, Example University"],
    ["a lab", "Research Assistant, Visual Computing Lab, Example University"],
    ["a school behind it", "Teaching Assistant, Example University, School of Computing"],
  ])("%s", (_, row) => {
    const [title = ""] = row.split(",", 1);
    checkPositions(
      `Experience\n\n${row} (2015 – 2018)\n- Taught two courses`,
      `${title} @ Example University, 2015..2018`,
    );
  });
});

test.each([
  ["University of Example, Springfield", "a campus is no part that goes by another name"],
  ["Fern & Sons Ltd", "a firm alone"],
])("the employer %s stays whole: %s", (employer) => {
  checkPositions(
    `Experience\n\nResearch Assistant\n${employer}\n2015 – 2018\n- Taught two courses`,
    `Research Assistant @ ${employer.split(", S")[0]}, 2015..2018`,
  );
});

test.for([["Sonolab, Example University"], ["Jisco, Example University Hospitals"]] as const)(
  "a firm before a university's comma remains: %j",
  ([employer]) => {
    checkPositions(
      `Experience\n\n${employer}\nEngineer\n2018 - 2019\n- Built services in Go`,
      `Engineer @ ${employer}, 2018..2019`,
    );
  },
);
