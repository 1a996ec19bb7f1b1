import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("a second title after a dash belongs to the first", () => {
  checkPositions(
    "Experience\n\nOwner — Freelance Clinical Consultant — Avidor LLC\n2023 – Present\n- Ran two trials\n\nApprentice – Test Bench Developer — Contrel\nJun 2020 – Sep 2022\n- Filed a patent",
    "Owner — Freelance Clinical Consultant @ Avidor LLC, 2023..present",
    "Apprentice – Test Bench Developer @ Contrel, 2020-06..2022-09",
  );
});

test("everyday words between a dash and the comma before a firm belong to the title", () => {
  checkPositions(
    "Experience\n\nSite Engineer – Operation and Maintenance, T & C Engineer PVT LTD\nFeb 2018 - Present\n- Kept the plant running\n\nDeveloper, Norwell Ltd\nJan 2015 - Jan 2018\n- Wrote Java",
    "Site Engineer – Operation and Maintenance @ T & C Engineer PVT LTD, 2018-02..present",
    "Developer @ Norwell Ltd, 2015-01..2018-01",
  );
});

test("words in small letters before a firm with its legal form belong to the title", () => {
  checkPositions(
    "Experience\n\nManager RF Spancor Telesystems and Solutions Ltd.\nJun 2007 - Nov 2008\n- Planned sites\n\nAssistant Manager wireless operation Tulor Telecom Ltd.\nJan 2000 - May 2006\n- Ran the network",
    "Manager RF @ Spancor Telesystems and Solutions Ltd., 2007-06..2008-11",
    "Assistant Manager wireless operation @ Tulor Telecom Ltd., 2000-01..2006-05",
  );
});

test("the last word of a title may be on a row of its own", () => {
  checkPositions(
    "EXPERIENCE\n\nNORWELL DEFENCE AND SPACE | DevOps\nEngineer\nNov 2023 – Present | Toulouse, France\n• Moved the build to the cloud\n\nFERNHAVEN | DevSecOps Engineer\nJan 2020 – Oct 2023 | Toulouse, France\n• Wrote scanners",
    "DevOps Engineer @ NORWELL DEFENCE AND SPACE, 2023-11..present",
    "DevSecOps Engineer @ FERNHAVEN, 2020-01..2023-10",
  );
});

test("the words that open the name of a firm belong to it", () => {
  checkPositions(
    "EXPERIENCE\n\n2019 - 2020\nResearch Fellow\nCenter for Research in Cognition & Neurosciences (CRCN) • Brussels, Belgium\nDid research on memory.\n\n2018 - 2019\nTeacher\nNorwell University • Montreal\nTaught students.",
    "Research Fellow @ Center for Research in Cognition & Neurosciences (CRCN), 2019..2020",
    "Teacher @ Norwell University, 2018..2019",
  );
});

test("the words between the preposition after a title and the employer belong to the title", () => {
  checkPositions(
    "Experience\n\n03/2019 - 09/2019  University Tutor | Norwell University | Milano, Italy\n- Tutoring\n\n09/2014 - 12/2017  Supervisor for Junior Camps | Sardonyx Radio Telescope | Cagliari, Italy\n- Logistics\n\n10/2013 - 06/2014  Physics Teacher | Istituto Norwell | Varese, Italy\n- Taught physics",
    "University Tutor @ Norwell University, 2019-03..2019-09",
    "Supervisor for Junior Camps @ Sardonyx Radio Telescope, 2014-09..2017-12",
    "Physics Teacher @ Istituto Norwell, 2013-10..2014-06",
  );
});

test("a firm with a capital within its name keeps it before a town and a country", () => {
  checkPositions(
    "Experience\n\nData Engineer, PetFactory, Gijón, Spain\nJan 2025 - Mar 2025\n- Built reports",
    "Data Engineer @ PetFactory, 2025-01..2025-03",
  );
});

test("the initials of a title in brackets are not the employer", () => {
  checkPositions(
    "EXPERIENCE\n\n2019 - 2020\nResearch Fellow\nNorwell Laboratory • Montreal, Quebec\nDid research on memory.\n\n2018 - 2019\nTeacher Assistant (TA)\nUmbra University Department of Psychology & Biology • Montreal, Quebec\nTaught students.",
    "Research Fellow @ Norwell Laboratory, 2019..2020",
    "Teacher Assistant (TA) @ Umbra University Department of Psychology & Biology, 2018..2019",
  );
});

test("a title has its field to itself on a row of its own", () => {
  checkPositions(
    "Experience\n\nSardonyx Radio Telescope, Cagliari, Italy    09/2014 – 12/2017\nSupervisor for Junior Camps\n- Logistics\n\nIstituto Norwell, Varese, Italy    10/2013 – 06/2014\nPhysics Teacher\n- Taught physics",
    "Supervisor for Junior Camps @ Sardonyx Radio Telescope, 2014-09..2017-12",
    "Physics Teacher @ Istituto Norwell, 2013-10..2014-06",
  );
});

test("the number of a position in a list does not belong to its employer", () => {
  checkPositions(
    "Experience\n\nDec 2016 - Present\n1 : Norwell Tech\nMaintenance Engineer\n- Kept pumps\n\nDec 2014 - Oct 2016\n2 : RNZ International FZE\nInstrumentation Engineer\n- Set valves",
    "Maintenance Engineer @ Norwell Tech, 2016-12..present",
    "Instrumentation Engineer @ RNZ International FZE, 2014-12..2016-10",
  );
});

test("a small initial before an ampersand belongs to the firm", () => {
  checkPositions(
    "Work History\n\nelara System & Control Pvt. Ltd.\tJan 2018 – Present\nProject Engineer\n- Built panels\n\ni & B Automation and Controls Systems\tNov 2015 – Dec 2017\nProject Engineer\n- Built panels",
    "Project Engineer @ elara System & Control Pvt. Ltd., 2018-01..present",
    "Project Engineer @ i & B Automation and Controls Systems, 2015-11..2017-12",
  );
});
