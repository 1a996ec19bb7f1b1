import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { keywordRows } from "../../src/report/keyword-rows.ts";
import { renderReport } from "../../src/report/render.ts";

const analysis = await analyzeResume(
  "Jo Example\n\nExperience\n\nDeveloper, Contoso\n01/2019 - present\n- Built forms in Java\n",
  "Backend Developer\n\nRequirements:\n- Java\n- Dashboards\n- AWS\n- Kafka\n- REST APIs\n",
  { now: "2026-11-20" },
);

test("what the posting calls something is shown only if that is far from its name", () => {
  const said = keywordRows(analysis).flatMap((row) => row.said ?? []);
  expect(said).toEqual(["Dashboards"]);
});

test.for(["text", "markdown", "html"] as const)("a report in %s shows it", (format) => {
  expect(renderReport(analysis, format)).toContain("“Dashboards” in the posting");
});
