import { isTokenComment, isTokenIdent, isTokenSemicolon, tokenize } from "@csstools/css-tokenizer";
import { isValid, longhandsOf } from "./css-properties.ts";
import { followBrackets } from "./css-values.ts";

/** What a rule or a `style` attribute declares for one property. */
export interface Declaration {
  readonly property: string;
  /** As written; it may be the value of a shorthand for several properties (see `sideOf`). */
  readonly value: string;
  readonly isImportant: boolean;
}

/**
 * Apart from data URLs, no real page has longer values. The limit matters because each value is read for
 * every element that has it.
 */
const maxLength = 500;

/** Stands for an unknown value. */
export const unknownValue = "?";

/**
 * The declarations in "margin: 0 auto !important", one for each property that affects visibility. Empty for
 * other properties and invalid declarations.
 */
export function readDeclaration(text: string): readonly Declaration[] {
  const colon = text.indexOf(":");
  if (colon < 0) return [];
  const written = nameOf(text.slice(0, colon).trim());
  const property = written.startsWith("--") ? written : written.toLowerCase();
  const names = longhandsOf(property);
  if (names.length === 0) return [];
  const whole = text.slice(colon + 1).trim();
  const mark = whole.lastIndexOf("!");
  const isImportant = mark >= 0 && /^!\s*important$/.test(whole.slice(mark).toLowerCase());
  const value = shortened(isImportant ? whole.slice(0, mark).trim() : whole);
  if (value !== unknownValue && !isValid(property, value)) return [];
  return names.map((name) => ({ property: name, value, isImportant }));
}

/** Resolves escapes in a name, "d\69splay". */
function nameOf(text: string): string {
  if (!text.includes("\\")) return text;
  const [token] = tokenize({ css: text });
  return token !== undefined && isTokenIdent(token) ? token[4].value : text;
}

/** A value without the content of data URLs. O(length), even if no bracket is ever closed. */
function shortened(value: string): string {
  if (value.length <= maxLength) return value;
  let short = "";
  let rest = 0;
  for (const { index } of value.matchAll(/url\(/gi)) {
    if (index < rest) continue;
    const end = value.indexOf(")", index);
    if (end < 0) break;
    short += `${value.slice(rest, index)}url()`;
    rest = end + 1;
  }
  short += value.slice(rest);
  return short.length <= maxLength ? short : unknownValue;
}

/**
 * A longer `style` attribute is not read, since up to a hundred times its length would be kept. Because it
 * may hide its text, an unknown mask is assumed.
 */
const maxStyleLength = 100_000;
const unknownStyle: readonly Declaration[] = [
  { property: "mask-image", value: unknownValue, isImportant: false },
];

/** The declarations of a `style` attribute. O(length). */
export function readStyle(css: string): readonly Declaration[] {
  if (css.length > maxStyleLength) return unknownStyle;
  const declarations: Declaration[] = [];
  const closers: string[] = [];
  let text = "";
  for (const token of tokenize({ css })) {
    if (isTokenComment(token)) continue;
    if (closers.length === 0 && isTokenSemicolon(token)) {
      declarations.push(...readDeclaration(text));
      text = "";
    } else {
      text += token[1];
      followBrackets(closers, token[0]);
    }
  }
  return [...declarations, ...readDeclaration(text)];
}
