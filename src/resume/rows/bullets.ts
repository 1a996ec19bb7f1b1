import type { Fact, Span } from "../../document/document.ts";
import { factOf } from "../../document/spans.ts";
import { isPeriod } from "../../text/dates.ts";
import { pattern } from "../../words/words.ts";
import { isAboutSuperior } from "../others-titles.ts";
import { isOfProject } from "./field-labels.ts";
import { opensMidSentence, type Row } from "./rows.ts";

/**
 * What the rows below the head of an entry say: one fact per bullet or paragraph, with wrapped rows joined.
 * O(length).
 */
export function readBullets(text: string, rows: readonly Row[]): readonly Fact[] {
  return bulletSpans(text, rows).map((span) => factOf(text, span));
}

/** The spans of the facts that `readBullets` returns. O(length). */
export function bulletSpans(text: string, rows: readonly Row[]): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  let hasBullet = false;
  for (const row of rows) {
    if (isEmptyLabel(row.text) || isAboutSuperior(row.text) || termsField.test(row.text)) continue;
    const open = spans.at(-1);
    if (open === undefined || startsNew(row, text, open, hasBullet)) {
      spans.push({ from: row.from, to: row.to });
      hasBullet = row.bullet;
    } else open.to = row.to;
  }
  return spans;
}

/** "Acme Ltd, 2018 – 2020": a client or a project on its own. */
function endsInPeriod({ text, from, dates }: Row): boolean {
  const last = dates.at(-1);
  return last !== undefined && isPeriod(last) && from + text.length - last.to < 2;
}

/** "Responsibilities:" on a row of its own says nothing. */
function isEmptyLabel(text: string): boolean {
  return text.endsWith(":") ? fewWords.test(text) : text.length < 40 && duties.test(text);
}

const termsField = pattern("terms-field");

const fewWords = /^(?:\S+\s+){0,4}\S+\s*:$/u;
const duties = /^(?:roles? (?:and|&) )?responsibilities$/i;

function startsNew(
  row: Row,
  text: string,
  open: { readonly from: number; readonly to: number },
  hasBullet: boolean,
): boolean {
  // A row that was moved beside another one continues nothing.
  if (row.bullet || row.from < open.to || isOfProject(row.text)) return true;
  if (opensMidSentence.test(row.text)) return false;
  if (row.gap || endsInPeriod(row)) return true;
  const last = text.charAt(open.to - 1);
  return hasBullet ? false : /[.!?:;]/.test(last) || open.to - open.from < 50;
}
