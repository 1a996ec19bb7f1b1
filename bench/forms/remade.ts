// The same resume as a PDF or DOCX that another program wrote: its rows, set anew in one column.
import type { Line } from "../../src/document/document.ts";
import { isLeftOpen } from "../../src/resume/rows/row-wraps.ts";
import { findDates } from "../../src/text/dates.ts";
import { at, buildPdf, type TestPage } from "../../test/document/build-pdf.ts";
import { buildDocx, paragraph, run } from "../../test/document/build-zip.ts";
import type { Reading } from "./reading.ts";

/** A row as another program sets it. */
interface SetRow {
  /** Where it begins in the text. */
  readonly from: number;
  readonly to: number;
  /** Without its bullet; columns are separated by tabs. */
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isHeading: boolean;
  readonly hasBullet: boolean;
  /** Whether an empty row is above it. */
  readonly isApart: boolean;
  /** What is to its left, in a column of dates. */
  readonly rail?: string;
}

const bodySize = 10;
const bullet = /^[ \t]*(?:[-–•*●▪➢✓\uf0b7] ?|o )(?=\S)/u;

/** The visible rows of a resume. Bold rows and large ones stay so; headings become both. */
function rowsOf({ document, sections }: Reading): readonly SetRow[] {
  const headings = new Set(sections.map(({ heading }) => heading?.from));
  const usual = usualSize(document.lines);
  // Two spaces are a slip of the hand, except in a text, where they may part columns.
  const columns = document.format === "text" ? /\t+| {2,}/g : /\t+| {3,}/g;
  let last = 0;
  return document.lines.flatMap((line) => {
    if (line.region === "hidden") return [];
    const isApart = document.text.slice(last, line.from).split("\n").length > 2;
    last = line.to;
    const row = document.text.slice(line.from, line.to);
    const isHeading = [...headings].some(
      (from) => from !== undefined && from >= line.from && from < line.to,
    );
    const scale = (line.fontSize ?? usual) / usual;
    return {
      from: line.from,
      to: line.to,
      text: row.replace(bullet, "").trim().replace(columns, "\t"),
      size: Math.min(24, Math.max(7, bodySize * scale * (isHeading && scale < 1.2 ? 1.3 : 1))),
      isBold: isHeading || line.bold === true,
      isHeading,
      hasBullet: bullet.test(row),
      isApart,
    };
  });
}

function usualSize(lines: readonly Line[]): number {
  const sizes = lines.flatMap(({ fontSize }) => fontSize ?? []).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? bodySize;
}

