import type { Document, Fact, Line, Span } from "../../document/document.ts";
import { findDates, isPeriod } from "../../text/dates.ts";
import { isEnglishWord } from "../../text/english.ts";
import { anyCapital, capitalFirst, cased, smallFirst } from "../../words/cased.ts";
import { foldPlain, foldSpace } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { startsItem } from "../../words/list-marks.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { isConnector, leadsToName } from "./connecting-words.ts";
import { saidTitles } from "./said-titles.ts";
import { companyScore, nameScores, titleScore } from "./titles.ts";

/**
 * The places where the names of a position begin small ("emperor Software Ltd – developer, 2019 – 2021"),
 * ascending. Many rules know a name by its capital, so these are read as capitals. O(text).
 */
export function smallNames({ lines, text }: Document): readonly number[] {
  const dated = new Map<number, readonly Span[]>();
  const datesAt = (i: number): readonly Span[] => {
    const line = lines[i];
    if (line === undefined || line.to - line.from > longestRow) return [];
    const known = dated.get(i) ?? findDates(text, line.from, line.to).filter(isPeriod);
    dated.set(i, known);
    return known;
  };
  return lines.flatMap((line, i) => {
    const words = text.slice(line.from, line.to);
    if (!mayBegin.test(words)) return [];
    const said = saidTitles(words).map((place) => line.from + place);
    return said.length === 0 ? smallIn(i, words) : inOrder([...said, ...smallIn(i, words)]);
  });

  function smallIn(i: number, words: string): readonly number[] {
    const line = lines[i];
    if (line === undefined || words.length > longestSentence) return [];
    const dates = datesAt(i);
    const isName =
      words.length <= longestRow &&
      !startsItem.test(words) &&
      !isRest(i) &&
      (dates.length > 0 || isBesideDates(i, words));
    if (isName) return smallInRow(text, line, dates);
    return smallInSentence(words).map((place) => line.from + place);
  }

  /** Whether a row is right below one without dates that is long or a bullet, and may continue it. */
  function isRest(i: number): boolean {
    const [above, own] = [lines[i - 1], lines[i]];
    if (own === undefined || above === undefined || own.from - above.to > 1) return false;
    if (!smallFirst.test(text.slice(own.from, own.to)) || datesAt(i - 1).length > 0) return false;
    const words = text.slice(above.from, above.to);
    return words.length > longestName || (datesAt(i).length === 0 && startsItem.test(words));
  }

  function isBesideDates(i: number, words: string): boolean {
    if (words.length > longestName || /[.;:,]\s*$/.test(words)) return false;
    if (datesAt(i - 1).length > 0 || datesAt(i + 1).length > 0) return true;
    // The other name may be between a name and its dates.
    return [-1, 1].some((step) => isName(i + step) && datesAt(i + 2 * step).length > 0);
  }

  function isName(i: number): boolean {
    const { from = 0, to = 0 } = lines[i] ?? {};
    const words = text.slice(from, to);
    if (words.length > longestName || !capitalFirst.test(words)) return false;
    return !/[.;:,]\s*$/.test(words) || companyScore(words) > 2;
  }
}

/** The document with capitals at these places. No place moves. O(text). */
export function withCapitals(document: Document, places: readonly number[]): Document {
  if (places.length === 0) return document;
  const pieces: string[] = [];
  let from = 0;
  for (const at of places) {
    const letter = document.text.charAt(at);
    const capital = letter.toUpperCase();
    pieces.push(document.text.slice(from, at), capital.length === 1 ? capital : letter);
    from = at + 1;
  }
  return { ...document, text: [...pieces, document.text.slice(from)].join("") };
}

/** What was read from a document with such capitals, with the letters of `text`. O(facts). */
export function inOwnLetters<T>(read: T, text: string): T {
  if (Array.isArray(read)) return read.map((one: unknown) => inOwnLetters(one, text)) as T;
  if (typeof read !== "object" || read === null) return read;
  const own = Object.fromEntries(
    Object.entries(read).map(([key, value]: [string, unknown]) => [key, inOwnLetters(value, text)]),
  ) as T & Partial<Fact>;
  if (own.text === undefined || own.from === undefined) return own;
  const letters = foldSpace(text.slice(own.from, own.to));
  return letters.toLowerCase() === own.text.toLowerCase() ? { ...own, text: letters } : own;
}

const longestRow = 160;
/** Longer sentences describe more than one stay. */
const longestSentence = 400;
const longestName = 70;
/** A small letter at the start of a row, behind a mark or behind a connector. */
const mayBegin = cased.u`(?:^|[\s.(])[\p{Ll}]`;

