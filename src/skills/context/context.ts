import { COLON, isSmallUnit } from "../../text/code-units.ts";
import { firstIndex } from "../../text/first-index.ts";
import { splitLines, type TextLine } from "../../text/lines.ts";
import { anyCapital, anySmall, cased } from "../../words/cased.ts";
import { sectionKind } from "../../words/section-headings.ts";
import {
  asksHeading,
  leisureHeading,
  otherHeading,
  skillsHeading,
  titleTrades,
} from "../lexicon/cues.ts";

/** What the layout of a text says about one place in it. */
export interface Context {
  readonly line: TextLine;
  /** The words before a colon on the same line, if they introduce a list of skills ("Languages: Go, C"). */
  readonly label: string | undefined;
  /**
   * What the nearest heading above announces; "leisure" also if a label on the same line does ("Hobbies: go,
   * chess"), and not if the line has the label of another section ("Languages known: Hindi").
   */
  readonly under: "skills" | "asks" | "leisure" | "other" | "none";
  /** That heading's words. */
  readonly heading: string | undefined;
  /** Whether the whole line is in capitals, so that the case of a word says nothing. */
  readonly isShouted: boolean;
}

/** The lines of a text with what their headings announce, read on first use. */
export interface Layout {
  /** O(log lines). */
  contextAt(position: number): Context | undefined;
  /** The positions where the lines that are headings begin, ascending. */
  headings(): readonly number[];
  /**
   * Whether the text has no capital at all, or only one at the beginning of a list, so that capitalization
   * says nothing.
   */
  isSmall(): boolean;
}

/** "Rust, tokio, warp": a list of words whose only capital is the first letter, as in a sentence. */
const smallList = cased.u`^(?:[•*-] )?[\p{Lu}][^\p{Lu}\s,;.!?:]{0,24}(?:, [^\p{Lu}\s,;.!?:]{1,24}){2,12}\.?$`;

/** O(text) on first use. */
export function readLayout(text: string): Layout {
  let lines: readonly TextLine[] | undefined;
  let headings: readonly (Heading | undefined)[] = [];
  const contexts: (Context | undefined)[] = [];
  let isSmall: boolean | undefined;
  const linesOf = (): readonly TextLine[] => {
    if (lines === undefined) {
      lines = splitLines(text);
      headings = readHeadings(text, lines);
    }
    return lines;
  };
  return {
    contextAt(position) {
      const all = linesOf();
      const i = lastStarting(all, position);
      const line = all[i];
      if (line === undefined) return undefined;
      contexts[i] ??= readContext(text, line, headings[i]);
      return contexts[i];
    },
    isSmall() {
      isSmall ??= !anyCapital.test(text) || smallList.test(text);
      return isSmall;
    },
    headings() {
      return linesOf().flatMap((line, i) => (headings[i]?.line === line ? [line.from] : []));
    },
  };
}

interface Heading {
  readonly kind: Context["under"];
  readonly words: string;
  readonly line: TextLine;
}

/** The nearest heading at or above each line. */
function readHeadings(text: string, lines: readonly TextLine[]): readonly (Heading | undefined)[] {
  let heading: Heading | undefined;
  return lines.map((line) => {
    if (!canBeHeading(text, line)) return heading;
    const words = text.slice(line.from, line.to);
    const kind = headingKind(words);
    if (kind !== undefined) heading = { kind, words: words.replace(/[:\s]+$/, ""), line };
    return heading;
  });
}

function readContext(text: string, line: TextLine, heading: Heading | undefined): Context {
  const words = text.slice(line.from, Math.min(line.to, line.from + longestHeading + 40));
  const written = heading?.line === line ? undefined : labelOf(words);
  const label = written !== undefined && isOfSkills(written) ? written : undefined;
  return {
    line,
    label,
    under: underOf(written, heading?.kind ?? "none"),
    heading: heading?.words,
    isShouted: isShouted(words),
  };
}

/** Personal details often follow the hobbies without a heading of their own. */
function underOf(label: string | undefined, above: Context["under"]): Context["under"] {
  if (label === undefined) return above;
  if (isLeisure(label)) return "leisure";
  return above === "leisure" && sectionKind(label) !== undefined ? "none" : above;
}

const longestHeading = 60;

/** Looks only at the two ends of a line, which rules out most lines as headings. */
function canBeHeading(text: string, { from, to, bullet }: TextLine): boolean {
  return to - from <= longestHeading && (!bullet || text.charCodeAt(to - 1) === COLON);
}

/** What a line announces if it is a heading: it is short, and neither a sentence nor a list of items. */
function headingKind(words: string): Context["under"] | undefined {
  if (innerMark.test(words)) return undefined;
  const isMarked = words.endsWith(":") || isShouted(words);
  const wordCount = words.split(/\s+/).length;
  if (wordCount > (isMarked ? 8 : 5)) return undefined;
  return announced(words, isMarked || wordCount <= 3);
}

/**
 * What words announce. Unless they are marked as a heading, only the plainest ones are accepted: "Skills",
 * "Technical Skills", but not "Used new tools".
 */
function announced(words: string, isPlain: boolean): Context["under"] | undefined {
  const name = words.endsWith(":") ? words.slice(0, -1).trimEnd() : words;
  if (leisureHeading.test(name)) return "leisure";
  if (asksHeading.test(words)) return "asks";
  // A heading that the resume reader takes for a section of skills or hobbies, in any language, is one here
  // too.
  const section = sectionKind(words);
  if (section === "interests") return "leisure";
  const isOfSkills = section === "skills" || (isPlain && skillsHeading.test(words));
  if (isOfSkills && !titleEnd.test(words)) return "skills";
  return isPlain && otherHeading.test(words) ? "other" : undefined;
}

/** "DevOps Engineer" is a title and not a heading over skills. */
const titleEnd = new RegExp(`\\b(?:${titleTrades.join("|")})$`, "i");

/** A mark that no heading contains: a comma, a full stop before the end, a colon with something after it. */
const innerMark = /[,;•|]|\.(?=.)|:\s*\S/s;

/** The words before the mark in "Languages: Go, C", "Databases - MySQL, Redis", "Hobbies: chess". */
function labelOf(words: string): string | undefined {
  // Most lines have neither mark and need no closer look.
  if (!/[:–-]/.test(words)) return undefined;
  const match = /^([^:\n]{2,40}?)\s*(?::|\s[-–]\s)\s*\S/.exec(words);
  const label = match?.[1];
  if (label === undefined || label.split(/\s+/).length > 5) return undefined;
  return label;
}

function isOfSkills(label: string): boolean {
  return skillsHeading.test(label) || asksHeading.test(label) || sectionKind(label) === "skills";
}

function isLeisure(label: string): boolean {
  return leisureHeading.test(label) || sectionKind(label) === "interests";
}

function isShouted(words: string): boolean {
  // Nearly every line has a lowercase letter near its beginning and needs no closer look.
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (isSmallUnit(unit)) return false;
  }
  return fourCapitals.test(words) && !anySmall.test(words);
}

const fourCapitals = cased.u`[\p{Lu}]{4}`;

/** The index of the last line that starts at or before `position`, or 0 if none does. */
function lastStarting(lines: readonly TextLine[], position: number): number {
  return Math.max(0, firstIndex(lines.length, (i) => (lines[i]?.from ?? 0) > position) - 1);
}
