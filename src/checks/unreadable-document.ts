import { mistakenFor } from "../document/plain.ts";
import type { Check } from "./check.ts";
import { reasonsOf, withReasons } from "./doubtful-document.ts";

/**
 * A document that a person may read but no program can: a scan, a picture, a font without a map to
 * characters. Every applicant tracking system sees an empty page, so no score is given here. Nor is one given
 * if the name of a file, or its bytes converted to a string, was passed in place of its text.
 */
export const unreadableDocument: Check<{
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
}> = {
  id: "unreadable-document",
  severity: "error",
  run({ resume: { document } }) {
    if (document.quality !== "unreadable" && mistakenFor(document) === undefined) return [];
    return [{ facts: reasonsOf(document) }];
  },
  words({ warnings, reasons }) {
    if (warnings.includes("LOOKS_LIKE_PATH")) {
      return {
        message: "The text is one line that looks like the name of a file",
        fix: "Read the file and pass its bytes; a string is taken as the text itself, never as a path.",
      };
    }
    if (warnings.includes("LOOKS_LIKE_FILE")) {
      return {
        message: "The text is the content of a PDF or Word file that was turned into a string",
        fix: "Pass the file's bytes as they are, without an encoding such as UTF-8 or Base64.",
      };
    }
    return {
      message: withReasons("No program can read this document's text", reasons),
      fix: "Export the resume from the program it was written in, as PDF with text or as DOCX, instead of scanning or printing it to an image.",
    };
  },
};
