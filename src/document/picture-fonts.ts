import { bulletMark, isBullet } from "./characters.ts";
import { fontKindOf, pictureText } from "./fonts.ts";

/** The code points of Word for characters of symbol fonts: 0xf000 plus their code in the font. */
const symbols = /[\uf020-\uf0ff]/g;

/**
 * From this code on, Wingdings has arrows, stars and boxes. Whatever they show, they mark or separate list
 * items.
 */
const firstMark = 0x80;

/**
 * `text` as it looks in `font`: list marks of any font become "•", other pictures ("J" in Wingdings is a
 * face) become spaces. The length stays the same, so that the places of links remain valid.
 */
export function seenText(text: string, font: string | null | undefined): string {
  const kind = fontKindOf(font ?? undefined);
  if (kind === "letters")
    return text.replace(symbols, (symbol) => (isBullet(symbol) ? bulletMark : symbol));
  return text.replace(/\S/g, (picture) => {
    const code = picture.charCodeAt(0) & 0xff;
    if (kind === "icons") return " ";
    const isMark = code >= firstMark || pictureText(String.fromCharCode(code), kind) === bulletMark;
    return isMark ? bulletMark : " ";
  });
}
