import { isBlank } from "../draft.ts";

/**
 * The line that is being written. Facts about its end are kept separately, because inspecting a growing
 * string would copy it each time.
 */
export interface OpenLine {
  text: string;
  /** Whether it contains more than white space and a list mark. */
  hasWords: boolean;
  readonly hasMark: boolean;
  endsInSpace: boolean;
  /** How many times words were separated because of their style. */
  spaces: number;
}

/** A line that begins with a list mark, or with nothing. */
export function newLine(mark = ""): OpenLine {
  return { text: mark, hasWords: false, hasMark: mark !== "", endsInSpace: true, spaces: 0 };
}

export function addTo(line: OpenLine, text: string): void {
  if (text === "") return;
  line.text += text;
  line.hasWords ||= !isBlank(text);
  line.endsInSpace = /[ \t]$/.test(text);
}

/** Separates words that their style separates. */
export function addSpace(line: OpenLine, space = " "): void {
  addTo(line, space);
  line.spaces++;
}

/**
 * Whether a line is a row of badges, not of dates. On a page, space separates it from what follows, which
 * begins something else.
 */
export function isOfBadges({ text, spaces }: OpenLine): boolean {
  return spaces > 1 && !/\d{4}/.test(text);
}

/** Ends a line that is not empty with a tab, as between cells. */
export function endWithTab(line: OpenLine): void {
  if (!line.hasWords && !line.hasMark) return;
  if (line.endsInSpace) line.text = line.text.trimEnd();
  addTo(line, "\t");
}
