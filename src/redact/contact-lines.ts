import type { Span } from "../document/document.ts";
import type { Row } from "../resume/rows/rows.ts";
import { titleScore } from "../resume/rows/titles.ts";
import { isEnglishWord } from "../text/english.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { within } from "./spans.ts";

/** "Curriculum Vitae". */
const documentName = pattern("document-name");

/** Longer rows say what the person does. */
const longestRow = 80;

const wordsLeft = regExp.gu`[${letters}\d]{3,}`;

/**
 * The rows beside the contact data in which something is left, after all that is known has been taken out, that is no title, no skill and no
 * word of the language: an account somewhere, a name of the family, a village. O(rows).
 */
export function unexplainedRows(
  rows: readonly Row[],
  removed: readonly Span[],
  counted: readonly Span[],
): readonly Span[] {
  return rows.filter((row) => {
    if (row.text.length > longestRow || row.bullet || titleScore(row.text) > 0) return false;
    if (within(counted, row).length > 0) return false;
    if (documentName.test(row.text)) return false;
    const words = rest(row, removed).match(wordsLeft) ?? [];
    return words.some((word) => !isEnglishWord(word.toLowerCase()));
  });
}

/** The words of a row without what is taken out. */
function rest(row: Row, removed: readonly Span[]): string {
  let words = "";
  let at = row.from;
  for (const span of within(removed, row)) {
    words += `${row.text.slice(at - row.from, Math.max(span.from, row.from) - row.from)} `;
    at = Math.max(at, span.to);
  }
  return words + row.text.slice(at - row.from);
}
