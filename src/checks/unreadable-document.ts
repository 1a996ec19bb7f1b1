import type { Check } from "./check.ts";
import { reasonsOf } from "./doubtful-document.ts";

/**
 * A document that a person may read and no program can: a scan, a picture, a font without a map to characters. Every
 * applicant system sees an empty page, whatever stands on it, and so no score is given here.
 */
export const unreadableDocument: Check<{
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
}> = {
  id: "unreadable-document",
  severity: "error",
  run({ resume: { document } }) {
    if (document.quality !== "unreadable") return [];
    return [{ facts: reasonsOf(document) }];
  },
  words({ reasons }) {
    return {
      message: ["No program can read this document's text", ...reasons].join("; "),
      fix: "Export the resume from the program it was written in, as PDF with text or as DOCX, instead of scanning or printing it to an image.",
    };
  },
};
