import { countEach } from "../../collect.ts";
import { cased, smallFirst } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { wordKind } from "../../words/heading-nouns.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import { type SectionKind, sectionKind, sectionNames } from "../../words/section-headings.ts";
import type { Row } from "../rows/rows.ts";
import { isFact, mayOpen, opensCapital } from "./heading-forms.ts";
import type { Heading } from "./inline-headings.ts";
import { opensWithAmount } from "./side-headings.ts";
import { wrappedRow } from "./wrapped-headings.ts";

/** This many names beside their texts are neither chance nor a table of personal details. */
const fewestInRail = 3;

const ofRails: ReadonlySet<SectionKind> = new Set(["summary", "experience", "education", "skills"]);

/** A name that may be a heading beside its text. */
interface Beside {
  readonly index: number;
  readonly kind: SectionKind;
  readonly name: string;
  /** What such names have in common: their position or their formatting. */
  readonly form: string;
}

/**
 * The headings in a side column, each beside the first row of its text, or followed by its text on the same
 * row ("SKILLS Rust, SQL"). A single name of this form may be any label. Several of different kinds and the
 * same form, for which there is no heading on a row of its own elsewhere, are the headings of the document.
 * O(rows).
 */
export function findRailHeadings(
  rows: readonly Row[],
  named: readonly (SectionKind | undefined)[],
): ReadonlyMap<number, Heading> {
  const apart = new Set(named);
  const found = rows.flatMap((row) => besideIn(row, rows[row.index + 1]));
  // If the text of one name continues on indented rows, names whose text is only one row belong to the same
  // column.
  const hasOut = found.some(({ form }) => form === out);
  const told = countEach(found.filter(({ form }) => form === marked).map(({ name }) => name));
  const own = found
    .filter(({ form, kind }) => !loose.has(form) || !apart.has(kind))
    .filter(({ form, name }) => form !== marked || told.get(name) === 1)
    .map((one) => (one.form === single && hasOut ? { ...one, form: out } : one));
  const kinds = new Map<string, Set<SectionKind>>();
  for (const { form, kind } of own) kinds.set(form, (kinds.get(form) ?? new Set()).add(kind));
  const isRail = (all: ReadonlySet<SectionKind>, form: string): boolean => {
    const areEnough = all.size >= fewestInRail || (form === inCell && areApart(own, rows, apart));
    return areEnough && [...all].filter((kind) => ofRails.has(kind)).length > 1;
  };
  const rails = new Set([...kinds].flatMap(([form, all]) => (isRail(all, form) ? [form] : [])));
  const inRails = own.filter(({ form }) => rails.has(form) && form !== single);
  return new Map([
    ...unknownBeside(inRails, rows),
    ...inRails.map(({ index, kind, name }) => [index, { kind, inline: name.length }] as const),
  ]);
}

/** Headings with unknown names in the column of those whose texts continue on indented rows. */
function unknownBeside(
  inRails: readonly Beside[],
  rows: readonly Row[],
): readonly (readonly [number, Heading])[] {
  const hanging = inRails.flatMap(({ form, index }) =>
    form === out && isOutdented(rows[index], rows[index + 1]) ? (rows[index + 1] ?? []) : [],
  );
  const edge = Math.min(...hanging.map(({ line }) => line.box?.x ?? 0)) - leastOutdent;
  if (hanging.length === 0) return [];
  const first = Math.min(...inRails.map(({ index }) => index));
  const isInColumn = ({ line, gap, bullet }: Row): boolean =>
    gap && !bullet && (line.box?.x ?? edge) < edge;
  return rows
    .slice(first + 1)
    .filter(isInColumn)
    .flatMap((row) => {
      const heading = unknownHeading(row, rows);
      return heading === undefined ? [] : [[row.index, heading] as const];
    });
}

function unknownHeading(row: Row, rows: readonly Row[]): Heading | undefined {
  const name = railName.exec(row.text)?.[1] ?? aloneIn(row, rows);
  if (name === undefined || !opensCapital.test(name) || isFact(name)) return undefined;
  const kind = wordKind(name);
  const told = kind === undefined ? { kind: "other" as const, isUnknown: true } : { kind };
  if (name === row.text) return told;
  return { ...told, ...(name.length > row.text.length ? { rows: 2 } : { inline: name.length }) };
}