/** As a DOCX, its bullets as a list of Word's own. */
export function asDocx(reading: Reading): Uint8Array {
  const body = rowsOf(reading).map((row) => {
    const look = `${row.isBold ? "<w:b/>" : ""}<w:sz w:val="${Math.round(2 * row.size)}"/>`;
    const [first = "", ...cells] = row.text.split("\t").map(escaped);
    const tabs = cells.map((cell) => `<w:r><w:tab/></w:r>${run(cell, look)}`).join("");
    const list = row.hasBullet ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "";
    const own = paragraph(first, look, list).replace(/<\/w:p>$/, `${tabs}</w:p>`);
    return row.isApart ? `<w:p/>${own}` : own;
  });
  return buildDocx({ body: body.join(""), numbering });
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

function escaped(text: string): string {
  const visible = text.replace(/(?!\t)\p{Cc}|[\ufffe\uffff]/gu, "");
  return visible.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const left = 40;
const right = 560;
const top = 760;
const bottom = 40;
/** Where the text begins beside a column of dates. */
const railed = 205;

/** Words, and where they begin. */
interface Cell {
  readonly x: number;
  readonly text: string;
}

/** As a PDF; undefined if its standard fonts lack a letter. */
export function asPdf(reading: Reading): Uint8Array | undefined {
  return drawn(rowsOf(reading), left);
}

/** The same with dates in a column to the left of all texts, each beside the first row of its entry. */
export function asRailedPdf(reading: Reading): Uint8Array | undefined {
  const rows = reading.positions.reduce(withRail, rowsOf(reading));
  return drawn(rows, railed);
}

type Entry = Reading["positions"][number];

function withRail(rows: readonly SetRow[], position: Entry): readonly SetRow[] {
  const { from, to, bullets } = position;
  const end = Math.min(to, ...bullets.map((bullet) => bullet.from));
  const heads = rows.filter((row) => row.from >= from && row.from < end && !row.hasBullet);
  const [first] = heads;
  // Dates behind a label stay there, as do those that continue on another row or end a sentence.
  const dated = heads.find(
    (row) =>
      isWhole(row.text, position) &&
      (isOnlyDate(row.text) ? !isLeftOpen(above(rows, row)) : names(row, position)),
  );
  const [rail = "", rest] = cutDate(dated?.text ?? "") ?? [];
  if (first === undefined || rest === undefined || rows.indexOf(first) < 0) return rows;
  return rows.flatMap((row) => {
    const own = row === dated ? { ...row, text: rest } : row;
    const isFirst = row === first || (first === dated && rest === "" && row === heads[1]);
    if (own.text === "") return [];
    return isFirst ? [{ ...own, rail }] : [own];
  });
}

function above(rows: readonly SetRow[], row: SetRow): string {
  return rows[rows.indexOf(row) - 1]?.text ?? "";
}

/** Whether a row has the dates of a position in its first or last cell. */
function isWhole(text: string, { start, end }: Entry): boolean {
  const [date] = findDates(cutDate(text)?.[0] ?? "");
  return date !== undefined && date.start === start && date.end === end;
}

function isOnlyDate(text: string): boolean {
  return cutDate(text)?.[1] === "";
}

function names({ from, to }: SetRow, { title, employer }: Entry): boolean {
  return [title, employer].some((name) => name && name.from >= from && name.from < to);
}

/** The date in the first or last cell of a row, and the other cells. */
function cutDate(text: string): readonly [date: string, rest: string] | undefined {
  const cells = text.split("\t");
  const [first = "", last = ""] = [cells[0], cells.at(-1)];
  if (isDate(first)) return [first, cells.slice(1).join("\t")];
  return isDate(last) ? [last, cells.slice(0, -1).join("\t")] : undefined;
}

function isDate(cell: string): boolean {
  const [date] = findDates(cell);
  return date !== undefined && cell.length - (date.to - date.from) < 3;
}

function drawn(rows: readonly SetRow[], start: number): Uint8Array | undefined {
  if (!rows.every(isWritable)) return undefined;
  const pages: string[] = [""];
  let y = top;
  for (const row of rows) {
    y -= spaceAbove(row);
    for (const cells of linesOf(row, start)) {
      y -= 1.25 * row.size;
      if (y < bottom) {
        pages.push("");
        y = top;
      }
      pages[pages.length - 1] += cells.map((cell) => draw(cell, y, row)).join("");
    }
  }
  return buildPdf(pages.map((content): TestPage => ({ content })));
}

function spaceAbove({ isApart, isHeading }: SetRow): number {
  return (isApart ? 1.1 * bodySize : 0) + (isHeading ? 6 : 0);
}

function draw({ x, text }: Cell, y: number, { size, isBold }: SetRow): string {
  return at(x, y, "", size)
    .replace("()", `<${encoded(text)}>`)
    .replace("/F1", isBold ? "/F2" : "/F1");
}

/** The lines of a row, each as its cells. */
function linesOf(row: SetRow, start: number): readonly (readonly Cell[])[] {
  const x = row.isHeading ? left : start + (row.hasBullet ? 24 : 0);
  const marks = row.hasBullet ? [{ x: x - 12, text: "•" }] : [];
  const rails = flowing([row.rail ?? ""], left, row.size, start - gap);
  const lines = setCells(row.text, x, row.size);
  return Array.from({ length: Math.max(lines.length, rails.length) }, (_, i) => [
    ...(rails[i] ?? []),
    ...(i === 0 ? marks : []),
    ...(lines[i] ?? []),
  ]);
}

/** The least space between two cells. */
const gap = 12;

/** The rows of words and cells: side by side where that has space for them, else one behind the other. */
function setCells(text: string, x: number, size: number): readonly (readonly Cell[])[] {
  const cells = text.split("\t");
  const even = evenCells(cells, x, size);
  return hasSpace(even, size) ? [even] : flowing(cells, x, size, right);
}

/** The first at the left, the last ends at the right margin, the others between. */
function evenCells(cells: readonly string[], x: number, size: number): readonly Cell[] {
  return cells.map((text, i) => {
    const isLast = i === cells.length - 1 && i > 0;
    const even = x + (i * (right - x)) / cells.length;
    return { text, x: isLast ? Math.max(even, right - widthOf(text, size)) : even };
  });
}

function hasSpace(cells: readonly Cell[], size: number): boolean {
  return cells.every(({ text, x }, i) => {
    const next = cells[i + 1];
    return endOf({ text, x }, size) <= (next === undefined ? right : next.x - gap);
  });
}

/** As behind tabs: a word without space before `end` begins the next row. */
function flowing(
  cells: readonly string[],
  x: number,
  size: number,
  end: number,
): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  const words = cells.flatMap((cell) =>
    wordsOf(cell).map((word, i) => ({ word, isCell: i === 0 })),
  );
  for (const { word, isCell } of words) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const own = last && behind(last, word, isCell, size);
    if (row === undefined || own === undefined || endOf(own, size) > end)
      rows.push([{ text: word, x }]);
    else row.splice(isCell ? row.length : -1, 1, own);
  }
  return rows;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A word as a cell of its own behind another, or as its next word. */
function behind(last: Cell, word: string, isCell: boolean, size: number): Cell {
  if (isCell) return { text: word, x: endOf(last, size) + gap };
  return { text: `${last.text} ${word}`, x: last.x };
}

function endOf({ text, x }: Cell, size: number): number {
  return x + widthOf(text, size);
}

/** Thousandths of the size, from the space to the tilde (Adobe's metrics of Helvetica). */
const widths =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);

function widthOf(text: string, size: number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += widths[text.charCodeAt(i) - 32] ?? 556;
  return (sum * size) / 1000;
}

/** From 0x80 on, as Windows has them. */
const upper = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const codeOf = new Map([...upper].map((letter, i) => [letter, i + 0x80]));
for (let code = 32; code < 256; code++)
  if (code < 0x80 || code >= 0xa0) codeOf.set(String.fromCharCode(code), code);

/** An arrow may stand for a dash; other marks are ornaments. */
function isWritable({ text, rail = "" }: SetRow): boolean {
  return [...text, ...rail].every(
    (letter) => codeOf.has(letter) || !/[\p{L}\p{N}\p{Sm}]/u.test(letter),
  );
}

/** In hexadecimal WinAnsi, with a bullet for any other mark. */
function encoded(text: string): string {
  return [...text]
    .map((letter) => codeOf.get(letter) ?? (/\p{M}|\p{C}/u.test(letter) ? 0x20 : 0x95))
    .map((code) => code.toString(16))
    .join("");
}
