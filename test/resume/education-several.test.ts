import { test } from "vitest";
import { checkDegrees } from "./check-degrees.ts";

test("two degrees of one row share its school and dates", () => {
  checkDegrees(
    `Umbra University June 2023
B.S. in Computer Science, B.A. in Economics`,
    "bachelor, Computer Science, Umbra University, 2023-06..2023-06",
    "bachelor, Economics, Umbra University, 2023-06..2023-06",
  );
});

test("two degrees of one row that each have a school have their own", () => {
  checkDegrees(
    "B.Sc. Physics, Umbra University, 2012; M.Sc. Mathematics, Penumbra College, 2014",
    "bachelor, Physics, Umbra University, 2012..2012",
    "master, Mathematics, Penumbra College, 2014..2014",
  );
});

test("a degree that a table repeats below a sentence is told once", () => {
  checkDegrees(
    `B.E in Computer Engineering from Umbra college of Engineering.
EXAMINATIONS BOARD/UNIVERSITY PERCENTAGE YEAR OF PASSING
B.E Penumbra university 65% 2013`,
    "bachelor, Computer Engineering, Umbra college of Engineering, 2013..2013",
  );
});

test("a sentence about the degree above it tells of no other", () => {
  checkDegrees(
    `Umbra University, Springtown — B.Tech in Computer Science
July 2015 - PRESENT
Currently in third year, pursuing Bachelors in Computer Science.`,
    "bachelor, Computer Science, Umbra University, 2015-07..present",
  );
});

test("an abbreviation in the name of a school does not end the sentence", () => {
  checkDegrees(
    "Govt. Engineering College, B.Tech in Physics July 2014 – Jun 2018",
    "bachelor, Physics, Govt. Engineering College, 2014-07..2018-06",
  );
  checkDegrees(
    "Graduation Passed (B.A.) from C.C.S. University",
    "bachelor, ?, C.C.S. University, ..",
  );
});

test("initials in the name of a school are not a degree", () => {
  checkDegrees(
    "2008 Bachelor’s degree in Physics, B. M. S Institute of Technology",
    "bachelor, Physics, B. M. S Institute of Technology, 2008..2008",
  );
});

test("the word School in a certificate's name does not hide that schools are above the degrees", () => {
  checkDegrees(
    `Umbra University, Springtown, PA
Bachelor of Science in Physics, May 2015
University of Example, Springtown, CA
Bachelor of Science in Chemistry (August 2012 – May 2013)
Elsewhere High School, Springtown, WA
High School Diploma with Honors, June 2012`,
    "bachelor, Physics, Umbra University, 2015-05..2015-05",
    "bachelor, Chemistry, University of Example, 2012-08..2013-05",
    "other, ?, Elsewhere High School, 2012-06..2012-06",
  );
});
