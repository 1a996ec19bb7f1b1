import fc from "fast-check";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

test("replacing the person's name does not change skills, months and proofs", () => {
  const names = fc
    .array(
      fc.constantFrom("Ruby", "Rust", "Julia", "Scala", "Pascal", "Kafka", "Go", "Swift", "Perl"),
      { minLength: 2, maxLength: 3 },
    )
    .map((words) => words.join(" "));
  const resume = (name: string): string =>
    `${name}\nBackend developer\njo@example.org\n\nExperience\nEngineer\nAcme Ltd\nJan 2020 – Mar 2022\n• Built services in Go and on Kafka, the rest in R\n\n${name}    Page 2\nSkills\nPerl, Rust\n`;
  const usesOf = (name: string): unknown =>
    parseResume(textDocument(resume(name)), { now: "2026-11-20" }).skills.map(
      ({ skill, months, proof, mentions, firstUsed, lastUsed, impliedBy }) => [
        skill,
        months,
        proof,
        mentions.map(({ surface }) => surface),
        firstUsed,
        lastUsed,
        impliedBy,
      ],
    );
  const usual = usesOf("Jane Doe");
  fc.assert(
    fc.property(names, (name) => {
      expect(usesOf(name)).toEqual(usual);
    }),
  );
});
