import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { builtinProfile } from "../../src/keywords/builtin-profile.ts";
import { renderReport } from "../../src/report/render.ts";
import { analysisOf, jobOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";

// Made by the build from the types in src/.
const schema = JSON.parse(readFileSync(new URL("../../dist/schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: false }).compile(schema);
const posting = loadCases("jobs").find(({ name }) => name === "java-spring");

test.for(loadCases("resumes").map((one, at) => [one.name, one, at] as const))(
  "the JSON report of %s follows the schema",
  async ([, one, at]) => {
    const alone = await analysisOf(one);
    // Every third is compared with a posting: what a match holds depends on the posting more than on the file.
    const analysis =
      at % 3 === 0
        ? await analyzeResume(alone.resume.document, posting && (await jobOf(posting)), { now })
        : alone;
    validate(JSON.parse(renderReport(analysis, "json")));
    expect(validate.errors).toBeNull();
  },
);

test("an analysis against a profile follows the schema", async () => {
  const { jobs } = builtinProfile("backend");
  const analysis = await analyzeResume("Ada\n\nSkills\nPython, Kafka", jobs, { now });
  validate(JSON.parse(renderReport(analysis, "json")));
  expect(validate.errors).toBeNull();
});

test("the JSON report has the codes of a skill and follows the schema", async () => {
  const analysis = await analyzeResume("Ada\n\nSkills\nKubernetes", undefined, { now });
  const report = JSON.parse(renderReport(analysis, "json"));
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report.resume.skills).toContainEqual(
    expect.objectContaining({
      skill: "kubernetes",
      codes: expect.objectContaining({ onet: "Kubernetes", unspsc: "43232701" }),
    }),
  );
});

test("a value that is not an analysis violates the schema", () => {
  expect(validate({ versions: {}, asOf: 20261120 })).toBe(false);
});
