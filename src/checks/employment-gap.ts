import type { Degree, Position } from "../resume/resume.ts";
import { findDates, isPeriod } from "../text/dates.ts";
import type { DegreeLevel } from "../text/degrees.ts";
import {
  firstMonth,
  formatMonth,
  lastMonth,
  type Month,
  type MonthSpan,
  monthSpan,
  unionMonths,
} from "../text/months.ts";
import type { SectionKind } from "../words/section-headings.ts";
import type { Check, CheckInput, Found } from "./check.ts";

/** Gaps up to this long are normal between jobs and are not mentioned. */
const maxGapMonths = 6;

/** If the last work ended longer ago than this, the resume was most likely written at that time. */
const mostIdleMonths = 24;

/**
 * How many months a degree is assumed to take if only its end is given. Rather too many, so that nobody is
 * told of a gap while they were studying.
 */
const studyMonths: Readonly<Record<DegreeLevel, number>> = {
  associate: 36,
  diploma: 36,
  bachelor: 60,
  master: 36,
  phd: 72,
  other: 36,
};

/**
 * A gap between two positions (`between`), since the last one (`since`), or since a study, course, project or
 * leave that ended later (`since-other`). `between`: `start` and `end` are the first and last month of the
 * gap. Otherwise they are the last month before the gap and today.
 */
type GapFacts = {
  readonly kind: "between" | "since" | "since-other";
  readonly months: number;
  readonly maxMonths: number;
  readonly start: string;
  readonly end: string;
};

/**
 * More than six months between two positions, or since the last one, without any study, course, project or
 * leave. Nothing is wrong with a gap, and the score ignores it. But readers stop there, and often the cause
 * is a missing date or a position that was left out. A position with a single date may have continued, so no
 * gap starts after it.
 */
export const employmentGap: Check<GapFacts> = {
  id: "employment-gap",
  severity: "note",
  run(input) {
    const { positions, degrees } = input.resume;
    const work = unionMonths(positions.flatMap((one) => workSpan(one, input.asOf) ?? []));
    const studies = degrees.flatMap((one) => studySpan(one, input.asOf));
    const known = unionMonths([...work, ...studies]);
    if (!mayHoldGap(known, input.asOf)) return [];
    const busy = unionMonths([...known, ...otherSpans(input)]);
    const [first, last] = [work[0], work.at(-1)];
    if (first === undefined || last === undefined) return [];
    const open = new Set(positions.flatMap(openEnd));
    const between = busy.slice(1).flatMap((next, i) => {
      const from = (busy[i]?.last ?? next.first) + 1;
      const isBetween = from > first.first && next.first <= last.last && !open.has(from - 1);
      return isBetween ? gapOf(input, { first: from, last: next.first - 1 }) : [];
    });
    return [...between, ...currentGap(input, busy.at(-1), open)];
  },
  words({ kind, months, maxMonths, start, end }) {
    const usual = `up to ${maxMonths} raise no question`;
    switch (kind) {
      case "between":
        return {
          message: `There are ${months} months without a position, from ${start} to ${end}; ${usual}`,
          fix: "Check the dates on both sides; if they are right, add a line on what you did in that time.",
        };
      case "since":
        return {
          message: `The last position ended in ${start}, ${months} months before ${end}; ${usual}`,
          fix: "If you still hold the last position, write “present” for its end; if not, add a line on what you do now.",
        };
      case "since-other":
        return {
          message: `No position, study or project is dated after ${start}, ${months} months before ${end}; ${usual}`,
          fix: "Add a line on what you do now.",
        };
    }
  },
};

/**
 * Whether work and studies leave a gap. If they do not, nothing else opens one, and the rest of the text need
 * not be searched for dates.
 */
function mayHoldGap(known: readonly MonthSpan[], asOf: string): boolean {
  const today = firstMonth(asOf) ?? 0;
  return known.some(({ last }, i) => (known[i + 1]?.first ?? today + 1) - last - 1 > maxGapMonths);
}

/** The whole of a single year, since nobody knows in which months of it the work was. */
function workSpan({ start = "", end = "" }: Position, asOf: string): MonthSpan | undefined {
  return monthSpan({ start, end }, asOf);
}

/** The last month of a position with a single date. */
function openEnd({ start, end }: Position): readonly Month[] {
  const month = start === undefined || start !== end ? undefined : lastMonth(start);
  return month === undefined ? [] : [month];
}

function studySpan(degree: Degree, asOf: string): readonly MonthSpan[] {
  const { level, start, end } = degree;
  if (start !== end) return [monthSpan(degree, asOf) ?? []].flat();
  const last = end === undefined ? undefined : lastMonth(end);
  return last === undefined ? [] : [{ first: last - studyMonths[level], last }];
}

/**
 * Sections that may mention a course, a certificate, a year abroad, unpaid work or (among the positions) a
 * leave, with its dates.
 */
const otherSections: ReadonlySet<SectionKind> = new Set([
  "experience",
  "education",
  "certifications",
  "projects",
  "other",
]);

function otherSpans({ resume: { document, sections }, asOf }: CheckInput): readonly MonthSpan[] {
  return sections
    .filter(({ kind }) => otherSections.has(kind))
    .flatMap(({ from, to }) => findDates(document.text, from, to))
    .filter(isPeriod)
    .flatMap((range) => monthSpan(range, asOf) ?? []);
}

type Gaps = readonly Found<GapFacts>[];

function gapOf({ resume }: CheckInput, { first, last }: MonthSpan): Gaps {
  const months = last - first + 1;
  if (months <= maxGapMonths) return [];
  // The finding points to the position that begins after the gap.
  const after = resume.positions.find(({ start }) => start && firstMonth(start) === last + 1);
  return [
    {
      facts: {
        kind: "between",
        months,
        maxMonths: maxGapMonths,
        start: formatMonth(first),
        end: formatMonth(last),
      },
      ...(after !== undefined && { span: { from: after.from, to: after.to } }),
    },
  ];
}

function currentGap(
  { resume, asOf }: CheckInput,
  last: MonthSpan | undefined,
  open: ReadonlySet<Month>,
): Gaps {
  const today = firstMonth(asOf);
  if (today === undefined || last === undefined || open.has(last.last)) return [];
  const months = today - last.last;
  if (months <= maxGapMonths || months > mostIdleMonths) return [];
  const latest = resume.positions.find(({ end }) => end && lastMonth(end) === last.last);
  return [
    {
      facts: {
        kind: latest === undefined ? "since-other" : "since",
        months,
        maxMonths: maxGapMonths,
        start: formatMonth(last.last),
        end: asOf,
      },
      ...(latest !== undefined && { span: { from: latest.from, to: latest.to } }),
    },
  ];
}
