import { type Edit, editsOf } from "./edits.ts";

/**
 * Edits that replace the commands and braces in the source of a LaTeX document by what they display.
 * Ascending; none for other texts. O(text).
 */
export function latexEdits(text: string): readonly Edit[] {
  return isLatex.test(text) ? visibleEdits(text) : [];
}

const isLatex = /\\begin\{document\}|\\section\*?\{[^}\n]{1,80}\}[\s\S]{0,400}\\(?:item|begin)\b/;

/** A command for the header of a page. */
const headerLine = /^\s*\\(?:name|title|author|address|phone|mobile|email|homepage|social)\b/;

const latexMark =
  /(?<none>(?<!\\)%[^\n]*|\\(?:begin|end)\{[^}\n]{1,40}\}(?:\[[^\]\n]{0,80}\])?|\\[vh]space\*?\{[^}\n]{0,40}\}|\\href\{[^}\n]{0,300}\}\{)|(?<item>\\item\b[ \t]*)|(?<wide>(?:(?<![ \t])[ \t]+)?(?:\\(?:hfill|quad|qquad)\b|\\\\(?:\[[^\]\n]{0,20}\])?|(?<!\\)&)[ \t]*)|\\(?<own>[&%#_$])|(?<space>~|(?<=\\name\{[^{}\n]{1,40})\}\{)|(?<cell>\}[ \t]{0,9}(?:\{\}[ \t]{0,9}){0,9}\{(?=[^\s{}]))|\\[A-Za-z]+\*?(?:\[[^\]\n]{0,80}\])?[ \t]*\{?|[{}]/g;

function visibleEdits(text: string): readonly Edit[] {
  // What precedes the document is mostly for the typesetter only.
  const start = Math.max(0, text.indexOf(beginning));
  const lines = editsOf(text.slice(0, start), eachLine, () => "");
  return [
    ...lines.flatMap((line) => {
      const words = text.slice(line.from, line.to);
      return headerLine.test(words) ? marksOf(words, line.from) : [line];
    }),
    ...marksOf(text.slice(start), start),
  ];
}

const beginning = "\\begin{document}";
const eachLine = /[^\n]+/g;

/** The edits for the marks in `words`, which begin at `start` in the text. */
function marksOf(words: string, start: number): readonly Edit[] {
  return editsOf(words, latexMark, ({ groups = {} }) => {
    if (groups.item !== undefined) return "• ";
    if (groups.wide !== undefined) return "   ";
    if (groups.cell !== undefined) return " | ";
    return groups.space === undefined ? (groups.own ?? "") : " ";
  }).map((edit) => ({ ...edit, from: edit.from + start, to: edit.to + start }));
}
