import type { Document, Span } from "../../document/document.ts";
import { findDates, isPeriod } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import { namesMonth } from "../../text/months.ts";
import { pattern } from "../../words/words.ts";
import { bulletSpans } from "../rows/bullets.ts";
import { isPlace } from "../rows/places.ts";
import { readProseNames } from "../rows/prose-names.ts";
import { type EntryRow, readEntryRows } from "../rows/row-kinds.ts";
import { splitPieces } from "../rows/row-pieces.ts";
import type { Row } from "../rows/rows.ts";
import { type Roles, type ScoredPiece, scorePiece } from "../rows/scored-pieces.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { type Entry, splitEntries } from "./entries.ts";
import { entryRowsOf } from "./history-rows.ts";
import { assignRoles, employerFromPlace, type Order, usualOrder, withLastPlace } from "./roles.ts";
import { splitUndated } from "./undated-entries.ts";
import { mayDescribeWork } from "./unnamed-work.ts";

/** What the rules alone take for positions: the rows of their heads. */
export interface FirstReading {
  /** The offsets of the rows that open a position. */
  readonly begins: ReadonlySet<number>;
  /** The offsets of the other rows of the heads. */
  readonly heads: ReadonlySet<number>;
  /** The offsets of the rows that describe a stay in a sentence. */
  readonly told: ReadonlySet<number>;
}

/**
 * What the rules find at first: positions in the experience sections, and sure ones in other sections after
 * those. If there are none, every dated entry that names a job title, in parts that may describe work. This
 * is one piece of evidence among others. O(rows × log).
 */
export function firstReading(
  document: Pick<Document, "text">,
  parts: readonly Part[],
): FirstReading {
  const experience = parts.filter((part) => part.kind === "experience");
  const known = [
    ...experience.flatMap((part) => readPart(document.text, part.rows, isNamed)),
    ...partsAfterWork(parts).flatMap((part) => readPart(document.text, part.rows, isSureStay)),
  ];
  const all =
    known.length > 0
      ? known
      : parts
          .filter(mayDescribeWork)
          .flatMap((part) => readPart(document.text, part.rows, isDatedTitle, withoutHeadline));
  const heads = all.map(({ entry }) => entry.heads.map(({ row }) => row.from));
  const told = experience
    .flatMap((part) => bulletSpans(document.text, part.rows))
    .filter((span) => describesStay(document.text, span));
  return {
    begins: new Set(heads.flatMap((rows) => rows.slice(0, 1))),
    heads: new Set(heads.flatMap((rows) => rows.slice(1))),
    told: new Set(told.map(({ from }) => from)),
  };
}

const stayVerb = pattern("stay-verb");
const stateVerb = pattern("state-verb");

/** Whether a sentence describes a stay and gives its dates. */
function describesStay(text: string, { from, to }: Span): boolean {
  const told = text.slice(from, to);
  if (!stayVerb.test(told) && !stateVerb.test(told)) return false;
  const dates = findDates(text, from, to);
  const names = dates.some(isPeriod) ? readProseNames(text, [{ from, to, dates }]) : undefined;
  return names !== undefined && titleScore(text.slice(names.title.from, names.title.to)) >= 2;
}

/** Title, employer and place in each of several runs of rows, according to the rules. O(length). */
export function firstNames(text: string, runs: readonly (readonly EntryRow[])[]): readonly Roles[] {
  const named = runs.map((heads) => {
    const names = nameEntry(text, heads.slice(0, 1), 0);
    const first = heads.length === 2 ? withLastPlace(names) : names;
    return [...first, ...nameEntry(text, heads.slice(1), 1, heads)];
  });
  const order = usualOrder(named);
  return named.map((names) => employerFromPlace(text, assignRoles(text, names, order)));
}

/**
 * Skills or awards listed within an experience section end it early, so what follows in them may be work
 * again.
 */
function partsAfterWork(parts: readonly Part[]): readonly Part[] {
  let isAfter = false;
  return parts.filter(({ kind, rows }) => {
    if (kind !== "skills" && kind !== "awards") {
      isAfter = kind === "experience";
      return false;
    }
    return isAfter && rows.some(({ text }) => text.length < 80 && /\b(?:19|20)\d\d\b/.test(text));
  });
}

function readPart(
  text: string,
  rows: readonly Row[],
  isPosition: (draft: Draft) => boolean,
  trimmed: (text: string, entry: Entry) => Entry = (_, entry) => entry,
): readonly Draft[] {
  const entryRows = entryRowsOf(text, rows);
  const dated = splitDated(text, entryRows, rows).map((entry) => trimmed(text, entry));
  const entries = dated.length > 0 ? dated : splitUndated(entryRows);
  const named = entries.map((entry) => nameEntry(text, entry.heads, 0));
  const order = usualOrder(named);
  const drafts = entries.map((entry, i) => draftOf(text, entry, named[i] ?? [], order));
  return dated.length > 0
    ? drafts.filter(isPosition)
    : drafts.filter((draft) => isPosition(draft) && (isTitled(draft) || isLabeled(draft)));
}

