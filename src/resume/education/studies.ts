import { type DateRange, isPeriod } from "../../text/dates.ts";
import { type DegreeMention, findDegrees } from "../../text/degrees.ts";
import { firstMonth, lastMonth } from "../../text/months.ts";
import { namesSchool } from "../../text/study-words.ts";
import { webStart } from "../../words/addresses.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import type { Degree } from "../resume.ts";
import { joinDates } from "../rows/entry-dates.ts";
import { restoreRails } from "../rows/rails.ts";
import { splitPieces } from "../rows/row-pieces.ts";
import { type Row, spanOf } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { withAwardedDegrees } from "./awarded-degrees.ts";
import { withDatesAbove } from "./dates-above.ts";
import { readField } from "./field.ts";
import { degreesOfRow, rowsOfDegrees, withoutRepeats } from "./joined-degrees.ts";
import { degreeSentence, isNotOwnDegree } from "./own-degrees.ts";
import { readSchool } from "./school.ts";
import { isTableHead } from "./table-heads.ts";
import { endsUnfinished } from "./unfinished.ts";
import { joinPieces } from "./wrapped-pieces.ts";

interface Study {
  /** The index of its row in the section. */
  readonly at: number;
  readonly mention: DegreeMention;
  /**
   * All degree names of the row that are not part of a school's name; none of them may be read as a school.
   */
  readonly mentions: readonly DegreeMention[];
}

/**
 * The degrees that rows name, each with field, school and dates from the rows around it, up to the next
 * degree. O(text).
 */
export function degreesIn(text: string, inText: readonly Row[]): readonly Degree[] {
  const parts = restoreRails(inText)
    .filter((row) => !isTableHead(row))
    .flatMap((row) => {
      const isProse = row.text.length > longestStudyRow;
      return rowsOfDegrees(text, row, isProse ? [] : findDegrees(text, row.from, row.to));
    });
  const whole = parts.map(({ row }) => row);
  const named = parts.flatMap(({ row, mentions }, at): Study[] => {
    const mention = bestMention(mentions);
    if (mention === undefined || isNotOwnDegree(text, row, mention)) return [];
    return [{ at, mention, mentions: withoutSchool(row, mentions) }];
  });
  const studies = withAwardedDegrees(whole, withoutSchoolRows(whole, named));
  const mentionAt = new Map(studies.map(({ at, mention }) => [at, mention]));
  const rows = whole.map((row, at) => degreeSentence(text, row, mentionAt.get(at)));
  const lead = leadOf(rows, studies);
  const starts = withDatesAbove(
    rows,
    studies.map(({ at }, i) => startOf(rows, at, studies[i - 1]?.at ?? -1, lead)),
  );
  const degrees = studies.flatMap((study, i) => {
    const start = starts[i] ?? study.at;
    const end = starts[i + 1] ?? rows.length;
    if (endsUnfinished(rows.slice(study.at + 1, end))) return [];
    const own = untilOther(rows.slice(start, end), study.at - start);
    const degree = makeDegree(text, own, study, start);
    const { from } = rows[study.at] ?? degree;
    const lead = text.slice(from, study.mention.from);
    const name = text.slice(study.mention.from, study.mention.to);
    return degreesOfRow(degree, study).map((one) => ({ degree: one, lead, name }));
  });
  // A school certificate with neither school nor year is only mentioned in passing.
  return withoutRepeats(degrees).filter(
    ({ level, school, end }) => level !== "other" || (school ?? end) !== undefined,
  );
}

/**
 * The rows of the degree in row `at`, up to the first one below with a time that is not the degree's own:
 * "06/2010  Matura" below "10/2011 – 07/2014  BSc".
 */
function untilOther(rows: readonly Row[], at: number): readonly Row[] {
  const own = joinDates(rows[at]?.dates ?? []);
  const end = rows.findIndex((row, i) => i > at && isOfOther(own, joinDates(row.dates)));
  return end < 0 ? rows : rows.slice(0, end);
}

type Dates = Pick<DateRange, "start" | "end">;

