import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("an employer with its place in a column is not the end of the bullet above", () => {
  checkPositions(
    `EXPERIENCE
Tinyq Labs\tSpringtown, CA
Engineering Intern\t05/2021 – 08/2021
- Shortened the wait of visitors by a third with a cache in front of the store that sells
tickets, and told the team what had been learned from it
Boldmeadow\tRemote, New York
Lead Product Manager\t05/2019 – 12/2020
- Drew plans`,
    "Engineering Intern @ Tinyq Labs, 2021-05..2021-08",
    "Lead Product Manager @ Boldmeadow, 2019-05..2020-12",
  );
});

test("a kind of contract in brackets is not an employer", () => {
  checkPositions(
    `EXPERIENCE
Lead Web Developer (Contract)\t07/2021 – 01/2022
- Built a shop
Web Developer (Permanent)\t07/2019 – 06/2021
- Built a page`,
    "Lead Web Developer @ ?, 2021-07..2022-01",
    "Web Developer @ ?, 2019-07..2021-06",
  );
});

test("an employer ends before the label of the title on its row", () => {
  checkPositions(
    `Work Experience
Organization\t: Quillworks- Springtown Designation\t: Support Engineer Duration\t: July 2012 to Dec 2012
- Mended printers
Organization\t: Tinyq University-Leeds Designation\t: System Manager Duration\t: Aug 2015 to March 2018
- Kept servers`,
    "Support Engineer @ Quillworks, 2012-07..2012-12",
    "System Manager @ Tinyq University-Leeds, 2015-08..2018-03",
  );
});

test("a town between an employer and a title belongs to neither", () => {
  checkPositions(
    `Work experience
Quillworks, Edinburgh Software Engineer\tJune 2018 – September 2019
- Drew maps
Boldmeadow China, Hong Kong Trainee\tMay 2016 – August 2016
- Wrote macros`,
    "Software Engineer @ Quillworks, 2018-06..2019-09",
    "Trainee @ Boldmeadow China, 2016-05..2016-08",
  );
});

test("roles right above one another have the employer below the last of them", () => {
  checkPositions(
    `Career
Sales Consultant\tNov 2018 – Dec 2019
Database Administrator\tSept 2017 – Oct 2018
Network Support Engineer\tJun 2016 – Aug 2017
Boldmeadow Ltd, Leeds
- Looked after visitors and what they ask for

Shop Assistant\tOct 2014 – May 2016
Quillworks Ltd, Leeds
- Sold paper`,
    "Sales Consultant @ Boldmeadow Ltd, 2018-11..2019-12",
    "Database Administrator @ Boldmeadow Ltd, 2017-09..2018-10",
    "Network Support Engineer @ Boldmeadow Ltd, 2016-06..2017-08",
    "Shop Assistant @ Quillworks Ltd, 2014-10..2016-05",
  );
});

test("words in the place of the other positions' titles are a title even without a known word", () => {
  checkPositions(
    `WORK
Manager of Systems

Feb 2016 – Jan 2018\tQuillworks Ltd,\tLeeds
Domain : Retail
- Moved the books of twelve shops to one program, and taught those who had to use it

Technical Consultant

Nov 2014 – Jan 2016\tBoldmeadow Ltd,\tYork
Domain : Retail
- Moved the books of twelve shops to one program, and taught those who had to use it

Keeper of the books

Jul 2012 – Nov 2014\tTinyq Ltd,\tYork
Domain : Retail
- Drew the plans of a new program for the books, and taught those who had to use it`,
    "Manager of Systems @ Quillworks Ltd, 2016-02..2018-01",
    "Technical Consultant @ Boldmeadow Ltd, 2014-11..2016-01",
    "Keeper of the books @ Tinyq Ltd, 2012-07..2014-11",
  );
});

test("a sentence that continues with its dates on the next row states one stay", () => {
  checkPositions(
    `Experience
1. Worked as an Office Executive with Quillworks Pvt Ltd,
East of Springtown from March 2007 to Sept 2010.
• Worked as a Technical Support Engineer in Boldmeadow Computers &
Comm. Services Ltd. Leeds From October 2010 to Nov 2014.
• Worked as Technical Support Engineer with Tinyq Solutions
Ltd, York from December 2014 to January 2018.`,
    "Office Executive @ Quillworks Pvt Ltd, 2007-03..2010-09",
    "Technical Support Engineer @ Boldmeadow Computers & Comm. Services Ltd., 2010-10..2014-11",
    "Technical Support Engineer @ Tinyq Solutions Ltd, 2014-12..2018-01",
  );
});

