import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("dates that all come before the positions belong to them in order", () => {
  checkPositions(
    "Ada Example\n\nExperience\n\nMar 2021 – Present\nSep 2017 – Feb 2021\nJun 2015 – Aug 2017\n\nDesign Lead, Quillfeather\n• Design system\n\nInteraction Designer, Parish & Vane\n• Tests with users\n\nGraphic Designer, The Barge Press\n• Posters and books\n\nSkills\nFigma",
    "Design Lead @ Quillfeather, 2021-03..present",
    "Interaction Designer @ Parish & Vane, 2017-09..2021-02",
    "Graphic Designer @ The Barge Press, 2015-06..2017-08",
  );
});

test("dates that all come after the positions belong to them in order, with places between the dates", () => {
  checkPositions(
    "Ada Example\n\nWORK EXPERIENCE\n\nFinance Manager\nHacienda Foods\n• Closes the books\n\nAccountant\nTamaraw Shipping Corp.\n• Audited costs\n\n01/2019 – Present\nManila\n05/2014 – 12/2018\nManila\n\nSkills\nExcel",
    "Finance Manager @ Hacienda Foods, 2019-01..present",
    "Accountant @ Tamaraw Shipping Corp., 2014-05..2018-12",
  );
});

test("dates before the heading of the work belong to its positions", () => {
  checkPositions(
    "Ada Example\n\n2019 – now\n2014 – 2018\n\nExperience\n\nFinance Manager at Hacienda Foods\n• Closes the books\n\nAccountant at Tamaraw Shipping Corp.\n• Audited costs\n\nSkills\nExcel",
    "Finance Manager @ Hacienda Foods, 2019..present",
    "Accountant @ Tamaraw Shipping Corp., 2014..2018",
  );
});

test("fewer separate dates than positions belong to none of them", () => {
  checkPositions(
    "Ada Example\n\nWORK EXPERIENCE\n\nFinance Manager\nHacienda Foods\n• Closes the books\n\nAccountant\nTamaraw Shipping Corp.\n• Audited costs\n\nClerk\nBayani Bank\n• Checked papers\n\nEducation\n\n2008 – 2011\n2005 – 2008\n\nSkills\nExcel",
    "Finance Manager @ Hacienda Foods, ..",
    "Accountant @ Tamaraw Shipping Corp., ..",
    "Clerk @ Bayani Bank, ..",
  );
});

test("a stay without an end above an older one continues until today", () => {
  checkPositions(
    "Ada Example\n\nPractice\n\nPartner, Taller Guanacaste\nSchools, clinics and one chapel.\n\nProject Architect, Solano Robles Arquitectos\nHotel in Nosara, and the old post office.\n\n2018 –\n2013 – 2018\n\nEducation\n\nMArch, Universidad de los Volcanes",
    "Partner @ Taller Guanacaste, 2018..present",
    "Project Architect @ Solano Robles Arquitectos, 2013..2018",
  );
});

test("the only dates among the bullets of an undated position are its own", () => {
  checkPositions(
    "Ada Example\n\nExperience\n\nParish Gazette, Archive Coordinator\nUniversity of Umbra, Santa Fortuna\n• Keeps the plates of all issues\n\n2015 - 2016\n\n• Answers the letters of readers\n• Lends out the plates\nFreelance Photographer\t2013 - Present\n• Weddings\n\nSkills\nFigma",
    "Archive Coordinator @ Parish Gazette, 2015..2016",
    "Freelance Photographer @ ?, 2013..present",
  );
});

test("a row with its own dates right below another position is another position", () => {
  checkPositions(
    "Ada Example\n\nCareer\n\nManager, Quillfeather Ltd\tJune 2014 – Dec 2015\nHerald\tSept 2011 – June 2012\nSales Consultant\tNov 2008 – Dec 2009\n\nSkills\nExcel",
    "Manager @ Quillfeather Ltd, 2014-06..2015-12",
    "Herald @ ?, 2011-09..2012-06",
    "Sales Consultant @ ?, 2008-11..2009-12",
  );
});

test.each([
  [
    "with the dash above, at the left",
    "Aug 2021 –    Bore Pipes, Leeds\nNov 2023      Web Developer",
  ],
  [
    "with the dash below, at the left",
    "Aug 2021      Web Developer\n– Nov 2023    Bore Pipes, Leeds",
  ],
  ["with a word, at the left", "Aug 2021 to   Web Developer\nNov 2023      Bore Pipes, Leeds"],
  [
    "with the dash above, at the right",
    "Bore Pipes, Leeds      Aug 2021 –\nWeb Developer          Nov 2023",
  ],
  [
    "with the dash below, at the right",
    "Bore Pipes, Leeds      Aug 2021\nWeb Developer          – Nov 2023",
  ],
  [
    "with labels, at the right",
    "Bore Pipes, Leeds  Start: 08/2021\nWeb Developer      End: 11/2023",
  ],
])("two dates below one another, next to the names, are one stay, %s", (_, head) => {
  checkPositions(
    `Experience\n${head}\n• Billing in Kotlin\n\nEducation\nBSc`,
    "Web Developer @ Bore Pipes, 2021-08..2023-11",
  );
});

test("two dates below one another that go backwards belong to two stays", () => {
  checkPositions(
    "Experience\nAug 2021 –    Bore Pipes, Web Developer\nNov 2019      Fjord Foods, Trainee\n\nEducation\nBSc",
    "Web Developer @ Bore Pipes, 2021-08..present",
    "Trainee @ Fjord Foods, 2019-11..2019-11",
  );
});
