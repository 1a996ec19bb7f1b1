import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import { eachWord, letters, regExp } from "../../words/letters.ts";
import { leavesOpen } from "../rows/name-brackets.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import type { ReadName } from "./run-names.ts";

const abbreviation =
  /(?:^|[\s.])(?:I(?:nc|NC)|Ltd|ltd|LTD|Co|CO|C(?:orp|ORP)|Pvt|com|Bros|Kft|Zrt|Ltda|Şti|[A-Z])$|\.[A-Za-zŞ]$/u;

/**
 * Adds the dot or mark before or after a name (".NET", "Ltd.", "Yahoo!"), the other end of its bracket or
 * quotation marks, and a legal form in brackets ("(주)다온").
 */
export function withDot(text: string, named: ReadName): ReadName {
  const name = withOpening(text, named);
  const words = text.slice(name.from, name.to);
  const next = text.charAt(name.to);
  if (closesQuote(words, next)) return { ...name, to: name.to + 1 };
  const form = /^\([주株有]\)/.exec(text.slice(name.to, name.to + 3));
  if (form !== null) return { ...name, to: name.to + form[0].length };
  if (leavesOpen(words) && next === ")") return { ...name, to: name.to + 1 };
  const isOwn = next === "!" || (next === "." && abbreviation.test(words));
  return isOwn ? { ...name, to: name.to + 1 } : name;
}

/** Whether a mark closes a quotation that the words open ("ООО «Ромашка»"). */
function closesQuote(words: string, mark: string): boolean {
  // Straight marks look the same at both ends.
  if (mark === '"') return words.split('"').length % 2 === 0;
  const opening = openings.get(mark);
  return opening !== undefined && words.lastIndexOf(opening) > words.lastIndexOf(mark);
}

const openings: ReadonlyMap<string, string> = new Map([
  ["»", "«"],
  ["”", "“"],
  ["“", "„"],
]);

/** A dot at the start of a word, as in ".NET". */
const leadingDot = regExp.u`(?:^|[^${letters}\d.])\.$`;

function withOpening(text: string, name: ReadName): ReadName {
  if (leadingDot.test(text.slice(Math.max(0, name.from - 2), name.from)))
    return { ...name, from: name.from - 1 };
  const isOpened = /^[ぁ-힣]\)/.test(text.slice(name.from, name.from + 2));
  return isOpened && text.charAt(name.from - 1) === "(" ? { ...name, from: name.from - 1 } : name;
}

/** The row that contains a name. O(rows). */
export function headOf(heads: readonly EntryRow[], name: Span): EntryRow | undefined {
  return heads.find(({ row }) => encloses(row, name));
}

/** Where the words after a name end: at the next dates, or at the end of the row. O(rows). */
export function endOfWords(heads: readonly EntryRow[], name: Span): number {
  const head = headOf(heads, name);
  const dates = head?.dates.filter(({ from }) => from >= name.to) ?? [];
  return Math.min(head?.row.to ?? name.to, ...dates.map(({ from }) => from));
}

/** Whether letters are initials of the words, in the same order. O(length). */
export function isAcronymOf(letters: string, words: string): boolean {
  const initials = (words.match(eachWord) ?? []).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const letter of letters.toUpperCase().replaceAll("&", "")) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length > 1 && initials.length > 1 && letters.startsWith(initials[0] ?? "?");
}

/**
 * Whether a name is in the bracket right after the title, which usually holds the title's field ("Engineer
 * (Data Platform)"). O(1).
 */
export function isInBracket(text: string, name: Span, title: Span | undefined): boolean {
  return title !== undefined && /^\s?\($/.test(text.slice(title.to, name.from));
}

/** Whether a name is the bracket with the initials of the title before it ("Teaching Assistant (TA)"). O(length). */
export function abbreviates(text: string, name: Span, title: Span | undefined): boolean {
  if (title === undefined || !isInBracket(text, name, title)) return false;
  return isAcronymOf(text.slice(name.from, name.to), text.slice(title.from, title.to));
}
