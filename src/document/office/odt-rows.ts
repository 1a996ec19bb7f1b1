import type { Region } from "../document.ts";
import type { LineLink } from "../draft.ts";

/** A line of the document; one without text is a gap. */
export interface OdtLine {
  readonly text: string;
  readonly region: Region;
  readonly links: readonly LineLink[];
  readonly bold: boolean;
  /** The level of a heading, 1 to 6. */
  readonly heading?: number;
}

/** A row whose cells have at most this many units in all becomes one line, as in a DOCX. */
const maxRowLength = 160;

/** Joins short cells to one line; longer cells follow one another. */
export function mergeRow(cells: readonly (readonly OdtLine[])[]): readonly OdtLine[] {
  const filled = cells
    .map((cell) => cell.filter(({ text }) => text !== ""))
    .filter((cell) => cell.length > 0);
  const length = filled.flat().reduce((sum, line) => sum + line.text.length, 0);
  const isShort = filled.every((cell) => cell.length === 1 && cell[0]?.region === "table");
  const gap: OdtLine = { text: "", region: "table", links: [], bold: false };
  if (!isShort || length > maxRowLength || filled.length < 2)
    return cells.flatMap((cell) => [...cell, gap]);
  let text = "";
  const links: LineLink[] = [];
  for (const line of filled.flat()) {
    const shift = text === "" ? 0 : text.length + 1;
    text += (text === "" ? "" : "\t") + line.text;
    for (const link of line.links)
      links.push({ ...link, from: link.from + shift, to: link.to + shift });
  }
  return [{ text, region: "table", links, bold: filled.flat().every((line) => line.bold) }];
}
