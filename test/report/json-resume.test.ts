import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { readJsonResume } from "../../src/document/json-resume.ts";
import { textDocument } from "../../src/document/plain.ts";
import { redactResume } from "../../src/redact/redact-resume.ts";
import { renderReport } from "../../src/report/render.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { analysisOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";
import { poison } from "./poison.ts";
import { samples } from "./samples.ts";

// The schema of jsonresume.org, including checks of formats.
const require = createRequire(import.meta.url);
const { schema } = require("@jsonresume/schema");
const ajv = new Ajv({ strict: false });
ajv.addFormat("uri", (text) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text));
ajv.addFormat("email", /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i);
const validate = ajv.compile(schema);

const check = (json: string): void => {
  validate(JSON.parse(json));
  expect(validate.errors).toBeNull();
};

const cases = loadCases("resumes").map((one) => [one.name, one] as const);

test.for(cases)("%s as a JSON Resume follows the schema", async ([, one]) => {
  const analysis = await analysisOf(one);
  check(renderReport(analysis, "json-resume"));
});

test.for(Object.entries(samples))(
  "%s as a JSON Resume follows the schema, even with hostile text",
  ([, analysis]) => {
    check(renderReport(analysis, "json-resume"));
    for (const words of ["=1+1 ", "\u0000\ud800", "javascript:alert(1)//", " <b>@"]) {
      check(renderReport(poison(analysis, words), "json-resume"));
    }
  },
);

describe("a JSON Resume read back has the same content:", () => {
  test.for(cases)("%s", async ([, one]) => {
    const analysis = await analysisOf(one);
    const again = parseResume(readJsonResume(renderReport(analysis, "json-resume")), { now });
    const { resume } = analysis;
    const dates = resume.positions.map(({ start, end }) => [start, end]);
    const dated = dates.filter(([start]) => start !== undefined);
    expect(again.positions.map(({ start, end }) => [start, end])).toEqual(
      expect.arrayContaining(dated),
    );
    const seen = resume.skills.filter(
      ({ impliedBy, proof }) => impliedBy === undefined && proof !== "hidden",
    );
    const skills = new Set(again.skills.map(({ skill }) => skill));
    expect(seen.filter(({ skill }) => !skills.has(skill)).map(({ name }) => name)).toEqual([]);
  });
});

async function analysisNamed(wanted: string): Promise<Analysis> {
  const [, one] = cases.find(([name]) => name === wanted) ?? [];
  if (one === undefined) throw new Error(`no fixture is named ${wanted}`);
  return analysisOf(one);
}

test("hidden and implied skills are left out", async () => {
  const analysis = await analysisNamed("trap-hidden-text");
  expect(renderReport(analysis, "json-resume")).not.toContain("Kubernetes");
});

test("a JSON Resume of a redacted resume contains only labels", async () => {
  const analysis = await analysisNamed("single-column");
  const { resume } = redactResume(analysis.resume);
  const json = renderReport({ ...analysis, resume }, "json-resume");
  check(json);
  expect(JSON.parse(json).basics).toMatchObject({ name: "[name]", phone: "[phone]" });
  expect(json).not.toMatch(/Annika|Thorsby|@/i);
});

test("a language has the fluency written right after it", async () => {
  const text =
    "Ada Quill\nada@example.com\n\nLanguages\nEnglish (Native or Bilingual)\nGerman: B2, French – fluent\nSpanish C1\nItalian";
  const analysis = await analysisNamed("single-column");
  const resume = parseResume(textDocument(text), { now });
  const json = renderReport({ ...analysis, resume }, "json-resume");
  check(json);
  expect(JSON.parse(json).languages).toEqual([
    { language: "English", fluency: "Native or Bilingual" },
    { language: "German", fluency: "B2" },
    { language: "French", fluency: "fluent" },
    { language: "Spanish", fluency: "C1" },
    { language: "Italian" },
  ]);
});
