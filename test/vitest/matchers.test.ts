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

  test("fails with what is mentioned instead", async () => {
    await expect(expect(resume).toMentionSkill("Rust")).rejects.toThrow(
      /expected the resume to mention Rust; it mentions .*PostgreSQL/,
    );
  });

  test("negated, fails with the place", async () => {
    await expect(expect(resume).not.toMentionSkill("GraphQL")).rejects.toThrow(
      /"GraphQL" on page 1/,
    );
  });

  test("fails for a name that is no skill", async () => {
    await expect(expect(resume).toMentionSkill("Blorptastic")).rejects.toThrow(
      /no skill of the lexicon/,
    );
  });
});

describe("toScoreAtLeast", () => {
  const job = "Backend Engineer\nRequirements:\n- Node.js\n- Rust";

  test("passes at or above the score", async () => {
    await expect(resume).toScoreAtLeast(10, { job });
  });

  test("fails with what is missing", async () => {
    await expect(expect(resume).toScoreAtLeast(100, { job })).rejects.toThrow(
      /expected a score of at least 100, got .*Rust/,
    );
  });
});

describe("toHaveNoFinding", () => {
  test("passes when the check says nothing", async () => {
    await expect(resume).toHaveNoFinding("hidden-text");
  });

  test("fails with what the check says", async () => {
    await expect(expect(stuffed).toHaveNoFinding("hidden-text")).rejects.toThrow(/hidden-text: /);
  });
});
