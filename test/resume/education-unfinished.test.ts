import { test } from "vitest";
import { checkDegrees } from "./check-degrees.ts";

test.each(["not completed", "dropped out", "incomplete", "abgebrochen", "inachevée"])(
  "an unfinished degree (%s) is not a degree",
  (words) => {
    checkDegrees(
      `MSc Physics (${words}), Example University, 2016\nBSc Physics, Example University, 2012`,
      "bachelor, Physics, Example University, 2012..2012",
    );
  },
);

test("a degree is unfinished if a row of its own below the dates says so", () => {
  checkDegrees(
    `MSc Physics
Example University
2014 – 2016
(Incomplete)

BSc Physics
Example University
2008 – 2012`,
    "bachelor, Physics, Example University, 2008..2012",
  );
});