test("the joint of the other positions splits two names that were read as one", () => {
  checkPositions(
    `Giulia Esempio
Milano

ESPERIENZE DI LAVORO

Dal 2019 ad oggi
Sviluppatrice presso Contoso S.r.l., Rende

Dal 2015 al 2019
Informatrice scientifica presso Fabrikam S.p.A., Catanzaro

Dal 2013 al 2014
Tirocinante presso Northwind S.p.A., Cosenza`,
    "Sviluppatrice @ Contoso S.r.l., 2019..present",
    "Informatrice scientifica @ Fabrikam S.p.A., 2015..2019",
    "Tirocinante @ Northwind S.p.A., 2013..2014",
  );
});

test("the words before a bracket belong to the title in the bracket", () => {
  checkPositions(
    `EXPERIENCE
Brightwater Community Daycare\tSeptember 2018 - present
Scheduler (volunteer)\tSomerville, MA
- Built a page that plans the shifts of parents
Example College\tSeptember 2015 - May 2017
Lecturer\tSomerville, MA
- Taught logic`,
    "Scheduler (volunteer) @ Brightwater Community Daycare, 2018-09..present",
    "Lecturer @ Example College, 2015-09..2017-05",
  );
});

test("years as a doctoral candidate are a position", () => {
  checkPositions(
    `EXPERIENCE
2017-2021 PhD candidate, Brackwater Institute for Astronomy, Garching
   Simulated galaxies in C++ and CUDA
2021-2023 Postdoc, Leyden University
   Data pipelines in Python`,
    "PhD candidate @ Brackwater Institute for Astronomy, 2017..2021",
    "Postdoc @ Leyden University, 2021..2023",
  );
});

test("a title after its label contains none of the client's words", () => {
  checkPositions(
    `EXPERIENCE
Client: Large UK retail bank
Role: Lead Data Engineer
Period: Jan 2022 - Present
- Built pipelines in Airflow
Client: US telecom operator
Role: ETL Developer
Period: Mar 2015 - Dec 2018
- Loaded data with Informatica`,
    "Lead Data Engineer @ Large UK retail bank, 2022-01..present",
    "ETL Developer @ US telecom operator, 2015-03..2018-12",
  );
});

test("a master's degree and its field are not a title at an employer, although a ship has a master, too", () => {
  checkPositions(
    `EXPERIENCE
Master, Business Administration
10/2014 – 03/2017
Master, MV Aurora
10/2017 – 03/2020`,
    "Master @ MV Aurora, 2017-10..2020-03",
  );
});

test("freelance work after the roles at an employer has no employer", () => {
  checkPositions(
    `Experience

2020\tOsierbox\tTallinn, Estonia
Fullstack Developer
A platform for hiring.
- Wrote Python

2017–18\tFreelance\tTallinn, Estonia
Various projects in Django and React.

2012–17\tNarvaland\tTallinn, Estonia
Security Engineer
- Ran the firewalls`,
    "Fullstack Developer @ Osierbox, 2020..2020",
    "Freelance @ ?, 2017..2018",
    "Security Engineer @ Narvaland, 2012..2017",
  );
});

test("a title above its employer is read even if blank lines separate all rows", () => {
  checkPositions(
    `WORK HISTORY

NETWORK TECHNICIAN,

QUILLWORKS COMPUTERS PVT LTD,

WATER WORKS (GAUGES PROJECT),

SPRINGTOWN, OREGON,

PERIOD: MAY-2018 TO TILL DATE.

FIELD SUPPORT ENGINEER L3 (GX4),

TINYQ SYSTEMS PVT.LTD,

(BOLDMEADOW PROJECT),

SPRINGTOWN, OREGON,

PERIOD: MARCH-2011 TO APRIL-2018.`,
    "NETWORK TECHNICIAN @ QUILLWORKS COMPUTERS PVT LTD, 2018-05..present",
    "FIELD SUPPORT ENGINEER L3 (GX4) @ TINYQ SYSTEMS PVT.LTD, 2011-03..2018-04",
  );
});

test("the Dutch preposition before an employer belongs to neither name", () => {
  checkPositions(
    "ERVARING\n2019 – heden  PHP-ontwikkelaar bij Zaagmolen Zwolle\n2013 – 2019  Webdeveloper bij Drukkerij Zwaan",
    "PHP-ontwikkelaar @ Zaagmolen Zwolle, 2019..present",
    "Webdeveloper @ Drukkerij Zwaan, 2013..2019",
  );
});

test("a job title is not a place, whatever the other positions have there", () => {
  checkPositions(
    "Experiencia\nAgave Soft S.A. de C.V. | Desarrolladora Full Stack Sr. | Ene 2021 - Actual\n- Java\nBecaria de TI | Cinemas Encino | Ene 2017 - Jun 2017\n- Excel",
    "Desarrolladora Full Stack Sr @ Agave Soft S.A. de C.V., 2021-01..present",
    "Becaria de TI @ Cinemas Encino, 2017-01..2017-06",
  );
});

