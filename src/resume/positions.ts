import type { Document, Fact } from "../document/document.ts";
import { findDegrees } from "../text/degrees.ts";
import { sectionKind } from "../words/section-headings.ts";
import { readBullets } from "./bullets.ts";
import { type Entry, splitEntries } from "./entries.ts";
import { joinDates } from "./entry-dates.ts";
import { splitPieces } from "./pieces.ts";
import { isPlace } from "./places.ts";
import { readProse, withoutKnown } from "./prose.ts";
import { restoreRails } from "./rails.ts";
import type { Position } from "./resume.ts";
import {
  assignRoles,
  employerFromPlace,
  type Name,
  nameOf,
  type Order,
  type Roles,
  usualOrder,
  withLastPlace,
} from "./roles.ts";
import { type EntryRow, readEntryRows } from "./row-kinds.ts";
import { factOf, type Row, spanOf } from "./rows.ts";
import type { Part } from "./sections.ts";
import { titleScore } from "./titles.ts";
import { splitUndated } from "./undated.ts";

/**
 * The positions of a resume in reading order: those of the experience sections; where there is none, every dated entry outside
 * education and projects that names a job title. Title and employer may come in either order, on one row or several; what
 * the words do not tell is left out. Stays told in sentences count where they fill a time of their own. A role without an
 * employer of its own takes that of the role above it where one employer heads them both. O(rows × log).
 */
