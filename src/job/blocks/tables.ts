import type { Span } from "../../document/document.ts";
import type { TextLine } from "../../text/lines.ts";
import { type BlockKind, headingKind, maxHeadingLength } from "./headings.ts";
import { type Column, columnsWithoutHeads, skillColumns, skillRow } from "./skill-tables.ts";

/** A line, or a cell of a table whose columns have headings. */
export interface PostingLine extends TextLine {
  /** The kind of block that begins with it, if its place in a table says so. */
  readonly opens?: BlockKind;
  /** The months of experience that its row asks for. */
  readonly months?: number | undefined;
  /** How strongly this line alone asks, if a mark or a cell next to it says so. */
  readonly level?: BlockKind | undefined;
}

/** What separates two cells: tabs, a bar, a wide gap. */
const cellGap = /\t+| *\| *|[ \u00a0]{3,}/g;
/** Two tabs in a row enclose an empty cell. */
const oneTab = /\t/g;

/** "Skill;Years;Must/Nice", as a spreadsheet exports it. */
const semicolon = /;/g;

/** "Skill / Min. years / Must have?", as written in chats. */
const slash = / \/ /g;

/** The bars before the first and after the last cell in Markdown. */
const outerBars = /^\|\s*|\s*\|$/g;

/** "|---|:--:|" under the headings. */
const rule = /^[\s|:=+-]+$/;

/** How many rows below are read to tell what a column is. */
const rowsBelow = 8;

/** A longer line is not a table row: bars in a paragraph do not separate cells. */
const longestRow = 600;

/**
 * The lines of a posting, with table rows ("Must have | Nice to have" over skills) split into cells. Each
 * cell is an item of the block that its column's heading opens. Rows of headings are left out. Tables whose
 * headings do not say so remain lines. O(text).
 */
export function splitTables(
  text: string,
  folded: string,
  lines: readonly PostingLine[],
): readonly PostingLine[] {
  const all: PostingLine[] = [];
  let table = noTable;
  const source = { text, folded };
  for (const [i, line] of lines.entries()) {
    const below = lines.slice(i + 1, i + 1 + rowsBelow);
    const row = rowOf(text, line, { ...table, width: table.columns.length });
    const rows = rowsOf(source, below, row.length, cellGap);
    const head = headOf(source, line, { row, rows, below });
    if (head !== undefined) {
      table = head;
      continue;
    }
    table = opened(table, [wordsOf(source, row), ...rows]);
    // A shortcut for nearly all lines.
    if (table === noTable || line.level !== undefined) {
      all.push(line);
      continue;
    }
    const items = itemsOfRow(source, line, row, table);
    if (items === undefined) {
      all.push(table.isBare === true ? line : { ...line, opens: "none" });
      table = noTable;
    } else all.push(...items);
  }
  return all;
}

/** The items of a table row; undefined for a line that is not one of its rows. */
function itemsOfRow(
  { text, folded }: Source,
  line: TextLine,
  row: readonly Span[],
  table: Table,
): readonly PostingLine[] | undefined {
  const isWhole = row.length > 0 || table.isBare === true;
  const cells = isWhole ? row : loneCell(text, folded, line);
  const isRow = cells.length > 0 && cells.length <= table.columns.length;
  return isRow ? itemsOf(folded, line, cells, table) : undefined;
}

/** The columns of a table, and what separates its cells. */
interface Table {
  readonly columns: readonly Column[];
  readonly between: RegExp;
  /** Whether it has no headings. Its rows then belong to the block of the lines around it. */
  readonly isBare?: boolean;
}

const noTable: Table = { columns: [], between: cellGap };

interface Source {
  readonly text: string;
  /** `foldCase(text)`. */
  readonly folded: string;
}

/** A line that may be the heading row of a table. */
interface Head {
  /** Its cells. */
  readonly row: readonly Span[];
  /** The cells of the rows below that have as many cells, folded. */
  readonly rows: readonly (readonly string[])[];
  readonly below: readonly TextLine[];
}

/**
 * The table whose headings a line holds. Its cells are those of `row`, or separated by semicolons or slashes.
 */
function headOf(source: Source, line: TextLine, { row, rows, below }: Head): Table | undefined {
  const columns = columnsOf(source, row, rows);
  if (columns !== undefined) return { columns, between: cellGap };
  for (const between of [semicolon, slash]) {
    const cells = cellsOf(source.text, line, between);
    const others = rowsOf(source, below, cells.length, between);
    const exported = skillColumns(wordsOf(source, cells), others);
    if (exported !== undefined && (between === semicolon || others.length > 0))
      return { columns: exported, between };
  }
  return undefined;
}

