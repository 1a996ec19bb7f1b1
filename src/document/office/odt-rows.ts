import type { Region } from "../document.ts";
import type { LineLink } from "../draft.ts";
import { type CellLine, rowOfCells } from "../row-of-cells.ts";

/** A line of the document; one without text is a gap. */
export interface OdtLine {
  readonly text: string;
  readonly region: Region;
  readonly links: readonly LineLink[];
  readonly bold: boolean;
  /** The level of a heading, 1 to 6. */
  readonly heading?: number;
}

/** The lines of a row, as in other documents. */
export function mergeRow(cells: readonly (readonly OdtLine[])[]): readonly OdtLine[] {
  return rowOfCells(cells.map((cell) => cell.map(toCellLine))).map(toOdtLine);
}

const gap: OdtLine = { text: "", region: "table", links: [], bold: false };

function toCellLine({ text, links, region, bold, heading }: OdtLine): CellLine | undefined {
  if (text === "") return undefined;
  const look = { page: 1, region, bold, ...(heading !== undefined && { heading }) };
  return { text, links, look };
}

function toOdtLine(line: CellLine | undefined): OdtLine {
  if (line === undefined) return gap;
  const { text, links, look } = line;
  const { region = "table", bold = false, heading } = look;
  return { text, links, region, bold, ...(heading !== undefined && { heading }) };
}