export function readPositions(document: Document, parts: readonly Part[]): readonly Position[] {
  const experience = parts.filter((part) => part.kind === "experience");
  const told = experience.flatMap((part) => readPart(document, part.rows, isNamed));
  const lost = partsBehindWork(parts).flatMap((part) => readPart(document, part.rows, isSureStay));
  const prose = experience.flatMap((part) => readProse(document, part.rows));
  const known = [...told, ...lost];
  const all = [...known, ...withoutKnown(prose, known)];
  if (all.length > 0) return all.sort((a, b) => a.from - b.from);
  const loose = parts.filter(isLoose);
  return loose.flatMap((part) => readPart(document, part.rows, isDatedTitle, withoutHeadline));
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

/** Text under no heading, or one that nobody knows, may tell of work. */
function isLoose({ kind, section }: Part): boolean {
  if (kind === "other") return sectionKind(section?.heading?.text ?? "") === undefined;
  return kind === undefined || kind === "summary" || kind === "experience";
}

function readPart(
  document: Document,
  rows: readonly Row[],
  isPosition: (draft: Draft) => boolean,
  trimmed: (text: string, entry: Entry) => Entry = (_, entry) => entry,
): readonly Position[] {
  const entryRows = readEntryRows(document.text, restoreRails(rows));
  const dated = splitDated(document.text, entryRows, rows).map((entry) =>
    trimmed(document.text, entry),
  );
  const entries = dated.length > 0 ? dated : splitUndated(entryRows);
  const named = entries.map((entry) => nameEntry(document.text, entry.heads, 0));
  const order = usualOrder(named);
  const drafts = entries.map((entry, i) => draftOf(document.text, entry, named[i] ?? [], order));
  const kept =
    dated.length > 0
      ? drafts.filter(isPosition)
      : drafts.filter((draft) => isPosition(draft) && (isTitled(draft) || isLabelled(draft)));
  const positions = withEmployers(kept).map((draft) => makePosition(document, draft));
  return shareBullets(dropRepeated(dropNamedAgain(positions)));
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
  if (isLabelled(draft)) return true;
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
function isLabelled({ employer }: Draft): boolean {
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

function nameEntry(text: string, heads: readonly EntryRow[], first: number): readonly Name[] {
  return heads.flatMap(({ row, dates }, i) => splitPieces(text, row, dates, first + i).map(nameOf));
}

/** Takes rows behind the dates for heads only as long as the title or the employer is missing; the others tell of the work. */
function draftOf(text: string, entry: Entry, heads: readonly Name[], order: Order): Draft {
  let all = hasHeadBehind(entry) ? withLastPlace(heads) : heads;
  let named = assignRoles(text, all, order);
  let used = 0;
  while (used < entry.tail.length && (named.title === undefined || named.employer === undefined)) {
    const more = nameEntry(text, entry.tail.slice(used, used + 1), entry.heads.length + used);
    used++;
    if (more.length === 0) continue;
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
  const isUsed = (tail: EntryRow): boolean =>
    [named.title, named.employer, named.place].some(
      (piece) => piece !== undefined && piece.from >= tail.row.from && piece.to <= tail.row.to,
    );
  while (used > 0 && !entry.tail.slice(used - 1, used).some(isUsed)) used--;
  const headRows = [...entry.heads, ...entry.tail.slice(0, used)];
  const body = [...entry.tail.slice(used).map((tail) => tail.row), ...entry.body];
  return { ...named, entry: { ...entry, heads: headRows, tail: [], body } };
}

/** Whether one row alone stands between the dates and the bullets: a head of its own, since nothing else would go there. */
function hasHeadBehind({ tail, body }: Entry): boolean {
  return tail.length === 1 && body[0]?.bullet === true;
}

/** Gives roles their employer from the head over them, and drops heads that are no role themselves. */
function withEmployers(drafts: readonly Draft[]): readonly Draft[] {
  const roles: Draft[] = [];
  let over: Draft | undefined;
  for (const [i, draft] of drafts.entries()) {
    if (isGroup(draft, drafts[i + 1])) {
      over = draft;
      continue;
    }
    const employer = draft.employer ?? inherited(draft, drafts[i - 1], over);
    if (draft.employer !== undefined) over = undefined;
    else if (employer !== undefined) over ??= drafts[i - 1];
    roles.push(employer === undefined ? draft : { ...draft, employer });
  }
  return roles;
}

/** A stay that is named once more without its dates counts once. */
function dropNamedAgain(positions: readonly Position[]): readonly Position[] {
  const isDated = ({ start }: Position): boolean => start !== undefined;
  if (positions.every(isDated)) return positions;
  const names = new Set(positions.filter(isDated).map(nameKey));
  return positions.filter((position) => isDated(position) || !names.has(nameKey(position)));
}

/** The same stay told twice, as a head and in the text below it, counts once. */
function dropRepeated(positions: readonly Position[]): readonly Position[] {
  return positions.filter((position, i) => {
    const before = positions[i - 1];
    if (before === undefined || position.start === undefined) return true;
    if (before.start !== position.start || before.end !== position.end) return true;
    const isSameTitle = position.title === undefined || sameWords(before.title, position.title);
    const isSameEmployer =
      position.employer === undefined || sameWords(before.employer, position.employer);
    return !((isSameTitle || position.employer === undefined) && (isSameEmployer || isSameTitle));
  });
}

function nameKey({ title, employer }: Position): string {
  return `${plainWords(title)}@${plainWords(employer)}`;
}

function plainWords(fact: Fact | undefined): string {
  return fact?.text.toLowerCase().replace(/[^A-Za-zÀ-ῼぁ-힣\d]/gu, "") ?? "";
}

function sameWords(a: Fact | undefined, b: Fact | undefined): boolean {
  const [left, right] = [plainWords(a), plainWords(b)];
  return left !== "" && right !== "" && (left.includes(right) || right.includes(left));
}

/** "Acme  2015 – 2021" over dated roles at Acme names their employer and is no position itself. */
function isGroup(draft: Draft, next: Draft | undefined): boolean {
  if (draft.title !== undefined || draft.employer === undefined || next === undefined) return false;
  if (draft.entry.body.length > 0 || next.title === undefined) return false;
  return next.employer === undefined || next.employer.words === draft.employer.words;
}

/** The employer of the role above, where it stands on a row over that role's title. */
function inherited(
  draft: Draft,
  previous: Draft | undefined,
  group: Draft | undefined,
): Name | undefined {
  if (draft.title === undefined) return undefined;
  if (group?.employer !== undefined) return group.employer;
  if (previous?.employer === undefined || previous.title === undefined) return undefined;
  return previous.employer.row < previous.title.row ? previous.employer : undefined;
}

function makePosition(document: Document, { entry, title, employer, place }: Draft): Position {
  const bullets = readBullets(document.text, entry.body);
  const rows = [...entry.heads.map((head) => head.row), ...entry.body];
  const span = spanOf(rows);
  const fact = (piece: Name): Fact => factOf(document.text, piece);
  return {
    ...(title && { title: fact(title) }),
    ...(employer && { employer: fact(employer) }),
    ...(place && { location: fact(place) }),
    ...joinDates(entry.dates),
    bullets,
    ...span,
  };
}

/** More roles over one block of bullets are a list of something else. */
const mostShared = 8;

/** Roles at one employer right under one another share the bullets of the last of them. */
function shareBullets(positions: readonly Position[]): readonly Position[] {
  const shared = [...positions];
  let count = 0;
  for (let i = shared.length - 2; i >= 0; i--) {
    const position = shared[i];
    const next = shared[i + 1];
    if (position === undefined || next === undefined) continue;
    const isSame =
      position.employer !== undefined && position.employer.from === next.employer?.from;
    count = isSame && position.bullets.length === 0 ? count + 1 : 0;
    if (count > 0 && count < mostShared) shared[i] = { ...position, bullets: next.bullets };
  }
  return shared;
}
