import type { Region } from "../document.ts";
import type { Draft, LineLink, LineLook } from "../draft.ts";
import { median } from "../median.ts";
import { noPlace, type Place, sharedDepth } from "./landmarks.ts";
import { rowsOfPage } from "./placed-order.ts";

/** The place of a box that a style puts anywhere on its page. */
export interface Spot {
  /** The box and its page, as keys. */
  readonly box: object;
  readonly page: object | undefined;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How a line looks, and where it is. */
export type PlacedLook = LineLook & {
  readonly region: Region;
  readonly place: Place;
  readonly spot?: Spot | undefined;
};

/** Takes the lines of a page in the order of its source. */
export interface LineSink {
  addLine(text: string, look: PlacedLook, links: readonly LineLink[]): void;
  addGap(): void;
  /** Writes the lines to the draft. */
  finish(): void;
}

interface SourceLine {
  readonly text: string;
  readonly look: LineLook;
  readonly links: readonly LineLink[];
  readonly place: Place;
  readonly spot: Spot | undefined;
  readonly hasGap: boolean;
}

/** A page of which less than this share is placed freely is read in the order of its source. */
const placedShare = 0.7;
const fewestPlaced = 8;

/**
 * Writes the lines to `draft`: in the order of the source, or, if nearly all are in boxes that are placed
 * freely (as design programs export a page), in the order in which a person reads them.
 */
export function startPlacedLines(draft: Draft): LineSink {
  const lines: SourceLine[] = [];
  let hasGap = false;
  return {
    addLine: (text, { place, spot, ...look }, links) => {
      if (text.trim() === "") return;
      lines.push({ text, look, links, place, spot, hasGap });
      hasGap = false;
    },
    addGap: () => {
      hasGap = true;
    },
    finish: () => {
      const placed = lines.filter(({ spot }) => spot !== undefined);
      const isPlaced =
        placed.length >= fewestPlaced && lengthOf(placed) >= placedShare * lengthOf(lines);
      let last = noPlace;
      for (const { text, look, links, place, hasGap } of isPlaced ? inReadingOrder(lines) : lines) {
        if (hasGap) draft.addGap();
        const { landmark } = place;
        const nesting = sharedDepth(last, place);
        draft.addLine(text, { ...look, ...(landmark && { landmark }), nesting }, links);
        last = place;
      }
      if (hasGap) draft.addGap();
    },
  };
}

function lengthOf(lines: readonly SourceLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function inReadingOrder(lines: readonly SourceLine[]): readonly SourceLine[] {
  const pages = new Map<object | undefined, SourceLine[]>();
  for (const line of lines) {
    // What is not placed stays between the pages.
    const page = line.spot === undefined ? line : line.spot.page;
    const known = pages.get(page);
    if (known === undefined) pages.set(page, [line]);
    else known.push(line);
  }
  return [...pages.values()].flatMap((page) => (page[0]?.spot === undefined ? page : read(page)));
}

/** A piece of a row. */
interface Piece {
  readonly line: SourceLine;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** The lines of a page, each row as one line. Hidden lines are last. */
function read(lines: readonly SourceLine[]): readonly SourceLine[] {
  const isHidden = ({ look }: SourceLine): boolean => look.region === "hidden";
  const rows = rowsOfPage(toPieces(lines.filter((line) => !isHidden(line))));
  const leadings = rows.slice(1).map((row, i) => leadingOf(rows[i], row));
  const usual = median(leadings.filter((leading) => leading > 0.5 && leading < 3)) || 1.2;
  const seen = rows.map((row, i) => {
    const leading = leadings[i - 1] ?? 0;
    return joinRow(row, leading < 0 || leading > Math.max(usual * widerLeading, 1.5));
  });
  return [...seen, ...lines.filter(isHidden)];
}

/** A row that is farther below than this times the usual distance begins a new block. */
const widerLeading = 1.35;

function leadingOf(last: readonly Piece[] | undefined, row: readonly Piece[]): number {
  const [above, own] = [last?.[0], row[0]];
  return above === undefined || own === undefined ? 0 : (own.y - above.y) / above.size;
}

/** The usual width of a letter and the height of a line, in font sizes. */
const letterWidth = 0.5;
const lineHeight = 1.3;

/** The lines of a box are below each other. An offset from the right or the bottom is negative. */
function toPieces(lines: readonly SourceLine[]): readonly Piece[] {
  const inBox = new Map<object, number>();
  const pieces = lines.flatMap((line) => {
    if (line.spot === undefined) return [];
    const { box, x, y, size } = line.spot;
    const before = inBox.get(box) ?? 0;
    inBox.set(box, before + 1);
    const width = line.text.length * letterWidth * size;
    return [
      {
        line,
        text: line.text,
        x0: x,
        x1: x + width,
        y: y + (1 + before * lineHeight) * size,
        size,
      },
    ];
  });
  const right = pieces.reduce((most, { x0, x1 }) => (x0 < 0 ? most : Math.max(most, x1)), 0);
  return pieces.map((piece) => {
    if (piece.x0 >= 0) return piece;
    const x1 = Math.max(right, rightmost) + piece.x0;
    return { ...piece, x0: x1 - (piece.x1 - piece.x0), x1 };
  });
}

/** Where a page ends at least, in pixels. */
const rightmost = 700;

/** A gap of more font sizes separates cells. */
const cellGap = 2;

function joinRow(row: readonly Piece[], hasGap: boolean): SourceLine {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  const links: LineLink[] = [];
  for (const piece of row) {
    if (text !== "") text += piece.x0 - end > cellGap * piece.size ? "\t" : " ";
    const shift = text.length;
    for (const { from, to, url } of piece.line.links)
      links.push({ from: from + shift, to: to + shift, url });
    text += piece.text;
    end = piece.x1;
  }
  const longest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const fontSize = Math.round(longest.size * 7.5) / 10;
  const { look, place } = longest.line;
  return { text, look: { ...look, fontSize }, links, place, spot: undefined, hasGap };
}
