import { bulletMark, isBullet } from "./characters.ts";
import { fontKindOf, pictureText } from "./fonts.ts";

/** Where Word keeps the characters of fonts that have no letters: in the private area, each behind the place of its code. */
const symbols = /[\uf020-\uf0ff]/g;

/** The arrows, stars and boxes of Wingdings: whatever they show, they mark or part what a line lists. */
const firstMark = 0x80;

/**
 * `text` as it is seen in `font`: list marks of any font as "•", other pictures ("J" in Wingdings is a face) as spaces. As long as `text`, so that
 * the places of links hold.
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
