import type { Check } from "./check.ts";

/**
 * A document that a person may read and no program can: a scan, a picture, a font without a map to characters. Every
 * applicant system sees an empty page, whatever stands on it, and so no score is given here.
 */
export const unreadableDocument: Check = {
  id: "unreadable-document",
  severity: "error",
  run({ resume: { document } }) {
    if (document.quality !== "unreadable") return [];
    const reasons = document.warnings.map((warning) => warning.message);
    return [
      {
        message: ["Found no text that a program can read, expected some", ...new Set(reasons)].join(
          "; ",
        ),
        fix: "Export the resume from the program it was written in, as PDF with text or as DOCX, instead of scanning or printing it to an image.",
      },
    ];
  },
};
