// Lays out the text of a resume as a page, so that what is learned from texts also covers sizes, bold type
// and positions.
import type { Document, Line } from "../src/document/document.ts";
import { readRows } from "../src/resume/rows/rows.ts";
import { readParts } from "../src/resume/sections/sections.ts";
import type { GoldPosition } from "./align-history.ts";

/** In points. */
const margin = 40;
const lastBaseline = 780;

/**
 * The look of a page, derived from a number: people set headings large or not, and titles, employers or
 * neither in bold.
 */
interface Style {
  readonly largeHeadings: boolean;
  readonly bold: "titles" | "employers" | "neither";
  readonly indent: number;
  readonly isPaged: boolean;
}

function styleOf(seed: number): Style {
  const pick = (of: number, place: number): number => Math.floor(seed / place) % of;
  return {
    bold: (["titles", "employers", "neither"] as const)[pick(3, 1)] ?? "neither",
    largeHeadings: pick(5, 3) < 3,
    indent: pick(5, 15) === 0 ? 0 : 12,
    isPaged: pick(4, 75) < 3,
  };
}

/**
 * A text's document as from a PDF, or one in four as from a Word file, in one of 300 styles chosen by `seed`.
 */
export function setPage(
  plain: Document,
  positions: readonly GoldPosition[],
  seed: number,
): Document {
  const { text } = plain;
  const style = styleOf(Math.imul(seed, 7919) >>> 0);
  const headings = readParts(plain, readRows(plain)).flatMap(
    ({ section }) => section?.heading ?? [],
  );
  const names = positions.flatMap(({ title, employer }) =>
    style.bold === "titles" ? (title ?? []) : style.bold === "employers" ? (employer ?? []) : [],
  );
  const looks = plain.lines.map((line): Line => {
    const words = text.slice(line.from, line.to).trim();
    const isHeading = headings.some(({ from }) => from >= line.from && from <= line.to);
    const isNamed = words.length < 110 && names.some((name) => words.includes(name));
    const fontSize = isHeading && style.largeHeadings ? 13 : 10.5;
    return { ...line, bold: isHeading || isNamed, fontSize };
  });
  if (!style.isPaged) return { ...plain, format: "docx", lines: looks };
  return { ...plain, format: "pdf", lines: onPages(text, looks, style.indent) };
}

/** The lines below each other, with space above headings and where the text has an empty line. */
function onPages(text: string, lines: readonly Line[], indent: number): readonly Line[] {
  let y = margin;
  let page = 1;
  return lines.map((line, i): Line => {
    const words = text.slice(line.from, line.to).trim();
    const isApart = line.from - (lines[i - 1]?.to ?? 0) > 1;
    y += isApart ? 24 : line.bold === true ? 20 : 13;
    if (y > lastBaseline) {
      y = margin;
      page++;
    }
    const x = margin + (/^[-•*●▪➢✓]/.test(words) ? indent : 0);
    const { fontSize = 10.5 } = line;
    return {
      ...line,
      page,
      box: { x, y, width: 5 * words.length, height: fontSize },
    };
  });
}
