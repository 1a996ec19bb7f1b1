import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** The field and the school of the first degree of a section. */
function studyOf(rows: string): readonly (string | undefined)[] {
  const [degree] = readFacts(textDocument(`Education\n${rows}`)).degrees;
  return [degree?.field?.text, degree?.school?.text];
}

test.for([
  ["BTech Physics\nUmbra Government Engineering\nCollege, Springtown\n2012 - 2016"],
  ["BTech Physics from Umbra Government Engineering\nCollege, 2012 - 2016"],
  ["BTech Physics\nUmbra Government Engineering      College\n2012 - 2016"],
])("the name of a school continues after the end of its row: %j", ([rows = ""]) =>
  expect(studyOf(rows)).toEqual(["Physics", "Umbra Government Engineering College"]),
);

test.for([
  ["B.Tech\n(Mechanical\nEngineering)\nUmbra College\n2016", "Mechanical Engineering"],
  ["B.E\n(Electronics and\nCommunication)\nUmbra College\n2016", "Electronics and Communication"],
  ["MSc in Statistics Candidate\nUmbra College\n2016", "Statistics"],
  ["BSc Computer Science First Class\nUmbra College\n2016", "Computer Science"],
  ["B.E (E.E.E)\nUmbra College\n2016", "E.E.E"],
  ["BA in Project Management\nUmbra College\n2016", "Project Management"],
  ["MCA – Master of Computer Applications\nUmbra College\n2016", "Computer Applications"],
  ["Bachelor of Science\nUmbra College\n2016", undefined],
])("the field in %j is %s", ([rows = "", field]) =>
  expect(studyOf(rows)).toEqual([field, "Umbra College"]),
);

test.for([
  ["Completed B.Tech in Physics\nUmbra College", "Umbra College"],
  ["Graduation\nB.Tech in Physics from UXYZ, Springtown", "UXYZ"],
  ["B.Tech in Physics\nFirst Class with Honors Umbra Polytechnic", "Umbra Polytechnic"],
  ["B.Tech in Physics\n72% Umbra Polytechnic", "Umbra Polytechnic"],
  ["B.Tech in Physics by Umbra University, Springtown", "Umbra University"],
  ["B.Tech in Physics\nUmbra College in Springtown", "Umbra College"],
  ["B.Tech in Physics from Umbra Education", "Umbra Education"],
  ["B.Tech in Physics\nUmbra University.", "Umbra University"],
  ["B.Tech in Physics\nPassed", undefined],
])("the school in %j is %s", ([rows = "", school]) => expect(studyOf(rows)[1]).toBe(school));

test.for([
  [
    "Master Wirtschaftsinformatik an der Universität Beispiel, Note: 1,3",
    "Wirtschaftsinformatik",
    "Universität Beispiel",
  ],
  [
    "Bacharelado em Ciência da Computação pela Universidade Exemplo",
    "Ciência da Computação",
    "Universidade Exemplo",
  ],
  [
    "Laurea Magistrale in Informatica conseguita presso l'Università di Esempio",
    "Informatica",
    "Università di Esempio",
  ],
  ["HBO Informatica aan de Hogeschool Voorbeeld", "Informatica", "Hogeschool Voorbeeld"],
  ["Civilingenjör i datateknik vid Lunds Exempelhögskola", "datateknik", "Lunds Exempelhögskola"],
  [
    "Diplôme d'ingénieur obtenu à l'École Centrale de Villeneuve en 2016",
    undefined,
    "École Centrale de Villeneuve",
  ],
  ["BSc Physics from The Umbra School", "Physics", "The Umbra School"],
  ["学士，示例工业大学，信息工程专业", undefined, "示例工业大学"],
  [
    "Umbra University, Leeds — Business Analytics(BS) - May 2024",
    "Business Analytics",
    "Umbra University",
  ],
])("%s names field and school", ([rows = "", ...study]) => expect(studyOf(rows)).toEqual(study));

test("the section below the last degree is not its school", () => {
  const text = `Mara Lindqvist\nmara@example.org\n\nEducation\n10th\tC.B.S.E\t86%\t2008\n\nSTRENGTHS: Good listener, good team player.\n`;
  const { degrees } = readFacts(textDocument(text));
  expect(degrees.map(({ school }) => school?.text ?? "")).not.toContain(
    "STRENGTHS: Good listener, good team player",
  );
});