/**
 * Whether dates are entirely before or after those of a degree. A single day may follow the years of study.
 */
function isOfOther(own: Dates, other: Dates): boolean {
  if (!isPeriod(own) && isPeriod(other)) return false;
  return isBefore(own, other) || isBefore(other, own);
}

function isBefore({ end = "" }: Dates, { start = "" }: Dates): boolean {
  const [last, first] = [lastMonth(end), firstMonth(start)];
  return last !== undefined && first !== undefined && last < first;
}

/** What precedes a degree's own row and belongs to it. */
interface Lead {
  /** The most rows. */
  readonly rows: number;
  /**
   * Whether a row has a school or dates although the last degree of the section has none on its row or after
   * it.
   */
  isOwed(row: Row): boolean;
}

/**
 * How many rows before a degree's own belong to it: up to the furthest one before the first degree that has
 * the school or dates that the last degree lacks.
 */
function leadOf(rows: readonly Row[], studies: readonly Study[]): Lead {
  const first = studies[0]?.at ?? 0;
  const last = studies.at(-1)?.at ?? 0;
  const tail = rows.slice(last, last + 4);
  const isDated = (row: Row): boolean => row.dates.length > 0;
  const needsSchool = !tail.some((row) =>
    isSchool(row, row === tail[0] ? studies.at(-1) : undefined),
  );
  const needsDate = !tail.some(isDated);
  const isOwed = (row: Row): boolean =>
    (needsSchool && isSchool(row)) || (needsDate && isDated(row));
  let lead = needsSchool ? Math.min(first, 1) : 0;
  for (let count = 1; count <= Math.min(first, mostHeads); count++) {
    const row = rows[first - count];
    if (row !== undefined && isOwed(row)) lead = count;
  }
  return { rows: lead, isOwed };
}

/**
 * Removes mentions that are the name of a school ("Springfield Matriculation High School") rather than a
 * certificate.
 */
function withoutSchool(row: Row, mentions: readonly DegreeMention[]): readonly DegreeMention[] {
  const school = mentions.findLast((mention) => isSchoolName(row, mention));
  if (school === undefined) return mentions;
  return mentions.filter(({ level, from }) => level !== "other" || from > school.from);
}

/** Without rows that only name the school of the certificate in the next row. */
function withoutSchoolRows(rows: readonly Row[], studies: readonly Study[]): readonly Study[] {
  return studies.filter(({ at, mention }, i) => {
    const [row, next] = [rows[at], studies[i + 1]];
    if (row === undefined || next?.at !== at + 1 || next.mention.level !== "other") return true;
    return rows[next.at]?.gap === true || !isSchoolName(row, mention);
  });
}

const leadsIn = /\b(?:in|from|of|at|my|the|a|with|completed|finished|attended|passed) $/i;

const wordBefore = regExp.u`[${letters}] $`;

function isSchoolName(row: Row, mention: DegreeMention): boolean {
  const name = row.text.slice(mention.from - row.from, mention.to - row.from);
  const before = row.text.slice(0, mention.from - row.from);
  return /school$/i.test(name) && wordBefore.test(before) && !leadsIn.test(before);
}

/**
 * Whether a row names a school; a school's web address does not count, nor does the name of the row's own
 * certificate ("High School Diploma", but "Higher Secondary School" may be both).
 */
function isSchool({ text, from }: Row, own?: Study): boolean {
  if (webAddress.test(text)) return false;
  const { from: start, to: end } = own?.mention ?? { from, to: from };
  const name = text.slice(start - from, end - from);
  return namesSchool(/school$/i.test(name) ? text : text.replace(name, ""));
}

const webAddress = new RegExp(`^${webStart}`, "i");

/** Longer rows are prose. */
export const longestStudyRow = 400;
/** A longer list item contains more than a field or dates. */
const longestField = 50;
/** The most rows before the row of a degree: school, place, dates. */
const mostHeads = 5;

/**
 * Of several degree names on one row ("PhD, PhD in Physics"), prefers a level to a school certificate, and
 * one with a field.
 */
