import type { Span } from "../../document/document.ts";

const wideGap = /\s*\t\s*|\s{3,}/gu;

/** The cells of a row, separated by tabs or by three or more spaces. O(length). */
export function cellsOf(text: string): readonly Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const gap of text.matchAll(wideGap)) {
    if (gap.index > from) cells.push({ from, to: gap.index });
    from = gap.index + gap[0].length;
  }
  if (from < text.length) cells.push({ from, to: text.length });
  return cells;
}
