import type { Document } from "../document/document.ts";
import { letterOrDigit, letters, regExp } from "../words/letters.ts";
import { oneLine } from "./evidence.ts";
import { wordsOf } from "./words.ts";

interface LiteralText {
  /** The visible lines in lower case, white space collapsed. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const cache = new WeakMap<Document, LiteralText>();

// "C" does not stand in "C++" or "C#", though neither sign is a letter.
const continuesName = regExp.u`[${letters}\d+#]`;
const firstWord = regExp.u`[${letters}\d]+`;

/** `words` as `isLiteral` compares them: in lower case, white space collapsed. */
export function literalForm(words: string): string {
  return oneLine(words).toLowerCase();
}

/**
 * Whether one of `forms` (of `literalForm`) stands in the visible text of `document`, on word borders, letter case aside: what an
 * applicant system finds that searches for words and knows no synonyms. False for no forms. O(text) a form at worst.
 */
export function isLiteral(document: Document, forms: readonly string[]): boolean {
  const literal = literalTextOf(document);
  return forms.some((form) => mayStandIn(literal, form) && stands(literal.text, form));
}

function literalTextOf(document: Document): LiteralText {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const visible = document.lines.filter((line) => line.region !== "hidden");
  const lines = visible.map((line) => literalForm(document.text.slice(line.from, line.to)));
  const made = { text: lines.join(" "), words: new Set(wordsOf(document).words) };
  cache.set(document, made);
  return made;
}

// Most forms that are not there are ruled out by their first word, without a scan of the text.
function mayStandIn(literal: LiteralText, form: string): boolean {
  const first = firstWord.exec(form)?.[0];
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
