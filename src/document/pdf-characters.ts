// What glyphs stand for: bullets, icons and the characters that fonts write in other ways.

/** Characters that stand for a list mark, with the places that symbol fonts give them in the private area. */
const bulletCharacters =
  "•◦▪▫●○■□‣⁃∙⚫⬤◆◇❖➢➤➔►▸▹▶✓✔✦✧★☛⦿⁌⁍\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf06c\uf06e\uf0a8\uf0be";

const bullets: ReadonlySet<string> = new Set(bulletCharacters);

/** The mark that every bullet of every producer becomes. */
export const bulletMark = "•";

/** Whether `text` is a list mark and nothing else; "-", "–" and "*" count only where a list mark can stand. */
export function isBullet(text: string): boolean {
  return bullets.has(text) || text === "·" || text === "-" || text === "–" || text === "*";
}

const privateUse = /\p{Co}/u;

/**
 * A glyph's text as it should be read: bullets of symbol fonts as "•", icons (private use characters) as
 * nothing, compatibility ligatures and presentation forms as their letters. "" for what is no text.
 */
export function cleanGlyphText(text: string): string {
  if (text.length === 1 && text > " " && text < "\u007f") return text;
  if (bullets.has(text)) return privateUse.test(text) ? bulletMark : text;
  const kept = text.replace(
    /[\p{Cc}\u{e000}-\u{f8ff}\u{f0100}-\u{10ffff}\ufeff\u200b\ufffe\uffff]/gu,
    "",
  );
  return kept.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKD"));
}
