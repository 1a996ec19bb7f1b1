import type { Document, Fact, Span } from "../../document/document.ts";
import { cased } from "../../words/cased.ts";
import { compiled } from "../../words/compiled.ts";
import { foldSpace } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { cellsOf } from "../rows/cells.ts";
import { isPlace } from "../rows/places.ts";
import { cutRow, isAllCaps, type Row, trimSpan } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { findEmail, findPhone } from "./addresses.ts";
import { fitsHandle, foldHandle, isReversed, likeness } from "./handles.ts";
import { nameInFields } from "./name-in-fields.ts";
import { nameInSentence } from "./name-in-sentence.ts";
import { leadOf, lengthAfterName, titlesLength } from "./name-row.ts";
import { isLetterSpaced, isNameShaped, joinLetters, plainName, scoreName } from "./name-shape.ts";
import { openingPart } from "./referees.ts";
import { isOfPlainWords, rowsAboveName } from "./rows-above-name.ts";
import { readSignature } from "./signature.ts";
import { continues, mayBeOneName, typeSize, withRowBelow } from "./two-row-names.ts";

/** How many rows at the top may contain the name. */
const topRows = 12;

/**
 * The person's name: of the rows at the top of the first page, and any row there in larger type, the one that
 * looks most like a name by its type size, its place, and its likeness to the e-mail and profile addresses
 * (`handles`). After a narrow column, the name may be below headings. There it needs larger type, a handle
 * with all its words, or words directly below that say who the person is. Undefined if nothing looks like a
 * name. O(rows of the first page).
 */
export function readName(
  document: Document,
  rows: readonly Row[],
  parts: readonly Part[],
  handles: readonly string[],
): Fact | undefined {
  const inFields = nameInFields(document.text, parts);
  if (inFields !== undefined) return inFields;
  const called = handles.map(foldHandle);
  const head = headOf(parts);
  const page = rows.filter((row) => row.line.page === 1).slice(0, longestPage);
  const later = [...head].filter((row) => !page.includes(row));
  const introduced = new Set(rowsAboveName(document.text, parts, rows));
  const type = typeOf(page);
  const topHeading = onlyTopHeading(page);
  const scored = [...page, ...later]
    .filter(
      (row) =>
        head.has(row) ||
        introduced.has(row) ||
        row === topHeading ||
        typeSize(row) > type.middle * 1.25 ||
        fitsHandle(row.text, called) ||
        fitsHandle(withRowBelow(row, rows), called),
    )
    .flatMap((row) => withCells(document.text, row).map((cell) => ({ row, cell })))
    .flatMap(({ row, cell }) => {
      const fact = nameInSentence(cell, called) ?? nameIn(document.text, cell, rows, called);
      if (fact === undefined) return [];
      const byPlace = placeScore(row, head, introduced);
      const alike = likeness(fact.text, called) + (fitsHandle(fact.text, called) ? 1 : 0);
      const byLooks = scoreName(fact.text, alike) - continuationPenalty(cell, fact, alike);
      const bySize = row === topHeading ? scoreOfLargest : sizeScore(row, type);
      return [{ row, fact, score: bySize + byPlace + byLooks }];
    });
  // Of equal scores, the first one.
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score <= (best.fact.text.includes(" ") ? 2 : 2.9))
    return readSignature(document.text, rows, called);
  return typeSize(best.row) > type.middle * nameSizeRatio
    ? inTwoRows(best.fact, best.row, rows)
    : best.fact;
}

/** Type this much larger than that of the text is hardly used for anything but the name. */
const nameSizeRatio = 1.9;

/** Joins a name with the row above or below it in the same large type: "LE VAN" above "AN BINH". */
function inTwoRows(name: Fact, row: Row, rows: readonly Row[]): Fact {
  if (name.from !== row.from || name.to !== row.to) return name;
  const [over, under] = [rows[row.index - 1], rows[row.index + 1]];
  const other = [over, under].find((one) => one !== undefined && mayBeOneName(row, one));
  if (other === undefined || titleScore(other.text) >= 2 || isOfPlainWords(other.text)) return name;
  const [first, last] = other === over ? [other, row] : [row, other];
  const text = foldSpace(`${first.text} ${last.text}`);
  return text.split(" ").length > mostNames ? name : { from: first.from, to: last.to, text };
}

const mostNames = 5;

function placeScore(row: Row, head: ReadonlySet<Row>, introduced: ReadonlySet<Row>): number {
  const least = label.test(row.text) ? 2 : 0;
  if (head.has(row)) return Math.max(least, 3 - row.index / 3);
  return introduced.has(row) ? 1 : scoreBelowHead;
}

