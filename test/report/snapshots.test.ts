import { expect, test } from "vitest";
import { renderReport, reportFormats } from "../../src/report/render.ts";
import { samples } from "./samples.ts";

const endings = {
  text: "txt",
  markdown: "md",
  html: "html",
  json: "json",
  csv: "csv",
  junit: "xml",
  sarif: "sarif",
  "json-resume": "jsonresume",
} as const;

/** The JSON report is the analysis, which is easier to read in samples.ts. */
const shown = reportFormats.filter((format) => format !== "json");

test.for(
  Object.entries(samples).flatMap(([name, analysis]) =>
    shown.map((format) => [name, format, analysis] as const),
  ),
)("the report of %s as %s matches its snapshot", async ([name, format, analysis]) => {
  const report = renderReport(analysis, format);
  await expect(report).toMatchFileSnapshot(`snapshots/${name}.${endings[format]}`);
});

test.for(reportFormats)("the same analysis gives the same %s", (format) => {
  for (const analysis of Object.values(samples)) {
    expect(renderReport(structuredClone(analysis), format)).toBe(renderReport(analysis, format));
  }
});
