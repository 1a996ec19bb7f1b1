import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("a bracket within an employer's name does not cut it", () => {
  checkPositions(
    `Experience

Team Lead                                July 2021 – present
Fabrikam (SMC-Private) Limited, Lahore
• Led four people

Tester                                   Feb 2016 – June 2021
Northwind Technologies (I) Ltd., Mumbai
• Tested payments`,
    "Team Lead @ Fabrikam (SMC-Private) Limited, 2021-07..present",
    "Tester @ Northwind Technologies (I) Ltd., 2016-02..2021-06",
  );
});

test("the firm to which an employer lends its people is not part of its name", () => {
  checkPositions(
    `Experience

Network Engineer, Fabrikam Recruiting Ltd, assigned to Contoso Power
January 2017 – October 2019
• Parted the network`,
    "Network Engineer @ Fabrikam Recruiting Ltd, 2017-01..2019-10",
  );
});

test("a department is not the employer if the employer follows it", () => {
  checkPositions(
    `Academic appointments

2021–            Associate Professor, Department of Biology, Contoso University
2017–2021        Postdoctoral Fellow, Northwind University`,
    "Associate Professor @ Contoso University, 2021..present",
    "Postdoctoral Fellow @ Northwind University, 2017..2021",
  );
});

test("the full stop after a title and the sentence that follows do not belong to it", () => {
  checkPositions(
    `Experience

Contoso Trust Co. (6/2015–12/2017)
Programmer/Analyst. Check imaging.

Fabrikam Savings Bank (1993–1996)
Computer Operator.`,
    "Programmer/Analyst @ Contoso Trust Co., 2015-06..2017-12",
    "Computer Operator @ Fabrikam Savings Bank, 1993..1996",
  );
});

test("a slash between a bracket and the title does not belong to the title", () => {
  checkPositions(
    `Experience

Northwind Freight (contract via Fabrikam) / Software Engineer
Jul 2019 – Feb 2022
• Built payments`,
    "Software Engineer @ Northwind Freight, 2019-07..2022-02",
  );
});

test("fill characters between a name and its dates do not belong to the name", () => {
  checkPositions(
    `Experience

Senior Engineer......2018-2020
Contoso Bank
- Built

Clerk ====== 2012-2014
Fabrikam
- Kept the books`,
    "Senior Engineer @ Contoso Bank, 2018..2020",
    "Clerk @ Fabrikam, 2012..2014",
  );
});

test("words after an employer that say what it is do not belong to its name", () => {
  checkPositions(
    `Experience

Senior Engineer
Contoso, a grocery chain
Jan 2019 – Mar 2024
- Built

Clerk at Fabrikam Books, part of Northwind Group
2012 – 2014
- Kept the books`,
    "Senior Engineer @ Contoso, 2019-01..2024-03",
    "Clerk @ Fabrikam Books, 2012..2014",
  );
});

test("a team before its firm does not belong to the employer", () => {
  checkPositions(
    `Experience

Senior Engineer, Payments Team, Northwind Ltd, Leeds   2019 – 2022
• Parted the ledger

Engineer, Core Banking Group, Fabrikam Bank, York   2016 – 2019
• Wrote reports

Developer, Contoso Ltd, Search Squad, York   2014 – 2016
• Wrote an index`,
    "Senior Engineer @ Northwind Ltd, 2019..2022",
    "Engineer @ Fabrikam Bank, 2016..2019",
    "Developer @ Contoso Ltd, 2014..2016",
  );
});

test("a firm of several partners keeps the first of them", () => {
  checkPositions(
    `Experience

Analyst
Reed, Marlow & Sample LLP
2019 – 2022
• Wrote reports`,
    "Analyst @ Reed, Marlow & Sample LLP, 2019..2022",
  );
});

test.each([
  "Northwind, formerly Weston Ltd",
  "Northwind (acquired by Fabrikam)",
  "Northwind – now part of Fabrikam Group",
  "Northwind, on behalf of Fabrikam",
  "Northwind, ehemals Weston GmbH",
])("another firm next to the employer is not part of its name: %s", (firm) => {
  checkPositions(
    `Experience

Lead Developer, ${firm}, Leeds, 2019 – 2023
• Parted the ledger

Developer, Contoso Ltd, York, 2016 – 2019
• Wrote reports`,
    "Lead Developer @ Northwind, 2019..2023",
    "Developer @ Contoso Ltd, 2016..2019",
  );
});

