import type { Check } from "./check.ts";

/**
 * A page that is an image among pages of text, such as a scanned certificate. Only people can read it.
 * Greenhouse lists a resume saved as an image among what it cannot read:
 * https://support.greenhouse.io/hc/en-us/articles/200989175
 */
export const imagePage: Check<Record<string, never>> = {
  id: "image-page",
  severity: "error",
  run({ resume: { document } }) {
    return document.warnings
      .filter((warning) => warning.code === "PAGE_IMAGE")
      .map(({ page }) => ({
        facts: {},
        ...(page !== undefined && { page }),
      }));
  },
  words() {
    return {
      message: "A page is an image, so nothing on it can be read",
      fix: "Put the page's text into the document as text, or leave the page out.",
    };
  },
};
