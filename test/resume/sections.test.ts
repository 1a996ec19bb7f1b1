import { expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import { readMarkdown } from "../../src/document/markdown.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { type SectionKind, sectionKind } from "../../src/words/section-headings.ts";
import { checkSections as check } from "./check-sections.ts";

test.for<readonly [string, SectionKind | undefined]>([
  ["Experience", "experience"],
  ["WORK EXPERIENCE:", "experience"],
  ["2. Education", "education"],
  ["== Technical Skills ==", "skills"],
  ["Languages & Skills", "skills"],
  ["E X P E R I E N C E", "experience"],
  ["W O R K   E X P E R I E N C E", "experience"],
  ["About me", "summary"],
  ["Selected Projects", "projects"],
  ["Berufserfahrung", "experience"],
  ["Ausbildung und Studium", "education"],
  ["Expériences professionnelles", "experience"],
  ["Formación académica", "education"],
  ["Honors & Awards", "awards"],
  ["Hobbies", "interests"],
  ["Volunteering", "other"],
  ["Academic Projects", "projects"],
  ["Personal Projects", "projects"],
  ["Technical Skills", "skills"],
  ["Personal", "other"],
  ["Academic Appointments", "experience"],
  ["PRACOVNÍ ZKUŠENOSTI / WORK EXPERIENCE", "experience"],
  ["EXPERIENCE (cont'd)", "experience"],
  ["Professional Experience (Continued)", "experience"],
  ["Continued learning", "education"],
  ["Summary / 概要", "summary"],
  ["Schul- und Berufsausbildung", "education"],
  ["Berufserfahrung von Mara Lindqvist", "experience"],
  ["U LTERIORI INFORMAZIONI", "other"],
  ["職 歴", "experience"],
  ["Whirligigs / 概要", undefined],
  ["WHAT I’VE SHIPPED", "projects"],
  ["Side hustles", "projects"],
  ["Certs & Badges", "certifications"],
  ["Minhas habilidades", "skills"],
  ["Yeteneklerim", "skills"],
  ["Mijn projecten", "projects"],
  ["Area\tSkills", undefined],
  ["| Area | Skills |", undefined],
  ["Software Professional", undefined],
  ["Skill Details", "skills"],
  ["Education Details", "education"],
  ["Company Details", "experience"],
  ["Professional Background", "experience"],
  ["Work History", "experience"],
  ["Employment", "experience"],
  ["Career Summary", "summary"],
  ["EXPERIANCE", "experience"],
  ["Proffesional Experience:", "experience"],
  ["Techinical skills", "skills"],
  ["Experienced Developer", undefined],
  ["Work Experience (5 years):", "experience"],
  ["Professional Experience: 6+ Years", "experience"],
  ["Professional Experience in India", "experience"],
  ["Personality Skills", "other"],
  ["Опыт работы 3 месяца", "experience"],
  ["教育背景", "education"],
  ["Technical Proficiencies", "skills"],
  ["Academic Credentials", "education"],
  ["Wykształcenie", "education"],
  ["Linguagens de programação", "skills"],
  ["Lenguajes de programación", "skills"],
  ["Programmiersprachen", "skills"],
  ["MTech Project", "projects"],
  ["Language Skill", "languages"],
  ["Leisure Pursuits", "interests"],
  ["Project Management", undefined],
  ["Software Development", undefined],
  ["Key Proficiencies", "skills"],
  ["Experience with Java and Spring", undefined],
  ["Software Engineer", undefined],
  ["Education was important to me.", undefined],
  ["Training & Work Experience", "experience"],
  ["Trainings-Certificates", "certifications"],
  ["________________ TECHNICAL SKILLS ________________________________", "skills"],
  ["IV. Education", "education"],
  ["Expe rience", "experience"],
  ["AcademicProjects", "projects"],
  ["WORKEXPERIENCE:", "experience"],
  ["Experiment notes", undefined],
  ["", undefined],
])("the heading %s opens %s", ([text, kind]) => expect(sectionKind(text)).toBe(kind));

test("sections are returned in reading order, whatever that is", () => {
  check(
    "Jo Doe\n\nSkills\nGo\n\nEducation\nPhD\n\nExperience\nx",
    "skills: Skills",
    "education: Education",
    "experience: Experience",
  );
});

test("text before the first heading belongs to no section", () => {
  const text = "Jo Doe\nSkills\nGo";
  expect(readFacts(textDocument(text)).sections).toEqual([
    { kind: "skills", heading: { text: "Skills", from: 7, to: 13 }, from: 7, to: 16 },
  ]);
});

test("a heading with its content on the same line opens a section", () => {
  check("Jo Doe\n\nSkills: Java, Go", "skills: Skills");
});

test("work with its content on the same line opens a section unless it is within another position", () => {
  check("Jo Doe\n\nSkills\nGo\n\nExperience: fresher", "skills: Skills", "experience: Experience");
  check(
    "Jo Doe\n\nEmployment\nEngineer, Acme, 2019 – 2020\n\nExperience: two years",
    "experience: Employment",
  );
});

test("programming languages below the skills are not a section of spoken languages", () => {
  check("SKILLS\nLanguages\nPython, C++\nFrameworks\nDjango", "skills: SKILLS");
  check("SKILLS\nPython\nLANGUAGES\nEnglish, German", "skills: SKILLS", "languages: LANGUAGES");
});

test("programming languages open no section of spoken languages, whatever precedes them", () => {
  const { sections } = readFacts(
    textDocument("Additional Information\nSome words\nLanguages: C, C++, C#"),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["other"]);
});

test("hidden lines belong to no section", () => {
  const plain = textDocument("Skills\nGo\nExperience\nx");
  const lines = plain.lines.map((line, i) =>
    i === 2 ? { ...line, region: "hidden" as const } : line,
  );
  expect(readFacts({ ...plain, lines }).sections.map(({ kind }) => kind)).toEqual(["skills"]);
});

test("in a job site's export, a person's own headings do not end the section of work", () => {
  const { sections, positions } = readFacts(
    textDocument(`Jo Doe
Springtown - Email me on Indeed: indeed.com/r/Jo-Doe/0a1b2c3d4e5f

WORK EXPERIENCE

Technical Manager

Acme Ltd -

May 2015 to June 2018

Project

Moved the warehouse

Technical Lead

Acme Ltd -

July 2009 to April 2015

EDUCATION

B.Sc. in Physics

SKILLS

Go`),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["experience", "education", "skills"]);
  expect(positions.map(({ start }) => start)).toEqual(["2015-05", "2009-07"]);
});

test("a row formatted like a heading opens a section by its last word; a sentence does not", () => {
  const { sections } = readFacts(
    textDocument(`Jane Doe

HANDLED PROJECTS
Shop, written in Go

Merits and Achievements:
Won a prize

She has led three projects`),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["projects", "awards"]);
});

test("a personal profile above personal details is not a summary", () => {
  const { sections } = readFacts(
    textDocument(`PERSONAL PROFILE
Date of birth: 1 May 1990
Nationality: Irish

PERSONAL PROFILE
An engineer who builds shops`),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["other", "summary"]);
});

test("a personal statement above a section of personal details is a summary", () => {
  const { sections } = readFacts(
    textDocument(`Personal Statement

An engineer who builds shops.

Personal Information:
Name: Jo Doe
Date of birth: 1 May 1990
Nationality: Irish`),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["summary", "other"]);
});

test("a line of skills after the last position opens a section; one below each position does not", () => {
  const { sections, positions } = readFacts(
    textDocument(`Jo Doe

Experience
Developer, Acme GmbH
03/2019 - 04/2021
- Built the shop in Go
Skills: Python, Redis`),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["experience", "skills"]);
  expect(positions.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
    ["Built the shop in Go"],
  ]);
  const labeled = readFacts(
    textDocument(`Jo Doe

Experience
Developer, Acme GmbH
03/2019 - 04/2021
- Built the shop
Skills: Go

Tester, Contoso AG
01/2017 - 02/2019
- Tested the shop
Skills: Python`),
  );
  expect(labeled.sections.map(({ kind }) => kind)).toEqual(["experience"]);
});

