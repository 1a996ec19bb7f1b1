import type { createColors } from "picocolors";
import { cleanLine } from "./clean.ts";
import { wrap } from "./wrap.ts";

/** What the parts of the report for a terminal share. */
export interface Page {
  readonly colors: ReturnType<typeof createColors>;
  /** Columns. */
  readonly width: number;
}

/** Lines that belong together; parts are parted by an empty line. */
export type Part = readonly string[];

/** `text`, cleaned, in lines as wide as the page. */
export function paragraph(text: string, { width }: Pick<Page, "width">): Part {
  return wrap(cleanLine(text), width);
}

/** `text`, cleaned, in lines that begin with `spaces` spaces. */
export function indented(text: string, spaces: number, { width }: Pick<Page, "width">): Part {
  const margin = " ".repeat(spaces);
  return paragraph(text, { width: width - spaces }).map((line) => margin + line);
}

/** `text` in at most `width` columns, "…" in place of what was left out. */
export function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1))}…`.toWellFormed();
}