/** The current table, or else a table without headings whose rows say how strongly they ask. */
function opened(now: Table, rows: readonly (readonly string[])[]): Table {
  const columns = now === noTable ? columnsWithoutHeads(rows) : undefined;
  return columns === undefined ? now : { columns, between: cellGap, isBare: true };
}

/** The cells of the first lines that have `width` cells, folded. */
function rowsOf(
  source: Source,
  lines: readonly TextLine[],
  width: number,
  between: RegExp,
): readonly (readonly string[])[] {
  if (width < 2) return [];
  const rows = lines.map((line) => wordsOf(source, rowOf(source.text, line, { between, width })));
  const end = rows.findIndex((row) => row.length < 2 || row.length > width);
  return end < 0 ? rows : rows.slice(0, end);
}

function wordsOf({ folded }: Source, cells: readonly Span[]): readonly string[] {
  return cells.map(({ from, to }) => folded.slice(from, to).trim());
}

/** What the headings of a table say; undefined if the cells are not headings or all say the same. */
function columnsOf(
  source: Source,
  cells: readonly Span[],
  rows: readonly (readonly string[])[],
): readonly Column[] | undefined {
  if (cells.length < 2 || cells.some(({ from, to }) => to - from > maxHeadingLength))
    return undefined;
  const heads = wordsOf(source, cells);
  const columns = skillColumns(heads, rows);
  if (columns !== undefined) return columns;
  const kinds = heads.flatMap((head) => headingKind(head) ?? []);
  return kinds.length === cells.length && new Set(kinds).size > 1 ? kinds : undefined;
}

function itemsOf(
  folded: string,
  line: TextLine,
  cells: readonly Span[],
  { columns, isBare }: Table,
): readonly PostingLine[] {
  const shown = cells.map(({ from, to }) => folded.slice(from, to).replace(rule, ""));
  const { months, kinds } = skillRow(columns, shown);
  return cells.flatMap(({ from, to }, i): readonly PostingLine[] => {
    const opens = kinds[i];
    if (opens === undefined || shown[i] === "") return [];
    const item = { ...line, from, to, bullet: true, mayHead: false, months };
    return [isBare === true ? { ...item, level: opens } : { ...item, opens }];
  });
}

/** A short line right below others may be a row whose other cells are empty. */
function loneCell(text: string, folded: string, { from, to }: TextLine): readonly Span[] {
  const isApart = /\n\s*\n\s*$/.test(text.slice(Math.max(0, from - 20), from));
  if (isApart || to - from > maxHeadingLength || /[.:]$/.test(text.slice(from, to))) return [];
  return headingKind(folded.slice(from, to)) === undefined ? [{ from, to }] : [];
}

/** The cells of a table row, or of a line that may be its heading row. */
function rowOf(
  text: string,
  line: TextLine,
  { between, width }: Pick<Table, "between"> & { readonly width: number },
): readonly Span[] {
  const row = cellsOf(text, line, between);
  const fine = row.length < width ? cellsOf(text, line, oneTab) : row;
  return fine.length === width ? fine : row;
}

/** The cells of a row, including empty ones; none for a line without separators. */
function cellsOf(text: string, { from, to, indent }: TextLine, between: RegExp): readonly Span[] {
  // The tab before an empty first cell was trimmed with the line's leading white space.
  const lead = /^[\t ]*$/.test(text.slice(from - indent, from)) ? from - indent : from;
  if (to - lead > longestRow) return [];
  const row = text.slice(lead, to);
  const bars = row.match(outerBars) ?? [];
  const first = row.startsWith("|") ? (bars[0]?.length ?? 0) : 0;
  const last = row.length - (row.endsWith("|") && row.length > 1 ? (bars.at(-1)?.length ?? 0) : 0);
  const cells: Span[] = [];
  let at = first;
  for (const gap of row.slice(0, last).matchAll(between)) {
    if (gap.index < first) continue;
    cells.push({ from: lead + at, to: lead + gap.index });
    at = gap.index + gap[0].length;
  }
  cells.push({ from: lead + at, to: lead + last });
  return cells.length > 1 ? cells : [];
}
