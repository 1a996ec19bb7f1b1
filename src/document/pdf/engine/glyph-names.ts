import type { PdfFont } from "./engine.ts";

// What a glyph says of its letters. A font's map to Unicode may leave glyphs out, ligatures above all; pdf.js then gives the character with the
// number of the glyph's code, which is any other letter ("staøng" for "staffing"). Its name in the encoding may still tell ("f_f_i"), and where
// nothing tells, the words of the page do (ligatures.ts).

/** A glyph as pdf.js gives it. */
export interface CodedGlyph {
  readonly unicode?: unknown;
  readonly originalCharCode?: unknown;
}

/** The text of a glyph; undefined where its font does not say what it is. */
export function namedText(glyph: CodedGlyph, font: PdfFont): string | undefined {
  const text = typeof glyph.unicode === "string" ? glyph.unicode : "";
  if (text.length !== 1) return text;
  const code = typeof glyph.originalCharCode === "number" ? glyph.originalCharCode : -1;
  const unit = text.charCodeAt(0);
  if (unit === 0) return nameOf(font, code);
  if (unit === code && font.isType3Font !== true && isUnmapped(font, code))
    return textOfCode(text, font, code);
  return isNothing(unit) ? (nameOf(font, code, 2) ?? text) : text;
}

/** The text of a code that the map leaves out; `text` is the character of that number. */
function textOfCode(text: string, font: PdfFont, code: number): string | undefined {
  const named = nameOf(font, code);
  if (named !== undefined)
    // Small capitals are letters of their codes.
    return named.toLowerCase() === text.toLowerCase() ? text : named;
  return font.composite === true || (isControl(code) && isUnnamed(font, code)) ? undefined : text;
}

/** Whether the font's map to Unicode leaves the code out. */
function isUnmapped({ toUnicode }: PdfFont, code: number): boolean {
  return typeof toUnicode?.get === "function" && !toUnicode.get(code);
}

/** Whether neither map nor encoding say anything of a code, though the map says something of others. */
function isUnnamed({ toUnicode, differences }: PdfFont, code: number): boolean {
  return differences?.[code] === undefined && (toUnicode?.length ?? 0) > 0;
}

/** The private area and the sign for what is no character. */
function isNothing(unit: number): boolean {
  return (unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd;
}

/** Codes that no text has, but for those that blank glyphs are drawn with. */
function isControl(unit: number): boolean {
  return unit < 9 || (unit > 13 && unit < 32) || (unit > 126 && unit < 160);
}

/** What the name of the code says; a picture in the private area may be named by one letter. */
function nameOf({ differences }: PdfFont, code: number, least = 1): string | undefined {
  const name = differences?.[code];
  return typeof name === "string" && name.length >= least ? lettersOfName(name) : undefined;
}

/** What the font's encoding calls a glyph; undefined where it says nothing. */
export function glyphName({ originalCharCode }: CodedGlyph, font: PdfFont): string | undefined {
  const name = typeof originalCharCode === "number" && font.differences?.[originalCharCode];
  return typeof name === "string" ? name : undefined;
}

/** Names of digits, as in "one.oldstyle". */
const digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Styles that old fonts write without a full stop: "Asmall", "oneoldstyle". */
const style = /(?<=^(?:[A-Z]|[a-z]{3,5}))(?:small|oldstyle|superior|inferior)$/;

/**
 * The letters that a glyph's name says, as the Adobe Glyph List has it: what is behind a full stop is a style, underscores join letters. Undefined for names
 * that say nothing here: those of signs, which pdf.js knows, and numbers.
 */
export function lettersOfName(name: string): string | undefined {
  const [base = ""] = name.split(".");
  const parts = base.replace(style, "").split("_").map(lettersOfPart);
  return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
}

function lettersOfPart(part: string): string | undefined {
  const digit = digits.indexOf(part);
  if (digit >= 0) return String(digit);
  return /^(?:[A-Za-z]|ff?[ijl]?)$/.test(part) ? part : undefined;
}
