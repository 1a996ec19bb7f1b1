import { findDates } from "../../text/dates.ts";
import { findAll } from "../../words/find-all.ts";
import { foldPlain } from "../../words/fold.ts";
import { eachWord, letters, regExp } from "../../words/letters.ts";
import { fieldKinds } from "../rows/field-labels.ts";

/** A label directly followed by its value, as in a label column with a gap no wider than a space. */
interface RunInLabel {
  readonly kind: string;
  /** The length of the label in UTF-16 units, with the space after it. */
  readonly length: number;
}

/** Fewer words may be the start of a sentence; before a date, one word is enough. */
const fewestWords = 3;
const mostWords = 8;

/**
 * The known label at the start of the text: "Occupation or position held Developer", "Dates 01/2019 –
 * 03/2021".
 */
export function runInLabel(text: string): RunInLabel | undefined {
  const ends = wordEnds(text);
  if (!opensLabel(text, ends)) return undefined;
  for (let count = ends.length; count > 0; count--) {
    const end = ends[count - 1] ?? 0;
    const kind = fieldKinds.get(labelWords(text.slice(0, end)));
    const value = /^\)? (?=[^\s:=–-])/u.exec(text.slice(end));
    if (kind === undefined || value === null) continue;
    if (count >= fewestWords || (kind === "dates" && isDate(text.slice(end + value[0].length))))
      return { kind, length: end + value[0].length };
  }
  return undefined;
}

/**
 * The label that begins a row and ends on the row below, as in a narrow column of labels ("Numele și adresa
 * Acme SRL" over "angajatorului").
 */
export function wrappedLabel(text: string, below: string): RunInLabel | undefined {
  const ends = below.length > longestLabel ? [] : wordEnds(text);
  if (!opensLabel(text, ends)) return undefined;
  for (const end of ends.slice(1, -1).reverse()) {
    const kind = fieldKinds.get(labelWords(`${text.slice(0, end)} ${below}`));
    if (kind !== undefined) return { kind, length: end + 1 };
  }
  return undefined;
}

/** The words of a label without the marks between them: "Date (da – a", "Nom de l'employeur". */
function labelWords(words: string): string {
  return findAll(eachWord, foldPlain(words))
    .map(([word]) => word)
    .join(" ");
}

/** Whether the text begins with a date: "July 2013 – November 2017", "Da marzo 2019". */
function isDate(text: string): boolean {
  const at = findDates(text)[0]?.from ?? -1;
  return at === 0 || (at > 0 && rangeOpening.test(text.slice(0, at)));
}

const rangeOpening = regExp.u`^[${letters}]{1,5} $`;

/**
 * The offset of a long label within a value ("Acme Ltd Type of business or sector IT"), where the value ends;
 * -1 if there is none.
 */
export function labelWithin(text: string): number {
  for (const { index } of text.slice(0, longestValue).matchAll(/(?<= )\p{Lu}/gu)) {
    const rest = text.slice(index);
    const isLabel = wordEnds(rest).some(
      (end, i) => i + 1 >= fewestWords && fieldKinds.has(labelWords(rest.slice(0, end))),
    );
    if (isLabel) return index;
  }
  return -1;
}

const longestValue = 160;

/** The ends of the first words, at most as many as a label has. */
function wordEnds(text: string): readonly number[] {
  const words = findAll(eachWord, text.slice(0, longestLabel)).slice(0, mostWords);
  if (words[0]?.index !== 0) return [];
  return words.map(({ index, 0: word }) => index + word.length);
}

const longestLabel = 60;

/** Whether the first word begins a label. Nearly all rows begin with another one. */
function opensLabel(text: string, [end]: readonly number[]): boolean {
  return end !== undefined && openingsOfLabels().has(foldPlain(text.slice(0, end)));
}

let openings: ReadonlySet<string> | undefined;

/** The first words of labels. */
function openingsOfLabels(): ReadonlySet<string> {
  openings ??= new Set(
    Array.from(fieldKinds.keys(), (label) => label.slice(0, wordEnds(label)[0])),
  );
  return openings;
}
