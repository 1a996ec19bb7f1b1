import { chunkWhile } from "../../collect.ts";
import type { Document, Fact, Span } from "../../document/document.ts";
import { byPlace, encloses, factOf } from "../../document/spans.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { coverOf } from "../../text/cover.ts";
import { type DateRange, findDates } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import { firstIndex } from "../../text/first-index.ts";
import { cased } from "../../words/cased.ts";
import { regExp } from "../../words/letters.ts";
import { bullets } from "../../words/list-marks.ts";
import { headingConnectors, sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import type { Section } from "../resume.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";

/**
 * The certificates of the certifications sections and of rows with that label among skills, one fact each, in
 * reading order, without dates. A section with bullets has one certificate per bullet. Otherwise each block
 * has one in its first row; gaps, or dates on rows of their own, separate the blocks. Without these, each row
 * is one. A row that ends in the middle of a name goes on in the next one. O(rows).
 */
export function readCertifications(document: Document, parts: readonly Part[]): readonly Fact[] {
  return parts
    .flatMap(({ kind, rows }) => {
      if (kind === "certifications") return itemsOf(joinCut(rows));
      return kind === "skills" ? rows.flatMap((row) => labeledOf(row) ?? []) : [];
    })
    .flatMap((row) => nameOf(document.text, row) ?? []);
}

/** What follows the label on a row such as "Certifications: CKA, LPIC-1". */
function labeledOf(row: Row): Row | undefined {
  const at = row.text.slice(0, longestLabel).indexOf(":");
  if (at < 0 || sectionKind(row.text.slice(0, at).trim()) !== "certifications") return undefined;
  return { ...row, from: row.from + at + 1, text: row.text.slice(at + 1) };
}

const longestLabel = 40;

/** Joins rows that end in the middle of a name with those after them. */
function joinCut(rows: readonly Row[]): readonly Row[] {
  return chunkWhile(rows, (row, run) => !row.bullet && !row.gap && isCut(run.at(-1), row)).map(
    (run): Row => {
      const last = run.at(-1) ?? run[0];
      const dates = run.flatMap((row) => row.dates);
      const text = run.map((row) => row.text).join("\n");
      return { ...run[0], to: last.to, dates, text };
    },
  );
}

/** Whether a row ends where no name does, or the next one begins where none begins. */
function isCut(row: Row | undefined, next: Row): boolean {
  const isOpen = row !== undefined && (cutEnd.test(row.text) || openBracket.test(row.text));
  return isOpen || goesOn.test(next.text);
}

const cutEnd = /[,&(/–—-]$/u;
const openBracket = /\([^)]*$/;
const goesOn = cased.u`^[\p{Ll}]{2,} `;

function itemsOf(rows: readonly Row[]): readonly Row[] {
  if (rows.some((row) => row.bullet)) return rows.filter((row) => row.bullet);
  const hasGaps = rows.some((row, i) => i > 0 && row.gap);
  if (hasGaps) return rows.filter((row, i) => i === 0 || row.gap);
  return openingsOf(rows) ?? rows;
}

/**
 * The first row of each entry if all entries have the same number of rows and end with their date: the name,
 * then the issuer.
 */
function openingsOf(rows: readonly Row[]): readonly Row[] | undefined {
  const ends = rows.flatMap((row, i) => (isDateRow(row) ? [i + 1] : []));
  const [length = 0] = ends;
  const areAlike = length > 1 && ends.every((end, i) => end === length * (i + 1));
  return areAlike && ends.at(-1) === rows.length
    ? rows.filter((_, i) => i % length === 0)
    : undefined;
}

/** "Issued Jun 2020", "2022" */
function isDateRow(row: Row): boolean {
  return issued.test(row.text) || isOnlyDate(row, row.dates);
}

const issued = pattern("issued");

/**
 * The certificates among degrees: rows of the education sections that name a known certificate or contain a
 * word for one, and contain no degree. O(education sections × log mentions).
 */
export function studiedCertificates(
  { text }: Document,
  sections: readonly Section[],
  mentions: readonly Mention[],
): readonly Fact[] {
  const known = mentions.filter(({ category }) => category === "certification");
  return sections
    .filter(({ kind }) => kind === "education")
    .flatMap((section) => linesOf(text, section))
    .flatMap((line) => {
      const words = text.slice(line.from, line.to);
      const isNamed = holdsOne(line, known) || certificateWord.test(words);
      if (!isNamed || findDegrees(text, line.from, line.to).length > 0) return [];
      return shortName(text, line, findDates(text, line.from, line.to)) ?? [];
    });
}

const certificateWord = pattern("certificate-word");

function linesOf(text: string, { from, to }: Span): readonly Span[] {
  return [...text.slice(from, to).matchAll(/[^\n]+/g)].flatMap(({ index, 0: words }) => {
    const start = from + index + (bulletMark.exec(words)?.[0].length ?? 0);
    const line = { from: start, to: from + index + words.length };
    return words.length > longestLine ? [] : [line];
  });
}

const bulletMark = regExp.u`^\s*[${bullets}*–-]?\s*`;

/** A longer line describes studies. */
const longestLine = 200;

function nameOf(text: string, row: Row): Fact | undefined {
  return isOnlyDate(row, row.dates) ? undefined : shortName(text, row, row.dates);
}

function shortName(text: string, row: Span, dates: readonly DateRange[]): Fact | undefined {
  const [date] = dates;
  const to = date !== undefined && date.from > row.from + 4 ? date.from : row.to;
  const span = trimSpan(
    text,
    { from: date?.from === row.from ? date.to : row.from, to },
    ",;:-–—|•·([*_`~",
  );
  const words = text.slice(span.from, span.to);
  if (words.length < 3 || words.length > 200 || /^https?:\/\/\S+$/u.test(words)) return undefined;
  // "[CKA](https://example.org/cka)", in a text that was pasted as it is.
  const link = words.indexOf("](");
  return factOf(
    text,
    link < 0 ? span : trimSpan(text, { ...span, to: span.from + link }, linkMarks),
  );
}

const linkMarks = "[*_`";

/** Marks between the certificates of one row, and the target of a link, which may contain such marks. */
const mark = /\]\([^()\s]{0,200}\)|[,;/|•·]/g;

/** What may be between two certificates, or within the name of one. */
const weakMark = new RegExp(
  String.raw`\t|\s{3,}|\s[–—-]\s|\s(?:[&+]|${[...headingConnectors].join("|")})\s`,
  "g",
);

/**
 * Merges a known certificate that spans several rows, and splits a row that lists several ("CKA (2021),
 * LPIC-1"). A row is split only if at least two of its parts are known certificates, because the words after
 * a comma may also be the issuer. O(certificates × log mentions).
 */
export function splitCertifications(
  { text }: Document,
  facts: readonly Fact[],
  mentions: readonly Mention[],
): readonly Fact[] {
  const known = mentions.filter(({ category }) => category === "certification");
  const cover = coverOf(known);
  const whole = chunkWhile(facts, (fact, run) =>
    cover.meets({ from: fact.from, to: run.at(-1)?.to ?? 0 }),
  ).map((run) =>
    run.length === 1 ? run[0] : factOf(text, { from: run[0].from, to: run.at(-1)?.to ?? 0 }),
  );
  const full = whole.map((fact) => untilEndOfName(text, fact, known));
  if (known.length < 2) return full;
  return full.flatMap((fact) => {
    const end = text.indexOf("\n", fact.to);
    const parts = partsOf(text, { from: fact.from, to: end < 0 ? text.length : end }, known);
    const named = new Set(parts.filter((part) => holdsOne(part, known)));
    return named.size < 2
      ? [fact]
      : parts
          .filter((part) => named.has(part) || part.isDated || encloses(fact, part))
          .map((part) => factOf(text, part));
  });
}

/** The rest of a known name may be on the next row. */
function untilEndOfName(text: string, fact: Fact, known: readonly Span[]): Fact {
  const cut = known[firstIndex(known.length, (i) => (known[i]?.to ?? Infinity) > fact.to)];
  const isWithin = cut !== undefined && cut.from >= fact.from && cut.from < fact.to;
  return isWithin ? factOf(text, { from: fact.from, to: cut.to }) : fact;
}

/** Whether one of `spans`, which ascend and are disjoint, lies within `part`. O(log spans). */
function holdsOne(part: Span, spans: readonly Span[]): boolean {
  const first = spans[firstIndex(spans.length, (i) => (spans[i]?.from ?? part.from) >= part.from)];
  return first !== undefined && encloses(part, first);
}

interface NamePart extends Span {
  /** Whether a date of its own follows it, as none follows an issuer. */
  readonly isDated: boolean;
}

/**
 * The parts of a row between its marks, without their dates and without parts that are too short to be a
 * name. A mark that may be within a name counts between two known ones.
 */
function partsOf(text: string, { from, to }: Span, known: readonly Span[]): readonly NamePart[] {
  const inName = coverOf(known);
  const row = text.slice(from, to);
  const cutsAt = (marks: RegExp, isWeak: boolean) =>
    [...row.matchAll(marks)].map(({ index, 0: cut }) => ({
      from: from + index,
      to: from + index + cut.length,
      isWeak,
    }));
  const weak = cutsAt(weakMark, true).filter((cut) => !inName.meets(cut));
  const cuts = [...cutsAt(mark, false), ...weak].sort(byPlace);
  const pieces = [...cuts, { from: to, isWeak: false }].map((cut, i) => ({
    from: cuts[i - 1]?.to ?? from,
    to: cut.from,
    isAfterWeak: cuts[i - 1]?.isWeak === true,
  }));
  const joined = chunkWhile(pieces, (piece, run) => {
    const before = { from: run[0].from, to: run.at(-1)?.to ?? 0 };
    return piece.isAfterWeak && !(holdsOne(piece, known) && holdsOne(before, known));
  });
  return joined.flatMap((run) => partOf(text, run[0].from, run.at(-1)?.to ?? 0) ?? []);
}

function partOf(text: string, from: number, to: number): NamePart | undefined {
  const [date] = findDates(text, from, to);
  const isDated = date !== undefined && date.from > from + 2;
  const part = trimSpan(text, { from, to: isDated ? date.from : to }, ",;:-–—|•·([)]/*_`");
  const isOpen = /\([^)]*$/.test(text.slice(part.from, part.to)) && text.charAt(part.to) === ")";
  if (part.to - part.from < 2) return undefined;
  return { from: part.from, to: isOpen ? part.to + 1 : part.to, isDated };
}
