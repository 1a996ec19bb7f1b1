import type { Document, Fact } from "../../document/document.ts";
import { cased, smallFirst } from "../../words/cased.ts";
import { foldSpace } from "../../words/fold.ts";
import { wordKind } from "../../words/heading-nouns.ts";
import { letters, regExp } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { introducedRows } from "./introduced.ts";
import { openingPart } from "./referees.ts";

/** How many rows from the top may hold the name where no type size tells. */
const topRows = 12;

/**
 * The person's name: among the rows at the top of the first page (and any row there in larger type) the one that looks most like
 * one, by its type size, its place, and its likeness to the e-mail and to the addresses of profiles (`handles`). Where a narrow column comes first,
 * the name may stand below its headings: there it needs larger type, a handle of all its words, or what says who the person is directly below. Undefined when nothing looks like a name. O(rows of the first page).
 */
export function readName(
  document: Document,
  rows: readonly Row[],
  parts: readonly Part[],
  handles: readonly string[],
): Fact | undefined {
  const called = handles.map(foldHandle);
  const page = rows.filter((row) => row.line.page === 1).slice(0, longestPage);
  const head = headOf(parts);
  const introduced = new Set(introducedRows(document.text, parts, rows));
  const type = typeOf(page);
  const scored = page
    .filter(
      (row) =>
        head.has(row) ||
        introduced.has(row) ||
        sizeOf(row) > type.middle * 1.25 ||
        isCalled(row.text, called),
    )
    .flatMap((row) => {
      const fact = nameIn(document.text, row, rows, called);
      if (fact === undefined) return [];
      const byPlace = placeScore(row, head, introduced);
      const byLooks = looks(fact.text) + likeness(fact.text, called) - readsOn(row, fact);
      return [{ fact, score: sizeScore(row, type) + byPlace + byLooks }];
    });
  // Of those that score alike the first.
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  return best.score > (best.fact.text.includes(" ") ? 2 : 2.9) ? best.fact : undefined;
}

function placeScore(row: Row, head: ReadonlySet<Row>, introduced: ReadonlySet<Row>): number {
  if (head.has(row)) return 3 - Math.min(3, row.index / 3);
  return introduced.has(row) ? 1 : outside;
}

/** Large rows below the first heading are names of other things more often than the person's, in a wide column beside a narrow one. */
const outside = -2;

/** What the words behind a name count against it: those of a sentence or list that goes on for half a row or more. */
function readsOn({ text, from, index }: Row, name: Fact): number {
  return index > 0 && wordsOn.test(text.slice(name.to - from)) ? 3 : 0;
}