test("lower-case headings open sections only if most headings are in lower case", () => {
  const { sections } = readFacts(
    textDocument(`Jo Doe
experience
Developer, Acme GmbH, 2019 - 2021
education
BSc Physics, Example University
skills
Go`),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["experience", "education", "skills"]);
  const wrapped = readFacts(
    textDocument(`Summary
A person who would like to improve her
skills
Education
BSc Physics`),
  );
  expect(wrapped.sections.map(({ kind }) => kind)).toEqual(["summary", "education"]);
});

test("a row in the form of the headings is a heading, whatever its words", () => {
  check(
    "Jo Doe\n\nOBJECTIVE\nA job.\n\nEDUCATION\nPhD, 2012\n\nEXPERIENCE\nEngineer, Acme, 2019 – 2020\n- Built it\n\nPROJECT TITTLE\nA parser\n\nTECHNICAL SKILLS GAINED\nGo\n\nACHIEMENTS\nA prize",
    "summary: OBJECTIVE",
    "education: EDUCATION",
    "experience: EXPERIENCE",
    "projects: PROJECT TITTLE",
    "skills: TECHNICAL SKILLS GAINED",
    "awards: ACHIEMENTS",
  );
});

test("an employer in the form of the headings is not a heading", () => {
  check(
    "SUMMARY\nAn engineer.\n\nEXPERIENCE\n\nNORTHWIND GMBH\nEngineer, 2019 – 2020\n- Built it\n\nEDUCATION\nPhD\n\nSKILLS\nGo",
    "summary: SUMMARY",
    "experience: EXPERIENCE",
    "education: EDUCATION",
    "skills: SKILLS",
  );
});

