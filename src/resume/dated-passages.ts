import type { Span } from "../document/document.ts";
import { findDates, isPeriod } from "../text/dates.ts";
import { type MonthSpan, monthSpan, namesMonth } from "../text/months.ts";
import { letters, regExp } from "../words/letters.ts";
import type { Position, ResumeDate } from "./resume.ts";

/** A passage that names its own time within that of its position. */
export interface DatedPassage extends Span {
  readonly months: MonthSpan;
}

/** Longer bullets are paragraphs, whose dates may belong to anything. */
const longestBullet = 300;

/**
 * What a position dates apart from the rest, ascending: a whole bullet that begins with a period ("since Feb
 * 2024: Kubernetes") or ends in one, or a name before one in brackets ("Terraform (2021–2023) for the
 * network"). O(bullets).
 */
export function datedPassages(
  text: string,
  { bullets }: Position,
  whole: MonthSpan,
  now: string,
): readonly DatedPassage[] {
  return bullets.flatMap((bullet) => passagesOf(text, bullet, whole, now));
}

function passagesOf(
  text: string,
  bullet: Span,
  whole: MonthSpan,
  now: string,
): readonly DatedPassage[] {
  if (bullet.to - bullet.from > longestBullet) return [];
  const periods = findDates(text, bullet.from, bullet.to).filter(isPeriod);
  return periods.flatMap((period) => {
    const months = clipped(period, whole, now);
    const dated = months && datedBy(text, period, bullet, periods.length === 1);
    return months === undefined || dated === undefined
      ? []
      : [{ from: dated.from, to: dated.to, months }];
  });
}

/** What a period dates: the whole bullet, the name before its bracket, or nothing. */
function datedBy(text: string, period: Span, bullet: Span, isAlone: boolean): Span | undefined {
  const before = text.slice(bullet.from, period.from);
  const after = text.slice(period.to, bullet.to);
  if (isAlone && noWords.test(before) && opens.test(after)) return bullet;
  if (!before.endsWith("(") || !after.startsWith(")")) return undefined;
  if (isAlone && noWords.test(after) && !separator.test(before)) return bullet;
  const name = nameBefore.exec(before);
  return name === null ? undefined : { from: bullet.from + name.index, to: period.to + 1 };
}

const noWords = regExp.u`^[^${letters}\d]*$`;
/** What follows a period that a bullet begins with. */
const opens = /^\)?\s?[:,–—-]/u;
const separator = /[,;/|]/;

/** A word and the capitalized ones before it: "Spring Boot (". */
const nameBefore = /(?:(?<![^\s,;/])\p{Lu}[^\s,;/]{0,30} ){0,3}[^\s,;/(]{1,30} ?\($/u;

/**
 * The months of `range` within `whole`, if it is within it. A year alone may begin or end before the position
 * does. `undefined` for other ranges.
 */
export function clipped(
  range: { readonly start?: ResumeDate; readonly end?: ResumeDate },
  whole: MonthSpan,
  now: string,
): MonthSpan | undefined {
  const months = monthSpan(range, now);
  if (months === undefined) return undefined;
  const [first, last] = [Math.max(months.first, whole.first), Math.min(months.last, whole.last)];
  const isWithin =
    first - months.first <= slackOf(range.start) && months.last - last <= slackOf(range.end);
  return isWithin && first <= last ? { first, last } : undefined;
}

/** How many months of a range may lie outside. */
const slackOf = (date: ResumeDate | undefined): number =>
  date === "present" || namesMonth(date) ? 0 : 11;
