import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("a field in brackets after a title is not the employer if one is below", () => {
  checkPositions(
    `Experience
Cloud Intern (Virtual)\tJuly 2022 – Sept 2022
Boldmeadow
- Kept tables of all that is sold

Web Intern (Data Platform)
Jan 2021 - June 2021
Quillworks
- Kept servers

Web Engineer
Jan 2020 - Nov 2020
Tinyq
- Kept pages`,
    "Cloud Intern (Virtual) @ Boldmeadow, 2022-07..2022-09",
    "Web Intern (Data Platform) @ Quillworks, 2021-01..2021-06",
    "Web Engineer @ Tinyq, 2020-01..2020-11",
  );
});

test("a field after the title's comma is not the employer if that is on the row below", () => {
  checkPositions(
    `Experience

Working Student, Simulation            04/2024 – present
Fabrikam Mobility GmbH
• Wrote scenarios

Research Intern                        02/2023 – 05/2023
Northwind Institute of Informatics
• Labeled pictures

Teaching Assistant, Data Structures    08/2022 – 11/2022
Contoso University
• Held two lab groups`,
    "Working Student, Simulation @ Fabrikam Mobility GmbH, 2024-04..present",
    "Research Intern @ Northwind Institute of Informatics, 2023-02..2023-05",
    "Teaching Assistant, Data Structures @ Contoso University, 2022-08..2022-11",
  );
});

test("the word before the dates is not the field of the title", () => {
  checkPositions(
    "Work Experience\n\n1. Assistant IT - from November-2007 to Nov-2010 (3 years).\n- Osier Taxi LLC, Dubai\n- Hardware\n\n2. Computer Programmer from Sep-2005 to Oct-2007 (2 years)\n- Umbra Network Solutions, Dubai",
    "Assistant IT @ Osier Taxi LLC, 2007-11..2010-11",
    "Computer Programmer @ Umbra Network Solutions, 2005-09..2007-10",
  );
});

test("the field after a title's dash may contain a word of firms' names", () => {
  checkPositions(
    `Experience
Quillworks Technology Solutions, Springtown
Manager – Service Delivery\tMar 2013 – Present
- Runs the desk`,
    "Manager – Service Delivery @ Quillworks Technology Solutions, 2013-03..present",
  );
});

test("the field after a title's dash ends at the bar before the employer", () => {
  checkPositions(
    `Experience
Head – Pumps & Pipes | Boldmeadow Petroleum Corporation Ltd. – Norway
1991 – 2014
- Led the works`,
    "Head – Pumps & Pipes @ Boldmeadow Petroleum Corporation Ltd., 1991..2014",
  );
});

test("a field before the title belongs to it if the employer is below", () => {
  checkPositions(
    `Experience
IT – Branch Support – Business Planning Executive\tMay 1998 – Aug 2003
Quill Computer Co., Springtown, Oregon
- Sold printers
Owner
Tinyq Institute & Services, Springtown, Oregon
Oct 2003 – Feb 2008
- Taught`,
    "IT – Branch Support – Business Planning Executive @ Quill Computer Co., 1998-05..2003-08",
    "Owner @ Tinyq Institute & Services, 2003-10..2008-02",
  );
});

test("a course after a title belongs to it if employers are below, with their dates", () => {
  checkPositions(
    `Experience
Graduate Teaching Assistant, Computer Vision\tSpringtown, OR
Springtown Institute of Technology\tFebruary 2023 - Present
- Graded work
Software Engineering Intern\tLakeside, CA
Quillworks\tJuly 2019 - October 2021
- Built a page`,
    "Graduate Teaching Assistant, Computer Vision @ Springtown Institute of Technology, 2023-02..present",
    "Software Engineering Intern @ Quillworks, 2019-07..2021-10",
  );
});

test("a bracket with an abbreviation in it belongs to the title", () => {
  checkPositions(
    "EXPERIENCE\nDeveloper (mat. leave cover), Umbra Ltd, 2017 – 2018\n- Wrote Go",
    "Developer (mat. leave cover) @ Umbra Ltd, 2017..2018",
  );
});

test("a title may end with a word that is the label of a date elsewhere", () => {
  checkPositions(
    "Expérience\nIngénieure Data – Quartz Conseil (Paris), Jan 2020 – Mar 2021\n- Pipelines",
    "Ingénieure Data @ Quartz Conseil, 2020-01..2021-03",
  );
});

test("a product described below a title and its employer is not an employer, even if it contains a word of firms' names", () => {
  checkPositions(
    `Experience
03/2021 – present   Senior Backend Engineer, Northwind Energy
                    Built the billing API in Kotlin
04/2017 – 02/2021   Software Engineer, Kestrel
                    Payment services in Go
02/2015 – 03/2017   Developer, Torrin
                    Systems in Rust
02/2013 – 01/2015   Developer, Halden
                    Internal services for banks`,
    "Senior Backend Engineer @ Northwind Energy, 2021-03..present",
    "Software Engineer @ Kestrel, 2017-04..2021-02",
    "Developer @ Torrin, 2015-02..2017-03",
    "Developer @ Halden, 2013-02..2015-01",
  );
});