test("the last word of a sentence opens no section", () => {
  check(
    "EXPERIENCE\nEngineer, Acme, 2019 – 2020\n- Designed, built, tested and maintained a dozen mobile and desktop\nApplications.\n- Ran the releases of all of them\nSKILLS\nGo",
    "experience: EXPERIENCE",
    "skills: SKILLS",
  );
});

test("a heading wrapped by a narrow column is one heading", () => {
  const text =
    "Jo Doe\n\nSKILLS &\nABILITIES\nGo\n\nPERSONAL\nPROFILE\nName: Jo\n\nCOMMUNICA\nTION SKILLS\nClear\n\nCENTRES\nD’INTÉRÊT\nVoile\n\nWHEN I’M NOT\nCODING\nChess";
  const { sections } = readFacts(textDocument(text));
  expect(sections.map(({ heading }) => heading?.text)).toEqual([
    "SKILLS & ABILITIES",
    "PERSONAL PROFILE",
    "COMMUNICA TION SKILLS",
    "CENTRES D’INTÉRÊT",
    "WHEN I’M NOT CODING",
  ]);
});

test("a sentence right after its heading belongs to the section", () => {
  check(
    "Jo Doe\n\nCareer Objective To work with people who like Go.\n\nSKILLS\nGo\n\nWork as I know it is fun.",
    "summary: Career Objective",
    "skills: SKILLS",
  );
});

test("a name that no part of a position has opens a section even with a bullet", () => {
  check(
    "Jo Doe\n• Career Objective\nA job.\n• Go\n• Rust\n\nExperience\nEngineer, Acme, 2019 – 2020\n• Built it\nAcademic projects:\n• A parser",
    "summary: Career Objective",
    "experience: Experience",
    "projects: Academic projects",
  );
});

test("a heading opens its section, however long the line drawn beside it", () => {
  const { sections } = readFacts(
    textDocument(`Jo Doe

${"_".repeat(60)}OBJECTIVE${"_".repeat(70)}
To build shops.

${"_".repeat(60)}EDUCATION${"_".repeat(70)}
BSc Physics, Example University, 2012`),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["summary", "education"]);
});

test.for([
  [
    "Markdown",
    () =>
      readMarkdown(
        "## Projects\n\n### Tiny shell\n\nA shell in C.\n\n### Recipe box\n\n- Recipes in Go\n\n## Skills\n\nC, Go\n",
      ),
  ],
  [
    "HTML",
    () =>
      readHtml(
        "<h2>Projects</h2><h3>Tiny shell</h3><p>A shell in C.</p><h3>Recipe box</h3><ul><li>Recipes in Go</li></ul><h2>Skills</h2><p>C, Go</p>",
      ),
  ],
] as const)("a lower-level heading opens no section of its own in %s", ([, document]) => {
  const { sections } = readFacts(document());
  expect(sections.map(({ kind }) => kind)).toEqual(["projects", "skills"]);
});

test.each([
  ["Centres d’intérêt", "interests"],
  ["Qui suis-je", "summary"],
  ["Driver's license", "other"],
  ["Mon profil", "summary"],
  ["Meine Kenntnisse", "skills"],
])("the name %s opens a section", (name, kind) => {
  check(`Jo Doe\n\n${name}\nGo\n\nSKILLS\nGo`, `${kind}: ${name}`, "skills: SKILLS");
});

test.each([
  "COURSE\tINSTITUTION\tBOARD\tMARKS OBTAINED\nB.Sc.\tUmbra College\tNarva University\t61",
  "Degree\n\nName of School/College\n/University\n\nCompleted Year\n\nB.Sc.\n\nUmbra College\n\n2011",
])("the columns of a table of studies open no sections", (table) => {
  const text = `Jo Doe\n\nEDUCATIONAL DETAILS\n\n${table}\n\nHOBBIES\n\nChess`;
  expect(readFacts(textDocument(text)).sections.map(({ kind }) => kind)).toEqual([
    "education",
    "interests",
  ]);
});

test.each(["ON THE JOB TRAINING", "Guest Professorships"])("%s is work", (heading) => {
  check(
    `Experience\n\nEngineer, Acme, 2019 – 2020\n\n${heading}\n\nTrainee, Fabrikam, 2018\n\nEducation\nBSc Physics, 2018`,
    "experience: Experience",
    `experience: ${heading}`,
    "education: Education",
  );
});
