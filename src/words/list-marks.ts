import { regExp } from "./letters.ts";

/**
 * The signs that open an item of a list, for the brackets of a pattern: bullets, ticks, and the shapes, stars and arrowheads that people set in their
 * place. Signs that as often mean something else ("-", "*", "o", "·", "→") are left to the place that asks.
 */
export const bullets = "•‣⁃∘∙⦾⦿■-◿★☆☐☛☞⚪⚫✓✔✙-✧✩-❋❍❏-❒❖❭-➯⬛⬜⬤";

/** The same and the arrows that open an item at the start of a line, whatever follows. */
export const lineMarks: string = `${bullets}·→⇒»›・･`;

/** Signs of other uses that open one before a space, beside hyphens, as a part of a pattern. */
export const spacedMarks = "[*o+~>°§¤]|[-=]>";

/**
 * A number that opens an item, as a part of a pattern that says which `space` may follow: "1. Java" and "(2) Java", but "3、Java", "2、3年", "４．Java" and "⑤Java".
 * In "(21) 98765-4321" it is a part of a phone's, in "1. 4. 2018" of a date's.
 */
export function listNumber(space: string): string {
  const closed = `[.)](?!${space}+(?:\\d{4,5}[ -]|\\d{1,2}\\.${space}?)\\d{4}(?!\\d))${space}+|、${space}*|[．）](?![\\d０-９])${space}*`;
  return `[(（]?[\\d０-９]{1,2}(?:${closed})|[①-⑳]${space}*`;
}

/** Emoji and the like, as a class of a regular expression has them. */
export const pictureMarks = "⌀-⏿✂-➿☀-⛿⬅-⭕🀀-🇥🈀-🫿";

const picture = regExp.uy`(?:[${pictureMarks}][\ufe0f\u200d🏻-🏿]*){1,3}[^\S\n\r]*`;

/** The emoji that stand at a place, with the space behind them: before a heading, as bullets, or for "phone". "" where there are none. */
export function pictureAt(text: string, from: number): string {
  // Most lines begin with something else.
  if (text.charCodeAt(from) < FIRST_PICTURE) return "";
  picture.lastIndex = from;
  return picture.exec(text)?.[0] ?? "";
}

const FIRST_PICTURE = 0x2300;
