// Sets the text of a resume as a page, so that what is learned from texts knows sizes, bold type and places, too.
import type { Document, Line } from "../src/document/document.ts";
import { readRows } from "../src/resume/rows.ts";
import { readParts } from "../src/resume/sections.ts";
import type { GoldPosition } from "./align-history.ts";

/** Points. */
const margin = 40;
const lastBaseline = 780;

/** How a page looks, told by a number: people set headings large or not, and titles, employers or neither in bold. */
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

/** A text's document as a PDF has it, or one in four as a Word file, in one of 300 styles that `seed` chooses. */
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
  let y = margin;
  let page = 1;
  const lines = plain.lines.map((line, i): Line => {
    const words = text.slice(line.from, line.to).trim();
    const isHeading = headings.some(({ from }) => from >= line.from && from <= line.to);
    const isNamed = words.length < 110 && names.some((name) => words.includes(name));
    const fontSize = isHeading && style.largeHeadings ? 13 : 10.5;
    const looks = { ...line, bold: isHeading || isNamed, fontSize };
    if (!style.isPaged) return looks;
    const isApart = line.from - (plain.lines[i - 1]?.to ?? 0) > 1;
    y += isApart ? 24 : isHeading ? 20 : 13;
    if (y > lastBaseline) {
      y = margin;
      page++;
    }
    const x = margin + (/^[-•*●▪➢✓]/.test(words) ? style.indent : 0);
    return {
      ...looks,
      page,
      box: { x, y, width: Math.min(515, 5 * words.length), height: fontSize },
    };
  });
  return { ...plain, format: style.isPaged ? "pdf" : "docx", lines };
}
