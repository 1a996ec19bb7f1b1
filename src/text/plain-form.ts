import type { Document } from "../document/document.ts";
import { forEachMatch } from "../words/find-all.ts";
import { type Edit, type Edited, editDocument, editsOf } from "./edits.ts";
import { gluedEdits } from "./glued-rows.ts";
import { latexEdits } from "./latex-form.ts";
import { memoize } from "./memoize.ts";
import { spacingOf } from "./spacing.ts";

/** Characters that no plain English text contains. Tested first, because it takes a tenth of the time. */
const mayBeForeign = /[\v\r\u0080-\uffff]/;

/** Every character that `odd` may change; most texts contain none. */
const mayBeOdd =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is a character of its own, too.
  /[\v\r\u0085\u00a0\u00ad\u0300-\u036f\u1100-\u1112\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u2e9f\u2ef3\u2f00-\u2fd5\u3000\u3099\u309a\ud835\ufb00-\ufb06\ufeff\uff03\uff0b\uff0d-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a]/;

/** Most texts have no line that ends in spaces. */
const mayEndInSpace = / (?:[\n\r]|$)/;

/**
 * What programs write where a person would type plain characters, besides spaces at the end of a line: line
 * breaks of Windows and Word; non-breaking spaces and those of special widths; invisible characters (except a soft
 * hyphen at the end of a line, which shows the readers that a word is split, and a joiner between emoji,
 * which makes them one picture); a letter and its accents, or the parts of a Korean syllable, as separate
 * characters, as in file systems; letters that are bold by themselves; ligatures; radicals that some
 * fonts use for Chinese characters; and full-width letters, digits and punctuation.
 */
const odd =
  /(?<break>\r\n?|[\v\u0085\u2028\u2029])|(?<space>[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])|(?<unseen>(?:[\u200b\u200c\u200e\u200f\u2060\ufeff]|\u00ad(?!\s)|\u200d(?![\u2600-\u27bf\ud83c-\ud83e])){1,999})|(?<apart>\S[\u0300-\u036f\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?)|(?<styled>\ud835[\udc00-\udfff]|[\u2e9f\u2ef3\u2f00-\u2fd5\ufb00-\ufb06\uff03\uff0b\uff0d-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a])/g;

/**
 * The document in plain characters, so that the same words are read the same however they are encoded.
 * Whoever reads a document uses this form and returns places in the given document. White space that only
 * spreads the text out is removed, too. O(text) once per document, so that what was computed for the plain
 * form is still known when the resume is scored. Returns almost at once for a text without odd characters.
 */
export const plainForm: (given: Document) => Edited = memoize((given) => {
  const { text } = given;
  const isPlain = !(mayBeForeign.test(text) && mayBeOdd.test(text)) && !mayEndInSpace.test(text);
  const plain = editDocument(given, isPlain ? [] : plainEdits(text));
  // On a PDF page, positions show what belongs together.
  if (given.format === "pdf") return plain;
  return [latexEdits, spacingOf, gluedEdits].reduce((all, edits) => edited(all, edits), plain);
});

function edited(before: Edited, edits: (text: string) => readonly Edit[]): Edited {
  const made = edits(before.document.text);
  return made.length === 0 ? before : andThen(before, editDocument(before.document, made));
}

function andThen(first: Edited, second: Edited): Edited {
  return {
    document: second.document,
    follow: (facts) => second.follow(first.follow(facts)),
    restore: (facts) => first.restore(second.restore(facts)),
  };
}

/** Ascending. O(text). */
function plainEdits(text: string): readonly Edit[] {
  const ends = endsOf(text);
  const edits = editsOf(text, odd, plainOf);
  if (ends.length === 0) return edits;
  return [...ends, ...edits].sort((a, b) => a.from - b.from);
}

const lastSpace = / (?=[\n\r\v\u0085\u2028\u2029]|$)/g;

/**
 * The spaces at the ends of lines. An expression for all of them would need room for each, so that a million
 * in a row would be too many for it.
 */
function endsOf(text: string): readonly Edit[] {
  const ends: Edit[] = [];
  forEachMatch(lastSpace, text, ({ index }) => {
    let from = index;
    while (text[from - 1] === " ") from--;
    ends.push({ from, to: index + 1, put: "" });
  });
  return ends;
}

function plainOf({ 0: written, groups }: RegExpExecArray): string {
  if (groups?.break !== undefined) return "\n";
  if (groups?.space !== undefined) return " ";
  if (groups?.unseen !== undefined) return "";
  return written.normalize(groups?.apart === undefined ? "NFKC" : "NFC");
}

/** What was read from a document, as if the document had been given in plain form, and how to map it back. */
export function plainlyRead<T extends { readonly document: Document }>(
  facts: T,
): { readonly facts: T; readonly restore: Edited["restore"] } {
  const { follow, restore } = plainForm(facts.document);
  return { facts: follow(facts), restore };
}
