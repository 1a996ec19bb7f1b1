import { cleanLine } from "./clean.ts";
import type { Colors } from "./colors.ts";
import { wrap } from "./columns.ts";

/** What the parts of the report for a terminal share. */
export interface Page {
  readonly colors: Colors;
  /** In columns. */
  readonly width: number;
  /** Whether to say how the points are calculated. */
  readonly explain?: boolean;
}

/** Lines that belong together. An empty line separates paragraphs. */
export type Paragraph = readonly string[];

/** `text`, cleaned, in lines as wide as the page. */
export function paragraph(text: string, { width }: Pick<Page, "width">): Paragraph {
  return wrap(cleanLine(text), width);
}

/** `text`, cleaned, in lines that begin with `spaces` spaces. */
export function indented(text: string, spaces: number, { width }: Pick<Page, "width">): Paragraph {
  const margin = " ".repeat(spaces);
  return paragraph(text, { width: width - spaces }).map((line) => margin + line);
}

/** The title of a part, followed by `note`, such as a number in brackets. */
export function titleLines(title: string, { colors, width }: Page, note = ""): Paragraph {
  const { bold, dim } = colors;
  return paragraph(`${title} ${note}`.trimEnd(), { width }).map((line) => {
    const words = note !== "" && line.endsWith(note) ? line.slice(0, -note.length).trimEnd() : line;
    const rest = line.slice(words.length);
    return `${words === "" ? "" : bold(words)}${rest === "" ? "" : dim(rest)}`;
  });
}
