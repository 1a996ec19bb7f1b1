import type { Document, Fact } from "../document/document.ts";
import { factOf, type Row, trimSpan } from "./rows.ts";
import type { Part } from "./sections.ts";

/**
 * The certificates of the certifications sections, one fact each, in reading order: every bullet, or the first row of every block that
 * a gap parts, without its date. O(rows).
 */
export function readCertifications(document: Document, parts: readonly Part[]): readonly Fact[] {
  return parts
    .filter((part) => part.kind === "certifications")
    .flatMap((part) => itemsOf(part.rows))
    .flatMap((row) => nameOf(document.text, row) ?? []);
}

function itemsOf(rows: readonly Row[]): readonly Row[] {
  if (rows.some((row) => row.bullet)) return rows.filter((row) => row.bullet);
  const hasGaps = rows.some((row, i) => i > 0 && row.gap);
  return rows.filter((row, i) => i === 0 || row.gap || !hasGaps);
}

function nameOf(text: string, row: Row): Fact | undefined {
  const [date] = row.dates;
  const to = date !== undefined && date.from > row.from + 4 ? date.from : row.to;
  const span = trimSpan(
    text,
    { from: date?.from === row.from ? date.to : row.from, to },
    ",;:-–—|•·([",
  );
  const words = text.slice(span.from, span.to);
  return words.length < 3 || words.length > 200 || /^https?:\/\/\S+$/u.test(words)
    ? undefined
    : factOf(text, span);
}
