import type { Analysis } from "../analyze/analysis.ts";
import { checkAnalysis } from "../analyze/analysis-shape.ts";
import { checkArgument, readOptions } from "../given/options.ts";
import { mustBeOneOf } from "../given/rules.ts";
import { renderCsv } from "./csv.ts";
import { renderHtml } from "./html/report.ts";
import { renderJson } from "./json.ts";
import { renderJsonResume } from "./json-resume.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import { type RenderOptions, renderRules } from "./render-options.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

/** The formats of `renderReport` (docs/reports.md). */
export type ReportFormat =
  | "text"
  | "markdown"
  | "html"
  | "json"
  | "csv"
  | "junit"
  | "sarif"
  | "json-resume";

const reports: Readonly<
  Record<ReportFormat, (analysis: Analysis, options: RenderOptions) => string>
> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
  csv: renderCsv,
  junit: renderJunit,
  sarif: renderSarif,
  "json-resume": renderJsonResume,
};

/** All formats, in the order of the documentation. */
export const reportFormats: readonly ReportFormat[] = [
  "text",
  "markdown",
  "html",
  "json",
  "csv",
  "junit",
  "sarif",
  "json-resume",
];

const isFormat = mustBeOneOf(reportFormats);

/**
 * An analysis as a report: "text" for a terminal, "markdown" for a pull-request comment, "html" as one
 * self-contained page, "json" as it is, "csv" with a row for each requirement, "junit" and "sarif" for CI
 * servers, "json-resume" for other programs that accept resumes (docs/reports.md). Ends in a line break. Text
 * from resume and posting is escaped: it cannot control a terminal, run in a page, or act as a formula.
 *
 * @throws AnalyzeError `OPTION_INVALID` for an unknown format, `SOURCE_INVALID` if `analysis` is not an
 * Analysis.
 */
export function renderReport(
  analysis: Analysis,
  format: ReportFormat,
  options: RenderOptions = {},
): string {
  checkArgument("format", format, isFormat);
  const read = readOptions(options, renderRules);
  checkAnalysis(analysis);
  return reports[format](analysis, read);
}
