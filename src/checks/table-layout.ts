import type { Check } from "./check.ts";

/** A table with a smaller share of the words than this is an ordinary table and not the layout. */
const layoutShare = 0.5;

/** With fewer words than this, no layout can be recognized. */
const minWords = 30;

/**
 * A DOCX most of which is in a table. Programs read cells in a different order than people do, or leave
 * tables out. Greenhouse lists tables among the reasons why it fails to read a resume:
 * https://support.greenhouse.io/hc/en-us/articles/200989175 A table of skills or dates within the text is not
 * a layout and is not reported.
 */
export const tableLayout: Check<{ readonly percent: number }> = {
  id: "table-layout",
  severity: "warning",
  run({ resume: { document } }) {
    if (document.format !== "docx" && document.format !== "odt") return [];
    let all = 0;
    let inTables = 0;
    for (const { from, to, region } of document.lines) {
      if (region === "hidden") continue;
      const words = document.text.slice(from, to).match(/\S+/g)?.length ?? 0;
      all += words;
      if (region === "table") inTables += words;
    }
    if (all < minWords || inTables < layoutShare * all) return [];
    const first = document.lines.find((line) => line.region === "table");
    return [
      {
        facts: { percent: Math.round((100 * inTables) / all) },
        ...(first !== undefined && { span: { from: first.from, to: first.to } }),
      },
    ];
  },
  words({ percent }) {
    return {
      message: `${percent} % of the words are in tables, which some programs read in another order`,
      fix: "Turn the layout table into paragraphs (in Word: Layout, Convert to Text); set dates with a tab stop.",
    };
  },
};
