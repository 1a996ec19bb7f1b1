import type { Document, Span } from "../document/document.ts";
import { firstIndex } from "../text/first-index.ts";

/**
 * A range of a text in editor coordinates: lines and columns from 1, columns in UTF-16 units, the end
 * exclusive.
 */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Returns a function that converts the place of a finding in `Document.text`: its span, otherwise the first
 * line of its page, otherwise the beginning. In a text file, lines are those of the file; in other formats,
 * those that `skilltally text` prints. O(text) once, then O(log lines).
 */
export function textPlacer({
  text,
  lines,
}: Document): (at: { readonly span?: Span; readonly page?: number }) => TextPlace {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return ({ span, page }) => {
    const onPage = page === undefined ? undefined : lines.find((line) => line.page === page);
    const { from, to } = span ?? onPage ?? { from: 0, to: 0 };
    const first = lineAt(starts, from);
    const last = lineAt(starts, Math.max(from, to));
    return {
      line: first + 1,
      column: from - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: Math.max(from, to) - (starts[last] ?? 0) + 1,
    };
  };
}

/** The index of the last of the ascending `starts` that is at or before `position`. */
function lineAt(starts: readonly number[], position: number): number {
  return Math.max(0, firstIndex(starts.length, (i) => (starts[i] ?? 0) > position) - 1);
}
