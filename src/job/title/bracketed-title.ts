import type { Span } from "../../document/document.ts";
import { titleWithin } from "./title-within.ts";

/** The first line of a posting and the one after it. */
const maxLines = 2;
const maxLineLength = 140;

/**
 * "Build maps with us (Senior Go Developer, m/f/d)": finds the title in brackets after a headline that names
 * no role. O(1).
 */
export function bracketedTitle(
  text: string,
  folded: string,
  lines: readonly Span[],
): Span | undefined {
  const top = lines.filter(({ from, to }) => /\w/.test(folded.slice(from, to))).slice(0, maxLines);
  for (const { from, to } of top) {
    if (to - from > maxLineLength) return undefined;
    const bracket = bracketAfter.exec(folded.slice(from, to));
    if (bracket === null || !/[a-z]/.test(bracket[1] ?? "")) continue;
    const start = from + (bracket[1]?.length ?? 0) + 1;
    const title = titleWithin(text, folded, { from: start, to: start + (bracket[2]?.length ?? 0) });
    if (title !== undefined) return title;
  }
  return undefined;
}

const bracketAfter = /^([^([]*)[([]([^()[\]]{4,80})[)\]]\W*$/;
