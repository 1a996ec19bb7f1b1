import type { Document, Line, Span } from "../../document/document.ts";
import { type DateRange, findDates } from "../../text/dates.ts";
import { Cased, cased } from "../../words/cased.ts";
import { bullets } from "../../words/list-marks.ts";
import { sectionNames } from "../../words/section-headings.ts";

/** Lines of a page are a fifth as long; a paragraph of this length is rare, and the text of a whole resume is far longer. */
const flatLine = 600;

/** A line with this share of the visible text has swallowed the other lines. */
const flatShare = 0.6;

/** Whether a document has lost its line breaks, as text does that was copied out of a page or a table. O(lines). */
export function isFlat({ text, lines }: Document): boolean {
  return lines.some(({ from, to }) => to - from > flatLine && to - from > flatShare * text.length);
}

/**
 * The parts of a line that has lost its breaks, ascending: it is cut at wide gaps, bullets and sentence ends, round e-mail addresses, before
 * and behind a capitalized heading that capital letters follow, and behind a range of dates. O(length).
 */
export function unfoldLine(text: string, line: Line): readonly Span[] {
  if (line.to - line.from <= flatLine) return [line];
  const dates = findDates(text, line.from, line.to);
  const cuts = [...outside(breaks(text, line), dates), ...behindRanges(text, dates)];
  const parts: Span[] = [];
  let from = line.from;
  for (const cut of cuts.sort((a, b) => a.from - b.from)) {
    if (cut.from < from) continue;
    if (cut.from > from) parts.push({ from, to: cut.from });
    from = cut.to;
  }
  parts.push({ from, to: line.to });
  return parts;
}

/** What parts a line. Made when a line is first looked at so: few resumes have lines so long. */
function makeBreakForm(): Cased {
  // Names that say little in mid-line are left out by their length; the longest first, so that it is the one that is taken.
  const names = [...sectionNames.keys()]
    .filter((name) => /^[a-z]+(?: [a-z]+){0,2}$/.test(name) && name.length > 5)
    .sort((a, b) => b.length - a.length);
  const capitalized = names
    .map((name) => name.replace(/\b[a-z]/g, (first) => first.toUpperCase()))
    .join("|");
  // A heading in mid-line: capitalized itself, behind a sentence's end or a word, and before a capital, a figure or a bullet.
  const heading = `(?<=^|[.;:!?)\\p{Ll}\\d] {1,2})(?:(?:Professional|Work|Technical|Key|Core|Academic|Personal) )?(?:${capitalized})(?= ?:? {1,2}[\\p{Lu}\\d•*])`;
  return new Cased(
    [
      "(?<gap>\\s{3,})",
      `(?<bullet> (?=[${bullets}*]\\ufe0f? ))`,
      "(?<end>(?<=[\\p{Ll}]{3}[.!?])(?<!(?:Inc|Ltd|Corp|Pvt|approx)\\.) (?=[\\p{Lu}]))",
      `(?<heading>${heading}|(?<=^| )(?:${names.join("|").toUpperCase()})(?= |:|$))`,
      "(?<mail>(?<= )[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})",
    ].join("|"),
    "g",
  );
}

let breakForm: Cased | undefined;

/** The cuts of a line; headings and addresses are parts of their own, so that they have a cut of no width on each side. */
function breaks(text: string, { from, to }: Span): readonly Span[] {
  breakForm ??= makeBreakForm();
  return [...breakForm.matchAll(text.slice(from, to))].flatMap((found): readonly Span[] => {
    const cut = { from: from + found.index, to: from + found.index + found[0].length };
    const { gap, heading: name, mail } = found.groups ?? {};
    if (gap !== undefined) return isJoined(text, cut) ? [] : [cut];
    if (name === undefined && mail === undefined) return [cut];
    return [
      { from: cut.from, to: cut.from },
      { from: cut.to, to: cut.to },
    ];
  });
}

/** "Acme   －   Austin  ,   TX" and "Bachelor   :   Physics": a mark within the gap, or beside it, holds both sides together. */
function isJoined(text: string, { from, to }: Span): boolean {
  return joints.includes(text.charAt(from - 1)) || joints.includes(text.charAt(to));
}

const joints = ",:－–—-";

/** Behind a range that words go on from in capitals: "Jan 2019 - Mar 2021 Built billing". */
function behindRanges(text: string, dates: readonly DateRange[]): readonly Span[] {
  return dates
    .filter(
      (date) => date.start !== date.end && capitalBehind.test(text.slice(date.to, date.to + 3)),
    )
    .map((date) => ({ from: date.to, to: date.to + 1 }));
}

const capitalBehind = cased.u`^ [\p{Lu}]`;

/** The cuts that lie in no range of dates ("Dec 2013   to   Current"). Both ascend. */
function outside(cuts: readonly Span[], dates: readonly DateRange[]): readonly Span[] {
  let next = 0;
  return cuts.filter(({ from, to }) => {
    while ((dates[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
    const date = dates[next];
    return date === undefined || to <= date.from;
  });
}
