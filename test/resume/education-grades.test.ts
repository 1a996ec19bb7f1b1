import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkDegrees } from "./check-degrees.ts";

test.each([
  "with 72%",
  "with 7.8 CGPA",
  "with an aggregate of 68.5%",
  "with First Class",
  "7.8 CGPA",
  "(with distinction)",
  "con nota media de 7,8",
  "avec mention Bien",
  "mit der Note 1,7",
  "con voto 104/110",
])("a grade after a school's name (%s) does not belong to it", (grade) => {
  checkDegrees(
    `B.Tech in Physics from Example University ${grade} in 2016`,
    "bachelor, Physics, Example University, 2016..2016",
  );
});

test("words after a school's name that are not a grade remain part of it", () => {
  checkDegrees(
    "Licenciatura en Física, Universidad Ejemplo con sede en Pueblo, 2016",
    "bachelor, Física, Universidad Ejemplo con sede en Pueblo, 2016..2016",
  );
  checkDegrees(
    "BSc Physics, University of Example 2, 2016",
    "bachelor, Physics, University of Example 2, 2016..2016",
  );
});

test.each([
  [
    "Allgemeine Hochschulreife (Note: 2,1)\nMax-Muster-Gymnasium Musterstadt",
    "Max-Muster-Gymnasium Musterstadt",
  ],
  ["Abitur, Notendurchschnitt 1,9\nMuster-Kolleg Musterstadt", "Muster-Kolleg Musterstadt"],
  ["Baccalauréat scientifique, mention Bien, Lycée Exemple", "Lycée Exemple"],
])("a grade after a school certificate is not a school: %s", (words, expected) => {
  const { degrees } = readFacts(textDocument(`Education\n2002 – 2010 ${words}`));
  expect(degrees.map(({ school }) => school?.text)).toEqual([expected]);
});

test.each([
  [
    "Higher Diploma in Science in Software Development, Example, 2011",
    "diploma, Software Development, ?, 2011..2011",
  ],
  [
    "A.A.S. Information Systems, Community College of Example, 2014",
    "associate, Information Systems, Community College of Example, 2014..2014",
  ],
  [
    "AAS, Computer Programming, Example Community College, 2010",
    "associate, Computer Programming, Example Community College, 2010..2010",
  ],
  [
    "AS in Computer Science, Example Community College, 2010",
    "associate, Computer Science, Example Community College, 2010..2010",
  ],
  [
    "Associate of Applied Science (AAS), Network Administration - Example Tech, 2010",
    "associate, Network Administration, Example Tech, 2010..2010",
  ],
  ["DUT Informatique, IUT de Lieudit, 2012", "associate, Informatique, IUT de Lieudit, 2012..2012"],
  ["BUT Informatique, IUT de Lieudit, 2022", "bachelor, Informatique, IUT de Lieudit, 2022..2022"],
  ["BTS SIO, Lycée Exemple, 2015", "associate, SIO, Lycée Exemple, 2015..2015"],
  [
    "Engineer's degree, Computer Science, Example University, 2014",
    "bachelor, Computer Science, Example University, 2014..2014",
  ],
])("a two-year or country-specific degree is read: %s", (words, expected) => {
  checkDegrees(words, expected);
});

test("capital letters alone are not an associate degree", () => {
  checkDegrees(
    "BSc Physics, Example University, 2010\nWORKED AS SOFTWARE TUTOR, 2012",
    "bachelor, Physics, Example University, 2010..2010",
  );
});

test.each(["Ana Lopez, MBA", "Curriculum Vitae of Ana Lopez, MBA", "Resume – Ana Lopez, MBA"])(
  "the name before a degree is not a school: %s",
  (head) => {
    const { degrees } = readFacts(
      textDocument(`${head}\nana@example.org\n\nExperience\nDeveloper, Acme Ltd, 2019 – 2021`),
    );
    expect(degrees.map(({ level, school }) => [level, school])).toEqual([["master", undefined]]);
  },
);

test.for([
  "Taught A-level maths for 8 years",
  "Taught BSc students computer science",
  "Secondary school maths teacher; taught high school maths for 8 years",
  "Maths teacher for 8 years",
])("a subject that somebody taught is not a degree: %s", (told) => {
  const text = `Mara Lindqvist\nmara@example.org\n\nSummary\n${told}\n\nExperience\nDeveloper, Acme, 2019 - 2022\n- Built APIs in Go.`;
  expect(readFacts(textDocument(text)).degrees).toEqual([]);
});

test("a teacher's own degree remains a degree", () => {
  const text =
    "Mara Lindqvist\nmara@example.org\n\nTeacher, BSc Mathematics, University of Leeds, 2010\n\nExperience\nDeveloper, Acme, 2019 - 2022";
  expect(readFacts(textDocument(text)).degrees.map(({ level }) => level)).toEqual(["bachelor"]);
});
