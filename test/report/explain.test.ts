import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { renderReport } from "../../src/report/render.ts";

const analysis = await analyzeResume(
  "Jo Example\n\nExperience\n\nDeveloper, Contoso\n01/2019 - 06/2020\n- Built forms in Java\n",
  "Senior Backend Developer\n\nRequirements:\n- Java\n- Kafka\n- 5 years of experience\n",
  { now: "2026-11-20" },
);
const plain = (report: string): string => report.replace(/\s+/g, " ");

test("a text report explains the points of each requirement and deduction if it is asked to", () => {
  const explained = plain(renderReport(analysis, "text", { explain: true }));
  const short = plain(renderReport(analysis, "text"));
  const { contributions = [], deductions = [] } = analysis.match ?? {};
  for (const { because } of [...contributions, ...deductions]) {
    expect(explained).toContain(plain(because));
    if (because !== "") expect(short).not.toContain(plain(because));
  }
  expect(deductions).not.toEqual([]);
});