/** Large rows below the first heading, in a wide column next to a narrow one, are usually not the name. */
const scoreBelowHead = -2;

/** The penalty for words after a name: a long sentence or list, or an address ("Oakdale, Hill District"). */
function continuationPenalty({ text, from, index }: Row, name: Fact, alike: number): number {
  const rest = text.slice(name.to - from);
  if (index > 0 && wordsOn.test(rest)) return 3;
  const isOne = !name.text.includes(" ") || isOfPlainWords(name.text);
  return alike === 0 && isOne && opensList(rest) ? 3 : 0;
}

/** Whether something other than a degree or the person's place follows a comma. */
function opensList(rest: string): boolean {
  return wordAfter.test(rest) && !afterPerson.test(rest) && !isPlace(rest.slice(1).trim());
}

const wordAfter = regExp.u`^, ?[${letters}]`;
const afterPerson = pattern("name-suffix");

const wordsOn = /^[,\s(][^\d@|\t]{40}/;

/** The rows before any heading, and those with "Name:" under "Personal details" and similar headings. */
function headOf(parts: readonly Part[]): ReadonlySet<Row> {
  const first = parts[0]?.section === undefined ? parts[0]?.rows : undefined;
  // "PERSONAL INFORMATION    Jo Doe" may be the first row, or be right below "Curriculum vitae".
  const opening = first?.every(({ text }) => noName.test(text)) ? parts[1] : undefined;
  const isOwn = opening?.kind === "other" || opening?.kind === "references";
  // "Candidate profile" looks like a heading above a summary.
  const told = openingPart(parts)?.kind === "summary" ? parts[1]?.rows[0] : undefined;
  const named = told === undefined || isOfPlainWords(told.text) ? [] : [told];
  const top = [...(first ?? []), ...(isOwn ? opening.rows : []), ...named].slice(0, topRows);
  const labeled = parts
    .filter((part) => part.kind === "other")
    .flatMap((part) => part.rows.slice(0, topRows).filter((row) => label.test(row.text)));
  return new Set([...top, ...labeled]);
}

/** How many rows of the page are considered. */
const longestPage = 200;

interface TypeSizes {
  readonly largest: number;
  readonly middle: number;
}

function typeOf(page: readonly Row[]): TypeSizes {
  const sizes = page.map(typeSize).sort((a, b) => a - b);
  return { largest: sizes.at(-1) ?? 0, middle: sizes[sizes.length >> 1] ?? 0 };
}

function sizeScore(row: Row, { largest, middle }: TypeSizes): number {
  const size = typeSize(row);
  if (size <= middle * 1.15) return 0;
  return size >= largest - 0.5 ? scoreOfLargest : 2;
}

const scoreOfLargest = 5;

/**
 * The only heading that the source marks as one of the first level (`<h1>`). It is usually the name, also
 * below a narrow column, and stands for large type where sizes are not known.
 */
function onlyTopHeading(page: readonly Row[]): Row | undefined {
  const marked = page.filter(({ line }) => line.heading === 1);
  return marked.length === 1 ? marked[0] : undefined;
}

/** A row; if it begins with an address or a number, also its later cells, which may hold the name. */
function withCells(text: string, row: Row): readonly Row[] {
  if (row.index > lastWithCells || row.bullet) return [row];
  const cells = cellsOf(row.text).map(({ from, to }) => ({
    from: row.from + from,
    to: row.from + to,
  }));
  const [first, ...later] = cells;
  if (first === undefined || later.length === 0) return [row];
  const isOfContact = findEmail(text, first) !== undefined || findPhone(text, first) !== undefined;
  return isOfContact ? [row, ...later.map((cell) => cutRow(text, row, cell))] : [row];
}

const lastWithCells = 3;

const label = pattern("name-label");
const noName = pattern("no-name");
const afterName = compiled(
  /\s*[|•·●⋄◆◇♦★☆~]\s*|\s+(?:\/{1,2}|::|>)\s+|\s+[DSW]\/[Oo]\b|\s+\*\s+|(?<=[a-z])\s+(?=[Ѐ-\u0fffぁ-힣])|(?<=[Ѐ-\u0fffぁ-힣])\s+(?=[A-Z][a-z])|\s{3,}|\t|\s+[-–—]{1,3}\s+|,\s+|\s*[(]|\s+@\s+|\s+(?=[^\s@]+@)|\s+(?=\+\d)/u,
);

/** The name in a row, up to a separator. It may continue on the next row in the same large type. */
function nameIn(
  text: string,
  row: Row,
  rows: readonly Row[],
  called: readonly string[],
): Fact | undefined {
  // A picture before the first row looks like a bullet.
  const isItem = row.bullet && row.index > 0;
  if (row.text.length > 120 || (isItem && !label.test(row.text))) return undefined;
  const { length: opening, isLabeled } = leadOf(row.text);
  const lead = opening + titlesLength(row.text.slice(opening));
  const words = row.text.slice(lead);
  const stop = isLetterSpaced(words) ? -1 : nameEnd(plainName(words));
  const end = stop < 0 ? row.to : row.from + lead + stop;
  const span = { ...trimSpan(text, { from: row.from + lead, to: end }, ",;:#*_=/-–—|") };
  span.to -= lengthAfterName(text.slice(span.from, span.to), called);
  const name = joinLetters(text.slice(span.from, span.to));
  if (!isNameShaped(plainName(name), isLabeled)) return undefined;
  if (labelsWhatFollows(name, text.slice(span.to, row.to), called)) return undefined;
  const given = givenAfter(text, { from: span.to, to: row.to }, name, called);
  if (given !== undefined) return { from: span.from, to: given.to, text: `${name}, ${given.text}` };
  const next = stop < 0 ? rows[row.index + 1] : undefined;
  if (next === undefined || !continues(name, row, next, called)) return { ...span, text: name };
  return { from: span.from, to: next.to, text: `${name} ${foldSpace(next.text)}` };
}

/** The offset of the first mark after a name; the gap in a widely set name ("MARY    WATSON") is not one. */
function nameEnd(words: string): number {
  const [, first = "", gap = "", last = ""] = setWide.exec(words) ?? [];
  const isOne =
    last !== "" &&
    isAllCaps(first) === isAllCaps(last) &&
    isNameShaped(last, false) &&
    titleScore(last) === 0 &&
    ![first, last].some(isOfPlainWords);
  const headline = words.search(doubleSpace);
  if (headline > 0 && titleScore(words.slice(headline)) >= 2) return headline;
  const start = isOne ? first.length + gap.length : 0;
  const stop = words.slice(start).search(afterName);
  return stop < 0 ? stop : start + stop;
}

/** As wide a space separates a name from a title, not the words of either. */
const doubleSpace = / {2}\S/;

/** One word on each side of a gap; two words after a gap are a name after a label or a trade. */
const setWide = /^(\S+)(\s{3,}|\t)([^\s,|]+)(?=\s{3}|\t|$)/u;

/**
 * Whether words are a label: "Office:", or "N.R.C No." and "Telefon P" before a number, unless a handle has
 * them (Handy).
 */
function labelsWhatFollows(name: string, rest: string, called: readonly string[]): boolean {
  if (/^\s?:(?!:)/.test(rest)) return true;
  const isLabel = beforeNumber.test(rest) && (phoneLabel.test(name) || numberLabel.test(name));
  return isLabel && likeness(name, called) === 0;
}

const beforeNumber = /^[.\s]*[+(]?\d/;
const phoneLabel = pattern("phone-label");
const numberLabel = pattern("number-label");

/** The given names in "Doe, Jane Ann", if a handle or the surname's capitals confirm them. */
function givenAfter(
  text: string,
  { from, to }: Span,
  surname: string,
  called: readonly string[],
): Fact | undefined {
  const found = afterComma.exec(text.slice(from, to));
  const [, comma = "", words = ""] = found ?? [];
  if (!isNameShaped(words, false)) return undefined;
  if (!isReversed(surname, words, called) && !opensWithSurname(surname, words)) return undefined;
  return { text: foldSpace(words), from, to: from + comma.length + words.length };
}

/**
 * Whether a surname in capitals is followed by given names that are neither plain words nor a title: "DE LA
 * CRUZ, Juan".
 */
function opensWithSurname(surname: string, words: string): boolean {
  const isOrdered = inCapitals.test(surname) && givenNames.test(words);
  return isOrdered && titleScore(words) === 0 && ![surname, words].some(isOfPlainWords);
}

/** One surname, perhaps after small words. */
const inCapitals = cased.u`^(?:[${letters}]{1,3} ){0,3}[\p{Lu}][\p{Lu}'’-]{2,}$`;
const givenNames = cased.u`^[\p{Lu}][\p{Ll}]+(?:[ -][\p{Lu}][\p{Ll}]*\.?){0,3}$`;

const afterComma = /^(,\s{1,3})([^,|•·\t(\d@]{2,40}?)(?=\s*(?:[|•·\t(,]|\s{3}|\s[-–—]\s|$))/u;
