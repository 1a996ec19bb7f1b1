// What glyphs stand for: bullets, icons, and characters that fonts encode in unusual ways.

import { plainLetters } from "../words/plain-letters.ts";

/** Characters used as list marks, including the code points that symbol fonts use in the private use area. */
const bulletCharacters =
  "•◦▪▫●○■□‣⁃∙⚫⬤◆◇❖➢➤➔►▸▹▶✓✔✦✧★☛⦿⁌⁍\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf06c\uf06e\uf0a8\uf0aa\uf0ab\uf0be";

const bullets: ReadonlySet<string> = new Set(bulletCharacters);

/** The character that replaces bullets of symbol fonts. */
export const bulletMark = "•";

/**
 * Whether `text` is a list mark and nothing else. "-", "–" and "*" are included; the caller must check that a
 * list mark can be there.
 */
export function isBullet(text: string): boolean {
  return bullets.has(text) || text === "·" || text === "-" || text === "–" || text === "*";
}

const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;

/**
 * The text of a glyph as it should be read: bullets of symbol fonts become "•", icons (private use
 * characters) disappear, and ligatures, mathematical letters and the radicals of Chinese characters become
 * plain letters. "" if nothing is left.
 */
export function cleanGlyphText(text: string): string {
  if (text.length === 1 && text > " " && text < "\u007f") return text;
  if (bullets.has(text)) return privateUse.test(text) ? bulletMark : text;
  const kept = text.replace(
    /[\p{Cc}\u{e000}-\u{f8ff}\u{f0100}-\u{10ffff}\ufeff\u200b\ufffe\uffff]/gu,
    "",
  );
  return plainLetters(kept).replace(otherForm, (letter) => letter.normalize("NFKD"));
}

/** Ligatures, and the radicals (Kangxi) that fonts give in place of the characters that look like them. */
const otherForm = /[\u2e9f\u2ef3\u2f00-\u2fd5\ufb00-\ufb06]/g;

/**
 * What TeX's bitmap fonts draw at control codes, which are all that the PDF says about their glyphs: at 11–15
 * the ligatures of OT1, at 16–22 the quotes and dashes of T1, at 27–31 the ligatures of T1. Otherwise the two
 * encodings differ only in letters that no English text contains.
 * https://www.latex-project.org/help/documentation/encguide.pdf
 */
const texGlyphs: ReadonlyMap<number, string> = new Map([
  ...pairsFrom(11, ["ff", "fi", "fl", "ffi", "ffl"]),
  ...pairsFrom(16, ["\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "\u2013", "\u2014"]),
  ...pairsFrom(27, ["ff", "fi", "fl", "ffi", "ffl"]),
]);

function pairsFrom(code: number, texts: readonly string[]): readonly (readonly [number, string])[] {
  return texts.map((text, i) => [code + i, text]);
}

/** The text of a glyph of a Type 3 font. Some of TeX's glyphs are encoded as control characters there. */
export function type3Text(text: string): string {
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  return code > 0 && code < 32 ? (texGlyphs.get(code) ?? text) : text;
}