/**
 * Without a heading between them, the person's own headline is above the first position. Drops it if the
 * dated rows name both title and employer.
 */
function withoutHeadline(text: string, entry: Entry): Entry {
  const own = entry.heads.filter(({ dates }) => dates.length > 0);
  const { title, employer } = assignRoles(text, nameEntry(text, own, 0), "title");
  const isWhole = (title?.title ?? 0) >= 4 && employer !== undefined;
  return isWhole ? { ...entry, heads: own } : entry;
}

/**
 * The dated entries. If only bullets contain dates, each bullet is an entry ("• Engineer, Acme, 2019 – 2021:
 * …").
 */
function splitDated(
  text: string,
  entryRows: readonly EntryRow[],
  rows: readonly Row[],
): readonly Entry[] {
  const entries = splitEntries(entryRows);
  if (entries.length > 0 || !rows.some((row) => row.bullet)) return entries;
  const plain = readEntryRows(
    text,
    rows.map((row) => ({ ...row, bullet: false, gap: row.bullet })),
  );
  const isTold = (row: EntryRow): boolean => row.kind !== "date" || titleScore(row.row.text) >= 2;
  return plain.every(isTold) ? splitEntries(plain) : [];
}

/**
 * Under a heading for work, a title, the form of an employer, or a range of dates is enough; a mere word with
 * a year may be anything.
 */
function isNamed(draft: Draft): boolean {
  const { title, employer, entry } = draft;
  if (title === undefined && employer === undefined) return false;
  if (isLabeled(draft)) return true;
  const isSure = (title?.title ?? 0) >= 2 || (employer?.company ?? 0) > 0;
  return isSure || entry.dates.some((date) => date.start !== date.end);
}

/** In other sections, an entry needs a title, an employer and a range of months. */
function isSureStay(draft: Draft): boolean {
  const isRange = draft.entry.dates.some(({ start, end }) => start !== end && namesMonth(start));
  return isRange && isTitled(draft) && draft.employer !== undefined;
}

/** Outside the experience sections, only a dated job title makes a position. */
function isDatedTitle(draft: Draft): boolean {
  return draft.entry.dates.length > 0 && isTitled(draft);
}

/** "Company: Acme" leaves no doubt. */
function isLabeled({ employer }: Draft): boolean {
  return employer?.role === "employer";
}

/** Without dates, an entry needs a job title and an employer. */
function isTitled({ title, employer, entry }: Draft): boolean {
  if ((title?.title ?? 0) < 4 || (employer === undefined && entry.dates.length === 0)) return false;
  return entry.heads.every(({ row }) => findDegrees(row.text).length === 0);
}

/** The roles assigned to the heads of an entry. */
interface Draft extends Roles {
  readonly entry: Entry;
}

function nameEntry(
  text: string,
  heads: readonly EntryRow[],
  first: number,
  all: readonly EntryRow[] = heads,
): readonly ScoredPiece[] {
  // Dates split by a line break belong to the first row; they are not names of the second.
  const wrapped = all.flatMap(({ row, dates }) => dates.filter(({ to }) => to > row.to));
  return heads.flatMap(({ row, dates }, i) => {
    const own = wrapped.filter(({ from, to }) => from < row.from && to > row.from);
    return splitPieces(text, row, [...own, ...dates], first + i).map(scorePiece);
  });
}

/**
 * Rows after the dates count as heads only while the title or the employer is missing; the others describe
 * the work.
 */
function draftOf(text: string, entry: Entry, heads: readonly ScoredPiece[], order: Order): Draft {
  let all = hasHeadAfter(entry) ? withLastPlace(heads) : heads;
  let named = assignRoles(text, all, order);
  let used = 0;
  while (used < entry.tail.length && (named.title === undefined || named.employer === undefined)) {
    const more = nameEntry(text, entry.tail.slice(used, used + 1), entry.heads.length + used);
    used++;
    all = [...all, ...more];
    named = assignRoles(text, all, order);
  }
  if (named.employer === undefined) named = employerFromPlace(text, named);
  const next = entry.tail[used];
  if (named.place === undefined && next !== undefined && isPlace(next.row.text)) {
    const [place] = nameEntry(text, [next], 0);
    if (place !== undefined) named = { ...named, place };
    used++;
  }
  while (used > 0 && !entry.tail.slice(used - 1, used).some((tail) => hasName(tail, named))) used--;
  const headRows = [...entry.heads, ...entry.tail.slice(0, used)];
  const body = [...entry.tail.slice(used).map((tail) => tail.row), ...entry.body];
  return { ...named, entry: { ...entry, heads: headRows, tail: [], body } };
}

/** Whether a row contains the title, the employer or the place. */
function hasName({ row }: EntryRow, { title, employer, place }: ReturnType<typeof assignRoles>) {
  return [title, employer, place].some(
    (piece) => piece !== undefined && piece.from >= row.from && piece.to <= row.to,
  );
}

/**
 * Whether exactly one row is between the dates and the bullets. It is a head, since nothing else would be
 * there.
 */
function hasHeadAfter({ tail, body }: Entry): boolean {
  return tail.length === 1 && body[0]?.bullet === true;
}
