import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { checkDegrees } from "./check-degrees.ts";

test("everything may be on one line", () => {
  checkDegrees(
    "M.Sc. Computer Science, Example University, 2013 - 2015",
    "master, Computer Science, Example University, 2013..2015",
  );
  checkDegrees(
    "2010 – 2015   BSc Physics, TU Musterstadt",
    "bachelor, Physics, TU Musterstadt, 2010..2015",
  );
});

test("the school may be above the degree, with the dates in a side column", () => {
  checkDegrees(
    `University of Nowhere                  Austin, TX
Bachelor of Science in Computer Science    2012 - 2016

Example College                            Dallas, TX
Master of Arts in Physics                  2016 - 2018`,
    "bachelor, Computer Science, University of Nowhere, 2012..2016",
    "master, Physics, Example College, 2016..2018",
  );
});

test("the field may be an item of a list between the school and the degree", () => {
  checkDegrees(
    `University of Nowhere    2012 - 2016
• Computer Science
Bachelor
Courses
• Databases`,
    "bachelor, Computer Science, University of Nowhere, 2012..2016",
  );
});

test("the school may be below the degree", () => {
  checkDegrees(
    `Bachelor's degree, Computer Science
Example University
2012 to 2016
MBA
Other School
2018`,
    "bachelor, Computer Science, Example University, 2012..2016",
    "master, ?, Other School, 2018..2018",
  );
});

test("the field may follow the school", () => {
  checkDegrees(
    "BS  Example University, Computer Engineering  2014 – 2018",
    "bachelor, Computer Engineering, Example University, 2014..2018",
  );
});

test("a bullet that mentions a degree is not a degree", () => {
  checkDegrees(
    `PhD in Physics, Example University, 2018
• Fulbright scholarship holder for a master's degree abroad`,
    "phd, Physics, Example University, 2018..2018",
  );
});

test("a school certificate is a separate degree, and the one above keeps its school", () => {
  checkDegrees(
    `B.Tech in Electronics
Uttarpur Vidyapith -  Uttarpur, Orissa
August 2007 to April 2011
+2 Science in Science
F.M. Junior College -  Uttarpur, Orissa
June 2003 to April 2005
10+2 in Commerce
Sample School
2002`,
    "bachelor, Electronics, Uttarpur Vidyapith, 2007-08..2011-04",
    "other, Science, F.M. Junior College, 2003-06..2005-04",
    "other, Commerce, Sample School, 2002..2002",
  );
});

test("the initials of a university are not a degree", () => {
  checkDegrees(
    "B.Sc.\nMS University -  Tirupur, Tamil Nadu\n2006",
    "bachelor, ?, MS University, 2006..2006",
  );
});

test("certificates come without their dates", () => {
  const { certifications } = readFacts(
    textDocument(
      "Certifications\nExample Certified Architect (2021)\nExample Administrator, Mar 2020",
    ),
  );
  expect(certifications.map(({ text }) => text)).toEqual([
    "Example Certified Architect",
    "Example Administrator",
  ]);
});

test.for([
  [
    "AWS Certified Solutions Architect, CKA, Azure Administrator",
    ["AWS Certified Solutions Architect", "CKA", "Azure Administrator"],
  ],
  ["CKA (2021), CKAD (2022)", ["CKA", "CKAD"]],
  ["CKA, Linux Foundation, 2021", ["CKA, Linux Foundation"]],
] as const)("%s: each certificate of a list is one, and its issuer is not", ([row, names]) => {
  const { certifications } = parseResume(textDocument(`Certifications\n${row}`), {
    now: "2026-11-20",
  });
  expect(certifications.map(({ text }) => text)).toEqual(names);
});

test("words in brackets after a degree are not a school, and the degree keeps its field", () => {
  checkDegrees(
    "BA (Mod) Computer Science, Trinity College Springtown, 2012",
    "bachelor, Computer Science, Trinity College Springtown, 2012..2012",
  );
  checkDegrees("Diplom-Informatiker (FH), 2005", "master, Informatiker, ?, 2005..2005");
});

test("a university at a place is one name", () => {
  checkDegrees(
    "B.S. Computer Science, University of Texas at Dallas, 2010",
    "bachelor, Computer Science, University of Texas at Dallas, 2010..2010",
  );
});

test("spoken languages are read from their section and from labeled rows, each once", () => {
  const { languages } = readFacts(
    textDocument("Languages\nEnglish (fluent), Deutsch\n\nInterests\nLanguages: English, Farsi"),
  );
  expect(languages.map(({ text }) => text)).toEqual(["English", "Deutsch", "Farsi"]);
});

test("the field may follow its label and the school", () => {
  checkDegrees(
    "Diplôme d’ingénieur, INSA Lyon, spécialité Informatique, 2012",
    "master, Informatique, INSA Lyon, 2012..2012",
  );
});

test("Polish schools are recognized by their words", () => {
  checkDegrees(
    "Akademia Morska w Gdyni, Informatyka, magister inżynier, 2012",
    "master, Informatyka, Akademia Morska w Gdyni, 2012..2012",
  );
});

