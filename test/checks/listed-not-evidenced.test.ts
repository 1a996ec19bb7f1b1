import { expect, test } from "vitest";
import { findingsOf } from "./document-check.ts";

const messages = (bullet: string, skills: string) =>
  findingsOf("listed-not-evidenced", [
    "Wilma Ostrander",
    "Experience",
    "Engineer, Ferncastle Ltd, 2019 - present",
    `- ${bullet}`,
    "Skills",
    skills,
  ]).map(({ message }) => message);

test("a skill implied by one used at work is not only listed", () => {
  expect(messages("Ran the shop on EKS", "Kubernetes, Rust")).toEqual([
    "Rust is only listed; no position or project mentions it",
  ]);
});

test("a skill implied only by other listed skills is still only listed", () => {
  expect(messages("Ran the shop", "EKS, Kubernetes").join()).toContain("Kubernetes");
});

test("a skill that a position replaced with another is not only listed", () => {
  expect(messages("Moved the shop from MySQL to PostgreSQL", "Rust").join()).not.toContain("MySQL");
});
