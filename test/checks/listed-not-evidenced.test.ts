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

test("what something used at work proves is not only listed", () => {
  expect(messages("Ran the shop on EKS", "Kubernetes, Rust")).toEqual([
    "Rust is only listed; no position or project mentions it",
  ]);
});

test("what work proves only for other skills of the list is still only listed", () => {
  expect(messages("Ran the shop", "EKS, Kubernetes").join()).toContain("Kubernetes");
});

test("what a position gave up for another is told of there, and not only listed", () => {
  expect(messages("Moved the shop from MySQL to PostgreSQL", "Rust").join()).not.toContain("MySQL");
});
