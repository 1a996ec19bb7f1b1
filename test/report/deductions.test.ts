import { expect, test } from "vitest";
import { renderCsv } from "../../src/report/csv.ts";
import { differenceOf } from "../../src/report/difference.ts";
import { renderDifference, renderDifferenceMarkdown } from "../../src/report/difference-report.ts";
import { renderReport } from "../../src/report/render.ts";
import type { Match } from "../../src/score/match.ts";
import { posting } from "./samples.ts";

const because =
  "Go, named in the title, earns 0.15 of its credit; without it, 0.5 of all points would be left: 68.8 × (0.5 + 0.5 × 0.15) = 39.56";
const match: Match = {
  score: 39.56,
  contributions: posting.match?.contributions ?? [],
  deductions: [
    { kind: "core", names: ["Go"], credit: 0.15, factor: 0.575, points: -29.24, because },
  ],
  suggestions: [],
};
const analysis = { ...posting, match };

test.for(["text", "markdown", "html"] as const)("a %s report says what is taken off", (format) => {
  const report = renderReport(analysis, format);
  expect(report).toContain("-29.2");
  expect(report.replaceAll(/\s+/g, " ")).toContain(
    "The title names Go, and 15 % of that is met, so all points are multiplied by 0.575.",
  );
});

test.for(["markdown", "html"] as const)("a %s report holds the arithmetic of it", (format) => {
  expect(renderReport(analysis, format)).toContain("-29.24");
});

test("the points of a CSV's rows add up to the score", () => {
  const points = renderCsv(analysis)
    .split("\r\n")
    .slice(1, -1)
    .map((row) => Math.round(100 * Number(/,(-?[\d.]+),[^"]*(?:"|$)/.exec(row)?.[1] ?? 0)));
  expect(points.reduce((sum, one) => sum + one, 0)).toBe(3956);
});

test("a comparison of two resumes says where less is taken off", () => {
  const difference = differenceOf(analysis, posting);
  expect(difference.takenOff).toEqual({ before: -29.24, after: 0 });
  for (const report of [
    renderDifference(difference, "a → b"),
    renderDifferenceMarkdown(difference, "a → b"),
  ])
    expect(report).toContain("Taken off: -29.2 → 0.0");
});
