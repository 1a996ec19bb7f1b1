import type { Document, Fact, Line, Span } from "../../document/document.ts";
import { findDates, isPeriod } from "../../text/dates.ts";
import { isEnglishWord } from "../../text/english.ts";
import { anyCapital, capitalFirst, cased, smallFirst } from "../../words/cased.ts";
import { foldPlain, foldSpace } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { startsItem } from "../../words/list-marks.ts";
import { isConnector } from "./connecting-words.ts";
import { nameScores } from "./titles.ts";

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
    if (words.length > longestRow || !mayBegin.test(words) || startsItem.test(words)) return [];
    const dates = datesAt(i);
    if (isRest(i) || (dates.length === 0 && !isBesideDates(i, words))) return [];
    return smallInRow(text, line, dates);
  });

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
    return datesAt(i - 1).length > 0 || datesAt(i + 1).length > 0;
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
const longestName = 70;
/** A small letter at the start of a row, behind a mark or behind a connector. */
const mayBegin = cased.u`(?:^|\s)[\p{Ll}]`;

const cellMark = /\t+|\s{2,}|\s[-–—|•·@/]\s|[,:;|()"“”]\s*/gu;
/** Behind these, small letters may as well continue a sentence. */
const openMark = /[,;("“]/;

/** The places in a row whose letters should be capitals. */
function smallInRow(text: string, row: Line, dates: readonly Span[]): readonly number[] {
  const ends = [...dates, { from: row.to, to: row.to }];
  let from = row.from;
  return ends.flatMap((end) => {
    const start = from;
    from = end.to;
    return cellsOf(text.slice(start, end.from)).flatMap(({ at, words }) =>
      smallInCell(words).map((place) => start + at + place),
    );
  });
}

/** The cells of a row that are not behind such a mark. */
function cellsOf(words: string): readonly { readonly at: number; readonly words: string }[] {
  const cells: { at: number; words: string }[] = [];
  let at = 0;
  let isOpen = false;
  for (const { index, 0: mark } of [...words.matchAll(cellMark), { index: words.length, 0: "" }]) {
    if (!isOpen) cells.push({ at, words: words.slice(at, index) });
    isOpen = openMark.test(mark);
    at = index + mark.length;
  }
  return cells;
}

const eachWord = regExp.gu`[${letters}][${letters}\d.'’&+#-]*`;
const mostWords = 6;

function smallInCell(cell: string): readonly number[] {
  const words = [...cell.matchAll(eachWord)];
  const first = words.findIndex(([word]) => !isConnector(word));
  const own = words[first];
  if (own === undefined || !smallFirst.test(own[0]) || own[0].endsWith(".")) return [];
  const next = words[first + 1];
  if (next !== undefined && capitalFirst.test(next[0]))
    return first === 0 || !isEnglishWord(foldPlain(own[0])) ? [own.index] : [];
  if (anyCapital.test(cell) || words.length > mostWords) return [];
  const { title, company } = nameScores(cell);
  if (title < 4 && company < 2) return [];
  return words.filter(([word]) => !isConnector(word)).map(({ index }) => index);
}
