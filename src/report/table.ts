import { cleanLine } from "./clean.ts";
import { createColors } from "./colors.ts";
import { clip, columnsOf, padEnd, padStart } from "./columns.ts";
import { type Cell, csvRow } from "./csv.ts";
import { escapeMarkdown, markdownTable } from "./markdown-escape.ts";
import type { RenderOptions } from "./render-options.ts";

export type TableFormat = "text" | "markdown" | "csv";

/** Rows under named columns. Numbers are right-aligned. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A table for a terminal (`text`, at most `width` columns wide: the last column is clipped), for Markdown, or
 * as CSV. Ends in a line break; the cells are escaped.
 */
export function renderTable(
  table: Table,
  format: TableFormat,
  options: RenderOptions = {},
): string {
  const { columns, rows } = table;
  switch (format) {
    case "csv":
      return [columns, ...rows].map(csvRow).join("");
    case "markdown": {
      const cells = rows.map((row) => row.map((cell) => escapeMarkdown(write(cell))));
      return `${markdownTable(columns, cells)}\n`;
    }
    default:
      return textTable(table, options);
  }
}

/** The maximum width of a column, so that one long cell does not push the others out of sight. */
const maxColumns = 36;

function textTable({ columns, rows }: Table, { width = 80, color = false }: RenderOptions): string {
  const cells = rows.map((row) => row.map((cell) => cleanLine(write(cell))));
  const widths = columns.map((name, i) =>
    Math.min(maxColumns, Math.max(columnsOf(name), ...cells.map((row) => columnsOf(row[i] ?? "")))),
  );
  const isNumber = columns.map((_, i) => rows.every((row) => typeof row[i] !== "string"));
  const align = (text: string, i: number) => {
    const room = widths[i] ?? 0;
    return isNumber[i] ? padStart(text, room) : padEnd(clip(text, room), room);
  };
  const line = (row: readonly string[]) => {
    const before = row.slice(0, -1).map((text, i) => `${align(text, i)}  `);
    const indent = before.join("");
    return (indent + clip(row.at(-1) ?? "", Math.max(8, width - columnsOf(indent)))).trimEnd();
  };
  const head = createColors(color).dim(line(columns));
  return `${[head, ...cells.map(line)].join("\n")}\n`;
}

function write(cell: Cell): string {
  return cell === undefined ? "" : String(cell);
}
