import { isOfPath } from "../document/plain.ts";
import type { Check } from "./check.ts";
import { reasonsOf, withReasons } from "./doubtful-document.ts";

/**
 * A document that a person may read and no program can: a scan, a picture, a font without a map to characters. Every
 * applicant system sees an empty page, whatever stands on it, and so no score is given here. Nor is one given for the name of a file that was
 * passed in place of its text.
 */
export const unreadableDocument: Check<{
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
}> = {
  id: "unreadable-document",
  severity: "error",
  run({ resume: { document } }) {
    if (document.quality !== "unreadable" && !isOfPath(document)) return [];
    return [{ facts: reasonsOf(document) }];
  },
  words({ warnings, reasons }) {
    if (warnings.includes("LOOKS_LIKE_PATH")) {
      return {
        message: "The text is one line that looks like the name of a file",
        fix: "Read the file and pass its bytes; a string is taken as the text itself, never as a path.",
      };
    }
    return {
      message: withReasons("No program can read this document's text", reasons),
      fix: "Export the resume from the program it was written in, as PDF with text or as DOCX, instead of scanning or printing it to an image.",
    };
  },
};