test("a known certificate on two rows is one, and its year is not a certificate", () => {
  const { certifications } = parseResume(
    textDocument(
      "Certifications\nAWS Certified Solutions\nArchitect – Associate\n(2023)\nUmbra Lake\nWalker",
    ),
  );
  expect(certifications.map(({ text }) => text)).toEqual([
    "AWS Certified Solutions Architect – Associate",
    "Umbra Lake",
    "Walker",
  ]);
});

test("a thesis for a degree is not a degree", () => {
  checkDegrees(
    "BSc Physics, Example University, 2012\nBachelor thesis on queues",
    "bachelor, Physics, Example University, 2012..2012",
  );
});

test("dates above each degree are its own, not those of the next one", () => {
  checkDegrees(
    `10/2013 – 09/2016
M.Sc. Informatik, Universität Musterstadt
10/2010 – 09/2013
B.Sc. Informatik, Hochschule Beispiel`,
    "master, Informatik, Universität Musterstadt, 2013-10..2016-09",
    "bachelor, Informatik, Hochschule Beispiel, 2010-10..2013-09",
  );
});

test("schools above each degree are its own", () => {
  checkDegrees(
    `Northfield University, Evanville, Illinois
Master of Science, Analytics, 2013
University of Nowhere, Urbantown, Illinois
Bachelor of Science, Statistics, 2011`,
    "master, Analytics, Northfield University, 2013..2013",
    "bachelor, Statistics, University of Nowhere, 2011..2011",
  );
});

test("a school with a certificate's words in its name keeps them", () => {
  checkDegrees(
    `SSC
Sri Example Matriculation Higher Secondary School
2009`,
    "other, ?, Sri Example Matriculation Higher Secondary School, 2009..2009",
  );
  checkDegrees(
    "SSC\tZilla Sample High School\t2009",
    "other, ?, Zilla Sample High School, 2009..2009",
  );
});

test(`a town after "at" belongs to the school's name`, () => {
  checkDegrees(
    "B.S. Computer Science, University of Nowhere at Springtown, 2016",
    "bachelor, Computer Science, University of Nowhere at Springtown, 2016..2016",
  );
});

test("capital letters after the degree's own words are a school", () => {
  checkDegrees("M.Sc. Informatics, UXYZ, 2014", "master, Informatics, UXYZ, 2014..2014");
  checkDegrees("M.Sc. Informatics, GPA 3.9, 2014", "master, Informatics, ?, 2014..2014");
});

test("an examination board is a school", () => {
  checkDegrees(
    `Secondary School Certificate
Uttarpur Board of Secondary Education -  Uttarpur, Orissa
August 2010`,
    "other, ?, Uttarpur Board of Secondary Education, 2010-08..2010-08",
  );
});

test("a thesis for a degree is not a degree even if the line's end splits the word", () => {
  checkDegrees(
    `B. Sc. Physics
Universität Musterstadt, 2006 - 2009
The topic for the bachelor’s the-
sis was resonance. A numerical application was built`,
    "bachelor, Physics, Universität Musterstadt, 2006..2009",
  );
});

test("field and dates may be items of the same list as the degree", () => {
  checkDegrees(
    `__Example State University__:
- Degree: Bachelor of Science
- Major: Computer Science
- Graduation: May 2015
- GPA: 3.0`,
    "bachelor, Computer Science, Example State University, 2015-05..2015-05",
  );
  checkDegrees(
    `1963-1965 M.Sc. magna cum laude  Example University
Majoring in Computer Science`,
    "master, Computer Science, Example University, 1963..1965",
  );
});

test("any capitalized words right after the degree are its field", () => {
  checkDegrees(
    "MSc Distributed Systems\nExample University, 2006 to 2007",
    "master, Distributed Systems, Example University, 2006..2007",
  );
  checkDegrees(
    "MSc, Distributed Systems — Example University — 2015–2017",
    "master, Distributed Systems, Example University, 2015..2017",
  );
  checkDegrees("MBA, Other School, 2018", "master, ?, Other School, 2018..2018");
  checkDegrees("B.Sc. Honours\nExample College, 2018", "bachelor, ?, Example College, 2018..2018");
  checkDegrees(
    "Bachelor in Informatics, Haute École de la Vesdre, 2016 – 2019",
    "bachelor, Informatics, Haute École de la Vesdre, 2016..2019",
  );
});

test("a field ends at its dates, and a heading before the degree is not a field", () => {
  checkDegrees(
    "M.Sc. in Computer Engineering Sep. 2014 - Jul. 2016\nExample University",
    "master, Computer Engineering, Example University, 2014-09..2016-07",
  );
  checkDegrees(
    "Education: Associate of Science, Example Community College, 2013",
    "associate, ?, Example Community College, 2013..2013",
  );
});

test("the name of a table column is not a school", () => {
  checkDegrees(
    `Degree\tInstitute\tYear\t%
B.E. (Computer Engineering)\tNowhere University\t2017\t68.4
H.S.C.\tExample Board\t2013\t72`,
    "bachelor, Computer Engineering, Nowhere University, 2017..2017",
    "other, ?, ?, 2013..2013",
  );
});

