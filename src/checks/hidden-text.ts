import type { Document, Line } from "../document/document.ts";
import { letters, regExp } from "../words/letters.ts";
import { type Check, counted } from "./check.ts";

/**
 * Text that a reader of the page cannot see: white on white, tiny, off the page, marked hidden. Some people
 * put keywords there for programs to find. Recruiters see them as soon as the text is copied or converted,
 * and consider it a trick. It does not count here. A single word is a layout mistake rather than a trick: a
 * heading under a box, the end of a line that did not fit.
 */
export const hiddenText: Check<{ readonly lines: number }> = {
  id: "hidden-text",
  severity: "error",
  run({ resume: { document } }) {
    const hidden = document.lines.filter((line) => line.region === "hidden");
    const [first] = hidden;
    if (first === undefined || countWords(document, hidden) < minWords) return [];
    return [
      {
        facts: { lines: hidden.length },
        page: first.page,
        span: { from: first.from, to: first.to },
      },
    ];
  },
  words({ lines }) {
    return {
      message: `${counted(lines, "line")} of the text ${lines === 1 ? "is" : "are"} hidden from people; hidden text is not counted`,
      fix: "Remove it, or move what is true to where people can read it.",
    };
  },
};

/** Fewer hidden words than this are a mistake. */
const minWords = 2;

const wordLike = regExp.gu`[${letters}]{2,}`;

function countWords({ text }: Document, lines: readonly Line[]): number {
  return lines.reduce(
    (sum, { from, to }) => sum + (text.slice(from, to).match(wordLike)?.length ?? 0),
    0,
  );
}
