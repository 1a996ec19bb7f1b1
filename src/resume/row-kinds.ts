import { type DateRange, findDates } from "../text/dates.ts";
import { type Row, trimSpan } from "./rows.ts";
import { titleScore } from "./titles.ts";

/**
 * What a row does in an entry: `date` holds dates beside few words; `head` may name title, employer, school or place; `body` tells
 * (bullets, sentences, their continuations); `noise` is neither ("2 years 4 months", a bare address).
 */
export type RowKind = "date" | "head" | "body" | "noise";

export interface EntryRow {
  readonly row: Row;
  readonly kind: RowKind;
  readonly dates: readonly DateRange[];
}

/** The rows of a section with what each does. O(text). */
export function readEntryRows(text: string, rows: readonly Row[]): readonly EntryRow[] {
  const entries: EntryRow[] = [];
  for (const row of rows) {
    const dates = birth.test(row.text) ? [] : startedDates(text, row);
    const previous = entries.at(-1);
    const rest = withoutDates(text, row, dates);
    entries.push({ row, dates, kind: rowKind(row, rest, dates, previous) });
  }
  return joinWrappedDates(text, entries);
}

function startedDates(text: string, row: Row): readonly DateRange[] {
  return findDates(text, row.from, row.to).filter((date) => date.start !== undefined);
}

/** The date behind these words is no time of work or study. */
const birth =
  /^(?:(?:date|place) of birth|birth ?(?:date|day)|born|d\.?o\.?b\b|geboren|geburts(?:datum|tag)|n[ée]e?(?: le)?\b(?! [A-Za-zÀ-ῼぁ-힣])|date de naissance|fecha de nacimiento|data (?:di|de) nascita|nascimento)[\s.:(]/i;

/** The words of a row without its dates, for a look at what remains. */
function withoutDates(text: string, row: Row, dates: readonly DateRange[]): string {
  let rest = "";
  let at = row.from;
  for (const date of dates) {
    rest += text.slice(at, date.from);
    at = date.to;
  }
  const words = rest + text.slice(at, row.to);
  const { from, to } = trimSpan(words, { from: 0, to: words.length }, "()[],;:|–—-");
  const inner = words.slice(from, to);
  // Wide gaps part columns; how wide they are says nothing.
  return wideGap.test(inner) ? inner.replace(/\s{3,}/g, "  ") : inner;
}

const wideGap = /\s{3}/;

const longestHead = 110;

function rowKind(
  row: Row,
  rest: string,
  dates: readonly DateRange[],
  previous: EntryRow | undefined,
): RowKind {
  const plain = plainKind(row, rest, dates);
  if (plain !== undefined) return plain;
  if (previous?.kind === "body" && !row.gap && goesOn(row, previous.row)) return "body";
  const isDated = dates.length > 0 && (rest.length < 3 || wordCount(rest) <= 16);
  if (isDated && isDateRow(rest, dates) && !isInside(row, dates)) return "date";
  if (rest.length > longestHead || label.test(rest) || isProse(rest)) return "body";
  if (previous !== undefined && continues(row, previous)) return "body";
  return "head";
}

/** What a row is by its own words alone, whatever stands over it. */
function plainKind(row: Row, rest: string, dates: readonly DateRange[]): RowKind | undefined {
  const isBare = dates.length === 0;
  if (isBare && (noise.test(rest.slice(0, 200)) || address.test(rest.slice(0, 9)))) return "noise";
  // A line of contact data is no part of an entry, and parts it from what is above.
  if (row.numbered && isBare && employerLabel.test(row.text)) return "head";
  // "• Jan 2019 – Mar 2021" under a head is the head's time.
  if (row.bullet && rest.length < 3 && dates.some(isRange)) return "date";
  if (row.bullet || /[^\s@]@[^\s@]+\.[A-Za-zÀ-ῼぁ-힣]/u.test(row.text.slice(0, 200))) return "body";
  return isBare && employerLabel.test(row.text) ? "head" : undefined;
}

/** "Company: Acme" names an entry wherever it stands. */
export const employerLabel: RegExp =
  /^(?:company|employer|organi[sz]ation)(?: name)?\s?(?::|\s[-–])/i;

function isRange({ start, end }: DateRange): boolean {
  return start !== end && start !== undefined;
}

/** A range stands beside a title; a single date only where no sentence goes round it. */
function isDateRow(rest: string, dates: readonly DateRange[]): boolean {
  if (rest.length > longestHead + 30 || label.test(rest) || deed.test(rest)) return false;
  if (verbFirst.test(rest) && wordCount(rest) > 6) return false;
  if (/^\p{Ll}/u.test(rest) && !beginsLow.test(rest)) return false;
  if (dates.some(isRange)) return !(/[.!?]$/.test(rest) && wordCount(rest) > 7);
  return !isProse(rest) && wordCount(rest) <= 12;
}

/** A row of lower-case words goes on with a sentence, but for these, and an address that stands for its owner ("example.org"). */
const beginsLow =
  /^(?:(?:from|since|in|seit|von|de|period|duration)\b|[A-Za-zÀ-ῼぁ-힣\d-]+(?:\.[A-Za-zÀ-ῼぁ-힣\d-]+)+$)/i;

/** "worked as an engineer from 2015 to 2018 with a team": words on both sides and nothing that parts them. */
function isInside(row: Row, dates: readonly DateRange[]): boolean {
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return false;
  const before = row.text.slice(0, first.from - row.from).trimEnd();
  const after = row.text.slice(last.to - row.from).trimStart();
  if (wordCount(after) > 5 && telling.test(` ${after}`)) return true;
  const between = wordCount(row.text.slice(first.to - row.from, last.from - row.from));
  if (dates.length > 1 && between > 4) return true;
  if (wordCount(before) < 3 || wordCount(after) < 3) return false;
  return !(
    /[|•·:–—,([\t-]$/u.test(before) ||
    /^[|•·:–—)\]-]/u.test(after) ||
    /\s{2}/.test(row.text)
  );
}

/** How many words white space parts, as `split` counts them, without making them. */
function wordCount(words: string): number {
  let count = 1;
  let isGap = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const isSpace = code <= 32 || (code >= 0xa0 && /\s/.test(words.charAt(i)));
    if (isSpace && !isGap) count++;
    isGap = isSpace;
  }
  return count;
}

