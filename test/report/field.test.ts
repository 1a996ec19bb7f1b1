import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { renderReport } from "../../src/report/render.ts";

const resume =
  "Ada Example\n\nExperience\n\nBackend Engineer, Harbor Works\nJanuary 2021 - December 2024\n- Java services on Docker\n";
const analysis = await analyzeResume(resume, undefined, { field: "auto", now: "2026-11-20" });
const text = renderReport(analysis, "text", { width: 200 });

test("a report says which field was chosen, why, and of which postings and resumes", () => {
  expect(text).toMatch(/^Ada Example compared with \d+ postings for Java engineers, 2024–2025\n/);
  expect(text).toContain(
    "Chosen because 48 months of the last six years of work show it: Java engineers.",
  );
  expect(text.replace(/\s+/g, " ")).toMatch(
    /The resume also shows backend\. Postings: Hacker News and job boards\. What others show is counted in \d+ resumes of software engineers \(published by their owners, 2020–2025\)/,
  );
});

test("a report lists keywords that are often asked for and not found, each with its companion", () => {
  expect(text).toMatch(
    /Often asked for, not found here\n(?: {2}.*\n)* {2}Kubernetes \d+ %, asked for by \d+ % of those that ask for Docker\n/,
  );
});

test("keywords in that list are not repeated elsewhere", () => {
  const again = /In demand, seldom shown, not found here\n.*Kubernetes/;
  expect(text).not.toMatch(again);
});

test("the page has the same content and one drawing", () => {
  const page = renderReport(analysis, "html");
  expect(page).toContain("<h3>Often asked for, not found here</h3>");
  expect(page.split('<figure class="plot"')).toHaveLength(2);
});
