import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

test("the end of dates on its own row is not a name", () => {
  checkPositions(
    "Experience\n\nAug 2021 –\npresent\n\nSenior Developer\nNarvaland, Bergen\nWrote services for payments.\n\nJan 2018 –\nJul 2021\n\nSystems Developer II\nOsier Objectnet\nConsultant at Umbra Bank.",
    "Senior Developer @ Narvaland, 2021-08..present",
    "Systems Developer II @ Osier Objectnet, 2018-01..2021-07",
  );
});

test("the full stop after the dates does not belong to the title", () => {
  checkPositions(
    "Employment\n\n2020–present. Senior Staff Engineer, Osier Bank AB\nPlatform for payments.\n2016–2020. Backend Engineer, Narvaland\nMatchmaking in Java.",
    "Senior Staff Engineer @ Osier Bank AB, 2020..present",
    "Backend Engineer @ Narvaland, 2016..2020",
  );
});

test("the label of the first day is not an employer", () => {
  checkPositions(
    "WORK EXPERIENCE\n\nOsier Administration\nWoodlawn, MD, United States\nIT Specialist (INFOSEC), GS-2210-12\nStart Date: 02/2015   End Date: 05/2019\nHours per week: 40\nDuties: Ran scans.\n\nNarva Navy\nNorfolk, VA, United States\nSystems Technician, Petty Officer (E-5)\nStart Date: 08/2009   End Date: 08/2014\nHours per week: 50\nDuties: Kept networks alive.",
    "IT Specialist (INFOSEC) @ Osier Administration, 2015-02..2019-05",
    "Systems Technician, Petty Officer (E-5) @ Narva Navy, 2009-08..2014-08",
  );
});

test('in Spanish, a software engineer or an intern is a title, with the employer after "en"', () => {
  checkPositions(
    "Trayectoria\n\n2021 – actualidad | Ingeniero de software senior en Osier (remoto)\nPagos en Go.\n\n2014 – 2016 | Pasante de desarrollo en Umbra\nPlanillas.",
    "Ingeniero de software senior @ Osier, 2021..present",
    "Pasante de desarrollo @ Umbra, 2014..2016",
  );
});

test("the kind of contract after a French title does not belong to it", () => {
  checkPositions(
    "Expériences professionnelles\n\nDéveloppeuse web – CDD 12 mois\nOsier Numérique, Angers – sept. 2020 à août 2021\nSites pour des mairies\n\nDéveloppeuse – CDI\nUmbra, Rennes – septembre 2018 à août 2020\nTests",
    "Développeuse web @ Osier Numérique, 2020-09..2021-08",
    "Développeuse @ Umbra, 2018-09..2020-08",
  );
});

test("permanent roles are read in a section of work", () => {
  checkPositions(
    "Career History\n\nJava Developer, Osier Consulting Ltd, March 2017 – Present\n- Wrote APIs\n\nPERMANENT ROLES\n\nSoftware Engineer, Umbra UK, Aug 2012 – Feb 2017\n- Simulators",
    "Java Developer @ Osier Consulting Ltd, 2017-03..present",
    "Software Engineer @ Umbra UK, 2012-08..2017-02",
  );
});

test("a client in a bracket after the employer is not the employer", () => {
  checkPositions(
    "EXPÉRIENCE\n\nDepuis mars 2022 : Ingénieur DevOps, Osier Conseil (client : UMBRA), Lille\nTerraform, Ansible\n\nSeptembre 2019 – février 2022 : Administrateur systèmes, Narvaland, Roubaix\nParc de serveurs",
    "Ingénieur DevOps @ Osier Conseil, 2022-03..present",
    "Administrateur systèmes @ Narvaland, 2019-09..2022-02",
  );
});

test("a sentence that names the department first is about the firm after it", () => {
  checkPositions(
    "EXPERIENCE\n\nI have been working as a Software Engineer in the Research & Development Department, Osier Software Technologies, Coimbatore from Aug 2019 to till date.\n\nWorked as a Junior Engineer in Embedded Dept, Umbra Company Ltd, Hosur from July 2016 to July 2019.",
    "Software Engineer @ Osier Software Technologies, 2019-08..present",
    "Junior Engineer @ Umbra Company Ltd, 2016-07..2019-07",
  );
});

test("a professor's field belongs to the title", () => {
  checkPositions(
    "Academic Appointments\nAssociate Professor of Computer Science\t2020 –\nUmbra University, Québec\nAssistant Professor\t2015 – 2020\nUmbra University, Québec",
    "Associate Professor of Computer Science @ Umbra University, 2020..present",
    "Assistant Professor @ Umbra University, 2015..2020",
  );
});