function isProse(rest: string): boolean {
  const words = wordCount(rest);
  if (words > 15) return true;
  if (words > 1 && lowerEnd.test(rest.slice(-24))) return true;
  if (words > 2 && actFirst.test(rest) && titleScore(rest) < 2) return true;
  if (words > 6 && (telling.test(rest) || sentenceEnd.test(rest))) return true;
  return (
    (words > 2 &&
      /[.!?]$|\S{12}[;:]$/.test(rest.slice(-14)) &&
      !/(?:Inc|Ltd|Corp|Co|Pvt|\.[A-Za-zÀ-ῼぁ-힣]{1,3}|\b[A-Za-zÀ-ῼぁ-힣])\.$/u.test(
        rest.slice(-14),
      )) ||
    (words > 2 && verbFirst.test(rest))
  );
}

/** The mark first and what stands before it afterwards: looked for at every letter, it would cost ten times as much. */
const sentenceEnd = /[.!?](?<=[A-Za-zÀ-ῼぁ-힣]{4}.) \p{Lu}/u;

/** "Built search." is a sentence, however short; "Acme Inc." is none. */
const lowerEnd = /\s\p{Ll}{3,}[.!]$/u;

const telling = / (?:is|was|are|were|will|has|have|had|which|that|this|their|using|so that) /u;

/** "Performed four roles", but not "Embedded software engineer". */
const deed = /^(?!Embedded|Distributed|Certified|Licensed|Registered)\p{Lu}\p{Ll}+ed\s+\p{Ll}/u;

const actFirst = /^\p{Lu}\p{Ll}+(?:ed|ing)\s+(?:\p{Ll}|\d)/u;