test("a range that ends today is not a former name", () => {
  checkPositions(
    `Experience

2019 – now Northwind Ltd, Lead Developer
• Parted the ledger`,
    "Lead Developer @ Northwind Ltd, 2019..present",
  );
});

test.each([
  ["Northwind in Withernsea", "Northwind"],
  ["Contoso Systems in Hull", "Contoso Systems"],
  ["Fabrikam Ltd in Market Green", "Fabrikam Ltd"],
  ["Women in Data", "Women in Data"],
  ["Research in Motion", "Research in Motion"],
  ["Leaders in IT", "Leaders in IT"],
])(
  "a town after an employer does not belong to its name, but a topic does: %s",
  (words, employer) => {
    checkPositions(
      `Experience

Data Engineer at ${words}, 2018 – 2022
• Parted the ledger`,
      `Data Engineer @ ${employer}, 2018..2022`,
    );
  },
);

test('a former name after "known as" is not a title', () => {
  checkPositions(
    `Experience

Contoso Apps, formerly known as Northwind Design
Programmer, 2013 – 2015
• Wrote an index`,
    "Programmer @ Contoso Apps, 2013..2015",
  );
});

test("an unknown town between employer and title does not belong to the title", () => {
  checkPositions(
    `Experience

Northwind Robotics, Smallville, Software Architect, 2020 – 2024
• Parted the ledger

Contoso Press, Tinytown, Developer, 2016 – 2020
• Wrote an index`,
    "Software Architect @ Northwind Robotics, 2020..2024",
    "Developer @ Contoso Press, 2016..2020",
  );
});

test.for([
  "Project Engineer\nM/s Global Comfort, Dubai\nOct 2013 - Dec 2014",
  "M/s. Global Comfort - Project Engineer - Oct 2013 to Dec 2014",
  "Worked as Project Engineer with M/s Global Comfort from Oct 2013 to Dec 2014",
  "Company: M/S Global Comfort\nDesignation: Project Engineer\nDuration: Oct 2013 to Dec 2014",
  "Project Engineer\nMessrs Global Comfort\nOct 2013 - Dec 2014",
])("the form in which letters address a firm is not part of its name: %j", (rows) => {
  checkPositions(
    `EXPERIENCE\n${rows}\n- Fitted pumps`,
    "Project Engineer @ Global Comfort, 2013-10..2014-12",
  );
});

test.for([
  "Analyst – Handling Team Size 15",
  "Analyst, reporting to the head of sales",
  "Analyst (responsible for three shops)",
  "Analyst - leading a team of five",
])("the description of a title's holder is not part of the title: %j", (title) => {
  checkPositions(
    `EXPERIENCE\n${title}\nAcme Pvt Ltd\nApril 2007 - August 2010\n- Drew charts`,
    "Analyst @ Acme Pvt Ltd, 2007-04..2010-08",
  );
});

test.for([
  ["Research Intern (advisor: Prof. Vale)", "Research Intern"],
  ["Developer (head of two teams)", "Developer"],
  ["Developer (back office)", "Developer (back office)"],
])(
  "a bracket that says more than the kind of role is not part of the title: %s",
  ([title, read]) => {
    checkPositions(
      `Experience\n\nNorthgate Ltd, Leeds 04/2018-08/2022\n${title}\n- Built it in Java`,
      `${read} @ Northgate Ltd, 2018-04..2022-08`,
    );
  },
);

test("the Markdown marks for bold or italics are not part of a name", () => {
  checkPositions(
    `## Jobs

**Backend developer**, Northwind, Apr 2021 – present
- Wrote services
*Tester* at __Contoso Ltd__, Jan 2019 – Mar 2021
- Wrote tests`,
    "Backend developer @ Northwind, 2021-04..present",
    "Tester @ Contoso Ltd, 2019-01..2021-03",
  );
});

test("a title does not end within a compound", () => {
  checkPositions(
    `Experience
Northwind (Paris) — Développeur back-end senior — mars 2021 – aujourd'hui — Développement de la facturation en Kotlin, Passage à Kubernetes
Contoso (Paris) — Ingénieur logiciel — avril 2017 – février 2021 — Recherche en Java`,
    "Développeur back-end senior @ Northwind, 2021-03..present",
    "Ingénieur logiciel @ Contoso, 2017-04..2021-02",
  );
});

