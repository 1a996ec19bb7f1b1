import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { checkPositions } from "./check-positions.ts";

const head = "Ada Quill\nada@example.com\n\n";

test("each sentence that describes a stay is a separate position", () => {
  checkPositions(
    `${head}I have worked as a data engineer at Lotusbyte since 2020, using Spark. From 2016 to 2020 I was a developer at Wren Labs, writing Java.`,
    "data engineer @ Lotusbyte, 2020..present",
    "developer @ Wren Labs, 2016..2020",
  );
});

test.each([
  [
    "About me",
    "Since April 2021 I have worked at Lotusbyte as a site engineer, where I look after Linux.",
    "site engineer @ Lotusbyte, 2021-04..present",
  ],
  [
    "Profile",
    "I joined Lotusbyte in 2019 as an embedded engineer, and I still work there.",
    "embedded engineer @ Lotusbyte, 2019..present",
  ],
  [
    "Über mich",
    "Seit März 2019 arbeite ich als Entwickler bei der Salzwerk GmbH.",
    "Entwickler @ Salzwerk GmbH, 2019-03..present",
  ],
  [
    "Profil",
    "De 2015 à 2019, j'ai travaillé comme développeur chez Tilleul Conseil, en Java.",
    "développeur @ Tilleul Conseil, 2015..2019",
  ],
  [
    "Perfil",
    "De 2017 a 2021 fui desarrolladora web en Talleres Lince, con PHP.",
    "desarrolladora web @ Talleres Lince, 2017..2021",
  ],
])("under %j, without another history, %j describes a position", (heading, told, position) => {
  checkPositions(`${head}${heading}\n${told}`, position);
});

test("what a developer worked with is not the employer", () => {
  checkPositions(
    `${head}I worked at Wren Labs from 2015 to 2020 as a backend developer with Java and Spring Boot, where I built services.`,
    "backend developer @ Wren Labs, 2015..2020",
  );
});

test("a summary next to a history adds no position", () => {
  checkPositions(
    `${head}Profile
Since 2020 I have worked as a developer at Wren Labs, mostly in Go.

Experience
Backend Developer, Lotusbyte Ltd, 2018 – 2024
- Go services`,
    "Backend Developer @ Lotusbyte Ltd, 2018..2024",
  );
});

test("a sentence beside told stays needs no title if it names a firm and a period", () => {
  checkPositions(
    `${head}Since January 2022 I have been at Lotusbyte, where I lead a team of four. From 2019 to 2021 I was a developer at Wren Labs, writing Java.`,
    "? @ Lotusbyte, 2022-01..present",
    "developer @ Wren Labs, 2019..2021",
  );
});

test("what a sentence with a period of its own says belongs to no other stay", () => {
  const { skills } = parseResume(
    textDocument(
      `${head}I was a developer at Wren Labs from 2019 to 2021. I wrote Java there. My first job was at an agency called Heron (2016 – 2018), mostly PHP.`,
    ),
  );
  const months = Object.fromEntries(skills.map((one) => [one.name, one.months]));
  expect(months).toMatchObject({ Java: 36, PHP: 0 });
});

test("skills that a sentence names after the employer are used in that position only", () => {
  const { skills } = parseResume(
    textDocument(
      `${head}I have worked as a data engineer at Lotusbyte since 2020, using Kafka. From 2016 to 2020 I was a developer at Wren Labs, writing Java.`,
    ),
    { now: "2026-11-20" },
  );
  const months = skills
    .filter(({ skill }) => skill === "java" || skill === "apache-kafka")
    .map((use) => [use.skill, use.months]);
  expect(Object.fromEntries(months)).toEqual({ "apache-kafka": 83, java: 60 });
});

test("two stays in one sentence have separate dates", () => {
  checkPositions(
    `${head}From 2014 to 2018 I was a tester at Wren Labs, and since 2019 I have been a developer at Lotusbyte.`,
    "tester @ Wren Labs, 2014..2018",
    "developer @ Lotusbyte, 2019..present",
  );
});

test("a sentence about a degree before one about a stay adds no position, and its field gets no months of the stay", () => {
  const text = `${head}I have an MSc in Computer Engineering from Example College (2010-2015). I was a developer at Wren Labs from March 2016 to May 2018.`;
  checkPositions(text, "developer @ Wren Labs, 2016-03..2018-05");
  const { skills } = parseResume(textDocument(text));
  expect(skills.find(({ skill }) => skill === "computer-engineering")?.months ?? 0).toBe(0);
});

test("sentences that mention the person by name describe one stay each", () => {
  checkPositions(
    `${head}Experience\nAda joined Lotusbyte in 2014 as a web developer and stayed until 2018. She then moved on to Wren Labs as a build and release engineer (2018 – 2021). Since 2021 Ada Quill has been a team lead at Salt Works.`,
    "web developer @ Lotusbyte, 2014..2018",
    "build and release engineer @ Wren Labs, 2018..2021",
    "team lead @ Salt Works, 2021..present",
  );
});

test("a sentence about somebody else is not a stay", () => {
  checkPositions(
    `${head}Experience\nWeb developer, Lotusbyte, 2014 – 2018\n\nOmar joined Wren Labs as a tester in 2016 and left in 2017.`,
    "Web developer @ Lotusbyte, 2014..2018",
  );
});

test("an employer ends with its legal form if the next sentence begins there", () => {
  checkPositions(
    `${head}Experience\nI joined Lotusbyte Pvt. Ltd. as a tester in 2014 and left in 2018.\n\nFrom 2018 to 2020 I was a developer with Wren Labs Inc. There I wrote Java.`,
    "tester @ Lotusbyte Pvt. Ltd., 2014..2018",
    "developer @ Wren Labs Inc., 2018..2020",
  );
});

test("a number of months or years of experience in a role at a firm is a stay there", () => {
  checkPositions(
    `Experience
• Having 6 months experience in Umbra as a Brand Promoter
• 2 year experience as a Freelance Software Tester in Year 2012 to 2014
• 1.4 year experience as a Database Operator (SQL 2005) in
Example Marketing Pvt. Ltd. in year September-2009 to January-2011.`,
    "Brand Promoter @ Umbra, ..",
    "Freelance Software Tester @ ?, 2012..2014",
    "Database Operator (SQL 2005) @ Example Marketing Pvt. Ltd., 2009-09..2011-01",
  );
  checkPositions(
    "Experience\nTester, Acme Ltd, 2019 – 2023\n• Offered 5 years of experience in Java as the lead of a team",
    "Tester @ Acme Ltd, 2019..2023",
  );
});

test("the length of a stay between the verb and the role is not part of the title", () => {
  checkPositions(
    `${head}I have been a Site Reliability Engineer at Curragh Networks since March 2020. Before that I worked for three years (2016-2019) as a support engineer at Moyle Hosting. Earlier I spent 2013 to 2016 as a developer at Lisbrack Insurance.`,
    "Site Reliability Engineer @ Curragh Networks, 2020-03..present",
    "support engineer @ Moyle Hosting, 2016..2019",
    "developer @ Lisbrack Insurance, 2013..2016",
  );
});
