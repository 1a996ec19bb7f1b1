import { voiceOf } from "../text/posting-voice.ts";
import type { Check } from "./check.ts";

/**
 * A text without a dated position, a dated degree or a project that addresses its reader or speaks of a firm
 * as "we": a posting or a letter. Most often the two files were swapped, and a score of a posting against a
 * resume means nothing.
 */
export const notAResume: Check<{ readonly words: number }> = {
  id: "not-a-resume",
  severity: "warning",
  run({ resume: { document, positions, projects, degrees } }) {
    const isDated = [...positions, ...degrees].some(
      ({ start, end }) => (start ?? end) !== undefined,
    );
    if (projects.length > 0 || isDated) return [];
    const { words, isPosting } = voiceOf(document);
    return isPosting ? [{ facts: { words } }] : [];
  },
  words({ words }) {
    return {
      message: `No dated position or degree was found, and ${words} words such as “you” and “we” speak as a posting or a letter does`,
      fix: "If the resume and the posting were swapped, give them the other way round.",
    };
  },
};
