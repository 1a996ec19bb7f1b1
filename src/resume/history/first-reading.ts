import type { Document, Span } from "../../document/document.ts";
import { findDates, isPeriod } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import { pattern } from "../../words/words.ts";
import { bulletSpans } from "../rows/bullets.ts";
import { splitPieces } from "../rows/pieces.ts";
import { isPlace } from "../rows/places.ts";
import { type EntryRow, readEntryRows } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { type Roles, type ScoredPiece, scorePiece } from "../rows/scored-pieces.ts";
import { titleScore } from "../rows/titles.ts";
import { toldIn } from "../rows/told-names.ts";
import type { Part } from "../sections/sections.ts";
import { type Entry, splitEntries } from "./entries.ts";
import { entryRowsOf } from "./entry-rows.ts";
import { isLoose } from "./loose-work.ts";
import { assignRoles, employerFromPlace, type Order, usualOrder, withLastPlace } from "./roles.ts";
import { splitUndated } from "./undated.ts";

/** What the rules alone take for a position: the rows of its heads. */
export interface FirstReading {
  /** Where the rows begin that open a position. */
  readonly begins: ReadonlySet<number>;
  /** Where the other rows of its heads begin. */
  readonly heads: ReadonlySet<number>;
  /** Where the rows begin in which a stay is told in a sentence. */
  readonly told: ReadonlySet<number>;
}

/**
 * What rules see at first: in the experience sections, or where there is none in every dated entry outside education and projects that
 * names a job title. It is one piece of evidence among others. O(rows × log).
 */
export function firstReading(
  document: Pick<Document, "text">,
  parts: readonly Part[],
): FirstReading {
  const experience = parts.filter((part) => part.kind === "experience");
  const known = [
    ...experience.flatMap((part) => readPart(document.text, part.rows, isNamed)),
    ...partsBehindWork(parts).flatMap((part) => readPart(document.text, part.rows, isSureStay)),
  ];
  const all =
    known.length > 0
      ? known
      : parts
          .filter(isLoose)
          .flatMap((part) => readPart(document.text, part.rows, isDatedTitle, withoutHeadline));
  const heads = all.map(({ entry }) => entry.heads.map(({ row }) => row.from));
  const told = experience
    .flatMap((part) => bulletSpans(document.text, part.rows))
    .filter((span) => tellsOfStay(document.text, span));
  return {
    begins: new Set(heads.flatMap((rows) => rows.slice(0, 1))),
    heads: new Set(heads.flatMap((rows) => rows.slice(1))),
    told: new Set(told.map(({ from }) => from)),
  };
}

const stayVerb = pattern("stay-verb");
const stateVerb = pattern("state-verb");

/** Whether a sentence tells of a stay, with the time of it. */
function tellsOfStay(text: string, { from, to }: Span): boolean {
  const told = text.slice(from, to);
  if (!stayVerb.test(told) && !stateVerb.test(told)) return false;
  const dates = findDates(text, from, to);
  const names = dates.some(isPeriod) ? toldIn(text, [{ from, to, dates }]) : undefined;
  return names !== undefined && titleScore(text.slice(names.title.from, names.title.to)) >= 2;
}

/** Title, employer and place of each of several runs of rows, as the rules have them. O(length). */
export function firstNames(text: string, runs: readonly (readonly EntryRow[])[]): readonly Roles[] {
  const named = runs.map((heads) => {
    const names = nameEntry(text, heads.slice(0, 1), 0);
    const first = heads.length === 2 ? withLastPlace(names) : names;
    return [...first, ...nameEntry(text, heads.slice(1), 1, heads)];
  });
  const order = usualOrder(named);
  return named.map((names) => employerFromPlace(text, assignRoles(text, names, order)));
}

/** Skills or awards told inside a section of work end it early: what follows in them may be work again. */
function partsBehindWork(parts: readonly Part[]): readonly Part[] {
  let isBehind = false;
  return parts.filter(({ kind, rows }) => {
    if (kind !== "skills" && kind !== "awards") {
      isBehind = kind === "experience";
      return false;
    }
    return isBehind && rows.some(({ text }) => text.length < 80 && /\b(?:19|20)\d\d\b/.test(text));
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

/** Where no heading parts them, the person's own headline stands over the first position; a row that names both needs no other. */
function withoutHeadline(text: string, entry: Entry): Entry {
  const own = entry.heads.filter(({ dates }) => dates.length > 0);
  const { title, employer } = assignRoles(text, nameEntry(text, own, 0), "title");
  const isWhole = (title?.title ?? 0) >= 4 && employer !== undefined;
  return isWhole ? { ...entry, heads: own } : entry;
}

/** The dated entries; where no row but bullets holds dates, each of those is one ("• Engineer, Acme, 2019 – 2021: …"). */
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

/** Under a heading a title, an employer's form, or a range is enough; a mere word with a year may be anything. */
function isNamed(draft: Draft): boolean {
  const { title, employer, entry } = draft;
  if (title === undefined && employer === undefined) return false;
  if (isLabeled(draft)) return true;
  const isSure = (title?.title ?? 0) >= 2 || (employer?.company ?? 0) > 0;
  return isSure || entry.dates.some((date) => date.start !== date.end);
}

/** Where nobody looks for work, a title, an employer and a range of months. */
function isSureStay(draft: Draft): boolean {
  const isRange = draft.entry.dates.some(({ start, end }) => start !== end && start?.length === 7);
  return isRange && isTitled(draft) && draft.employer !== undefined;
}

/** Outside the sections of work only a dated job title makes a position. */
function isDatedTitle(draft: Draft): boolean {
  return draft.entry.dates.length > 0 && isTitled(draft);
}

/** "Company: Acme" leaves no doubt. */
function isLabeled({ employer }: Draft): boolean {
  return employer?.role === "employer";
}

/** Without dates only a job title makes a position, or a label that says whose employer stands there. */
function isTitled({ title, employer, entry }: Draft): boolean {
  if ((title?.title ?? 0) < 4 || (employer === undefined && entry.dates.length === 0)) return false;
  return entry.heads.every(({ row }) => findDegrees(row.text).length === 0);
}

/** What the heads of an entry were taken for. */
interface Draft extends Roles {
  readonly entry: Entry;
}

function nameEntry(
  text: string,
  heads: readonly EntryRow[],
  first: number,
  all: readonly EntryRow[] = heads,
): readonly ScoredPiece[] {
  // Dates that a line's end parts are those of the first row, and no names of the second.
  const wrapped = all.flatMap(({ row, dates }) => dates.filter(({ to }) => to > row.to));
  return heads.flatMap(({ row, dates }, i) => {
    const own = wrapped.filter(({ from, to }) => from < row.from && to > row.from);
    return splitPieces(text, row, [...own, ...dates], first + i).map(scorePiece);
  });
}

/** Takes rows behind the dates for heads only as long as the title or the employer is missing; the others tell of the work. */
function draftOf(text: string, entry: Entry, heads: readonly ScoredPiece[], order: Order): Draft {
  let all = hasHeadBehind(entry) ? withLastPlace(heads) : heads;
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

/** Whether a row holds the title, the employer or the place. */
function hasName({ row }: EntryRow, { title, employer, place }: ReturnType<typeof assignRoles>) {
  return [title, employer, place].some(
    (piece) => piece !== undefined && piece.from >= row.from && piece.to <= row.to,
  );
}

/** Whether one row alone stands between the dates and the bullets: a head of its own, since nothing else would go there. */
function hasHeadBehind({ tail, body }: Entry): boolean {
  return tail.length === 1 && body[0]?.bullet === true;
}
