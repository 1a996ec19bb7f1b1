import { chunkWhile } from "../../collect.ts";
import type { Document, Fact, Span } from "../../document/document.ts";
import { encloses, factOf } from "../../document/spans.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { coverOf } from "../../text/cover.ts";
import { type DateRange, findDates } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import { firstIndex } from "../../text/first-index.ts";
import { regExp } from "../../words/letters.ts";
import { bullets } from "../../words/list-marks.ts";
import { pattern } from "../../words/words.ts";
import type { Section } from "../resume.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";

/**
 * The certificates of the certifications sections, one fact each, in reading order, without dates. A section
 * with bullets has one certificate per bullet. Otherwise each block has one in its first row; gaps, or dates
 * on rows of their own, separate the blocks. Without these, each row is one. O(rows).
 */
export function readCertifications(document: Document, parts: readonly Part[]): readonly Fact[] {
  return parts
    .filter((part) => part.kind === "certifications")
    .flatMap((part) => itemsOf(part.rows))
    .flatMap((row) => nameOf(document.text, row) ?? []);
}

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
    ",;:-–—|•·([",
  );
  const words = text.slice(span.from, span.to);
  return words.length < 3 || words.length > 200 || /^https?:\/\/\S+$/u.test(words)
    ? undefined
    : factOf(text, span);
}

/** Marks between the certificates of one row. */
const mark = /[,;/|•·]/g;

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
  if (known.length < 2) return whole;
  return whole.flatMap((fact) => {
    const end = text.indexOf("\n", fact.to);
    const parts = partsOf(text, { from: fact.from, to: end < 0 ? text.length : end });
    const named = new Set(parts.filter((part) => holdsOne(part, known)));
    return named.size < 2
      ? [fact]
      : parts
          .filter((part) => named.has(part) || encloses(fact, part))
          .map((part) => factOf(text, part));
  });
}

/** Whether one of `spans`, which ascend and are disjoint, lies within `part`. O(log spans). */
function holdsOne(part: Span, spans: readonly Span[]): boolean {
  const first = spans[firstIndex(spans.length, (i) => (spans[i]?.from ?? part.from) >= part.from)];
  return first !== undefined && encloses(part, first);
}

/**
 * The parts of a row between its marks, without their dates and without parts that are too short to be a
 * name.
 */
function partsOf(text: string, { from, to }: Span): readonly Span[] {
  const cuts = [...text.slice(from, to).matchAll(mark)].map(({ index }) => from + index);
  return [...cuts, to].flatMap((end, i) => {
    const start = i === 0 ? from : (cuts[i - 1] ?? from) + 1;
    const [date] = findDates(text, start, end);
    const whole = {
      from: start,
      to: date !== undefined && date.from > start + 2 ? date.from : end,
    };
    const part = trimSpan(text, whole, ",;:-–—|•·([)]/");
    const isOpen = /\([^)]*$/.test(text.slice(part.from, part.to)) && text.charAt(part.to) === ")";
    return part.to - part.from < 2 ? [] : [isOpen ? { ...part, to: part.to + 1 } : part];
  });
}
