import { type Check, countOnPages } from "./check.ts";

/**
 * Letters that the PDF draws without saying which they are: its font has no entry for them in its ToUnicode
 * map (ISO 32000-1, 9.10), mostly for "fi", "fl" and "ff", which are drawn as one. People see them; programs
 * read "certi cation" and "work ow", and a search for the word fails. Here they are inferred from the rest of
 * the word.
 */
export const unnamedLetters: Check<{ readonly letters: number }> = {
  id: "unnamed-letters",
  severity: "note",
  run({ resume: { document } }) {
    if (document.quality === "unreadable") return [];
    return countOnPages(document, "unnamed", (letters) => ({ letters }));
  },
  words({ letters }) {
    return {
      message: `The font does not say what ${letters === 1 ? "1 letter or sign is; some programs lose it" : `${letters} letters or signs are; some programs lose them`}, as in "certi cation"`,
      fix: "Turn ligatures off, or export with another font or program (in LaTeX: load cmap and glyphtounicode).",
    };
  },
};
