import type { Document } from "../../document/document.ts";
import { memoize } from "../../text/memoize.ts";
import { letterOrDigit, letters, regExp } from "../../words/letters.ts";
import { wordsOf } from "../copied/words.ts";
import { oneLine } from "../evidence.ts";

interface LiteralText {
  /** The visible lines in lower case, with white space collapsed. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

// "C" does not occur in "C++" or "C#", although neither sign is a letter.
const continuesName = regExp.u`[${letters}\d+#]`;
const firstWord = regExp.u`[${letters}\d]+`;

/** What a posting calls something, in the form in which it is searched for. */
export interface Wording {
  /** As returned by `literalForm`. */
  readonly form: string;
  /** Absent if it has no letter or digit; then it is never searched for. */
  readonly firstWord?: string;
}

/** The wording for a `form` returned by `literalForm`. */
export function wordingOf(form: string): Wording {
  const first = firstWord.exec(form)?.[0];
  return first === undefined ? { form } : { form, firstWord: first };
}

/** `words` in lower case, with white space collapsed. */
export function literalForm(words: string): string {
  return oneLine(words).toLowerCase();
}

/**
 * Whether the visible text of `document` contains one of `wordings` at word boundaries, ignoring case. This
 * is what an applicant tracking system finds that searches for words and knows no synonyms. False if
 * `wordings` is empty. O(text) per wording at worst.
 */
export function isLiteral(document: Document, wordings: readonly Wording[]): boolean {
  const literal = literalTextOf(document);
  return wordings.some((one) => mayStandIn(literal, one) && stands(literal.text, one.form));
}

const literalTextOf = memoize((document: Document): LiteralText => {
  const visible = document.lines.filter((line) => line.region !== "hidden");
  const lines = visible.map((line) => literalForm(document.text.slice(line.from, line.to)));
  return { text: lines.join(" "), words: new Set(wordsOf(document).words) };
});

// Most wordings that do not occur are ruled out by their first word, without scanning the text.
function mayStandIn(literal: LiteralText, { firstWord: first }: Wording): boolean {
  return first !== undefined && (first.length > 60 || literal.words.has(first));
}

function stands(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (isBorderBefore(text, at) && isBorderAfter(text, at + form.length)) return true;
  }
  return false;
}

function isBorderBefore(text: string, at: number): boolean {
  return at === 0 || !letterOrDigit.test(text.charAt(at - 1));
}

function isBorderAfter(text: string, at: number): boolean {
  return at >= text.length || !continuesName.test(text.charAt(at));
}

/**
 * Whether a search for `asked` is likely to find `written` anyway: "EC2" serves for "Amazon EC2", "banking"
 * for "investment banking", and "C++20" for "C++".
 */
export function isSameSearch(asked: string, written: string): boolean {
  const [long, short] = [searchForm(asked), searchForm(written)];
  return long === short || long.endsWith(` ${short}`) || isVersionOf(long, short);
}

function isVersionOf(name: string, written: string): boolean {
  return written.startsWith(name) && /^[ v\d.]*$/.test(written.slice(name.length));
}

/** A search for "on-call" finds "on call", and nobody writes both "API" and "APIs". */
function searchForm(words: string): string {
  return literalForm(words)
    .replaceAll("-", " ")
    .replace(/(?<=[a-z]{3})s$/, "");
}
