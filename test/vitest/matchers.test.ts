import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import "../../src/vitest/matchers.ts";

const resume = new Uint8Array(
  readFileSync(new URL("../../fixtures/resumes/single-column/resume.pdf", import.meta.url)),
);
const stuffed = new Uint8Array(
  readFileSync(new URL("../../fixtures/resumes/hidden-text/resume.pdf", import.meta.url)),
);

describe("toMentionSkill", () => {
  test.for(["PostgreSQL", "Postgres", "postgresql", "node.js"])("passes for %s", async (skill) => {
    await expect(resume).toMentionSkill(skill);
  });

  test("fails with the skills that are mentioned instead", async () => {
    await expect(expect(resume).toMentionSkill("Rust")).rejects.toThrow(
      /expected the resume to mention Rust; it mentions .*PostgreSQL/,
    );
  });

  test("negated, fails with the line, its section and its page", async () => {
    await expect(expect(resume).not.toMentionSkill("GraphQL")).rejects.toThrow(
      /GraphQL; it does:\n {2}“.*GraphQL.*” \(experience, page 1\)/,
    );
  });

  test("fails for a skill that is only in hidden text, and says so", async () => {
    await expect(expect(stuffed).toMentionSkill("Kafka")).rejects.toThrow(
      /Apache Kafka; it mentions .*, and Apache Kafka only in hidden text$/,
    );
  });

  test.for([
    ["Postgre", /"Postgre" is no skill of the lexicon; did you mean PostgreSQL\?/],
    ["Blorptastic", /"Blorptastic" is no skill of the lexicon; check its spelling/],
  ] as const)("throws for %s, negated or not", async ([name, message]) => {
    await expect(expect(resume).toMentionSkill(name)).rejects.toThrow(message);
    await expect(expect(resume).not.toMentionSkill(name)).rejects.toThrow(message);
  });
});

test("an invalid resume is an error that names the valid types, negated or not", async () => {
  const message = "The source is a number; pass the bytes of a document";
  await expect(expect(5).toMentionSkill("Go")).rejects.toThrow(message);
  await expect(expect(5).not.toMentionSkill("Go")).rejects.toThrow(message);
  await expect(expect(5).toScoreAtLeast(1, { job: "Go" })).rejects.toThrow(message);
  await expect(expect(5).toHaveNoFinding()).rejects.toThrow(message);
});

test("the name of a file in place of its bytes passes no expectation, negated or not", async () => {
  const message = "a file's name was passed in place of its text";
  await expect(expect("resume.pdf").not.toMentionSkill("Go")).rejects.toThrow(message);
  await expect(expect("resume.pdf").toHaveNoFinding("hidden-text")).rejects.toThrow(message);
  await expect(expect("resume.pdf").toScoreAtLeast(1, { job: "Go" })).rejects.toThrow(message);
});

test("a scan passes no expectation about its text, negated or not", async () => {
  const scan = new Uint8Array(
    readFileSync(new URL("../../fixtures/resumes/scan/resume.pdf", import.meta.url)),
  );
  const message = "no text could be taken from it";
  await expect(expect(scan).not.toMentionSkill("Go")).rejects.toThrow(message);
  await expect(expect(scan).not.toScoreAtLeast(1, { job: "Go" })).rejects.toThrow(message);
  await expect(expect(scan).not.toHaveNoFinding("unreadable-document")).resolves.toBeUndefined();
});

describe("toScoreAtLeast", () => {
  const job = "Backend Engineer\nRequirements:\n- Node.js\n- Rust";

  test("passes at or above the score", async () => {
    await expect(resume).toScoreAtLeast(10, { job });
  });

  test("fails with what is missing", async () => {
    await expect(expect(resume).toScoreAtLeast(100, { job })).rejects.toThrow(
      /expected a score of at least 100, got [\d.]+; most points are lost on\n(?: {2}.*\n)* {2}Rust \(0 of [\d.]+, missing\)/,
    );
  });

  test("negated, fails with the score", async () => {
    await expect(expect(resume).not.toScoreAtLeast(1, { job })).rejects.toThrow(
      /expected a score below 1, got \d/,
    );
  });
});

test("a posting that asks for nothing passes no expectation of a score, negated or not", async () => {
  const job = "Hello";
  const message = "there is no score to compare with 50: ";
  await expect(expect(resume).toScoreAtLeast(50, { job })).rejects.toThrow(message);
  await expect(expect(resume).not.toScoreAtLeast(50, { job })).rejects.toThrow(message);
});

describe("toHaveNoFinding", () => {
  test("passes if the check finds nothing", async () => {
    await expect(resume).toHaveNoFinding("hidden-text");
  });

  test("fails with what the check found", async () => {
    await expect(expect(stuffed).toHaveNoFinding("hidden-text")).rejects.toThrow(
      /expected no finding hidden-text, got\n {2}hidden-text: .* \(page 1\)\./,
    );
  });

  test("throws for the code of a check that does not exist", async () => {
    await expect(expect(resume).toHaveNoFinding("hiden-text")).rejects.toThrow(
      /"hiden-text" is no code of a finding; expected one of .*hidden-text/,
    );
  });
});

test.for([
  ["an invalid score", () => expect(resume).not.toScoreAtLeast("70" as never, { job: "Go" })],
  ["no posting", () => expect(resume).toScoreAtLeast(70, undefined as never)],
  ["a skill that is not a string", () => expect(resume).not.toMentionSkill(5 as never)],
  ["a code that is not a string", () => expect(resume).toHaveNoFinding(5 as never)],
  ["a misspelt option", () => expect(resume).toMentionSkill("Go", { lexikon: 1 } as never)],
] as const)("%s fails with an AnalyzeError, negated or not", async ([, expectation]) => {
  await expect(expectation()).rejects.toMatchObject({ name: "AnalyzeError" });
});
