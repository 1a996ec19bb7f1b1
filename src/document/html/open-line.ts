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
  /** Whether it contains a space that browsers give a row of its own even without words. */
  hasFixedSpace: boolean;
  /** How many letters and other marks were added, and how many of these are bold. */
  markCount: number;
  boldCount: number;
  endsInSpace: boolean;
  /** How many times words were separated because of their style. */
  spaces: number;
}

/** A line that begins with a list mark, or with nothing. */
export function newLine(mark = ""): OpenLine {
  const hasMark = mark !== "";
  return {
    text: mark,
    hasWords: false,
    hasMark,
    hasFixedSpace: false,
    markCount: 0,
    boldCount: 0,
    endsInSpace: true,
    spaces: 0,
  };
}

export function addTo(line: OpenLine, text: string): void {
  if (text === "") return;
  line.text += text;
  line.hasWords ||= !isBlank(text);
  line.endsInSpace = /[ \t]$/.test(text);
}

/** Adds text of the page. At the beginning of a line, white space is not seen. */
export function addWords(line: OpenLine, text: string, isBold: boolean): void {
  if (!line.hasWords && text.includes("\u00a0")) line.hasFixedSpace = true;
  const added = line.endsInSpace ? text.trimStart() : text;
  const count = added.replace(/\s+/g, "").length;
  line.markCount += count;
  if (isBold) line.boldCount += count;
  addTo(line, added);
}

/** Whether browsers show the line, although it has no words. */
export function isEmptyRow({ hasWords, hasFixedSpace }: OpenLine): boolean {
  return hasFixedSpace && !hasWords;
}

/** Whether all but a tenth of the line is bold, as in other documents. */
export function isMostlyBold({ markCount, boldCount }: OpenLine): boolean {
  return boldCount > 0 && boldCount >= 0.9 * markCount;
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
