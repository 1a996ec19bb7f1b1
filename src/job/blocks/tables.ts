import type { Span } from "../../document/document.ts";
import type { TextLine } from "../../text/lines.ts";
import { type BlockKind, headingKind, maxHeadingLength } from "./headings.ts";
import { type Column, skillColumns, skillRow } from "./skill-tables.ts";

/** A line, or a cell of a table whose columns have headings. */
export interface PostingLine extends TextLine {
  /** The kind of block that begins with it, where its place in a table says so. */
  readonly opens?: BlockKind;
  /** The months that its row asks for. */
  readonly months?: number | undefined;
  /** How strongly it alone asks, where a mark beside it says so. */
  readonly level?: "required" | "preferred" | undefined;
}

/** What stands between two cells: tabs, a bar, a wide gap. */
const cellGap = /\t+| *\| *|[ \u00a0]{3,}/g;
/** Between two tabs a cell can be empty. */
const oneTab = /\t/g;

/** "Skill;Years;Must/Nice", as a spreadsheet exports it. */
const semicolon = /;/g;

/** The bars before the first and behind the last cell, as Markdown writes them. */
const outerBars = /^\|\s*|\s*\|$/g;

/** "|---|:--:|" under the headings. */
const rule = /^[\s|:=+-]+$/;

/** A row of a table is no longer: behind a bar within a paragraph stands no cell. */
const longestRow = 600;

/**
 * The lines of a posting, with the rows of tables ("Must have | Nice to have" over skills) cut into their cells, each of which is an
 * item of the block that its column's heading opens. Rows of headings are left out. Tables without headings that say so stay lines. O(text).
 */
export function splitTables(
  text: string,
  folded: string,
  lines: readonly TextLine[],
): readonly PostingLine[] {
  const all: PostingLine[] = [];
  let table = noTable;
  for (const line of lines) {
    const row = rowOf(text, line, table);
    const head = headOf(text, folded, line, row);
    if (head !== undefined) {
      table = head;
      continue;
    }
    // Nearly all lines end here.
    if (table === noTable) {
      all.push(line);
      continue;
    }
    const cells = row.length > 0 ? row : loneCell(text, folded, line);
    if (cells.length > 0 && cells.length <= table.columns.length)
      all.push(...itemsOf(folded, line, cells, table.columns));
    else {
      all.push({ ...line, opens: "none" });
      table = noTable;
    }
  }
  return all;
}

/** The columns of a table, and what stands between its cells. */
interface Table {
  readonly columns: readonly Column[];
  readonly between: RegExp;
}

const noTable: Table = { columns: [], between: cellGap };

/** The table whose headings a line holds, its cells parted as `row`, or by semicolons. */
function headOf(
  text: string,
  folded: string,
  line: TextLine,
  row: readonly Span[],
): Table | undefined {
  const columns = columnsOf(folded, row);
  if (columns !== undefined) return { columns, between: cellGap };
  const cells = cellsOf(text, line, semicolon);
  const exported = skillColumns(cells.map(({ from, to }) => folded.slice(from, to).trim()));
  return exported && { columns: exported, between: semicolon };
}

/** What the headings of a table say; undefined for cells that are none, or that all say the same. */
function columnsOf(folded: string, cells: readonly Span[]): readonly Column[] | undefined {
  if (cells.some(({ from, to }) => to - from > maxHeadingLength)) return undefined;
  const heads = cells.map(({ from, to }) => folded.slice(from, to));
  const columns = skillColumns(heads);
  if (columns !== undefined) return columns;
  const kinds = heads.flatMap((head) => headingKind(head) ?? []);
  return kinds.length === cells.length && new Set(kinds).size > 1 ? kinds : undefined;
}

function itemsOf(
  folded: string,
  line: TextLine,
  cells: readonly Span[],
  columns: readonly Column[],
): readonly PostingLine[] {
  const shown = cells.map(({ from, to }) => folded.slice(from, to).replace(rule, ""));
  const { months, kinds } = skillRow(columns, shown);
  return cells.flatMap(({ from, to }, i): readonly PostingLine[] => {
    const opens = kinds[i];
    if (opens === undefined || shown[i] === "") return [];
    const item = { ...line, from, to, bullet: true, mayHead: false, opens };
    return [{ ...item, months }];
  });
}

/** A short line right under others may be a row whose other cells are empty. */
function loneCell(text: string, folded: string, { from, to }: TextLine): readonly Span[] {
  const isApart = /\n\s*\n\s*$/.test(text.slice(Math.max(0, from - 20), from));
  if (isApart || to - from > maxHeadingLength || /[.:]$/.test(text.slice(from, to))) return [];
  return headingKind(folded.slice(from, to)) === undefined ? [{ from, to }] : [];
}

/** The cells of a row of a table, or of a line that may head one. */
function rowOf(text: string, line: TextLine, { columns, between }: Table): readonly Span[] {
  const row = cellsOf(text, line, between);
  const fine = row.length < columns.length ? cellsOf(text, line, oneTab) : row;
  return fine.length === columns.length ? fine : row;
}

/** The cells of a row, empty ones too; none of a line of one piece. */
function cellsOf(text: string, { from, to, indent }: TextLine, between: RegExp): readonly Span[] {
  // The tab before an empty first cell was trimmed with the line's white space.
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