test("the kind of contract next to the dates above a title does not belong to it", () => {
  checkPositions(
    "Experience\n\nNov 2018 – Aug 2021 | Full time\nWeb Developer\nKolle GmbH\n- Built the shop\n\nNov 2014 – Aug 2017 | Full time\nDeveloper\nArdent Ltd\n- Built a till",
    "Web Developer @ Kolle GmbH, 2018-11..2021-08",
    "Developer @ Ardent Ltd, 2014-11..2017-08",
  );
});

test("a school in a teacher's title is not a degree, whatever bracket follows the title", () => {
  checkPositions(
    `Experience
Python Developer, Northwind, Leeds, Jan 2025 – present
- Django back end.
Secondary School Teacher (Maths), Halden School, Sep 2015 – Mar 2024
- Taught pupils.`,
    "Python Developer @ Northwind, 2025-01..present",
    "Secondary School Teacher (Maths) @ Halden School, 2015-09..2024-03",
  );
});

test("a period that begins with the number of a day is not a list item", () => {
  checkPositions(
    "PRACOVNÍ ZKUŠENOSTI\n1. 4. 2018 – 30. 6. 2020\nLípa Systémy s.r.o.\nProgramátorka\n- Java",
    "Programátorka @ Lípa Systémy s.r.o., 2018-04..2020-06",
  );
});

test("the length of a stay in Czech is not an employer", () => {
  checkPositions(
    "PRACOVNÍ ZKUŠENOSTI\nProgramátorka, Lípa Systémy s.r.o.\nzáří 2016 – listopad 2018 (2 roky 3 měsíce)\n- Java",
    "Programátorka @ Lípa Systémy s.r.o., 2016-09..2018-11",
  );
});

test("a title before a dash may open the first bullet below an employer", () => {
  checkPositions(
    `Experience
University of Wrenhouse\tJanuary 2020 - June 2022
• Software Engineering Group Supervisor - Led groups of students.
• Marked Java projects.`,
    "Software Engineering Group Supervisor @ University of Wrenhouse, 2020-01..2022-06",
  );
});

test("the words of a link are not an employer", () => {
  checkPositions(
    `Experience
Github Link
• Data Analysis\tAugust - September 2024
– Looked at 768 entries.
Github Link
• Web shop\tApril - May 2024
– Called an API.`,
  );
});

test("titles in Chinese need no word that all trades share", () => {
  checkPositions(
    `工作经历
北京宏远科技发展有限公司
2009/08 – 至今
系统架构设计师
负责产品核心模块的开发工作。`,
    "系统架构设计师 @ 北京宏远科技发展有限公司, 2009-08..present",
  );
});

test.each([
  "System- und Netzwerkadministrator",
  "Gesundheits- und Krankenpfleger",
  "Aus- und Weiterbildungsleiter",
  "Systeem- en netwerkbeheerder",
  "System- och nätverkstekniker",
])("a hanging hyphen does not part a title: %s", (title) => {
  checkPositions(
    `Experience

10/2014 – 01/2021
${title}
Northwind GmbH

09/2011 – 09/2014
Tester
Fabrikam GmbH`,
    `${title} @ Northwind GmbH, 2014-10..2021-01`,
    "Tester @ Fabrikam GmbH, 2011-09..2014-09",
  );
});

test.each([
  "Empleada de mostrador",
  "Pracovník podpory IT",
  "Brigádník",
  "Geselle",
  "Caissière",
  "Butiksbiträde",
  "Lucrător comercial",
  "Idénymunkás",
  "Sprzedawczyni",
])("a trade is a title below a firm of unknown words: %s", (title) => {
  checkPositions(
    `Experience

5/2012 – 10/2017
Pelargonia Trebor
${title}

9/2010 – 4/2012
Northwind Ltd
Tester`,
    `${title} @ Pelargonia Trebor, 2012-05..2017-10`,
    "Tester @ Northwind Ltd, 2010-09..2012-04",
  );
});

test("a hyphen glued to a title parts it from the firm behind it", () => {
  checkPositions(
    `Experience

10/2014 – 01/2021
Developer- North Harbor Ltd

09/2011 – 09/2014
Tester- Fabrikam Ltd`,
    "Developer @ North Harbor Ltd, 2014-10..2021-01",
    "Tester @ Fabrikam Ltd, 2011-09..2014-09",
  );
});

test("names apart by the marks of a path are read one by one", () => {
  checkPositions(
    `Experience

QA Analyst › Lumen Co › 2016 - 2018
- Built it

Lumen Co › Tester › 2014 - 2016
- Built it`,
    "QA Analyst @ Lumen Co, 2016..2018",
    "Tester @ Lumen Co, 2014..2016",
  );
});
