import type { Check } from "./check.ts";

/** Greenhouse does not read resumes over 2.5 MB: https://support.greenhouse.io/hc/en-us/articles/200989175 */
const maxBytes = 2_500_000;

/**
 * A file over 2.5 MB. Applicant tracking systems reject large files or attach them unread, and a resume is
 * that large only because of its images.
 */
export const fileSize: Check<{ readonly bytes: number; readonly maxBytes: number }> = {
  id: "file-size",
  severity: "warning",
  run({ resume: { document } }) {
    const { bytes } = document.meta;
    if (bytes <= maxBytes) return [];
    return [{ facts: { bytes, maxBytes } }];
  },
  words({ bytes, maxBytes: most }) {
    return {
      message: `The file has ${(bytes / 1_000_000).toFixed(1)} MB; some applicant systems read at most ${most / 1_000_000} MB`,
      fix: "Shrink or remove the images, and export for screen rather than for print.",
    };
  },
};
