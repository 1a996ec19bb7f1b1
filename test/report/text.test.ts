import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { cleanLine } from "../../src/report/clean.ts";
import { columnsOf } from "../../src/report/columns.ts";
import { oneDecimal } from "../../src/report/points.ts";
import { renderReport } from "../../src/report/render.ts";

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const now = "2026-11-20";
let analysis: Analysis;

beforeAll(async () => {
  const job = new TextDecoder().decode(fixture("jobs/fifteen-skills/job.txt"));
  analysis = await analyzeResume(fixture("resumes/variants-two-columns/resume.pdf"), job, { now });
});

describe("the report for a terminal", () => {
  test("shows the score, and each requirement once", () => {
    const report = renderReport(analysis, "text");
    expect(report).toContain(`${oneDecimal(analysis.match?.score ?? 0)} of 100 points`);
    for (const { name } of analysis.match?.contributions ?? []) {
      expect(report.match(new RegExp(`^  [✓~✗] ${name}\\b`, "gm")), name).toHaveLength(1);
    }
  });

  test.for([40, 80, 100, 120])("keeps to %d columns", (width) => {
    const lines = renderReport(analysis, "text", { width }).split("\n");
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
  });

  test.for([{}, { field: "auto" }])(
    "keeps to 40 columns without a posting: %o",
    async (options) => {
      const resume = fixture("resumes/variants-two-columns/resume.pdf");
      const alone = await analyzeResume(resume, undefined, { now, ...options });
      const lines = renderReport(alone, "text", { width: 40 }).split("\n");
      expect(lines.filter((line) => columnsOf(line) > 40)).toEqual([]);
    },
  );

  test("shows what is missing first, then what is partly met, then what is met", () => {
    const report = renderReport(analysis, "text");
    const signs = [...report.matchAll(/^ {2}([✓~✗]) /gm)].map(([, sign = ""]) =>
      "✗~✓".indexOf(sign),
    );
    expect(signs.length).toBe(analysis.match?.contributions.length);
    expect(signs).toEqual(signs.toSorted());
  });

  test('says "in all" for months in two positions', async () => {
    const told = await analyzeResume(
      "Mara Quist\n\nExperience\n\nBackend Engineer, Brackwater\n2021-01 - 2022-12\n- Built booking services in Go.\n\nBackend Engineer, Northgate\n2019-01 - 2020-12\n- Built billing services in Go.\n",
      "Backend Engineer\n\nRequirements:\n- 2 years of Go\n- Kafka",
      { now },
    );
    const [, line] = /✓ Go .*\n +(.*)\n/.exec(renderReport(told, "text")) ?? [];
    expect(line).toBe("Backend Engineer, 2021–2022 · 4 y in all, 2 y asked for");
  });

  test("gives the months of a choice's member whose place it shows", async () => {
    const told = await analyzeResume(
      "Mara Quist\n\nExperience\n\nBackend Engineer, Brackwater\n2023-01 - 2024-12\n- Built booking services in Go.\n\nBackend Engineer, Northgate\n2017-01 - 2022-12\n- Built billing services in Ruby.\n",
      "Backend Engineer\n\nRequirements:\n- Go or Ruby\n- Kafka",
      { now },
    );
    const [, line] = /✓ Go or Ruby .*\n +(.*)\n/.exec(renderReport(told, "text")) ?? [];
    expect(line).toBe("Backend Engineer, 2023–2024 · 2 y");
  });

  test("does not give a requirement the months of a substitute", async () => {
    const told = await analyzeResume(
      "Mara Quist\n\nExperience\n\nBackend Engineer, Brackwater\n2023-01 - 2024-12\n- Built booking services in NestJS.\n",
      "Backend Engineer\n\nRequirements:\n- REST\n- Kafka",
      { now },
    );
    const [, line] = /~ REST .*\n +(.*)\n/.exec(renderReport(told, "text")) ?? [];
    expect(line).toBe("Backend Engineer, 2023–2024 · it often comes with NestJS");
  });

  test("gives the years of a whole trade once, where they count", async () => {
    const told = await analyzeResume(
      "Mara Quist\n\nExperience\n\nBackend Engineer, Brackwater\n2021-01 - 2022-12\n- Built booking services in Go.\n",
      "Backend Engineer\n\nRequirements:\n- 10 years of backend development experience\n- Go and Kafka",
      { now },
    );
    const report = renderReport(told, "text");
    expect(report).toContain("24 of 120 months in positions");
    expect(report).not.toContain("10 y asked for");
  });

  test("keeps its columns if names have wide characters", async () => {
    const wide = await analyzeResume(
      "山田 太郎\n\nExperience\n\nバックエンドエンジニア, 株式会社\n2019-01 - 2022-12\n- Built services in Go.",
      "バックエンドエンジニア\n\nRequirements:\n- Go\n- Kafka",
      { now },
    );
    const rows = renderReport(wide, "text")
      .split("\n")
      .filter((line) => /^ {2}[✓~✗] /.test(line));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(columnsOf))).toEqual(new Set([80]));
  });

  test("has colors only on request", () => {
    const ansi = String.fromCharCode(27);
    expect(renderReport(analysis, "text")).not.toContain(ansi);
    expect(renderReport(analysis, "text", { color: true })).toContain(ansi);
  });

  test("says why there is no score", async () => {
    const scan = await analyzeResume(fixture("resumes/scan/resume.pdf"), "Requirements:\n- Go", {
      now,
    });
    expect(renderReport(scan, "text")).toMatch(/^No score: /m);
  });

  test("lists the skills if there is no posting", async () => {
    const alone = await analyzeResume("Ada Lovelace\n\nSkills\nPython, Kafka", undefined, { now });
    expect(renderReport(alone, "text")).toMatch(
      /Skills named elsewhere \(2\)\n {2}Python · Apache Kafka/,
    );
  });

  test("contains no text of the resume that controls a terminal", async () => {
    const hostile =
      "Eve \u001b[31mRed\u0007\u202eName\n\nExperience\nPython \u001b]0;title\u0007 Developer, Acme\n2019 - 2020";
    const report = renderReport(
      await analyzeResume(hostile, "Requirements:\n- Python", { now }),
      "text",
    );
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

test("the JSON report is the analysis", () => {
  expect(JSON.parse(renderReport(analysis, "json"))).toEqual(JSON.parse(JSON.stringify(analysis)));
});

test("an unknown format is refused", () => {
  expect(() => renderReport(analysis, "pdf" as "text")).toThrow(
    /^The argument format is not one of "text", "markdown", "html", "json", "csv"/,
  );
});

test.for([
  ["a\tb\nc", "a b c"],
  ["\u001b[2Jx", "[2Jx"],
  ["a\u202eb", "ab"],
  ["\ud800x", "\ufffdx"],
])("%j is cleaned", ([given = "", expected]) => {
  expect(cleanLine(given)).toBe(expected);
});

test("a count never touches the points beside it", async () => {
  const resume =
    "Jo Roe\n\nExperience\nSoftware Engineer, Acme, Jan 2020 - present\n- Built services in Node.js\n\nSkills\nNode.js\n";
  const analysis = await analyzeResume(resume, "Requirements:\n- Node.js\n", { now });
  expect(renderReport(analysis, "text")).toMatch(/ {7}2 +\d{3}\.\d of \d{3}\.\d\n/);
});