/** The name on a bold row without text beside it, including the row below if the name continues there. */
function aloneIn(row: Row, rows: readonly Row[]): string | undefined {
  const whole = wrappedRow(row, rows) ?? row;
  return row.line.bold === true && mayOpen(whole) ? whole.text : undefined;
}

/**
 * Whether every cell with a name follows a gap, in a document whose work has a heading on a row of its own.
 */
function areApart(
  own: readonly Beside[],
  rows: readonly Row[],
  named: ReadonlySet<SectionKind | undefined>,
): boolean {
  const cells = own.filter(({ form }) => form === inCell);
  return named.has("experience") && cells.every(({ index }) => rows[index]?.gap === true);
}

/** Forms that labels of other things have as well. */
const inCell = "cell";
const single = "one row";
const runIn = "run in";
const marked = "marked";
const loose: ReadonlySet<string> = new Set([inCell, single, runIn, marked]);

const out = "out";

function besideIn(row: Row, next: Row | undefined): readonly Beside[] {
  if (row.bullet) return [];
  const name = railName.exec(row.text)?.[1];
  if (name === undefined) return [...markedName(row), ...runInName(row)];
  const rest = row.text.slice(name.length).trim();
  const kind = sectionKind(name);
  if (kind === undefined || isNamed(rest)) return [];
  const isOut = isOutdented(row, next);
  if (isOut || row.line.bold === true)
    return [{ index: row.index, kind, name, form: isOut ? out : `at ${leftOf(row)}` }];
  const isCell = row.text.charAt(name.length) === "\t" && !opensWithAmount.test(rest);
  if (!isCell || !isPlainName(name, kind)) return [];
  return [{ index: row.index, kind, name, form: row.line.box === undefined ? inCell : single }];
}

/**
 * Words that are a name only together ("Technical Skills") count if the kind is one that every resume has.
 */
function isPlainName(name: string, kind: SectionKind): boolean {
  return ofRails.has(kind) || sectionNames.has(foldPlain(name));
}

const railName = regExp.u`^([${alphabetic}][${alphabetic} &/'’-]{2,38}?)\s*:?\s*(?:\t|\s{3,})(?=\S)`;

/** Whether one of the cells is itself a heading. */
function isNamed(rest: string): boolean {
  return rest.split(/\t|\s{3}/).some((cell) => sectionKind(cell) !== undefined);
}

const capitals = cased.u`^(?:[\p{Lu}][\p{Lu}&/-]+ ){1,4}(?=[^\s])`;

/** A name in capitals that is followed directly by its text. */
function runInName({ index, text }: Row): readonly Beside[] {
  if (!capitals.test(text)) return [];
  const words = text.split(" ", mostWords);
  for (let count = words.length - 1; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const kind = name === name.toUpperCase() ? sectionNames.get(foldPlain(name)) : undefined;
    const rest = text.slice(name.length + 1);
    if (kind !== undefined && kind !== "other" && rest !== rest.toUpperCase())
      return [{ index, kind, name, form: runIn }];
  }
  return [];
}

const mostWords = 5;

/** "Education: M.Sc. Physics", "Profile – Engineer of test benches", with a gap above. */
function markedName({ index, text, gap }: Row): readonly Beside[] {
  const name = gap && !smallFirst.test(text) ? beforeMark.exec(text)?.[1] : undefined;
  const kind = name === undefined ? undefined : sectionNames.get(foldPlain(name));
  return name === undefined || kind === undefined ? [] : [{ index, kind, name, form: marked }];
}

const beforeMark = regExp.u`^([${alphabetic}][${alphabetic} &/]{2,30}?)(?::| [–—-]) (?=\S)`;

function leftOf({ line }: Row): number {
  return Math.round((line.box?.x ?? 0) / 20);
}

/** The least indentation of the text beside a name, in points. */
const leastOutdent = 40;

/** Whether the row below begins far to the right of a row's beginning, as text beside a name does. */
function isOutdented(row: Row | undefined, next: Row | undefined): boolean {
  const [own, below] = [row?.line.box, next?.line.box];
  if (own === undefined || below === undefined || row?.line.page !== next?.line.page) return false;
  return below.x - own.x > leastOutdent && below.y > own.y && below.x < own.x + own.width;
}
