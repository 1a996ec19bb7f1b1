import { findAll } from "../../words/find-all.ts";
import { isAskList } from "./headings.ts";
import { labelOfLine } from "./line-labels.ts";
import type { PostingLine } from "./tables.ts";

const bar = /\s*\|{1,2}\s*/g;
/** A post of one line is no longer. */
const maxBarred = 800;

/**
 * The parts of a line between its bars, where one of them says what is asked for ("Go Developer | Skills: Go, SQL | Exp: 3+ yrs"): each is a line of
 * its own. Other lines stay whole: "Acme | Engineers (Go) | Berlin" names what the posting is about. O(line).
 */
export function splitBars(folded: string, line: PostingLine): readonly PostingLine[] {
  const { from, to } = line;
  if (to - from > maxBarred || line.opens !== undefined) return [line];
  const written = folded.slice(from, to);
  const bars = findAll(bar, written);
  if (bars.length === 0) return [line];
  const starts = [0, ...bars.map(({ index, 0: { length } }) => index + length)];
  const ends = [...bars.map(({ index }) => index), written.length];
  const parts = starts.map((start, i) => ({
    ...line,
    from: from + start,
    to: from + (ends[i] ?? start),
  }));
  const isLabeled = parts.some((part) => {
    const label = labelOfLine(folded.slice(part.from, part.to), false);
    return label !== undefined && isAskList(label.kind);
  });
  return isLabeled ? parts.filter((part) => part.to > part.from) : [line];
}