test.each(["S.L.", "S.A.U.", "S.p.A.", "S.A. de C.V.", "Lda."])(
  "the legal form %s after a comma is part of the employer",
  (form) => {
    checkPositions(
      `Experience

Developer — Norvento Pagos, ${form} (Sotolargo)
March 2021 – present
• Built a gateway

Analyst — Grupo Altisidora (Sotolargo)
September 2017 – February 2021
• Counted`,
      `Developer @ Norvento Pagos, ${form}, 2021-03..present`,
      "Analyst @ Grupo Altisidora, 2017-09..2021-02",
    );
  },
);

test("a legal form after a comma includes the firm before it, but not the words that lead to the firm", () => {
  checkPositions(
    `Experiência profissional

03/2019 – atual
Técnico na empresa Instalações Raposo, Unipessoal Lda (Sotolargo)
- Quadros

10/2013 – 02/2019
Analista en Marvela Telecom, S.A.U. (Sotolargo)
- Informes`,
    "Técnico @ Instalações Raposo, Unipessoal Lda, 2019-03..present",
    "Analista @ Marvela Telecom, S.A.U., 2013-10..2019-02",
  );
});

test.each([
  ["a title", "Systems Analyst, Part-time\nWavecrest Media, Leeds\nMar 2018 – Jan 2022"],
  ["an employer", "Systems Analyst, Full Time, Wavecrest Media, Mar 2018 – Jan 2022"],
])("a kind of contract after a comma does not belong to %s", (_, rows) => {
  checkPositions(
    `Experience\n\n${rows}\n- Tested payments`,
    "Systems Analyst @ Wavecrest Media, 2018-03..2022-01",
  );
});

test("a title that begins with a kind of contract is whole", () => {
  checkPositions(
    "Experience\n\nContract Manager, Wavecrest Media, 2014 – 2016\n- Bought paper",
    "Contract Manager @ Wavecrest Media, 2014..2016",
  );
});

test("an employer that fills its row continues on the row below", () => {
  checkPositions(
    `Experience

May-August 2016 – Intern, Office Assistant: Ministry of Farming, Livestock and
Fisheries, Samplia County.
• Helped the staff to enter the data of the month

June-August 2017 - Loans Intern: Department of Loans, Ministry
of Trade and Crafts, Samplia County
• Wrote reports`,
    "Intern, Office Assistant @ Ministry of Farming, Livestock and Fisheries, 2016-05..2016-08",
    "Loans Intern @ Ministry of Trade and Crafts, 2017-06..2017-08",
  );
});

test("a town after a colon does not belong to the employer, nor does a supervisor belong to the title", () => {
  checkPositions(
    `Experience

Halden Makers: Bangalore – From May 2013 to Sep 2014
Designation: Project Engineer reporting to the General Manager.`,
    "Project Engineer @ Halden Makers, 2013-05..2014-09",
  );
});

test("a firm may be named after its engineers", () => {
  checkPositions(
    "Experience\n\n2015 - 2018: N.K. Engineers, Pune as Developer",
    "Developer @ N.K. Engineers, 2015..2018",
  );
});

test("a name with an opening quotation mark ends with the closing one", () => {
  checkPositions(
    `ОПЫТ РАБОТЫ

ООО "Ромашка"\tМосква, Россия
Преподаватель информатики\tДекабрь 2022 - Июнь 2023
• Подготовил команду`,
    'Преподаватель информатики @ ООО "Ромашка", 2022-12..2023-06',
  );
});

test("an employer ends at the full stop behind which its row tells of the work", () => {
  checkPositions(
    `Experience
2019 – 2021  Data Engineer, Comparo AG. dbt, Snowflake, Python.
2017 – 2018  Developer, Norden Inc. Reports in SQL.
2015 – 2016  Tester, St. Mary Pvt. Ltd. Tested payments.`,
    "Data Engineer @ Comparo AG, 2019..2021",
    "Developer @ Norden Inc., 2017..2018",
    "Tester @ St. Mary Pvt. Ltd., 2015..2016",
  );
});
