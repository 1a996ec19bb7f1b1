import { AnalyzeError } from "../errors.ts";

/** The error for a format that does not exist. */
export function unknownFormat(format: never): AnalyzeError {
  return new AnalyzeError("OPTION_INVALID", {
    option: "format",
    problem: `is ${JSON.stringify(String(format))}; expected pdf, docx, odt, html, markdown, json or text`,
  });
}