/** Duties without bullets begin with what was done. */
const verbFirst =
  /^(?:Worked|Working|Developed|Developing|Designed|Designing|Implemented|Implementing|Built|Building|Created|Creating|Led|Managed|Managing|Responsible|Involved|Used|Using|Wrote|Writing|Maintained|Maintaining|Performed|Tested|Testing the|Automated|Analy[sz]ed|Provided|Providing|Participated|Supported|Integrated|Migrated|Improved|Reduced|Increased|Collaborated|Coordinated|Assisted|Achieved|Awarded|Conducted|Configured|Deployed|Optimi[sz]ed|Prepared|Handled|Handling|Ensured|Ensuring|Introduced|Mentored|Published|Received|Delivered|Contributed|Experience (?:in|with)|Knowledge of|Good|Strong|Entwicklung|Développement|Desarrollo|Made|Gathered|Executed|Understanding|Currently|Having|I |I'm|We |My |Experience$|Since|Played|Took|Taking|Being|Helped|Helping|To )\b/u;

/** Rows that say something about the work under a label. */
const label =
  /^(?:key )?(?:technolog(?:y|ies)(?: used)?|tech(?:nical)? stack|environment|tools(?: used)?|tools? (?:and|&) technolog\w+|(?:roles?,? (?:and|&) )?responsibilit(?:y|ies)|roles|duties|tasks|aufgaben|tätigkeiten|contributions?|achievements?|description|project(?: title| name| description| details|s)?|skills(?: used)?|team size|stack|web ?link|link|url|website|platform|operating systems?|languages?|database|frameworks?|domain|client profile|summary|highlights|accomplishments|used technologies|hardware|software|gpa|cgpa|grade|thesis|advisor|courses?|coursework|relevant coursework|experience)\s*(?:[(#]{0,2}#?\d{0,2}\)?\s*)?(?::|$)|^description\s[-–]\s/i;

/** An address on the web, its scheme perhaps made unreadable ("xxxxx://"). */
const address = /^\w{4,6}:\/\//u;

const noise =
  /^(?:[([]?\s*(?:about )?\d{1,2}(?:\.\d)?\+?\s*(?:years?|yrs?\.?|months?|mos?\.?|ans?|mois|jahre?n?|monate?n?|años?|meses)\b[\s,&]*(?:and\s|et\s|und\s)?(?:\d{1,2}\s*(?:months?|mos?\.?|mois|monate?n?|meses))?\s*[)\]]?|(?:https?:\/\/|www\.)\S+|(?:full|part)[- ]?time|contract|permanent|freelance|[-–—_=*.•|\s]+|(?:(?:company|employer|organi[sz]ation|role|title|position|designation|period|duration|dates?|location|from|to|years?|institution|degree|name)[\s|,/]*)+)$/i;

/** Whether a row goes on with the sentence of a body row before it. */
function continues(row: Row, previous: EntryRow): boolean {
  if (previous.kind !== "body" || row.gap) return false;
  const before = previous.row;
  if (isOutdented(row, before) || looksOther(row, before)) return false;
  if (/^[\p{Ll}(&,]/u.test(row.text)) return true;
  const isOpen = !/[.!?]$/.test(before.text) && before.text.length > 50;
  return isOpen && titleScore(row.text) < 4;
}

/** Whether a sentence goes on: the row begins in lower case, or the one before it ends in a comma. */
function goesOn(row: Row, before: Row): boolean {
  return /^\p{Ll}/u.test(row.text) || (before.text.length > 50 && /[,&(]$/.test(before.text));
}

/** A head stands further left than the bullets over it. */
function isOutdented(row: Row, before: Row): boolean {
  if (row.line.box === undefined || before.line.box === undefined) return false;
  return row.line.box.x < before.line.box.x - 4 && before.bullet;
}

function looksOther(row: Row, before: Row): boolean {
  const isBolder = row.line.bold === true && before.line.bold !== true;
  const sizes = (row.line.fontSize ?? 0) - (before.line.fontSize ?? 0);
  return isBolder || sizes > 0.7;
}

/** A range that its line's end parts ("Mar 2019 –" / "present") is one date row. */
function joinWrappedDates(text: string, rows: readonly EntryRow[]): readonly EntryRow[] {
  const joined: EntryRow[] = [];
  for (const entry of rows) {
    const previous = joined.at(-1);
    const range = previous === undefined ? undefined : wrappedRange(text, previous, entry);
    if (previous === undefined || range === undefined) {
      joined.push(entry);
      continue;
    }
    // A sentence ("… as a chemist from April 2004 to" / "May 2007.") stays one.
    const isTold = previous.kind === "body";
    const dates = [...previous.dates.slice(0, -1), range];
    joined[joined.length - 1] = { ...previous, dates, kind: isTold ? "body" : "date" };
    joined.push({ ...entry, dates: [], kind: isTold ? "body" : "noise" });
  }
  return joined;
}

/** A dash or a word ("to") on either side of the line's end; two dates without one are two. */
const joint = /[A-Za-zÀ-ῼぁ-힣\p{Pd}~→]/u;

function wrappedRange(text: string, previous: EntryRow, entry: EntryRow): DateRange | undefined {
  const last = previous.dates.at(-1);
  const space = entry.row.from - previous.row.to;
  if (last === undefined || space < 0 || space > 4 || previous.row.to - last.to > 3)
    return undefined;
  if (!joint.test(text.slice(last.to, entry.row.from + 1))) return undefined;
  const [range] = findDates(text, last.from, Math.min(entry.row.to, last.to + 40));
  return range !== undefined && range.to > entry.row.from ? range : undefined;
}