test("the role that opens the item below an employer and its dates is the title", () => {
  checkPositions(
    "EXPERIENCE\n\nOsier Labs, Beirut (Nov 2016 – present)\n• Engineering Manager: two teams, search\n\nUmbra, Beirut (Sep 2013 – Oct 2016)\n• Software Consultant: trade life cycle, Java Swing",
    "Engineering Manager @ Osier Labs, 2016-11..present",
    "Software Consultant @ Umbra, 2013-09..2016-10",
  );
});

test("dates that a converter moved after all positions belong to them in order even if no mark separates the positions", () => {
  checkPositions(
    "EXPERIENCE\nOsier, Taipei\nSenior Firmware Engineer\nWrote the sleep tracking driver in C\nReduced power by 12%\nUmbra, Hsinchu\nFirmware Engineer\nModem bring-up\nPython test rigs\n\n06/2020 – Present\n09/2016 – 05/2020\n\nEDUCATION\nNarva University, M.S. Computer Science, 2013",
    "Senior Firmware Engineer @ Osier, 2020-06..present",
    "Firmware Engineer @ Umbra, 2016-09..2020-05",
  );
});

test("employers above one another belong to the roles below, in order", () => {
  checkPositions(
    "WORK EXPERIENCE\n\nNovabyte Systems Pvt. Ltd., Pune\n\nQuadrant Softlabs, Mumbai\n\nRole: Senior Java Developer Duration: April 2019 to till date\n\nRole: Java Developer Duration: June 2015 to March 2019\n\nEDUCATION\nMCA, Pune University, 2015",
    "Senior Java Developer @ Novabyte Systems Pvt. Ltd., 2019-04..present",
    "Java Developer @ Quadrant Softlabs, 2015-06..2019-03",
  );
});

test("roles below one employer and its parent organization share it", () => {
  checkPositions(
    "WORK EXPERIENCE\n\nNovabyte Systems Pvt. Ltd.\nPune, India\n\nSenior Java Developer, April 2019 to till date\n- Wrote services\n\nJava Developer, June 2015 to March 2019\n- Wrote tests",
    "Senior Java Developer @ Novabyte Systems Pvt. Ltd., 2019-04..present",
    "Java Developer @ Novabyte Systems Pvt. Ltd., 2015-06..2019-03",
  );
});

test("a client in the bracket after a role is not its employer if one heads the roles", () => {
  checkPositions(
    "WORK\n\nOsierworks, Pune\nLead Consultant (client: an Australian retailer)    May 2022 – Present\nSenior Consultant (client: a US airline)    Jan 2020 – Apr 2022\nApplication Developer (client: a UK bank)    Jul 2017 – Dec 2019\n\nUmbra Systems, Nagpur\nSoftware Engineer    Jun 2015 – Jun 2017",
    "Lead Consultant @ Osierworks, 2022-05..present",
    "Senior Consultant @ Osierworks, 2020-01..2022-04",
    "Application Developer @ Osierworks, 2017-07..2019-12",
    "Software Engineer @ Umbra Systems, 2015-06..2017-06",
  );
});

test("words after a row's dates and a full stop are not a name", () => {
  checkPositions(
    "Employment\nTest Engineer with Osier in Newcastle from May 2021 onwards. Playwright and Charters.\nBefore that Junior Tester with Umbra in Newcastle, September 2019 to April 2021.",
    "Test Engineer @ Osier, 2021-05..present",
    "Junior Tester @ Umbra, 2019-09..2021-04",
  );
});

test("if all jobs are listed first, the text below an employer's name is about the job there", () => {
  const document = textDocument(
    "Work Experience\n\nBackend Developer, Hollow Oak Ltd, 2019–2022\nJunior Developer, Salt Marsh GmbH, 2016–2019\nTester, Pine Hill AG, 2014–2016\n\nHollow Oak Ltd\n- Built billing in Go\n\nSalt Marsh GmbH\n- Wrote Java services\n\nPine Hill AG\n- Tested with Selenium",
  );
  const { positions } = readFacts(document);
  expect(positions.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
    ["Built billing in Go"],
    ["Wrote Java services"],
    ["Tested with Selenium"],
  ]);
});

test("words below a label without a value are not the employer of the next position", () => {
  checkPositions(
    `Experience
Cloud Engineer, Northwind
2019 – 2022
- Moved it to
Azure
Stack:
Go, SQL
Developer, Contoso
2016 – 2019
- Built it`,
    "Cloud Engineer @ Northwind, 2019..2022",
    "Developer @ Contoso, 2016..2019",
  );
});
