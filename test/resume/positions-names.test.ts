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

test("the words after an employer's @ are its place", () => {
  checkPositions(
    "Experience\n\nOsierbox @Tallinn, Estonia\tMay, 2019 – Present\nData Engineer\nScala, Spark.\n\nUmbra.io @Tartu, Estonia\tJune, 2018 – Jan, 2019\nSoftware Developer\nLaravel.",
    "Data Engineer @ Osierbox, 2019-05..present",
    "Software Developer @ Umbra.io, 2018-06..2019-01",
  );
});

test("the word before the dates is not the field of the title", () => {
  checkPositions(
    "Work Experience\n\n1. Assistant IT - from November-2007 to Nov-2010 (3 years).\n- Osier Taxi LLC, Dubai\n- Hardware\n\n2. Computer Programmer from Sep-2005 to Oct-2007 (2 years)\n- Umbra Network Solutions, Dubai",
    "Assistant IT @ Osier Taxi LLC, 2007-11..2010-11",
    "Computer Programmer @ Umbra Network Solutions, 2005-09..2007-10",
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

test("a firm on its own row keeps its Danish legal form", () => {
  checkPositions(
    "ERHVERVSERFARING\n2018 – 2019\nFjordby Data A/S\nSoftwareudvikler\n- Java",
    "Softwareudvikler @ Fjordby Data A/S, 2018..2019",
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

test("a firm in small letters with a hyphen or dot may end the row of a title", () => {
  checkPositions(
    `Experience
[January 2024 - March 2024 ] Front-End Developer at moon-client
Layout for telephones.`,
    "Front-End Developer @ moon-client, 2024-01..2024-03",
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
