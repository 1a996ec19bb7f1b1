import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

const resume = (work: string, education: string): string => `Ada Example
ada@example.com

A developer of services for eight years.

${work}
- Built services in Java

${education}
`;

const study = "University of Leeds, B.Sc. Physics, 2015 - 2018";

test.for([
  ["EXPERIENCESoftware Engineer, Northgate Ltd, 2019 - 2021", `EDUCATION${study}`],
  ["Work ExperienceSoftware Engineer, Northgate Ltd, 2019 - 2021", `EDUCATION ${study}`],
  ["PROFESSIONAL EXPERIENCE Software Engineer, Northgate Ltd, 2019 - 2021", `EDUCATION\n${study}`],
])("a heading is none of the title behind it: %j", ([work = "", education = ""]) => {
  const text = resume(work, education);
  checkPositions(text, "Software Engineer @ Northgate Ltd, 2019..2021");
  const { sections } = readFacts(textDocument(text));
  expect(sections.map(({ kind }) => kind)).toEqual(["experience", "education"]);
});

test("a name of two words of which the first could be a heading stays whole", () => {
  checkPositions(
    resume("Experience\nEngineer, EducationWorks Ltd, 2019 - 2021", `Education\n${study}`),
    "Engineer @ EducationWorks Ltd, 2019..2021",
  );
});
