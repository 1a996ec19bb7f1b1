import { test } from "vitest";
import { checkDegrees } from "./check-degrees.ts";

test("a field continues on the next row after a word that joins two names", () => {
  checkDegrees(
    `B.E – Electronics &
Instrumentation
Umbra Institute, Springtown
May 2012`,
    "bachelor, Electronics & Instrumentation, Umbra Institute, 2012-05..2012-05",
  );
});

test("a field continues in a narrow column with words that begin no field", () => {
  checkDegrees(
    `B.Tech
Computer
Science and
Engineering
Umbra University
2014`,
    "bachelor, Computer Science and Engineering, Umbra University, 2014..2014",
  );
});

test("a bracket right after the degree is its field, whatever it contains", () => {
  checkDegrees(
    "M.Tech (Graphs, Logic, and Proofs) Umbra University, May 2014",
    "master, Graphs, Logic, and Proofs, Umbra University, 2014-05..2014-05",
  );
});

test("the bracket with the field may be on the next row", () => {
  checkDegrees(
    `BE
(Comp Sci & Engg)
Umbra University
2015`,
    "bachelor, Comp Sci & Engg, Umbra University, 2015..2015",
  );
});

test("a bracket that says how the studies went is not a field", () => {
  checkDegrees(
    "M.Tech (Distance Mode) Umbra University, 2014",
    "master, ?, Umbra University, 2014..2014",
  );
});

test("words in any case before the school are the field", () => {
  checkDegrees(
    "M.Tech Embedded systems of cars from Umbra University 2011",
    "master, Embedded systems of cars, Umbra University, 2011..2011",
  );
});

test("a candidate's degree has its field after the comma", () => {
  checkDegrees(
    `Umbra University
BSE Candidate, Electrical and Computer Engineering    May 2028`,
    "bachelor, Electrical and Computer Engineering, Umbra University, 2028-05..2028-05",
  );
});

test("a year in words is not a field", () => {
  checkDegrees(
    "Bachelor of Computer Application (BCA) in year 2011 Umbra College",
    "bachelor, Computer Application, Umbra College, 2011..2011",
  );
});

test("the name of a school continues on the next row after a word that ends no name", () => {
  checkDegrees(
    `B.Tech
(Mechanical Engineering)
UPTU	Umbra College of
Engineering
2016	60.20%`,
    "bachelor, Mechanical Engineering, Umbra College of Engineering, 2016..2016",
  );
});

test("the row that ends the name of a university is no heading", () => {
  checkDegrees(
    `• Bachelor of Engineer – Electronics Engineering, Umbra
University, India (2010)`,
    "bachelor, Electronics Engineering, Umbra University, 2010..2010",
  );
});

test("the university that a college is affiliated to is not part of its name", () => {
  checkDegrees(
    "B.Tech Electronics, 2013 from UMBRA INSTITUTE OF TECHNOLOGY affiliated to GBTU",
    "bachelor, Electronics, UMBRA INSTITUTE OF TECHNOLOGY, 2013..2013",
  );
});

test("the label before a school is not part of its name", () => {
  checkDegrees(
    `BSC (Information Technology)
Institution: Umbra Tech
Year of Passing: 2019`,
    "bachelor, Information Technology, Umbra Tech, 2019..2019",
  );
});
