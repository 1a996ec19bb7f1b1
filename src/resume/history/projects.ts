import { chunkWhile } from "../../collect.ts";
import type { Document } from "../../document/document.ts";
import { factOf } from "../../document/spans.ts";
import { isPeriod } from "../../text/dates.ts";
import { cased, smallFirst } from "../../words/cased.ts";
import type { Project } from "../resume.ts";
import { readBullets } from "../rows/bullets.ts";
import { joinDates } from "../rows/entry-dates.ts";
import { isOfProject, isTimeLabel, projectLabel } from "../rows/field-labels.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { splitPieces } from "../rows/row-pieces.ts";
import { type Row, spanOf, trimSpan } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { type Entry, splitEntries } from "./entries.ts";
import { entryRowsOf } from "./history-rows.ts";

/**
 * The projects of the projects sections, in reading order. A section that begins with the label of a project
 * is split at its labels. Other sections are split in the way that yields the most entries: at dates, at rows
 * that stand out above a description, or at names before a dash. The name of a project is the first words of
 * its head. O(rows).
 */
export function readProjects(document: Document, parts: readonly Part[]): readonly Project[] {
  return parts
    .filter((part) => part.kind === "projects")
    .flatMap((part) => readPart(document, part.rows));
}

function readPart(document: Document, rows: readonly Row[]): readonly Project[] {
  const entryRows = entryRowsOf(document.text, rows);
  const dated = splitEntries(entryRows);
  const titled = splitAtHeads(entryRows);
  const named = splitAtNames(entryRows);
  const labeled = splitAtLabels(entryRows);
  if (labeled.length > 0) return labeled.flatMap((rows) => makeLabeled(document, rows));
  const [entries] = [dated, titled, named].toSorted((a, b) => b.length - a.length);
  if (entries === undefined) return [];
  return entries.flatMap((entry) => makeProject(document, entry));
}

/**
 * Every head or date row after a body row, and after a gap, opens an entry; if there are only bullets, each
 * is one.
 */
function splitAtHeads(rows: readonly EntryRow[]): readonly Entry[] {
  const entries: { heads: EntryRow[]; body: Row[] }[] = [];
  const hasHeads = rows.some(({ kind }) => kind === "head" || kind === "date");
  let isHead = false;
  for (const [i, entry] of rows.entries()) {
    const isName =
      entry.kind === "head" || entry.kind === "date" || (!hasHeads && entry.row.bullet);
    const starts =
      isName && (!isHead || !hasHeads) && (entry.row.gap || rows[i - 1]?.kind !== "head");
    if (starts) entries.push({ heads: [entry], body: [] });
    else if (isName && isHead) entries.at(-1)?.heads.push(entry);
    else entries.at(-1)?.body.push(entry.row);
    isHead = isName;
  }
  return entries.map((entry) => ({
    ...entry,
    tail: [],
    dates: entry.heads.flatMap((head) => head.dates),
  }));
}

/** Fewer rows like "Study planner – a page that plans hours" are not a list. */
const minNamed = 2;

/**
 * Splits rows without bullets or dates, each a name with a sentence after a dash. Every row that does not
 * continue the row above opens an entry. Empty if any of these rows has another form.
 */
function splitAtNames(rows: readonly EntryRow[]): readonly Entry[] {
  if (rows.some(({ row, dates }) => row.bullet || dates.length > 0)) return [];
  const runs = chunkWhile(rows, ({ row }) => smallFirst.test(row.text));
  if (runs.length < minNamed || !runs.every(([{ row }]) => namedBefore.test(row.text))) return [];
  return runs.map(([head, ...body]) => ({
    heads: [head],
    body: body.map(({ row }) => row),
    tail: [],
    dates: [],
  }));
}

/**
 * A name of up to five words, then a dash and more words. In bold, as marked in Markdown, the name may begin
 * with a lower-case letter.
 */
const namedBefore = cased.u`^(?:[\p{Lu}]|\*\*|__)\S*(?: \S+){0,4} (?:[–—]|-) \S+ \S`;

/**
 * Splits rows at labels of projects: each row with the same label as the first row opens a project. Empty if
 * the first row has no such label.
 */
function splitAtLabels(rows: readonly EntryRow[]): readonly (readonly Row[])[] {
  const first = projectLabel(rows[0]?.row.text ?? "");
  if (first === undefined) return [];
  return chunkWhile(
    rows.map(({ row }) => row),
    (row) => projectLabel(row.text) !== first,
  );
}

/**
 * The project of labeled rows. Its name is the value of the first label that is not a client's, or else of
 * the first label.
 */
function makeLabeled({ text }: Document, rows: readonly Row[]): Project {
  const labels = rows.filter((row) => isOfProject(row.text));
  const names = labels.flatMap((row) => {
    const colon = row.text.indexOf(":") + 1;
    const name = { from: row.from + colon, to: row.dates[0]?.from ?? row.to };
    const cutAt = text.slice(name.from, name.to).search(nameEnd);
    const span = trimSpan(text, { ...name, to: cutAt > 1 ? name.from + cutAt : name.to }, ",-–([");
    const isClient = splitPieces(text, row, row.dates, 0)[0]?.role === "client";
    return colon === 0 || span.to - span.from < 2 ? [] : [{ span, isClient }];
  });
  const name = (names.find(({ isClient }) => !isClient) ?? names[0])?.span;
  const dates = rows.find((row) => row.dates.some(isPeriod))?.dates ?? [];
  const body = rows.filter(
    (row) => row.bullet || !(isOfProject(row.text) || isTimeLabel(row.text)),
  );
  return {
    ...(name && { name: factOf(text, name) }),
    ...joinDates(dates),
    bullets: readBullets(text, body),
    ...spanOf(rows),
  };
}

const nameEnd = /\s*[:–—|]\s|\s-\s|\s{2,}|\t|\s[([]/u;

function makeProject(document: Document, entry: Entry): readonly Project[] {
  const { heads, dates } = entry;
  const body = [...entry.tail.map((tail) => tail.row), ...entry.body];
  if (heads.length === 0) return [];
  const rows = [...heads.map((head) => head.row), ...body];
  const [piece] = heads.flatMap((head, i) => splitPieces(document.text, head.row, head.dates, i));
  const cutAt =
    piece === undefined ? -1 : document.text.slice(piece.from, piece.to).search(nameEnd);
  const name =
    piece &&
    factOf(document.text, { from: piece.from, to: cutAt > 1 ? piece.from + cutAt : piece.to });
  return [
    {
      ...(name && { name }),
      ...joinDates(dates),
      bullets: readBullets(document.text, body),
      ...spanOf(rows),
    },
  ];
}