test.for([
  ["Masterstudium Statistik, Hochschule Musterstadt, 2017 – 2020", "master, Statistik"],
  ["Bachelorstudiengang Informatik, Hochschule Musterstadt, 2014 – 2017", "bachelor, Informatik"],
  ["Masterabschluss Informatik, Hochschule Musterstadt, 2017", "master, Informatik"],
  ["Diplomstudium Physik, Hochschule Musterstadt, 2001 – 2006", "master, Physik"],
  ["inż. Informatyka, Politechnika Przykład, 2012 – 2016", "bachelor, Informatyka"],
  ["HBO Informatica, Hogeschool Voorbeeld, 2012 – 2016", "bachelor, Informatica"],
  ["HBO Elektrotechniek, Hogeschool Voorbeeld, 2011 – 2015", "bachelor, Elektrotechniek"],
  ["WO Informatica, Universiteit Voorbeeld, 2010 – 2014", "bachelor, Informatica"],
  ["Högskoleingenjör Datateknik, Högskolan Exempel, 2010 – 2013", "bachelor, Datateknik"],
  ["Baccalauréat en informatique, Université Exemple, 2012", "bachelor, informatique"],
  ["Ing. en Sistemas, Universidad Ejemplo, 2012", "bachelor, Sistemas"],
] as const)("the degree and the field of %j are read", ([line, expected]) => {
  const { degrees } = readFacts(textDocument(`Education\n${line}`));
  expect(degrees.map(({ level, field }) => `${level}, ${field?.text}`)).toEqual([expected]);
});

test("a school in small letters begins after a field in capitals", () => {
  checkDegrees(
    "BACHELOR IN COMPUTER SCIENCE Federal University of Example, 2014",
    "bachelor, COMPUTER SCIENCE, Federal University of Example, 2014..2014",
  );
});

test("the school below a school certificate does not belong to the degree above", () => {
  checkDegrees(
    "2006 – 2010  HBO Informatica, Voorbeeldheim\n2001 – 2006  HAVO, Example College",
    "bachelor, Informatica, ?, 2006..2010",
    "other, ?, Example College, 2001..2006",
  );
});

test("a sentence after the school does not belong to its name", () => {
  checkDegrees(
    'PhD Computer Science, Example University. Thesis: "Types in practice"',
    "phd, Computer Science, Example University, ..",
  );
});

test("a row with its own time below a degree does not belong to it, and the degree keeps its school", () => {
  checkDegrees(
    "10/2011 – 07/2014   BSc Informatik, UXYZ Linz\n06/2010             Matura, BRG Linz",
    "bachelor, Informatik, UXYZ Linz, 2011-10..2014-07",
    "other, ?, BRG Linz, 2010-06..2010-06",
  );
  checkDegrees(
    "MSc Physics, 2016, grade 1.3\nGymnasium Linz, 2010",
    "master, Physics, ?, 2016..2016",
  );
  checkDegrees(
    "BSc Physics, 2018\nUXYZ Linz, 2014 - 2018",
    "bachelor, Physics, UXYZ Linz, 2018..2018",
  );
});

test("the job above a degree is not its school", () => {
  checkDegrees(
    "Tester. Acme. June 2010 – May 2012.\nBSc Physics. 2010.",
    "bachelor, Physics, ?, 2010..2010",
  );
});

test("a one-word field in capitals ends where the school after it begins", () => {
  checkDegrees(
    "MASTER OF COMPUTING University of Example, 2014",
    "master, COMPUTING, University of Example, 2014..2014",
  );
  checkDegrees(
    "BACHELOR OF SCIENCE IN PHYSICS Example College, 2014",
    "bachelor, PHYSICS, Example College, 2014..2014",
  );
});

test.each([
  ["2025 – present (expected July 2027): MSc Physics, Example University", "2025..2027-07"],
  [
    "Mestrado em Física, Universidade de Exemplo, 2025 – presente (conclusão prevista 07/2027)",
    "2025..2027-07",
  ],
  [
    "MSc Physics, Example University, seit 10/2025 (voraussichtlicher Abschluss 07/2027)",
    "2025-10..2027-07",
  ],
  ["MSc Physics, Example University, 2020 – present (since 2021 in part-time)", "2020..present"],
])("the end of ongoing studies is the expected date: %s", (row, expected) => {
  const { degrees } = readFacts(textDocument(`Education\n${row}`));
  expect(degrees.map(({ start, end }) => `${start}..${end}`)).toEqual([expected]);
});

test("the marks of bold type do not hide a degree", () => {
  checkDegrees(
    "- **BS**, Mathematics — Western Norwell University (2001 – 2006)",
    "bachelor, Mathematics, Western Norwell University, 2001..2006",
  );
  checkDegrees(
    "- **Masters**, Marketing — Norwell University (2015 – 2017)",
    "master, Marketing, Norwell University, 2015..2017",
  );
});
