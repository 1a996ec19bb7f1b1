import { type Check, counted } from "./check.ts";

/**
 * Text in text boxes of a DOCX. A box floats over the page and may be anywhere in the file; programs drop it
 * or read it far from where it is seen. Greenhouse lists text boxes among the reasons why it fails to read a
 * resume: https://support.greenhouse.io/hc/en-us/articles/200989175
 */
export const textBox: Check<{ readonly lines: number }> = {
  id: "text-box",
  severity: "warning",
  run({ resume: { document } }) {
    const lines = document.lines.filter((line) => line.region === "textbox");
    const [first] = lines;
    if (first === undefined) return [];
    return [
      {
        facts: { lines: lines.length },
        page: first.page,
        span: { from: first.from, to: first.to },
      },
    ];
  },
  words({ lines }) {
    return {
      message: `${counted(lines, "line")} ${lines === 1 ? "is" : "are"} in text boxes, which some programs skip`,
      fix: "Cut the text out of the boxes and paste it as ordinary paragraphs.",
    };
  },
};
