import { cased } from "../../words/cased.ts";
import { foldPlain, foldSpace } from "../../words/fold.ts";
import { nounKind, partKind, wordKind } from "../../words/heading-nouns.ts";
import { eachWord } from "../../words/letters.ts";
import { type SectionKind, sectionKind, sectionNames } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { opensWithProseTitle } from "../rows/prose-titles.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { nameScores, titleScore } from "../rows/titles.ts";
import { sizeOf } from "./heading-style.ts";
import type { Heading } from "./inline-headings.ts";

/**
 * The kind of section that the words of a row name. The rows below it may change the kind: to experience if
 * they are dated jobs, to other if they are personal details.
 */
export function nameOfRow(row: Row, rows: readonly Row[]): SectionKind | undefined {
  // A line may be drawn from the name to the margin, however long.
  if (row.text.length > 120 && !/^[_=*~-]{3}|[_=*~-]{3}$/.test(row.text)) return undefined;
  const kind =
    sectionKind(row.text) ??
    (isStretched(row) ? sectionKind(foldSpace(row.text)) : undefined) ??
    setOffKind(row, rows[row.index + 1]);
  if (kind !== "summary" && kind !== "skills") return kind;
  const under = rowsUnder(row, rows);
  if (namesWork(row.text) && tellsWork(under)) return "experience";
  return personalKind(kind, row.text, under);
}

/** How many rows below a heading show what it is about. */
const fewRows = 8;

/** The first rows below a heading, up to the next one. "Permanent address" is a label, not a heading. */
function rowsUnder({ index }: Row, rows: readonly Row[]): readonly Row[] {
  const under = rows.slice(index + 1, index + 1 + fewRows);
  const end = under.findIndex(
    ({ text }) => sectionKind(text) !== undefined && !personal.test(text),
  );
  return end < 0 ? under : under.slice(0, end);
}

/**
 * The heading for a row that looks like one: of the kind that its words suggest, otherwise of an unknown one.
 */
export function headingOf({ text }: Row): Heading {
  const kind = wordKind(text);
  return kind === undefined ? { kind: "other", isUnknown: true } : { kind };
}

/** The kind of a row that looks like a heading but of which only some words are known. */
function setOffKind(row: Row, next: Row | undefined): SectionKind | undefined {
  if (!isSetOff(row, next)) return undefined;
  const kind = nounKind(row.text);
  if (kind !== undefined) return kind;
  const { title, company } = nameScores(row.text);
  const part = title >= 2 || company >= 2 ? undefined : partKind(row.text);
  // A heading about what is sought ("Desired employment / Occupational field") is told from one about past
  // work by its looks and rows, not by its words.
  return part === "summary" ? undefined : part;
}

/** The kind of a heading. "Personal profile" above personal details is not a summary. */
export function personalKind(
  kind: SectionKind,
  heading: string,
  under: readonly Row[],
): SectionKind {
  if (kind !== "summary" || !/^\W*personal/i.test(heading)) return kind;
  return under.filter(({ text }) => personal.test(text)).length > 1 ? "other" : kind;
}

/** Whether any of the words alone would open a section of work. */
function namesWork(text: string): boolean {
  const words = foldPlain(text).match(eachWord) ?? [];
  return words.some((word) => sectionNames.get(word) === "experience");
}

/**
 * Whether rows contain positions. A section "Career profile" or "Technical experience" may contain positions
 * or only sum them up.
 */
function tellsWork(under: readonly Row[]): boolean {
  const short = under.filter(({ text }) => text.length <= longestHead);
  const isDated = short.some(({ dates }) => dates.some(({ start, end: last }) => start !== last));
  return (
    isDated &&
    short.some((row) => opensWithProseTitle(row) || (!row.bullet && titleScore(row.text) > 1))
  );
}

const longestHead = 110;

/**
 * Whether a row looks like a heading, whatever its words: it is separated from what is above, and it is also
 * separated from what is below, larger than that, bold, in capitals or followed by a colon. In plain text,
 * capitalized words are enough, but above dates they are an employer's name.
 */
function isSetOff(row: Row, next: Row | undefined): boolean {
  const { text, line, gap, bullet } = row;
  if (!gap || bullet) return false;
  if (line.bold === true || isAllCaps(text) || /:[\s–-]*$/.test(text)) return true;
  if (next === undefined || next.gap) return next !== undefined;
  if (sizeOf(row) > sizeOf(next) * largerType) return true;
  return sizeOf(row) === 0 && next.dates.length === 0 && isTitled.test(text);
}

const largerType = 1.1;

/**
 * At most three words, or more words of which all longer ones begin with a capital: "Experience in Banking
 * and Finance".
 */
const isTitled = cased.u`^[\p{Lu}]\S*(?:(?: \S+){0,2}|(?: (?:[\p{Lu}&]\S*|[\p{Ll}]{1,3}))*)$`;

/** "Computer    proficiency", set with a tab. */
function isStretched({ text, line, gap }: Row): boolean {
  return line.bold === true && gap && text.length < 40 && /\t/.test(text);
}

const personal = pattern("personal-label");
