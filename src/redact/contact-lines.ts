import type { Span } from "../document/document.ts";
import type { Row } from "../resume/rows/rows.ts";
import { titleScore } from "../resume/rows/titles.ts";
import { isEnglishWord } from "../text/english.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { overlappingSpans } from "./spans.ts";

/** A row that only names the kind of document, such as "Curriculum Vitae". */
const documentName = pattern("document-name");

/** Longer rows describe what the person does. */
const longestRow = 80;

const wordsLeft = regExp.gu`[${letters}\d]{3,}`;

/**
 * Rows beside the contact data that still contain an unknown word after everything known has been taken out:
 * an account name, a family member's name, a village. Rows with a title or skill, and rows of dictionary
 * words only, are left out. O(rows).
 */
export function unexplainedRows(
  rows: readonly Row[],
  removed: readonly Span[],
  counted: readonly Span[],
): readonly Span[] {
  return rows.filter((row) => {
    if (row.text.length > longestRow || row.bullet || titleScore(row.text) > 0) return false;
    if (overlappingSpans(counted, row).length > 0) return false;
    if (documentName.test(row.text)) return false;
    const words = rest(row, removed).match(wordsLeft) ?? [];
    return words.some((word) => !isEnglishWord(word.toLowerCase()));
  });
}

/** The label of something that was removed. */
const ownLabel = /[^,;|·]{0,40}:\s*$/;

/** The words of a row without the removed spans and their labels. */
function rest(row: Row, removed: readonly Span[]): string {
  let words = "";
  let at = row.from;
  for (const span of overlappingSpans(removed, row)) {
    const before = row.text.slice(at - row.from, Math.max(span.from, row.from) - row.from);
    words += `${before.replace(ownLabel, "")} `;
    at = Math.max(at, span.to);
  }
  return words + row.text.slice(at - row.from);
}
