import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Proof } from "../../src/resume/resume.ts";

/** What proves a skill of a resume with this line among the bullets of a position. */
function proofOf(line: string, skill: string): Proof | undefined {
  const text = `Ida Novak
ida@example.org

Experience
Backend Engineer, Northgate Ltd, Jan 2019 - Mar 2021
• Built services in Java and PostgreSQL
• ${line}
`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  return skills.find((use) => use.skill === skill)?.proof;
}

test.for([
  ["I have yet to touch Kafka in production", "apache-kafka"],
  ["No hands-on Redis so far", "redis"],
  ["No prior experience with Terraform", "terraform"],
  ["Never worked with Kubernetes", "kubernetes"],
  ["Not familiar with Docker", "docker"],
  ["Gaps: Terraform, Ansible", "ansible"],
] as const)("%s denies it", ([line, skill]) => {
  expect(proofOf(line, skill)).toBeUndefined();
});

test.for([
  ["Currently learning Rust and WebAssembly", "rust"],
  ["Would like to work with Kafka", "apache-kafka"],
  ["Eager to learn Kubernetes", "kubernetes"],
  ["Learning: Terraform", "terraform"],
  ["Terraform (learning), Ansible", "terraform"],
] as const)("%s is a plan", ([line, skill]) => {
  expect(proofOf(line, skill)).toBe("planned");
});

test.for([
  ["Moved to Kafka so that no message was lost", "apache-kafka"],
  ["Ran Kubernetes without a day of downtime", "kubernetes"],
  ["Terraform (learning), Ansible", "ansible"],
  ["Have yet to touch Kafka, but ran Redis for years", "redis"],
  ["Used Docker, never a virtual machine", "docker"],
  ["Taught the team, which was learning on the job, to use Terraform", "terraform"],
] as const)("%s says that it was used", ([line, skill]) => {
  expect(proofOf(line, skill)).toBe("position");
});

test("what is planned in one place and was used in another was used", () => {
  expect(proofOf("Would like to work with Java again", "java")).toBe("position");
});

test.for([
  ["Moved the billing services from PHP to Go", "php", "listed"],
  ["Moved the billing services from PHP to Go", "go", "position"],
  ["The migration of our store from PHP into Rust took a year", "php", "listed"],
  ["Moved reports from Java logs", "java", "position"],
] as const)("%s proves %s as %s", ([line, skill, proof]) => {
  expect(proofOf(line, skill)).toBe(proof);
});
