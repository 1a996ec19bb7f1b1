import type { Check } from "./check.ts";

/**
 * A page of letters saved as shapes has several hundred; the charts and icons of a designed resume have fewer
 * than sixty.
 */
const minShapes = 150;

/**
 * A document without text whose pages are full of drawn shapes: its letters were saved as outlines, as
 * Illustrator, Figma, CorelDRAW and some printers' presets do. It looks like any other page, but no program
 * can read a word of it.
 */
export const outlinedText: Check<{ readonly shapes: number }> = {
  id: "outlined-text",
  severity: "error",
  run({ resume: { document } }) {
    if (document.quality !== "unreadable" || document.text.trim() !== "") return [];
    const page = document.layout?.find(({ shapes }) => shapes >= minShapes);
    if (page === undefined) return [];
    return [
      {
        facts: { shapes: page.shapes },
        page: page.page,
      },
    ];
  },
  words({ shapes }) {
    return {
      message: `The document has ${shapes} drawn shapes and no text; its letters were saved as outlines`,
      fix: "Export again with text kept as text: embed the fonts, and do not convert text to outlines or curves.",
    };
  },
};
