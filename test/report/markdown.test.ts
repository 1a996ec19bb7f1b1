import { expect, test } from "vitest";
import { renderReport } from "../../src/report/render.ts";
import type { Contribution } from "../../src/score/match.ts";
import { posting } from "./samples.ts";

/** The longest comment that GitHub accepts. */
const MOST = 65_536;

test("the report of a posting that asks for 500 things is short enough for a comment", () => {
  const some = posting.match?.contributions[0] as Contribution;
  const quote = "x".repeat(160);
  const contributions = Array.from({ length: 500 }, (_, i) => ({
    ...some,
    name: `Requirement ${i}`,
    evidence: some.evidence.map((proof) => ({ ...proof, quote })),
  }));
  const findings = Array.from({ length: 500 }, () => ({
    code: "misspelling",
    severity: "note" as const,
    message: "“Kubernates” looks like a misspelling of “Kubernetes”",
    facts: { surface: "Kubernates", expected: "Kubernetes", count: 1 },
  }));
  const suggestions = posting.match?.suggestions ?? [];
  const match = { score: 50, contributions, deductions: [], suggestions };
  const report = renderReport({ ...posting, match, findings }, "markdown");
  expect(report.length).toBeLessThan(MOST);
  expect(report).toContain("and 440 more of less weight");
});

test("what is not collapsed fits on a screen", () => {
  const report = renderReport(posting, "markdown");
  const open = report.replace(/<details>.*?<\/details>\n*/gs, "");
  expect(open.split("\n").length).toBeLessThan(20);
  expect(open).toContain("68.8 of 100");
  expect(open).toContain("What to do first");
});
