import { test } from "vitest";
import { checkDegrees } from "./check-degrees.ts";

test("a label below a study says its degree and is none of its own", () => {
  checkDegrees(
    "10/2010 – 09/2013 Studium Wirtschaftsinformatik, Hochschule Musterstadt\nAbschluss: Bachelor of Science\n10/2013 – 09/2015 Masterstudium Informatik, Universität Musterstadt\nAbschluss: Master of Science (Note 1,3)",
    "bachelor, Wirtschaftsinformatik, Hochschule Musterstadt, 2010-10..2013-09",
    "master, Informatik, Universität Musterstadt, 2013-10..2015-09",
  );
  checkDegrees(
    "10/2003 – 08/2008\tStudium der Informatik, Fachhochschule Musterstadt\n\tAbschluss: Diplom-Informatikerin (FH)",
    "master, Informatik, Fachhochschule Musterstadt, 2003-10..2008-08",
  );
});

test("a degree with a label after another degree is its own", () => {
  checkDegrees(
    "Bachelor of Science in Physics, Umbra University, 2016\n\nMaster: MSc Data Science, Umbra University, 2018",
    "bachelor, Physics, Umbra University, 2016..2016",
    "master, Data Science, Umbra University, 2018..2018",
  );
});

test("a date alone above a degree without one is its date", () => {
  checkDegrees(
    "2013 – 2016\n\nBachelor of Science in Physics\nUmbra University\n\n2010 – 2013\tA levels, Umbra College",
    "bachelor, Physics, Umbra University, 2013..2016",
    "other, ?, Umbra College, 2010..2013",
  );
});

test("a date alone below a degree is not that of the next one", () => {
  checkDegrees(
    "Master of Science in Physics\nUmbra University\n2016 – 2018\n\nBachelor of Science in Physics\nUmbra College\n2013 – 2016",
    "master, Physics, Umbra University, 2016..2018",
    "bachelor, Physics, Umbra College, 2013..2016",
  );
});

test("a date between two degrees belongs to the first if none stands above it", () => {
  checkDegrees(
    "Master of Science in Physics\nUmbra University\n\nJune 2018\n\nBachelor of Science in Physics\nUmbra College",
    "master, Physics, Umbra University, 2018-06..2018-06",
    "bachelor, Physics, Umbra College, ..",
  );
});

test("a degree with a date of its own below is not that of the date above", () => {
  checkDegrees(
    "2019\nBachelor of Science in Physics\nUmbra College\n2013 – 2016",
    "bachelor, Physics, Umbra College, 2013..2016",
  );
});
