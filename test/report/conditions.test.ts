import { describe, expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { conditionWords } from "../../src/report/conditions.ts";
import { renderMatrixPage } from "../../src/report/html/matrix-page.ts";
import { type MatchMatrix, matrixResume } from "../../src/report/matrix.ts";
import { renderMatrix } from "../../src/report/matrix-table.ts";
import { renderReport } from "../../src/report/render.ts";

const resume =
  "Mara Quist\nmara@example.com\n\nExperience\n\nBackend Engineer, Brackwater\n01/2019 - present\n- Built booking services in Go\n";
const posting = `Backend Engineer
Northgate | Berlin, Germany | Hybrid (2 days in the office)

Requirements:
- Go
- Kafka
- PostgreSQL
- You must be authorized to work in the EU

Salary: €75,000 - €95,000 per year
`;
const said =
  "Not scored: Berlin, Germany; hybrid work; a work permit (“authorized to work in the EU”); pay of €75,000 - €95,000";
const analysis = await analyzeResume(resume, posting, { now: "2026-11-20" });

describe("what rules people out regardless of their skills", () => {
  test.for(["text", "markdown", "html"] as const)("is said at the top in %s", (format) => {
    const report = renderReport(analysis, format, { width: 120 }).replace(/\s+/g, " ");
    const at = report.indexOf(said);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(report.indexOf("What to do first"));
  });

  test("is not said of a posting without it", async () => {
    const plain = await analyzeResume(
      resume,
      "Backend Engineer\n\nRequirements:\n- Go\n- Kafka\n",
      {
        now: "2026-11-20",
      },
    );
    for (const format of ["text", "markdown", "html"] as const)
      expect(renderReport(plain, format)).not.toContain("Not scored");
  });

  test("is said of remote work, help with a visa and work on site", async () => {
    const told = await analyzeResume(
      resume,
      "Backend Engineer\nNorthgate | Remote or onsite | Oslo\n\nRequirements:\n- Go\n- Kafka\n\nWe offer visa sponsorship.\n",
      { now: "2026-11-20" },
    );
    expect(conditionWords(told.job)).toBe("Oslo; remote work; work on site; help with a visa");
  });

  test("leaves out what the table of keywords has: a clearance that is scored", async () => {
    const told = await analyzeResume(
      resume,
      "Backend Engineer\n\nRequirements:\n- Go\n- Kafka\n- An active Secret clearance\n",
      { now: "2026-11-20" },
    );
    expect(told.match?.contributions.map(({ name }) => name)).toContain("Security Clearance");
    expect(conditionWords(told.job)).toBeUndefined();
  });

  test("is said once, however it is punctuated", async () => {
    const told = await analyzeResume(
      resume,
      "Backend Engineer\nNorthgate | Oslo | Salary: $160 000 - $180 000\n\nRequirements:\n- Go\n- Kafka\n\nSalary: $160,000 to $180,000\nLocation: oslo\n",
      { now: "2026-11-20" },
    );
    expect(conditionWords(told.job)).toBe("Oslo; pay of $160 000 - $180 000");
  });

  test.for(["per day", "/hour", "per month"])("says what the pay is for: %s", async (unit) => {
    const told = await analyzeResume(
      resume,
      `Backend Engineer\nOslo - £450-£500 ${unit}\n\nRequirements:\n- Go\n- Kafka\n`,
      { now: "2026-11-20" },
    );
    expect(conditionWords(told.job)).toBe(`Oslo; pay of £450-£500 ${unit}`);
  });

  test("is short, however many places a posting names", async () => {
    const towns = ["Oslo", "Paris", "Berlin", "Madrid", "London", "Munich", "Hamburg"];
    const told = await analyzeResume(
      resume,
      `Backend Engineer\nNorthgate | ${towns.join(" | ")}\n\nRequirements:\n- Go\n- Kafka\n`,
      { now: "2026-11-20" },
    );
    expect(conditionWords(told.job)).toBe("Oslo, Paris, Berlin or 4 more");
  });
});

describe("a table of postings or resumes", () => {
  const { versions, asOf, match } = analysis;
  const head = { name: "a.txt", title: "Backend Engineer", conditions: "Oslo; remote work" };
  const one = matrixResume("mara.txt", analysis.resume, match === undefined ? [] : [match], true);
  const list: MatchMatrix = { versions, asOf, postings: [head], resumes: [one] };
  const many: MatchMatrix = {
    ...list,
    postings: [head, { name: "b.txt" }],
    resumes: [{ ...one, cells: [...one.cells, ...one.cells] }],
  };

  test.for([list, many])("says it below the table, and on the page", (matrix) => {
    expect(renderMatrix(matrix, "text")).toMatch(
      /\n\n(?:a\.txt: )?Not scored: Oslo; remote work\n$/,
    );
    expect(renderMatrix(matrix, "markdown")).toContain("Not scored: Oslo; remote work");
    expect(renderMatrixPage(matrix)).toContain("Not scored: Oslo; remote work");
  });
});
