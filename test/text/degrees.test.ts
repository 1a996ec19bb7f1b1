import fc from "fast-check";
import { expect, test } from "vitest";
import { findDegrees } from "../../src/text/degrees.ts";

/** The degrees of `text` as "level" or "level: field". */
function check(text: string, ...expected: readonly string[]): void {
  const found = findDegrees(text).map(({ level, field }) =>
    field === undefined ? level : `${level}: ${field.text}`,
  );
  expect(found, text).toEqual(expected);
}

test.for([
  ["B.Sc. in Computer Science", "bachelor: Computer Science"],
  ["Bachelor's degree in CS or related field", "bachelor: CS"],
  ["MSc Informatics", "master: Informatics"],
  ["PhD", "phd"],
  ["B.Tech", "bachelor"],
  ["BS with 8+ years or more", "bachelor"],
  [
    "B.E. (Electronics and Communication Engineering) from Example University",
    "bachelor: Electronics and Communication Engineering",
  ],
  ["BCA", "bachelor"],
  ["M.Sc.IT", "master: IT"],
  ["B.S.E.E., 2012", "bachelor"],
  ["B.Com", "bachelor"],
  ["B-Tech in civil engineering", "bachelor: civil engineering"],
  ["Undergraduate of Software Engineering", "bachelor: Software Engineering"],
  ["Graduation (Hons) in 1996", "bachelor"],
  ["MSci (Hons) Computer Science", "master: Computer Science"],
  ["M. B. A. (IT)", "master: IT"],
  ["PGDHA", "diploma"],
  [
    "Associated Degree in Computer Hardware Engineering",
    "associate: Computer Hardware Engineering",
  ],
  ["MASc in Computer Engineering", "master: Computer Engineering"],
  ["LLM in Tax Law", "master: Tax Law"],
  ["M.Ed., Example University", "master"],
  ["MSE, University of Example", "master"],
  ["BScIT, Example University", "bachelor"],
  ["PGDip in Data Science", "diploma: Data Science"],
  ["FdSc Computing", "associate: Computing"],
  ["EdD, Example University", "phd"],
  ["Staatsexamen Informatik", "master: Informatik"],
  ["бакалавриат", "bachelor"],
  ["工学硕士", "master"],
  ["M.C.A", "master"],
  ["M Tech in VLSI", "master: VLSI"],
  ["P.G.D.C.A in Computer Applications", "diploma: Computer Applications"],
  ["Bacharelado em Ciência da Computação", "bachelor: Ciência da Computação"],
  ["**BEng Software Engineering**", "bachelor: Software Engineering"],
  ["Master Studies Digital Media", "master: Digital Media"],
  ["MEng", "master"],
  ["MBA", "master"],
  ["Master of Science, Software Engineering", "master: Software Engineering"],
  ["Master of Science - MS, Computer Science", "master: Computer Science"],
  ["Bachelor of Technology (B.Tech) in Information Technology", "bachelor: Information Technology"],
  ["Bachelor of Computer Science", "bachelor: Computer Science"],
  ["Licence Informatique", "bachelor: Informatique"],
  ["Diplom Informatik", "master: Informatik"],
  ["Diplom-Informatikerin (FH)", "master: Informatikerin"],
  ["Diplom-Ingenieur (FH) Elektrotechnik", "master: Elektrotechnik"],
  ["Diplom-Kauffrau", "master"],
  ["Dipl.-Inf. (FH), Fachhochschule Beispiel", "master: Inf."],
  ["Laurea Magistrale in Ingegneria Informatica", "master: Ingegneria Informatica"],
  ["Associate of Science in IT", "associate: IT"],
  ["Post Graduate Diploma in Computing", "diploma: Computing"],
  ["High School Diploma", "other"],
  ["Computer Science, BS", "bachelor: Computer Science"],
  ["Computer Science degree", "other: Computer Science"],
  ["BSc (Hons) Mathematics", "bachelor: Mathematics"],
])("reads %s", ([text, expected]) => check(text ?? "", expected ?? ""));

test("degrees that are joined share the field", () => {
  check("BS or MS in Physics", "bachelor: Physics", "master: Physics");
  check("Bachelor’s/Master’s in Physics", "bachelor: Physics", "master: Physics");
});

test("listed fields stay together, without words for similar fields", () => {
  check(
    "Bachelor's in Computer Science, Engineering or Mathematics, or equivalent experience",
    "bachelor: Computer Science, Engineering or Mathematics",
  );
});

test("a field without a known word does not end a list of fields", () => {
  check(
    "MSc in machine learning, speech processing, computational linguistics or a related field",
    "master: machine learning, speech processing, computational linguistics",
  );
});

test("a list of fields ends before what is not a field", () => {
  check(
    "MSc in mathematics, strong communication skills and five years of work",
    "master: mathematics",
  );
});

test("a school is not the field", () => check("MSc, Example University", "master"));

test("an abbreviation alone on its line is a degree", () =>
  check("BS\nExample College", "bachelor"));

test.for([
  "MS Office and MS SQL",
  "Boston, MA",
  "Scrum Master",
  "master branch",
  "Master data management",
  "Associate Engineer",
  "a high degree of autonomy",
  "to be or not to be",
  "LLM applications",
])("does not take another word for a degree: %s", (text) => check(text));

test("a degree without a field of its own has no field", () =>
  check("A degree in a related field", "other"));

test("spans ascend and lie inside any text", () => {
  const piece = fc.constantFrom(
    "BS ",
    "Master",
    "'s ",
    "in ",
    "(",
    ", ",
    "\n",
    "Physics",
    "\ud800",
    " degree",
    "PhD",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join("")),
      ),
      (text) => {
        let at = 0;
        for (const { from, to } of findDegrees(text)) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test("an article before the field of a degree does not hide the degree", () => {
  expect(findDegrees("A Computer Science degree")).toMatchObject([
    { level: "other", field: { text: "Computer Science" } },
  ]);
  expect(findDegrees("Have a Mathematics degree")).toMatchObject([
    { level: "other", field: { text: "Mathematics" } },
  ]);
});

test("the word alone is a degree where a line asks for one", () => {
  expect(findDegrees("A degree or equivalent experience")).toHaveLength(1);
  expect(findDegrees("Degree preferred")).toHaveLength(1);
  expect(findDegrees("A degree of freedom")).toEqual([]);
  expect(findDegrees("To a degree or so")).toEqual([]);
});

test.for([
  ["BA Fine Art, University of Leeds, 2011 – 2014", "Fine Art"],
  ["BA (Hons) Music – University of Leeds", "Music"],
  ["MA Curating | Goldsmiths College", "Curating"],
] as const)("before a school, any words are the field of a degree: %j", ([text, field]) => {
  expect(findDegrees(text)[0]?.field?.text).toBe(field);
});

test("a program of Microsoft is no field, whatever follows it", () => {
  expect(findDegrees("MS Word, College Reports")).toEqual([]);
});

test("a board of school examinations is not a bachelor's degree", () => {
  const levels = (text: string) => findDegrees(text).map(({ level }) => level);
  expect(levels("10th from B.S.E.H, Bhiwani")).toEqual(["other"]);
  expect(levels("Matriculation\t2010\tB.S.E.B\tSecond")).not.toContain("bachelor");
});