const wordsOn = /^[,\s(][^\d@|\t]{40}/;

/** The rows before any heading, and those that say "Name:" under "Personal details" and the like. */
function headOf(parts: readonly Part[]): ReadonlySet<Row> {
  const first = parts[0]?.section === undefined ? parts[0] : undefined;
  // "PERSONAL INFORMATION    Jo Doe" may be the first row of all.
  const opening = openingPart(parts);
  const isOwn = opening?.kind === "other" || opening?.kind === "references";
  const top = (isOwn ? opening : first)?.rows.slice(0, topRows);
  const labeled = parts
    .filter((part) => part.kind === "other")
    .flatMap((part) => part.rows.slice(0, topRows).filter((row) => label.test(row.text)));
  return new Set([...(top ?? []), ...labeled]);
}

/** No page has more rows that are worth a look. */
const longestPage = 200;

interface TypeSizes {
  readonly largest: number;
  readonly middle: number;
}

function typeOf(page: readonly Row[]): TypeSizes {
  const sizes = page.map(sizeOf).sort((a, b) => a - b);
  return { largest: sizes.at(-1) ?? 0, middle: sizes[sizes.length >> 1] ?? 0 };
}

function sizeScore(row: Row, { largest, middle }: TypeSizes): number {
  const size = sizeOf(row);
  if (size <= middle * 1.15) return 0;
  return size >= largest - 0.5 ? 5 : 2;
}

function sizeOf(row: Row): number {
  return row.line.fontSize ?? 0;
}

const label = pattern("name-label");
const behindName = /\s*[|•·●]\s*|\s{3,}|\t|\s+[-–—]\s+|,\s+|\s*[(]|\s+(?=[^\s@]+@)|\s+(?=\+\d)/u;
/** "Jane Doe ★" */
const marksBehind = regExp.u`[^\0-\x7f${letters}’]+$`;
const noName = pattern("no-name");
/** "Sex Male" */
const privateLabel = pattern("private-label");

/** What stands behind a name on its row. */
const documentName = pattern("document-name");
const suffix = pattern("name-suffix");
const suffixGap = /,?\s+$/u;

/** The name of a row, up to a separator; two rows of one word each in the same large type are one name. */
function nameIn(
  text: string,
  row: Row,
  rows: readonly Row[],
  called: readonly string[],
): Fact | undefined {
  // A picture before the first row of all looks like a bullet.
  if (row.text.length > 120 || (row.bullet && row.index > 0)) return undefined;
  const labelEnd = leadOf(row.text);
  const lead = labelEnd + titlesLength(row.text.slice(labelEnd));
  const words = row.text.slice(lead);
  const stop = isSpaced(words) ? -1 : plainName(words).search(behindName);
  const end = stop < 0 ? row.to : row.from + lead + stop;
  const span = { ...trimSpan(text, { from: row.from + lead, to: end }, ",;:#*_-–—|") };
  span.to -= suffixLength(text.slice(span.from, span.to));
  span.to -= marksLength(text.slice(span.from, span.to));
  const name = closeName(text.slice(span.from, span.to));
  if (!isNameShaped(plainName(name), labelEnd > 0) || text.charAt(span.to) === ":")
    return undefined;
  const next = stop < 0 ? rows[row.index + 1] : undefined;
  if (next === undefined || !goesOn(name, row, next, called)) return { ...span, text: name };
  return { from: span.from, to: next.to, text: `${name} ${foldSpace(next.text)}` };
}

/** Whether the next row is the rest of a name: of one that is a word by itself, or as the e-mail says, which alone tells where no type is known. */
function goesOn(name: string, row: Row, next: Row, called: readonly string[]): boolean {
  const isSaid = isOwn(next.text, called);
  if (!isSaid && (/\s/.test(name) || sizeOf(row) <= 0)) return false;
  return isPair(row, next);
}

/** Whether two rows may be one name: in the same type, and short. */
function isPair(row: Row, next: Row): boolean {
  if (Math.abs(sizeOf(next) - sizeOf(row)) >= 0.6) return false;
  if (next.line.page !== row.line.page || next.text.length > 40) return false;
  return isNameShaped(next.text, false);
}

/** Whether all words of a row stand in a handle: the row goes on with the name above it. */
function isOwn(words: string, called: readonly string[]): boolean {
  const all = words.split(" ");
  return all.length < 3 && all.every((word) => word.length > 2 && likeness(word, called) > 0);
}

/** How much of the words are titles and degrees before a name ("Prof. Dr. rer. nat."). */
function titlesLength(words: string): number {
  let length = 0;
  for (let count = 0; count < mostTitles; count++)
    length += opening.exec(words.slice(length))?.[0].length ?? 0;
  return length;
}

const opening = pattern("name-opening");
const mostTitles = 6;

/** How much of the words is "Resume" or a degree behind the name. */
function suffixLength(words: string): number {
  const at = (documentName.exec(words) ?? suffix.exec(words))?.index;
  const gap = at === undefined ? undefined : suffixGap.exec(words.slice(0, at));
  return at === undefined || !gap ? 0 : words.length - gap.index;
}

/** How much of the words are pictures or other marks behind the name. */
function marksLength(words: string): number {
  const at = marksBehind.exec(words)?.index;
  return at === undefined ? 0 : words.length - words.slice(0, at).trimEnd().length;
}

/** "Name: Jane Doe", "PERSONAL INFORMATION" and the name in the next cell. */
function leadOf(text: string): number {
  const named = label.exec(text)?.[0].length;
  if (named !== undefined) return named;
  const cell = /^(\S+(?: \S+)*)(?:\t|\s{3,})/u.exec(text);
  return cell !== null && sectionKind(cell[1] ?? "") === "other" ? cell[0].length : 0;
}

/** "Mara "Mia" Doe", "Mara (Mia) Doe": what somebody goes by, between the names of a row. */
const nickname = cased.u`(?<=^[\p{Lu}][${letters}.'’-]*(?: [\p{Lu}][${letters}.'’-]*)?) ["“”„‘'(][\p{Lu}][${letters}'’-]{1,15}["“”’')](?= [\p{Lu}])`;

/** A row with a name of letters alone in place of the nickname, as long as it was. */
function plainName(words: string): string {
  const found = nickname.exec(words);
  if (found === null) return words;
  const inner = `X${found[0].slice(2, -1)}x`;
  return `${words.slice(0, found.index)} ${inner}${words.slice(found.index + found[0].length)}`;
}

const spacedLetters = regExp.u`^(?:[${letters}]\s{1,3}){3,}[${letters}]$`;

function isSpaced(words: string): boolean {
  return spacedLetters.test(words);
}

/** "J A N E   D O E" is "JANE DOE". */
function closeName(words: string): string {
  if (!isSpaced(words)) return foldSpace(words);
  return words
    .split(/\s{2,}/)
    .map((part) => part.replace(/\s/g, ""))
    .join(" ");
}

const nameWord = cased.u`^(?:[\p{Lu}][${letters}'’.-]*|van|von|vom|zu|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|binti|ibn|ben|ter|ten|y|e|st\.?|af|av)$`;

/** "jane doe", "Jane doe", and names in letters without case. */
const otherName = cased.u`^(?:[\p{Lu}\p{Ll}][\p{Ll}]*(?: [\p{Ll}]+){1,2}|[\p{Lo}\s·]{2,12})$`;

function isNameShaped(name: string, isLabeled: boolean): boolean {
  const words = name.split(" ");
  if (name.length < 2 || name.length > 60 || /[\d@/:]/.test(name)) return false;
  if (words.length > 8 || words.filter((word) => !smallFirst.test(word)).length > 6) return false;
  const isShaped = isLabeled || words.every((word) => nameWord.test(word)) || otherName.test(name);
  if (
    !isShaped ||
    noName.test(name) ||
    name.search(privateLabel) === 0 ||
    sectionKind(name) !== undefined
  )
    return false;
  if (wordKind(name) !== undefined) return false;
  return companyScore(name) !== 3 && !isPlace(name);
}

/** Two or three words are the usual name; a job title is one only where all else speaks for it (Jane Cook). */
function looks(name: string): number {
  const count = name.split(" ").length;
  return (
    (count === 2 || count === 3 || eastern.test(name) ? 2 : count === 1 ? 0 : 1) -
    smallness(name) -
    (companyScore(name) > 0 ? 1 : 0) -
    (titleScore(name) >= 2 ? 4 : 0)
  );
}

/** In East Asia no space parts the names of a person. */
const eastern = /^[一-龥가-힣]{2,5}$/;

const noSmall = cased.u`[\p{Lu}\p{Lo}]`;

/** "jane doe" is a name more often than words of which the first alone has a capital. */
function smallness(name: string): number {
  if (!noSmall.test(name)) return 2;
  return otherName.test(name) && !name.split(" ").every((word) => nameWord.test(word)) ? 4 : 0;
}

/** Whether a word of the name stands in a handle. */
function likeness(name: string, called: readonly string[]): number {
  const words = lettersOf(name).split(/[^a-z]+/);
  return words.some((word) => word.length > 2 && called.some((one) => one.includes(word))) ? 3 : 0;
}

/** Whether a handle is made of the words of a row: "Jane Ann Doe" and "jane-doe-7b31", "doe.jane" or "jdoe". */
function isCalled(words: string, called: readonly string[]): boolean {
  if (words.length > longestName || !/\s/.test(words)) return false;
  const names = lettersOf(words).match(/[a-z]+/g) ?? [];
  const [first = "", last = ""] = [names[0], names.at(-1)];
  const forms = [names.join(""), first + last, last + first, first.charAt(0) + last];
  return called.some((one) => one.length >= fewestLetters && forms.includes(one));
}

const longestName = 60;
/** Of a handle that vouches for a name by itself. */
const fewestLetters = 5;

/** The number that a host adds to a name it has already, "7b31" in "jane-doe-7b31"; "jane88" is a name and a year. */
const addedNumber = /[-._](?![a-z]{2,}\d+$)[a-z\d]*\d[a-z\d]*$/;

/** The letters of a handle: "jane-doe-7b31" is "janedoe". */
function foldHandle(handle: string): string {
  return lettersOf(handle)
    .replace(addedNumber, "")
    .replace(/[^a-z]/g, "");
}

function lettersOf(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
