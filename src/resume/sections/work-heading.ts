import { isPeriod } from "../../text/dates.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { type HeadingForms, isFact, mayOpen } from "./heading-forms.ts";
import type { Heading } from "./inline-headings.ts";
import { countStays } from "./section-kinds.ts";

/** This many stays of one shape are not chance. */
const fewestStays = 2;

/** No heading of unknown words has more words. */
const mostWords = 6;

/**
 * If no heading has a known name for work, adds one: the row of unknown words, formatted like known headings,
 * right above the first of several stays that all have the same shape without it. O(rows).
 */
export function withWorkHeading(
  rows: readonly Row[],
  headings: ReadonlyMap<number, Heading>,
  forms: HeadingForms,
): ReadonlyMap<number, Heading> {
  if (isWorkNamed(rows, headings)) return headings;
  const row = workHeading(rows, forms);
  if (row === undefined || headings.has(row.index)) return headings;
  const work: Heading = { kind: "experience" };
  const all: readonly (readonly [number, Heading])[] = [...headings, [row.index, work]];
  return new Map(all.toSorted(([a], [b]) => a - b));
}

/** Whether a heading names the work, or one of unknown words has stays under it. */
function isWorkNamed(rows: readonly Row[], headings: ReadonlyMap<number, Heading>): boolean {
  const starts = [...headings.keys()];
  return [...headings.values()].some(({ kind, sides = [], isUnknown }, at) => {
    if (kind === "experience" || sides.some((side) => side.kind === "experience")) return true;
    return isUnknown === true && countStays(rows.slice(starts[at], starts[at + 1])) > 0;
  });
}

function workHeading(rows: readonly Row[], forms: HeadingForms): Row | undefined {
  const stays = staysOf(rows).slice(0, fewestStays);
  const [first, second] = stays;
  if (first === undefined || second === undefined) return undefined;
  const row = rows[first.dated - second.depth - 1];
  if (row === undefined || first.start !== row.index || !mayHead(row, forms)) return undefined;
  if (labeled.test(rows[row.index + 1]?.text ?? "")) return undefined;
  return stays.every((stay) => namesTwo(rows, stay, row.index)) ? row : undefined;
}

/** "Role: Engineer", in blocks of labels that have a name above them. */
const labeled = /^[^:]{2,24}:\s/;

/** The rows that name a stay, as indices. */
interface Stay {
  /** The row that begins it, after a gap or a bullet. */
  readonly start: number;
  readonly dated: number;
  /** How many rows are above the dated one. */
  readonly depth: number;
}

/** No more rows are above the dates of a stay. */
const mostOver = 4;

function staysOf(rows: readonly Row[]): readonly Stay[] {
  return rows.flatMap((row, dated): Stay[] => {
    if (row.bullet || !row.dates.some(isPeriod)) return [];
    const near = rows.slice(Math.max(0, dated - 2), dated + 2);
    if (!near.some(({ text, bullet }) => !bullet && titleScore(text) >= 2)) return [];
    const from = Math.max(0, dated - mostOver);
    const over = rows.slice(from, dated + 1);
    const start =
      from +
      Math.max(
        0,
        over.findLastIndex((one) => begins(one, rows)),
      );
    return [{ start, dated, depth: dated - start }];
  });
}

function begins({ gap, index }: Row, rows: readonly Row[]): boolean {
  return gap || rows[index - 1]?.bullet === true;
}

function mayHead(row: Row, forms: HeadingForms): boolean {
  if (!row.gap || row.bullet || !mayOpen(row) || forms.isRepeated(row)) return false;
  if (row.text.split(/\s+/).length > mostWords || isFact(row.text)) return false;
  return forms.countsOf(row).some(({ known }) => known.size > 1);
}

const twoLetters = regExp.u`[${alphabetic}]{2}`;
const connectors = /[,|•·@\t–—]|\s-\s|\s{3}/u;

/** Whether a stay names an employer beside its title, so that the row above it need not be one. */
function namesTwo(rows: readonly Row[], { start, dated }: Stay, above: number): boolean {
  const heads = rows.slice(start === above ? start + 1 : start, dated + 1);
  const after = rows[dated + 1];
  if (after !== undefined && !after.gap && !after.bullet && titleScore(after.text) >= 2)
    return true;
  const names = heads.flatMap((row) => withoutDates(row).split(connectors));
  return names.filter((name) => twoLetters.test(name)).length > 1;
}

function withoutDates({ text, from, dates }: Row): string {
  let rest = text;
  for (const date of dates.toReversed())
    rest = `${rest.slice(0, date.from - from)}\t${rest.slice(date.to - from)}`;
  return rest;
}
