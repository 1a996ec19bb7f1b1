import type { Check } from "./check.ts";

/**
 * Text that a reader of the page cannot see: white on white, tiny, off the page, marked hidden. Some put keywords there for
 * programs to find; recruiters see them as soon as the text is copied or converted, and take it for a trick. It counts nothing here.
 */
export const hiddenText: Check = {
  id: "hidden-text",
  severity: "error",
  run({ resume: { document } }) {
    const hidden = document.lines.filter((line) => line.region === "hidden");
    const [first] = hidden;
    if (first === undefined) return [];
    const count = hidden.length === 1 ? "1 line" : `${hidden.length} lines`;
    return [
      {
        message: `Found ${count} of hidden text, expected none; it counts nothing`,
        fix: "Remove it, or show what is true of it where a person can read it.",
        page: first.page,
        span: { from: first.from, to: first.to },
      },
    ];
  },
};
