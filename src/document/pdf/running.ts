import { countEach } from "../../collect.ts";
import type { Region } from "../document.ts";
import type { PageLine } from "./lines.ts";

// A line with the same words at the same height near the edge of several pages is a running header or footer.
// It belongs to the sheet, not to the content of the page.

/** The share of a page's height, at its top and bottom, in which running lines may be. */
const edgeShare = 0.12;

/** Heights are compared in steps of this many points. Producers repeat them exactly. */
const heightStep = 2;

/** What is needed of a page to find running lines. */
interface RunningPage {
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** The lines of each page, with running headers and footers in the regions of these names. O(lines). */
export function markRunningLines(pages: readonly RunningPage[]): readonly (readonly PageLine[])[] {
  if (pages.length < 2) return pages.map((page) => page.lines);
  const keys = pages.map((page) => page.lines.map((line) => keyOf(line, page.height)));
  const counts = countEach(keys.flatMap((pageKeys) => [...new Set(pageKeys)]));
  // The first page often has none, and odd and even pages may differ.
  const enough = Math.max(2, (pages.length - 1) / 2);
  return pages.map((page, i) =>
    page.lines.map((line, j) => {
      const key = keys[i]?.[j];
      const isRunning = key !== undefined && (counts.get(key) ?? 0) >= enough;
      return isRunning ? { ...line, region: edgeOf(line, page.height) ?? line.region } : line;
    }),
  );
}

/**
 * What repeated running lines have in common: edge, height, and words, ignoring page numbers (but not years).
 */
function keyOf(line: PageLine, height: number): string | undefined {
  const edge = edgeOf(line, height);
  if (edge === undefined || line.box === undefined) return undefined;
  const words = line.text.replace(/(?<!\d)\d{1,3}(?!\d)/g, "#").replace(/\s+/g, " ");
  return `${edge} ${Math.round(line.box.y / heightStep)} ${words}`;
}

function edgeOf({ region, box }: PageLine, height: number): Region | undefined {
  if (region !== "body" || box === undefined) return undefined;
  const middle = box.y + box.height / 2;
  if (middle < edgeShare * height) return "header";
  return middle > (1 - edgeShare) * height ? "footer" : undefined;
}
