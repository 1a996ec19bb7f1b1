import { encloses, overlap } from "../../document/spans.ts";
import { cased } from "../../words/cased.ts";
import { letters } from "../../words/letters.ts";
import { type Matcher, nameSet } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import { findProseTitle } from "../rows/prose-titles.ts";
import { employerLabel, titleLabel } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { withoutLabel } from "./complete-names.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/** How many rows below the heads are searched for labels; later rows are about something else. */
const mostBelow = 16;

/**
 * The `row` of a name that is below all heads. It is beyond every real index, so that no date of the heads is
 * taken to be on the same row.
 */
export const belowHeads: number = Number.MAX_SAFE_INTEGER;

/** How many rows below the heads may state the title in a sentence. */
const mostDescriptionRows = 3;

/**
 * Adds the names that the rows below the heads state after a label ("Designation: Engineer" after what the
 * employer does) or in a sentence ("Worked as a Tester."), and completes an employer whose name continues on
 * the next row. O(length).
 */
export function withNamesBelow(text: string, run: PositionRows, names: RunNames): RunNames {
  const below = run.body.slice(0, mostBelow);
  const heads = run.heads.map(({ row }) => row);
  const label = labeled(text, below, titleLabel);
  const guess = label !== undefined && isGuess(text, names.title) ? undefined : names.title;
  const title =
    withoutGuess(text, guess, [...heads.slice(1), ...below.slice(0, 1)]) ??
    label ??
    titleInProse([...heads, ...below.slice(0, mostDescriptionRows)]) ??
    names.title ??
    (names.employer && titleOpening(below[0]));
  const employer =
    (names.employer && wrappedName(text, names.employer, [...heads, ...below.slice(0, 1)])) ??
    labeled(text, below, employerLabel);
  return { ...names, ...(title && { title }), ...(employer && { employer }) };
}

/**
 * Completes a name that reaches the end of its row and continues on the next one: "… Ministry" above "of
 * Trade, Leeds", "Agriculture and" above "Fisheries, Leeds".
 */
function wrappedName(text: string, name: ReadName, rows: readonly Row[]): ReadName {
  const own = rows.findIndex((row) => encloses(row, name));
  const [row, below] = [rows[own], rows[own + 1]];
  if (row === undefined || below === undefined || below.bullet || below.gap) return name;
  if (text.slice(name.to, row.to).trim() !== "" || below.dates.length > 0) return name;
  const [, lastWord = ""] = trailingWord.exec(text.slice(name.from, name.to)) ?? [];
  const rest = isOpen(lastWord) ? nameRest.exec(below.text) : joinedRest.exec(below.text);
  const [words = "", firstWord = ""] = rest ?? [];
  const continues = words !== "" && (isOpen(lastWord) || isOpen(firstWord));
  return continues ? { ...name, to: below.from + words.length } : name;
}

const openEnds = nameSet("left-open");
const isOpen = (word: string): boolean => word === "&" || openEnds.has(word);

const trailingWord = /\s(\S+)$/u;
/** Only a place may follow the rest of a name. */
const placeAfter = String.raw`(?=\.?$|, [\p{Lu}][^.;:]{1,40}\.?$)`;
const restOfName = String.raw`[\p{Lu}][^\t,.;:|(]{1,50}`;
const nameRest = cased.u`^${restOfName}${placeAfter}`;
const joinedRest = cased.u`^([${letters}]+|&)\s${restOfName}${placeAfter}`;

function titleInProse(rows: readonly Row[]): ReadName | undefined {
  const told = findProseTitle(rows);
  return told && { ...told, row: belowHeads };
}

/**
 * The words before a colon or dash right below an employer and its dates: "• Software Consultant: trade life
 * cycle".
 */
function titleOpening(row: Row | undefined): ReadName | undefined {
  const [words = ""] = row === undefined ? [] : (opening.exec(row.text) ?? []);
  if (row === undefined || row.gap || titleScore(words) < 4) return undefined;
  return { from: row.from, to: row.from + words.length, row: belowHeads };
}

const opening = /^[^:;.,()\t]{3,40}?(?=:\s|\s[-–—]\s|$)/u;

/** The title, unless none of its words belongs to a title and a later row states another one. */
function withoutGuess(
  text: string,
  title: ReadName | undefined,
  rows: readonly Row[],
): ReadName | undefined {
  if (title === undefined || !isGuess(text, title)) return title;
  return findProseTitle(rows.filter(({ from }) => from > title.to)) === undefined
    ? title
    : undefined;
}

function isGuess(text: string, title: ReadName | undefined): boolean {
  return title !== undefined && titleScore(text.slice(title.from, title.to)) === 0;
}

const nameEnd = /\t|\s{3}|[|;(]|\.(?:\s|$)|,\s/u;

const outerMarks = /^[\s–—-]+/u;

function labeled(text: string, rows: readonly Row[], label: Matcher): ReadName | undefined {
  for (const row of rows) {
    const [mark = ""] = label.exec(row.text) ?? [];
    if (mark === "") continue;
    const from = row.from + mark.length;
    const rest = text.slice(from, Math.min(row.to, row.dates[0]?.from ?? row.to));
    const inner = rest.replace(outerMarks, "");
    const end = nameEnd.exec(inner)?.index ?? inner.length;
    const start = from + rest.length - inner.length;
    const whole = start + inner.slice(0, end).trimEnd().length;
    const name = { from: start, to: whole, row: belowHeads };
    const to = withoutLabel(text, name);
    if (to > start && to - start <= longestName) return { ...name, to };
  }
  return undefined;
}

const longestName = 70;

/** A sentence that tells title and employer may leave the place to the row above it. */
export function withTold(names: RunNames, told: RunNames | undefined): RunNames {
  if (told === undefined) return names;
  const { place } = names;
  const isTaken =
    told.place ?? [told.title, told.employer].some((one) => place && overlap(place, one));
  return { ...(place && !isTaken && { place }), ...told };
}