function bestMention(mentions: readonly DegreeMention[]): DegreeMention | undefined {
  const leveled = mentions.filter(({ level }) => level !== "other");
  const first = leveled[0] ?? mentions[0];
  return (
    mentions.find(({ level, field }) => level === first?.level && field !== undefined) ?? first
  );
}

/**
 * The start of a degree's rows: as many rows before its own as the first degree of the section has, as far as
 * they are separate from those above.
 */
function startOf(rows: readonly Row[], at: number, previous: number, lead: Lead): number {
  const mayLead = (before: number): boolean =>
    (rows[before]?.bullet === false && titleScore(rows[before].text) < 2) ||
    (before === at - 1 && continuesItem(rows, at));
  const most = Math.min(lead.rows, at - previous - 1);
  let count = 0;
  while (count < most && mayLead(at - count - 1)) count++;
  if (previous < 0) return at - count;
  for (let taken = count; taken > 0; taken--) {
    const isApart = rows[at - taken]?.gap === true || rows[at - taken - 1]?.bullet === true;
    if (isApart) return at - taken;
  }
  for (let taken = count; taken > 0; taken--) {
    const row = rows[at - taken];
    if (row !== undefined && lead.isOwed(row)) return at - taken;
  }
  return at - previous - 1 > lead.rows ? at - count : at;
}

/** Whether a row is right below a short list item: "• Computer Science⏎Bachelor". */
function continuesItem(rows: readonly Row[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (row === undefined || above === undefined || row.bullet || row.gap) return false;
  return above.bullet && above.text.length < longestField;
}

function makeDegree(
  text: string,
  rows: readonly Row[],
  { at, mention, mentions }: Study,
  start: number,
): Degree {
  const row = rows[at - start];
  // If the degree is a list item, its field and dates may be list items, too.
  const isItem = row?.bullet === true || continuesItem(rows, at - start);
  const longestItem = isItem ? longestField : 0;
  const heads = rows.filter(
    (other) => other === row || other.text.length < (other.bullet ? longestItem : 160),
  );
  const dates = heads.map((head) => head.dates);
  const cut = heads.flatMap((head, i) => {
    const names = head === row ? mentions : [];
    const cuts = [...(dates[i] ?? []), ...names].sort((a, b) => a.from - b.from);
    return splitPieces(text, head, cuts, i);
  });
  const pieces = joinPieces(text, cut, mention);
  const school = readSchool(text, pieces, mention, row === undefined ? -1 : heads.indexOf(row));
  const ofLevel = mentions.filter(({ level }) => level === mention.level);
  const place = { mention, mentions: ofLevel, school, end: row?.to ?? mention.to };
  const field = readField(text, pieces, place, dates.flat());
  const used = datesFor(dates, row === undefined ? -1 : heads.indexOf(row));
  return {
    level: mention.level,
    ...(field && { field }),
    ...(school && { school }),
    ...untilExpected(text, used),
    ...spanOf(rows),
  };
}

/**
 * Joins the dates of a degree. If it is ongoing, its end is the date marked as expected ("2025 – present
 * (expected July 2027)").
 */
function untilExpected(text: string, dates: readonly DateRange[]): Dates {
  const joined = joinDates(dates);
  const expected = dates.find((date, i) => {
    const before = text.slice(Math.max(dates[i - 1]?.to ?? 0, date.from - nearDate), date.from);
    return !isPeriod(date) && expectedEnd.test(before);
  });
  const end = joined.end === "present" ? (expected?.end ?? joined.end) : joined.end;
  return end === undefined ? joined : { ...joined, end };
}

const expectedEnd = pattern("expected-end");
/** The longest distance between the words that say so and the date. */
const nearDate = 40;

/**
 * The dates on the degree's own row, else the last ones before it, which belong to it, else the next ones
 * after it.
 */
function datesFor(dates: readonly (readonly DateRange[])[], own: number): readonly DateRange[] {
  const isDated = (some: readonly DateRange[]): boolean => some.length > 0;
  const at = Math.max(0, own);
  return dates.slice(0, at + 1).findLast(isDated) ?? dates.slice(at).find(isDated) ?? [];
}
