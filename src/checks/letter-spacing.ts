import { type Check, counted, countOnPages } from "./check.ts";

/**
 * Words whose letters are spaced out ("E X P E R I E N C E"). Programs take the gaps for spaces and read
 * single letters, so they do not recognize such a heading. Here they are read as words. On Greenhouse's list
 * of what fails to parse: https://support.greenhouse.io/hc/en-us/articles/200989175
 */
export const letterSpacing: Check<{ readonly words: number }> = {
  id: "letter-spacing",
  severity: "note",
  run({ resume: { document } }) {
    return countOnPages(document, "spaced", (words) => ({ words }));
  },
  words({ words }) {
    return {
      message: `${counted(words, "word")} ${words === 1 ? "has" : "have"} wide gaps between the letters; programs may read single letters`,
      fix: "Set the letter-spacing of headings back to normal; capitals or a larger size make a heading as well.",
    };
  },
};
