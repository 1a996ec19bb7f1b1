import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Proof } from "../../src/resume/resume.ts";

/** The proof of a skill in a resume that has this text among its skills. */
function proofOf(text: string, skill: string): Proof | undefined {
  const resume = `Ida Novak\nida@example.org\n\nSkills\nJava, PostgreSQL\n${text}\n`;
  const { skills } = parseResume(textDocument(resume), { now: "2026-11-20" });
  return skills.find((use) => use.skill === skill)?.proof;
}

test.for([
  "Python\texpert\nTerraform\tnone",
  "Java\t8\nTerraform\t0",
  "Terraform | 0 | Redis | 4",
  "Terraform: 0/5",
  "Terraform ☆☆☆☆☆",
  "Docker: good, terraform: none",
])("the cell after it denies a skill: %s", (table) => {
  expect(proofOf(table, "terraform")).toBeUndefined();
});

test.for([
  "Terraform: 0.5 years",
  "Terraform | 0 | 3",
  "Terraform ☆☆☆☆★",
  "Terraform: 0 incidents",
])("a zero that is not its rating does not deny a skill: %s", (table) => {
  expect(proofOf(table, "terraform")).toBe("listed");
});

test.for([
  "You ask for Terraform, which I would have to learn.",
  "I come from Java, and Terraform is new to me.",
  "Please note that Terraform was run by my colleagues.",
  "We used scripts because Terraform was not allowed.",
  "The platform team looked after Terraform.",
  "My weak spot is Terraform: I have never touched it.",
  "Mit Terraform habe ich bisher keine Erfahrung.",
  "Terraform kenne ich nicht.",
  "De Terraform se encargaba otro equipo.",
  "Terraform ken ik niet.",
  "Modułami Terraform zajmował się inny zespół.",
])("a clause denies the names that it is about: %s", (clause) => {
  expect(proofOf(clause, "terraform")).toBeUndefined();
});

test.for([
  "Terraform was written by me and used by other teams.",
  "Others used Terraform modules that I wrote.",
  "Terraform was not available in the beginning, so I introduced it.",
  "Terraform, which I have never regretted.",
  "Terraform übernahm ich von einem anderen Team.",
])("what others have to do with it does not deny a skill: %s", (clause) => {
  expect(proofOf(clause, "terraform")).toBe("listed");
});

test.for([
  "Je ne travaille pas sous Docker ni sous Terraform.",
  "No programo en Java ni en Terraform.",
  "Ohne Docker oder Terraform.",
  "Zonder Docker of Terraform.",
  "Keine Einsätze im Bereich Terraform.",
])("a denial applies to every name joined to the first: %s", (clause) => {
  expect(proofOf(clause, "terraform")).toBeUndefined();
});

test("the first cell of two is a label of the second", () => {
  expect(proofOf("Daily\tPython\nNext up\tTerraform", "terraform")).toBe("planned");
});

test("a skill that its owner would rather not use again proves no months", () => {
  const resume = `Ida Novak

Experience
Backend Engineer, Northgate Ltd, Jan 2019 - Mar 2021
- Built services in Java. I would rather not work with Terraform again.
`;
  const { skills } = parseResume(textDocument(resume), { now: "2026-11-20" });
  expect(skills.find((use) => use.skill === "terraform")).toMatchObject({
    proof: "listed",
    months: 0,
  });
});
