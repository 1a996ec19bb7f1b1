import { escapeMarkdown } from "./markdown-escape.ts";
import {
  bestScore,
  type MatchMatrix,
  type MatrixCell,
  metWords,
  type Placed,
  rankBy,
} from "./matrix.ts";
import { oneDecimal } from "./points.ts";
import type { RenderOptions } from "./render-options.ts";
import { nameShortener } from "./short-names.ts";
import { renderTable, type Table } from "./table.ts";
import { paragraph } from "./text-page.ts";
import { words } from "./words.ts";

/**
 * A matrix for people. With one posting, its resumes; with one resume, its postings; best first. With several
 * of both, a row for each resume, sorted by its best score, and a column for each posting. Ends in a line
 * break.
 */
export function renderMatrix(
  matrix: MatchMatrix,
  format: "text" | "markdown",
  options: RenderOptions = {},
): string {
  const { postings, resumes } = matrix;
  if (postings.length > 1 && resumes.length > 1) return grids(matrix, format, options);
  const ranked = rankBy(entriesOf(matrix), ({ cell }) => cell.score);
  const table = renderTable(list(ranked, matrix), format, options);
  const lines = conditionsBelow(ranked, matrix).flatMap((line) =>
    format === "markdown"
      ? [escapeMarkdown(line), ""]
      : paragraph(line, { width: options.width ?? 80 }),
  );
  return lines.length === 0 ? table : `${table}\n${lines.join("\n").trimEnd()}\n`;
}

/** What no point depends on: of the only posting, or of each in the order of the table. */
function conditionsBelow(
  ranked: readonly Placed<Entry>[],
  { postings: [posting, other] }: MatchMatrix,
): readonly string[] {
  if (other === undefined) {
    const { conditions } = posting ?? {};
    return conditions === undefined ? [] : [words.notScored(conditions)];
  }
  const shorten = nameShortener(ranked.map(({ item }) => item.name));
  return ranked.flatMap(({ item: { name, conditions } }) =>
    conditions === undefined ? [] : [`${shorten(name)}: ${words.notScored(conditions)}`],
  );
}

/** The resumes for one posting as CSV, best first, with unrounded numbers. */
export function renderRanking(matrix: MatchMatrix): string {
  return renderTable(numbers(rankBy(entriesOf(matrix), ({ cell }) => cell.score)), "csv");
}

/** Resumes and postings as CSV: a row for each resume, a column for each posting. */
export function renderSheet({ postings, resumes }: MatchMatrix): string {
  const columns = [words.matrix.resume, ...postings.map(({ name }) => name)];
  const rows = rankBy(resumes, bestScore).map(({ item: { name, cells } }) => [
    name,
    ...cells.map(({ score }) => score ?? undefined),
  ]);
  return renderTable({ columns, rows }, "csv");
}

/** A file and its cell, if there is only one file on the other side. */
interface Entry {
  readonly name: string;
  readonly cell: MatrixCell;
  /** Those of the posting, if the entry is a posting. */
  readonly conditions?: string | undefined;
}

function entriesOf({ postings, resumes }: MatchMatrix): readonly Entry[] {
  const [only] = resumes;
  if (postings.length === 1 || only === undefined) {
    return resumes.flatMap(({ name, cells: [cell] }) =>
      cell === undefined ? [] : [{ name, cell }],
    );
  }
  return only.cells.map((cell, i) => {
    const { name = "", conditions } = postings[i] ?? {};
    return { name, cell, conditions };
  });
}

function numbers(ranked: readonly Placed<Entry>[]): Table {
  const { rank, score, met, partly, missing, resume, lacks } = words.matrix;
  return {
    columns: [rank, score, met, partly, missing, resume, lacks],
    rows: ranked.map(({ rank: place, item: { name, cell } }) => [
      place ?? undefined,
      cell.score ?? undefined,
      cell.met,
      cell.partial,
      cell.missing,
      name,
      cell.because ?? cell.lacks.join(", "),
    ]),
  };
}

function list(ranked: readonly Placed<Entry>[], { postings }: MatchMatrix): Table {
  const shorten = nameShortener(ranked.map(({ item }) => item.name));
  const { rank, score, met, resume, posting, lacks } = words.matrix;
  return {
    columns: [rank, score, met, postings.length === 1 ? resume : posting, lacks],
    rows: ranked.map(({ rank: place, item: { name, cell } }) => [
      place ?? undefined,
      scoreWords(cell).padStart(5),
      cell.score === null ? "" : metWords(cell),
      shorten(name),
      cell.because ?? cell.lacks.join(", "),
    ]),
  };
}

function scoreWords({ score }: MatrixCell): string {
  return score === null ? words.matrix.none : oneDecimal(score);
}

/** The width of the columns of a grid. Columns that do not fit in the terminal are in another grid below. */
const columnWidth = 7;
const nameWidth = 34;

/** A letter for each posting and its meaning, then the scores. */
function grids(matrix: MatchMatrix, format: "text" | "markdown", options: RenderOptions): string {
  const { postings } = matrix;
  const { width = 80 } = options;
  const shorten = nameShortener(postings.map(({ name }) => name));
  const legend: Table = {
    columns: ["", words.matrix.posting, words.matrix.title],
    rows: postings.map(({ name, title = "" }, i) => [letterOf(i), shorten(name), title]),
  };
  const most =
    format === "markdown"
      ? postings.length
      : Math.max(1, Math.floor((width - nameWidth) / columnWidth));
  const starts = postings.flatMap((_, i) => (i % most === 0 ? [i] : []));
  return [legend, ...starts.map((from) => grid(matrix, from, from + most))]
    .map((table) => renderTable(table, format, options))
    .join("\n");
}

/** The scores for the postings from index `from` up to but not including `to`. */
function grid({ postings, resumes }: MatchMatrix, from: number, to: number): Table {
  const shorten = nameShortener(resumes.map(({ name }) => name));
  return {
    columns: [words.matrix.resume, ...postings.map((_, i) => letterOf(i)).slice(from, to)],
    rows: rankBy(resumes, bestScore).map(({ item: { name, cells } }) => [
      shorten(name),
      ...cells.slice(from, to).map((cell) => scoreWords(cell).padStart(5)),
    ]),
  };
}

/** "A" to "Z", then "AA": the name of a posting's column. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
