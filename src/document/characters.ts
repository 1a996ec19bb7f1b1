// What glyphs stand for: bullets, icons and the characters that fonts write in other ways.

import { plainLetters } from "../words/plain-letters.ts";

/** Characters that stand for a list mark, with the places that symbol fonts give them in the private area. */
const bulletCharacters =
  "•◦▪▫●○■□‣⁃∙⚫⬤◆◇❖➢➤➔►▸▹▶✓✔✦✧★☛⦿⁌⁍\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf06c\uf06e\uf0a8\uf0aa\uf0ab\uf0be";

const bullets: ReadonlySet<string> = new Set(bulletCharacters);

/** The mark that every bullet of every producer becomes. */
export const bulletMark = "•";

/** Whether `text` is a list mark and nothing else; "-", "–" and "*" count only where a list mark can stand. */
export function isBullet(text: string): boolean {
  return bullets.has(text) || text === "·" || text === "-" || text === "–" || text === "*";
}

const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;

/**
 * A glyph's text as it should be read: bullets of symbol fonts as "•", icons (private use characters) as
 * nothing, ligatures, mathematical letters and the radicals of Chinese characters as the letters that they stand for. "" for what is no text.
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
 * What TeX's bitmap fonts draw at control codes, which is all that they say of a glyph: at 11–15 the ligatures of
 * OT1, at 16–22 the quotes and dashes of T1 and at 27–31 its ligatures. The two encodings part elsewhere only in letters
 * that no English text has. https://www.latex-project.org/help/documentation/encguide.pdf
 */
const texGlyphs: ReadonlyMap<number, string> = new Map([
  ...pairsFrom(11, ["ff", "fi", "fl", "ffi", "ffl"]),
  ...pairsFrom(16, ["\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "\u2013", "\u2014"]),
  ...pairsFrom(27, ["ff", "fi", "fl", "ffi", "ffl"]),
]);

function pairsFrom(code: number, texts: readonly string[]): readonly (readonly [number, string])[] {
  return texts.map((text, i) => [code + i, text]);
}

/** The text of a glyph of a Type 3 font, which gives some of TeX's glyphs as control characters. */
export function type3Text(text: string): string {
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  return code > 0 && code < 32 ? (texGlyphs.get(code) ?? text) : text;
}
