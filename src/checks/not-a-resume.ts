import { pattern } from "../words/words.ts";
import type { Check } from "./check.ts";

/** "Built our billing service", "at your disposal": a resume may have a few. */
const fewest = 5;

/** How much of a text is looked at: postings speak so from the beginning. */
const looked = 20_000;

const voice = pattern("posting-voice", "g");

/**
 * A text without a dated position or a project that speaks to its reader or of a firm as "we": a posting or a letter. Most often the two files were swapped, and a score
 * of a posting against a resume says nothing.
 */
export const notAResume: Check<{ readonly words: number }> = {
  id: "not-a-resume",
  severity: "warning",
  run({ resume: { document, positions, projects } }) {
    if (projects.length > 0 || positions.some(({ start }) => start !== undefined)) return [];
    const words = [...voice.matchAll(document.text.slice(0, looked))].length;
    return words < fewest ? [] : [{ facts: { words } }];
  },
  words({ words }) {
    return {
      message: `No dated position was found, and ${words} words such as “you” and “we” speak as a posting or a letter does`,
      fix: "If the resume and the posting were swapped, give them the other way round.",
    };
  },
};
