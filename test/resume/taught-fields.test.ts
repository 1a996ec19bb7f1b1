import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("the field of study between a title and a school belongs to the title", () => {
  checkPositions(
    `Appointments
Lecturer in Software Engineering, University of Easterfield, 2018 – present
- Teaches compilers
Research Associate in Machine Learning, Norholm Institute of Technology, 2014 – 2018
- Built a corpus tool in Python`,
    "Lecturer in Software Engineering @ University of Easterfield, 2018..present",
    "Research Associate in Machine Learning @ Norholm Institute of Technology, 2014..2018",
  );
});
