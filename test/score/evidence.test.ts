import fc from "fast-check";
import { expect, test } from "vitest";
import { clippedQuote, findEvidence } from "../../src/score/evidence.ts";
import { resumeOf } from "./build.ts";

test("a short line is quoted whole", () => {
  expect(clippedQuote("  Built it\twith  Kafka ", { from: 0, to: 23 }, { from: 17, to: 22 })).toBe(
    "Built it with Kafka",
  );
});

test("a long line is cut between words around the skill", () => {
  const text = `${"before ".repeat(60)}Kafka${" after".repeat(60)}`;
  const from = text.indexOf("Kafka");
  const quote = clippedQuote(text, { from: 0, to: text.length }, { from, to: from + 5 });
  expect(quote).toMatch(/^…before .*before Kafka after.* after…$/);
  expect(quote.length).toBeGreaterThan(140);
});

test("a quote has at most 160 units, no line break and no lone surrogate", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", " ", "\n", "😀", "é", "\t"),
    maxLength: 900,
  });
  fc.assert(
    fc.property(text, fc.nat(900), fc.nat(40), (line, at, size) => {
      const from = Math.min(at, line.length);
      const to = Math.min(line.length, from + size);
      const quote = clippedQuote(line, { from: 0, to: line.length }, { from, to });
      expect(quote.length).toBeLessThanOrEqual(160);
      expect(quote).not.toMatch(/[\n\t]/);
      expect(quote).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test("each line is shown once, and at most three places are shown", () => {
  const resume = resumeOf({
    positions: [{ skills: ["kafka", "kafka"] }, { skills: ["kafka"] }],
    projects: [["kafka"]],
    listed: ["kafka"],
    hidden: ["kafka"],
  });
  const sections = findEvidence(resume, resume.skills[0]?.mentions ?? []).map((one) => one.section);
  expect(sections).toEqual(["experience", "experience", "projects"]);
});
