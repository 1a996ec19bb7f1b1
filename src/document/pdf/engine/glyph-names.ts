import type { PdfFont } from "./engine.ts";

// Determines the letters that a glyph stands for. A font's map to Unicode may lack glyphs, especially
// ligatures. pdf.js then returns the character whose number is the glyph's code, which is an arbitrary letter
// ("staøng" for "staffing"). The glyph's name in the encoding may help ("f_f_i"); otherwise the words of the
// page do (ligatures.ts).

/** A glyph as pdf.js gives it. */
export interface CodedGlyph {
  readonly unicode?: unknown;
  readonly originalCharCode?: unknown;
}

/** The text of a glyph; undefined if its font does not say. */
export function namedText(glyph: CodedGlyph, font: PdfFont): string | undefined {
  const text = typeof glyph.unicode === "string" ? glyph.unicode : "";
  if (text.length !== 1) return text;
  const code = typeof glyph.originalCharCode === "number" ? glyph.originalCharCode : -1;
  const unit = text.charCodeAt(0);
  if (unit === 0) return nameOf(font, code);
  if (unit === code && font.isType3Font !== true && isUnmapped(font, code))
    return textOfCode(text, font, code);
  return isPrivateOrReplacement(unit) ? (nameOf(font, code, 2) ?? text) : text;
}

/** The text of a code that is not in the font's map; `text` is the character with that number. */
function textOfCode(text: string, font: PdfFont, code: number): string | undefined {
  const named = nameOf(font, code);
  if (named !== undefined)
    // Small capitals keep the letters of their codes.
    return named.toLowerCase() === text.toLowerCase() ? text : named;
  return font.composite === true || (isControl(code) && isUnnamed(font, code)) ? undefined : text;
}

/** Whether the font's map to Unicode lacks the code. */
function isUnmapped({ toUnicode }: PdfFont, code: number): boolean {
  return typeof toUnicode?.get === "function" && !toUnicode.get(code);
}

/** Whether neither the map nor the encoding contains a code, although the map contains others. */
function isUnnamed({ toUnicode, differences }: PdfFont, code: number): boolean {
  return differences?.[code] === undefined && (toUnicode?.length ?? 0) > 0;
}

/** Whether a unit is in the private use area, or the replacement character. */
function isPrivateOrReplacement(unit: number): boolean {
  return (unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd;
}

/** Control codes, except those that are used for blank glyphs. */
function isControl(unit: number): boolean {
  return unit < 9 || (unit > 13 && unit < 32) || (unit > 126 && unit < 160);
}

/**
 * The letters according to the name of the code. Names shorter than `least` are ignored, because a picture in
 * the private use area may be named by one letter.
 */
function nameOf({ differences }: PdfFont, code: number, least = 1): string | undefined {
  const name = differences?.[code];
  return typeof name === "string" && name.length >= least ? lettersOfName(name) : undefined;
}

/** The name of a glyph in the font's encoding; undefined if it has none. */
export function glyphName({ originalCharCode }: CodedGlyph, font: PdfFont): string | undefined {
  const name = typeof originalCharCode === "number" && font.differences?.[originalCharCode];
  return typeof name === "string" ? name : undefined;
}

/** Names of digits, as in "one.oldstyle". */
const digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Styles that old fonts append without a period: "Asmall", "oneoldstyle". */
const style = /(?<=^(?:[A-Z]|[a-z]{3,5}))(?:small|oldstyle|superior|inferior)$/;

/**
 * The letters in a glyph's name, by the rules of the Adobe Glyph List: what follows a period is a style, and
 * underscores join letters. Undefined for other names: signs, which pdf.js knows, and numbers.
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
