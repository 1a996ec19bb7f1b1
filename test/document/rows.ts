import { recognizersOf } from "../../src/analyze/here.ts";
import { loadPage, openPdf } from "../../src/document/pdf/engine/engine.ts";
import { findPageLines } from "../../src/document/pdf/lines.ts";
import { findSegments } from "../../src/document/pdf/order/segments.ts";
import { readPageContent } from "../../src/document/pdf/paint/operators.ts";
import type { Glyph } from "../../src/document/pdf/paint/state.ts";

const recognizers = await recognizersOf();

/** Baselines this close, in points, are drawn as one row. */
const sameRow = 2.5;

/** The glyphs in the order of the worst producers: row by row across the whole page, whatever its columns. */
function toRows(glyphs: readonly Glyph[]): readonly Glyph[] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && glyph.y - row[0].y < sameRow) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

function textOf(glyphs: readonly Glyph[]): string {
  const { lines } = findPageLines(findSegments(glyphs), recognizers);
  return lines.map((line) => line.text).join("\n");
}

/** The text of a PDF as it is drawn, and as it would be read if every page were drawn row by row. */
export async function readInRows(
  bytes: Uint8Array,
): Promise<{ readonly drawn: string; readonly shuffled: string }> {
  const reader = await openPdf(bytes);
  const pages: { drawn: string; shuffled: string }[] = [];
  for (let number = 1; number <= (reader.file?.numPages ?? 0); number++) {
    if (reader.file === undefined) break;
    const { glyphs } = readPageContent(await loadPage(reader.file, number));
    pages.push({ drawn: textOf(glyphs), shuffled: textOf(toRows(glyphs)) });
  }
  await reader.close();
  return {
    drawn: pages.map((page) => page.drawn).join("\n"),
    shuffled: pages.map((page) => page.shuffled).join("\n"),
  };
}
