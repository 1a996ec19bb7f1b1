import { expect, test } from "vitest";
import { renderCsv } from "../../src/report/csv.ts";
import { deductionWords } from "../../src/report/deductions.ts";
import { differenceOf } from "../../src/report/difference.ts";
import { renderDifference, renderDifferenceMarkdown } from "../../src/report/difference-report.ts";
import { renderReport } from "../../src/report/render.ts";
import type { Match } from "../../src/score/match.ts";
import { posting } from "./samples.ts";

const because =
  "Go, named in the title, earns 0.15 of its credit, and 0.6 is enough; without it, 0.5 of all points would be left: 68.8 × (0.5 + 0.5 × 0.25) = 43";
const match: Match = {
  score: 35.26,
  contributions: posting.match?.contributions ?? [],
  deductions: [
    {
      kind: "core",
      names: ["Go"],
      credit: 0.15,
      factor: 0.625,
      points: -25.8,
      because,
    },
    {
      kind: "experience",
      months: 11,
      asked: 60,
      factor: 0.82,
      points: -7.74,
      because:
        "11 of the 60 months asked for are shown, and 0.5 of that is enough; with none, 0.7 of all points would be left: 43 × (0.7 + 0.3 × 0.4) = 35.26",
    },
  ],
  suggestions: [],
};
const analysis = { ...posting, match };

test("a report says if fewer points than those of a strong match count less", () => {
  const below = { kind: "below", factor: 0.4, points: -18, because: "" } as const;
  expect(deductionWords(below)).toBe(
    "Fewer than 75 points count by their share of 75, so they are multiplied by 0.4.",
  );
});

test.for(["text", "markdown", "html"] as const)("a %s report names the deductions", (format) => {
  const report = renderReport(analysis, format);
  expect(report).toContain("-25.8");
  for (const said of [
    "The title names Go, and 15 % of that counts as met, so all points are multiplied by 0.625.",
    "11 of the 60 months asked for are shown, so all points are multiplied by 0.82.",
  ])
    expect(report.replaceAll(/\s+/g, " ")).toContain(said);
});

test.for([
  [
    "technologies",
    "The technologies earn 10 % of their points, so the points for everything else but the title are multiplied by 0.25.",
  ],
  [
    "skills",
    "The skills earn 10 % of their points, so those for experience, degrees and traits are multiplied by 0.25.",
  ],
] as const)("a report says how much years and traits count if %s are missing", ([of, said]) => {
  const facts = { of, shown: 0.1, factor: 0.25, points: -12, because: "" };
  const report = renderReport(
    { ...posting, match: { ...match, deductions: [{ kind: "besides", ...facts }] } },
    "text",
  );
  expect(report.replaceAll(/\s+/g, " ")).toContain(said);
});

test.for(["markdown", "html"] as const)(
  "a %s report contains the arithmetic of deductions",
  (format) => {
    expect(renderReport(analysis, format)).toContain("-7.74");
  },
);

test("deductions do not have the color of a gain", () => {
  expect(renderReport(analysis, "html")).not.toMatch(/class="gain">[-−]/);
});

test("the points of a CSV's rows add up to the score", () => {
  const points = renderCsv(analysis)
    .split("\r\n")
    .slice(1, -1)
    .map((row) => Math.round(100 * Number(/,(-?[\d.]+),[^"]*(?:"|$)/.exec(row)?.[1] ?? 0)));
  expect(points.reduce((sum, one) => sum + one, 0)).toBe(3526);
});

test("a comparison of two resumes says if the deductions are smaller", () => {
  const difference = differenceOf(analysis, posting);
  expect(difference.takenOff).toEqual({ before: -33.54, after: 0 });
  for (const report of [
    renderDifference(difference, "a → b"),
    renderDifferenceMarkdown(difference, "a → b"),
  ])
    expect(report).toContain("Taken off: -33.5 → 0.0");
});

test.for([
  ["text", /^ +asked .* points$/m],
  ["markdown", /^\|.* points \|/m],
  ["html", /<th scope="col" class="points">/],
] as const)("a %s report gives the sum of all points before its table", ([format, head]) => {
  const report = renderReport(posting, format);
  const [before = ""] = report.split(head);
  expect(before).not.toBe(report);
  expect(before.replaceAll(/\s+/g, " ")).toContain(
    "The keywords are worth 100 points together. 75 of them are a strong match: fewer count by their share of 75, and more count less, so that all of them make 100.",
  );
});
