import { AnalyzeError } from "../errors.ts";
import type { Document, Format } from "./document.ts";
import { readHtml } from "./html/read-html.ts";
import { readJsonResume } from "./json-resume.ts";
import type { Limits } from "./limits.ts";
import { readMarkdown } from "./markdown.ts";
import { cutToLimit, textDocument } from "./plain.ts";
import { unknownFormat } from "./unknown-format.ts";

/**
 * The Document of a string: its text unit for unit, unless `format` says "html", "markdown" or "json".
 * Separate from `readSource`, so that a page in a browser does not load the readers of PDF, DOCX and ODT.
 * O(length).
 *
 * @throws AnalyzeError `OPTION_INVALID` for a format of bytes.
 */
export function readString(text: string, format: Format | undefined, limits: Limits): Document {
  switch (format) {
    case "html":
      return readHtml(text, limits);
    case "markdown":
      return readMarkdown(text, limits);
    case "json":
      return readJsonResume(text, limits);
    case "pdf":
    case "docx":
    case "odt":
      throw new AnalyzeError("OPTION_INVALID", {
        option: "format",
        problem: `is "${format}", but the source is a string; pass the file's bytes`,
      });
    case "text":
    case undefined:
      return cutToLimit(textDocument(text), limits);
    default:
      // Only untyped callers get here.
      throw unknownFormat(format);
  }
}
