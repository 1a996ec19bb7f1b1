import { expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { titleOf } from "../../src/report/labels.ts";
import { renderReport } from "../../src/report/render.ts";
import { field } from "./samples.ts";

const named: Analysis = { ...field, field: { name: "backend", postings: 4512 } };

test.for(["text", "markdown", "html"] as const)("%s names the field of many postings", (format) => {
  expect(renderReport(named, format)).toContain("compared with 4,512 postings for backend");
});

test.for([
  [{ postings: 4512 }, /compared with 4,512 postings$/],
  [{ name: "our team", postings: 1 }, /compared with 1 posting for our team$/],
] as const)("a field with %j is named by what is known about it", ([known, title]) => {
  expect(titleOf({ ...field, field: known })).toMatch(title);
});
