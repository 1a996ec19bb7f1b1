import { smallFirst } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { nounKind } from "../../words/heading-nouns.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import {
  headingModifiers,
  headingWords,
  type SectionKind,
  sectionKind,
  sectionNames,
} from "../../words/section-headings.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { personalKind } from "./heading-names.ts";
import type { Heading } from "./inline-headings.ts";

/** A narrow column breaks a heading into at most this many rows: "PROFESSIO⏎NAL⏎EXPERIENC⏎E". */
const mostRows = 4;

/** The heading that a row begins and the next rows end: "Software⏎Skills" in a narrow column. */
export function wrappedHeading(row: Row, rows: readonly Row[]): Heading | undefined {
  if (row.text.length > longestPart || (row.bullet && !isOpenEnded.test(row.text)))
    return undefined;
  return wholeHeading(row, rows) ?? besideText(row, rows[row.index + 1]);
}

/** A row of unknown words joined with the row below, if the words continue there: "What keeps me⏎awake". */
export function wrappedRow(row: Row, rows: readonly Row[]): Row | undefined {
  const [next, after] = rows.slice(row.index + 1, row.index + 3);
  if (next === undefined || row.line.bold !== true || row.dates.length > 0) return undefined;
  if (!(smallFirst.test(next.text) || isOpenEnded.test(row.text)) || !continues(next, row))
    return undefined;
  const isLast = after === undefined || after.gap || after.line.bold !== true;
  return isLast ? { ...row, text: `${row.text} ${next.text}`, to: next.to } : undefined;
}

/** "WORK⏎HISTORY\tEngineer, Acme Ltd": the last word of the heading has its text beside it. */
function besideText(row: Row, next: Row | undefined): Heading | undefined {
  const [, word] = next === undefined ? [] : (beforeCell.exec(next.text) ?? []);
  if (next === undefined || word === undefined || row.dates.length > 0) return undefined;
  if (!plainWords.test(row.text) || !(isAllCaps(row.text) || row.line.bold === true))
    return undefined;
  if (isAllCaps(word) !== isAllCaps(row.text) || sectionKind(word) !== undefined) return undefined;
  const kind = sectionNames.get(foldPlain(`${row.text} ${word}`));
  return kind === undefined ? undefined : { kind, rows: 2, inline: word.length };
}

const beforeCell = regExp.u`^([${alphabetic}]{3,20})\t(?=\S)`;

function wholeHeading(row: Row, rows: readonly Row[]): Heading | undefined {
  for (let count = mostRows; count > 1; count--) {
    const parts = rows.slice(row.index, row.index + count);
    const isWhole =
      parts.length === count && parts.every((part, i) => continues(part, parts[i - 1]));
    const kind = isWhole ? kindOf(parts) : undefined;
    const end = row.index + count;
    if (kind !== undefined)
      return { kind: personalKind(kind, row.text, rows.slice(end, end + 8)), rows: count };
  }
  return undefined;
}

function kindOf(parts: readonly Row[]): SectionKind | undefined {
  const texts = parts.map(({ text }) => text);
  const joined = texts.join(" ");
  const [first = "", second = ""] = texts;
  const isSet = isAllCaps(joined) || parts.every(({ line }) => line.bold === true);
  const isBroken = isSet && texts.some((text) => sectionKind(text) === undefined);
  const glued = isBroken ? sectionKind(texts.join("")) : undefined;
  if (glued !== undefined && joined.length > 9) return glued;
  if (parts.length > 2) return undefined;
  if (isOpenEnded.test(first)) return sectionKind(joined);
  if (sectionNames.has(headingWords(joined).join(" "))) return sectionKind(joined);
  const isOpen =
    sectionKind(second) !== undefined &&
    (sectionKind(first) === undefined || headingModifiers.has(foldPlain(first)));
  return isOpen && parts.every(({ line }) => line.bold === true) ? nounKind(joined) : undefined;
}

/** "Licenses &", which no item of a list is, whatever precedes it. */
const isOpenEnded = /(?:[&/]|\b(?:and|of))$/i;

const longestPart = 24;

const plainWords = regExp.u`^[${alphabetic} &/'’-]+:?$`;

/** Whether a row is short, and formatted like the one right above it. */
function continues(row: Row, previous: Row | undefined): boolean {
  if (row.text.length > longestPart || row.dates.length > 0) return false;
  if (!plainWords.test(row.text)) return false;
  if (previous === undefined) return isAllCaps(row.text) || row.line.bold === true || row.gap;
  return (
    !row.gap &&
    !row.bullet &&
    row.line.bold === previous.line.bold &&
    Math.abs((row.line.fontSize ?? 0) - (previous.line.fontSize ?? 0)) < 0.6 &&
    isAllCaps(row.text) === isAllCaps(previous.text)
  );
}
