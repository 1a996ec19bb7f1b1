import { pushTo } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { type Cased, cased } from "../../words/cased.ts";

const mark = cased.gu`(?<=\S) ([-–—o·]) (?=[\p{Lu}\d])`;
const smallWord = cased.gu`(?<=^|\s)[\p{Ll}]{2,}`;

/** Fewer marks followed by a sentence may be dashes. */
const fewest = 3;

/** How many characters after a mark are examined. */
const looked = 60;

/** This many lower-case words after a mark make a sentence, not a name. */
const fewestSmall = 2;

/**
 * The cuts before marks that are bullets in a line that has lost its breaks, though elsewhere they separate
 * names: hyphens, dashes, "o" and middle dots. A kind of mark counts if sentences follow at least half of its
 * marks. O(length).
 */
export function markCuts(
  text: string,
  { from, to }: Span,
  dates: readonly Span[],
): readonly Span[] {
  const marks = new Map<string, Mark[]>();
  const line = text.slice(from, to);
  // The dashes of ranges do not separate sentences, however many there are.
  const inDates = new Set(dates.flatMap((date) => marksWithin(text, date)));
  const found = [...mark.matchAll(line)].filter(({ index }) => !inDates.has(from + index));
  for (const [i, one] of found.entries()) {
    const end = Math.min(found[i + 1]?.index ?? line.length, one.index + looked);
    const after = line.slice(one.index + 3, end);
    const isTold = pastVerb.test(after) || [...smallWord.matchAll(after)].length >= fewestSmall;
    pushTo(marks, one[1] ?? "", { at: from + one.index, isTold, isDated: year.test(after) });
  }
  return [...marks.values()].flatMap((all) => {
    const told = all.filter(({ isTold }) => isTold).length;
    if (told < fewest || told * 2 < all.length) return [];
    return all.flatMap(({ at, isTold, isDated }) =>
      isTold || !isDated ? [{ from: at, to: at + 1 }] : [],
    );
  });
}

/** "Answered tickets". */
export const pastVerb: Cased = cased.u`^[\p{Lu}][\p{Ll}]+ed [\p{Ll}\d]`;

/** The offsets of the spaced dashes within a date, each starting at its first space. */
function marksWithin(text: string, { from, to }: Span): readonly number[] {
  return [...text.slice(from, to).matchAll(spacedDash)].map(({ index }) => from + index);
}

const spacedDash = / [-–—] /gu;

interface Mark {
  readonly at: number;
  /** Whether a sentence follows. */
  readonly isTold: boolean;
  /** Whether a year follows, as after the names of a position. */
  readonly isDated: boolean;
}

const year = /(?:19|20)\d\d/;
