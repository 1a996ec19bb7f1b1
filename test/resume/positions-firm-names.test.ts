import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("a firm of partners is not a title", () => {
  checkPositions(
    `EXPERIENCE
Junior Software Developer, Hollerbusch & Partner, Halle 10/2014 – 07/2016
- Built an order system
Software Developer
Nussbaum und Partner | Halle | 10/2012 – 09/2014
- Built a page`,
    "Junior Software Developer @ Hollerbusch & Partner, 2014-10..2016-07",
    "Software Developer @ Nussbaum und Partner, 2012-10..2014-09",
  );
});

test("a title and an employer keep the dot at the start of their first word", () => {
  checkPositions(
    `Work Experience
Brightwave Solutions
.NET Developer
Jan 2012 – Dec 2013
- Built a shop
.Grid Systems
Trainee
April 2011 – July 2011
- Built a page`,
    ".NET Developer @ Brightwave Solutions, 2012-01..2013-12",
    "Trainee @ .Grid Systems, 2011-04..2011-07",
  );
});

test("the place after an employer may end with a period", () => {
  checkPositions(
    `EXPERIENCE
Systems Administrator, Quill & Ferry, Tucson, AZ.\t01/2016 – 09/2019
- Ran two hundred servers
Web Developer, Brightfold Studio, York, UK.\t02/2014 – 12/2015
- Built a shop`,
    "Systems Administrator @ Quill & Ferry, 2016-01..2019-09",
    "Web Developer @ Brightfold Studio, 2014-02..2015-12",
  );
});

test("the words after an employer's @ are its place", () => {
  checkPositions(
    "Experience\n\nOsierbox @Tallinn, Estonia\tMay, 2019 – Present\nData Engineer\nScala, Spark.\n\nUmbra.io @Tartu, Estonia\tJune, 2018 – Jan, 2019\nSoftware Developer\nLaravel.",
    "Data Engineer @ Osierbox, 2019-05..present",
    "Software Developer @ Umbra.io, 2018-06..2019-01",
  );
});

test("a firm on its own row keeps its Danish legal form", () => {
  checkPositions(
    "ERHVERVSERFARING\n2018 – 2019\nFjordby Data A/S\nSoftwareudvikler\n- Java",
    "Softwareudvikler @ Fjordby Data A/S, 2018..2019",
  );
});

test("a firm in small letters with a hyphen or dot may end the row of a title", () => {
  checkPositions(
    `Experience
[January 2024 - March 2024 ] Front-End Developer at moon-client
Layout for telephones.`,
    "Front-End Developer @ moon-client, 2024-01..2024-03",
  );
});

test.each(["AT&T", "H&R", "J.P. Gorman", "U.S. Coast Patrol", "Yippy!"])(
  "the marks inside and after a firm's name do not cut it: %s",
  (employer) => {
    for (const row of [
      `QA Analyst / ${employer} / 2016 - 2018`,
      `${employer}; QA Analyst; 2016 - 2018`,
      `QA Analyst\n${employer} · Full-time\n2016 - 2018\nParis, France`,
    ])
      checkPositions(`Experience\n${row}\n- Built it`, `QA Analyst @ ${employer}, 2016..2018`);
  },
);