const cellMark = /\t+|\s{2,}|\s[-–—|•·@/]\s|[,:;|()"“”]\s*/gu;
const joinMark = /^\s[-–—|/]\s$/u;
/** Behind these, small letters may as well continue a sentence. */
const openMark = /[,;("“]/;

/** The places in a row whose letters should be capitals. */
function smallInRow(text: string, row: Line, dates: readonly Span[]): readonly number[] {
  const ends = [...dates, { from: row.to, to: row.to }];
  let from = row.from;
  return ends.flatMap((end) => {
    const start = from;
    from = end.to;
    return cellsOf(text.slice(start, end.from)).flatMap((cell) =>
      smallInCell(cell).map((place) => start + cell.at + place),
    );
  });
}

interface Cell {
  readonly at: number;
  readonly words: string;
  /** Whether it is behind a mark that may continue a sentence. */
  readonly isOpen: boolean;
  readonly isInBracket: boolean;
  /** Whether a name in capitals follows behind a dash, a slash or the like. */
  readonly isJoined: boolean;
}

function cellsOf(words: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let isOpen = false;
  let isInBracket = false;
  for (const { index, 0: mark } of [...words.matchAll(cellMark), { index: words.length, 0: "" }]) {
    const end = index + mark.length;
    const isJoined = joinMark.test(mark) && capitalFirst.test(words.slice(end));
    cells.push({ at, words: words.slice(at, index), isOpen, isInBracket, isJoined });
    isOpen = openMark.test(mark);
    isInBracket = mark.includes("(");
    at = end;
  }
  return cells;
}

const eachWord = regExp.gu`[${letters}][${letters}\d.'’&+#-]*`;
const mostWords = 6;
type Words = readonly RegExpExecArray[];

function smallInCell(cell: Cell): readonly number[] {
  const words = [...cell.words.matchAll(eachWord)];
  return inOrder([...smallAtStart(cell, words), ...smallInside(cell, words)]);
}

/** Each place once, ascending. */
function inOrder(places: readonly number[]): readonly number[] {
  return [...new Set(places)].toSorted((a, b) => a - b);
}

/** The letters at the start of a cell that are a name, or begin one. */
function smallAtStart(cell: Cell, words: Words): readonly number[] {
  const [article, name] = words;
  // "the One World": an article before a name is part of it.
  if (article?.index === 0 && articles.has(article[0]) && isCapital(name))
    return cell.isOpen ? [] : [0];
  const first = words.findIndex(([word]) => !isConnector(word));
  const own = words[first];
  if (own === undefined || !smallFirst.test(own[0]) || own[0].endsWith(".")) return [];
  if (isCapital(words[first + 1])) return isOpening(cell, first, own[0]) ? capitalsOf(own) : [];
  return cell.isOpen ? [] : smallNameIn(cell, words, own);
}

/** Whether a small word before a capital begins a name: not "ehemals" in "Acme, ehemals Weston GmbH". */
function isOpening(cell: Cell, first: number, word: string): boolean {
  if (cell.isOpen && !cell.isInBracket) return false;
  return (first === 0 && !cell.isOpen) || isStrange(word);
}

/** The letters of a name without a capital behind its first word. */
function smallNameIn(cell: Cell, words: Words, own: RegExpExecArray): readonly number[] {
  // "zlk - Zelkova Systems"
  if (cell.at === 0 && cell.isJoined && words.length === 1) return capitalsOf(own);
  if (words.length > mostWords) return [];
  const { title, company } = nameScores(cell.words);
  if (title < 4 && company < 2) return [];
  // "Acme – now part of Weston Group"
  if (anyCapital.test(cell.words)) return cell.at === 0 && own === words[0] ? [own.index] : [];
  return words.filter(([word]) => !isConnector(word)).map(({ index }) => index);
}

/** The first letter of a word, or all those of a short one that is no word of a language: "qc" is "QC". */
function capitalsOf({ 0: word, index }: RegExpExecArray): readonly number[] {
  const isAcronym = word.length <= longestAcronym && isStrange(word);
  return isAcronym ? Array.from(word, (_, i) => index + i) : [index];
}

const longestAcronym = 3;
const vowel = /[aeiouy]/;

/** The letters within a cell that begin a name behind a word that leads to one ("at zlk Systems"). */
function smallInside({ words: cell }: Cell, words: Words): readonly number[] {
  return words.flatMap((own, i) => {
    if (!mayOpenName(words, i)) return [];
    const isLed = mayBeFirm(own[0]) && leadsToName(lastBefore(words, i));
    return isLed || titleScore(cell.slice(own.index)) >= 2 ? capitalsOf(own) : [];
  });
}

/** "bij de Acme": an article has a vowel. */
function mayBeFirm(word: string): boolean {
  return (word.length > longestAcronym || !vowel.test(word)) && isStrange(word);
}

/**
 * The letters in a sentence that begin a title behind a small word ("worked as a senior Engineer"), or a firm
 * where it tells of a stay ("worked with zelkova Systems").
 */
function smallInSentence(sentence: string): readonly number[] {
  if (!mayLead.test(sentence)) return [];
  const words = [...sentence.matchAll(eachWord)];
  const isStay = stayVerb.test(sentence);
  return words.flatMap((own, i) => {
    if (!mayOpenName(words, i) || !leadsToName(lastBefore(words, i))) return [];
    const isFirm = isStay && mayBeFirm(own[0]);
    return isFirm || titleScore(sentence.slice(own.index)) >= 2 ? capitalsOf(own) : [];
  });
}

/** Whether a small word behind a small connector, and before a word in capitals, may begin a name. */
function mayOpenName(words: Words, i: number): boolean {
  const word = words[i]?.[0] ?? "";
  if (!isCapital(words[i + 1]) || !smallFirst.test(word) || word.endsWith(".")) return false;
  return !isConnector(word) && isConnector(lastBefore(words, i));
}

function lastBefore(words: Words, i: number): string {
  return words.slice(0, i).findLast(([one]) => !articles.has(one))?.[0] ?? "";
}

const articles = nameSet("plain-article");
const stayVerb = pattern("stay-verb");
const mayLead = cased.u`\s[\p{Ll}]{1,5} [\p{Ll}]\S* [\p{Lu}]`;

function isCapital(word: RegExpExecArray | undefined): boolean {
  return word !== undefined && capitalFirst.test(word[0]);
}

function isStrange(word: string): boolean {
  return !isEnglishWord(foldPlain(word));
}
