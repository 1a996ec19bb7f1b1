import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("a table with one cell per row is read by the names of its columns", () => {
  checkPositions(
    "Ada Example\n\nWORK EXPERIENCE\nS.No\nEmployer\nDesignation\nFrom\nTo\n1\nTorvik Data\nSoftware Engineer\nMar 2021\nTill date\n2\nMeridel\nTester\nSep 2017\nFeb 2021\n\nSKILLS\nGo",
    "Software Engineer @ Torvik Data, 2021-03..present",
    "Tester @ Meridel, 2017-09..2021-02",
  );
});

test("a table with its head on one row and its cells on rows of their own is read by that head", () => {
  checkPositions(
    "Ada Example\n\nExperience\n\nDates\tOrganisation\tPost\n08/2018 – present\nIndigo Peak\nConsultant\n06/2014 – 07/2018\nAshvin\nAssociate\n\nSkills\nABAP",
    "Consultant @ Indigo Peak, 2018-08..present",
    "Associate @ Ashvin, 2014-06..2018-07",
  );
});

test("the head of a table whose cells contain whole positions is not an employer", () => {
  checkPositions(
    "Ada Example\n\nWork experience\n\nPeriod\tJob\nMar 2014 – present\tMeridel, Bergen - Software Engineer\n\n• Wrote Java.\n\nJun 2012 – Dec 2013\tAshvin, Oslo - Web Developer\n\nSkills\nGo",
    "Software Engineer @ Meridel, 2014-03..present",
    "Web Developer @ Ashvin, 2012-06..2013-12",
  );
});

test("labels with their values on the row below are read", () => {
  checkPositions(
    "Ada Example\n\nWork experience\n\nEmployer:\nGidan Works\nPosition:\nSite Engineer\nFrom:\nJanuary 2017\nTo:\nApril 2020\n\nEmployer:\nHarmattan\nPosition:\nTrainee\nFrom:\nMay 2015\nTo:\nDecember 2016\n\nSkills\nExcel",
    "Site Engineer @ Gidan Works, 2017-01..2020-04",
    "Trainee @ Harmattan, 2015-05..2016-12",
  );
});

test("a table that lacks a cell is not read by its columns", () => {
  checkPositions(
    "Ada Example\n\nWork experience\n\nEmployer\nDesignation\nPeriod\nTorvik Data\nSoftware Engineer\n2019 – 2021\nMeridel\n2016 – 2019\n\nSkills\nGo",
    "Software Engineer @ Torvik Data, 2019..2021",
    "? @ Meridel, 2016..2019",
  );
});

test("a table that is written column by column is read by its rows", () => {
  checkPositions(
    "Ada Example\n\nWork History\n\nOrganization\nTorvik Data\nMeridel\nGidan Works\n\nDesignation\nTest Engineer\nJunior Tester\nOperator\n\nFrom\nNov-2020\nJun-2018\nJan-2017\n\nTo\nTill Date\nOct-2020\nMay-2018\n\nSkills\nJava",
    "Test Engineer @ Torvik Data, 2020-11..present",
    "Junior Tester @ Meridel, 2018-06..2020-10",
    "Operator @ Gidan Works, 2017-01..2018-05",
  );
});

test.each(["1.", "1)", "1"])(
  "a table whose rows are numbered with %j is read by its columns",
  (number) => {
    const second = number.replace("1", "2");
    checkPositions(
      `Ada Example\n\nExperience\nSr. No.\tCompany\tDesignation\tDuration\n${number}\tTorvik Data\tTester\tMar 2021 - May 2022\n${second}\tMeridel & Co\tAnalyst\tJun 2016 - Feb 2021`,
      "Tester @ Torvik Data, 2021-03..2022-05",
      "Analyst @ Meridel & Co, 2016-06..2021-02",
    );
  },
);
