import { regExp } from "./letters.ts";

/**
 * The characters that begin a list item, for use inside the brackets of a pattern: bullets, check marks, and
 * the shapes, stars and arrowheads used in their place. Characters that mean something else just as often
 * ("-", "*", "o", "·", "→") are left to each caller.
 */
export const bullets = "•‣⁃∘∙⦾⦿■-◿★☆☐☛☞⚪⚫✓✔✙-✧✩-❋❍❏-❒❖❭-➯⬛⬜⬤";

/** The same plus the arrows that begin an item at the start of a line, whatever follows. */
export const lineMarks: string = `${bullets}·→⇒»›・･`;

/**
 * Characters with other uses that begin an item if a space follows, apart from hyphens; as part of a pattern.
 */
export const spacedMarks = "[*o+~>°§¤]|[-=]>";

/**
 * A number that begins an item, as part of a pattern; `space` is the pattern of the space that may follow.
 * Matches "1. Java", "1.Java" and "(2) Java", but also "3、Java", "2、3年", "４．Java" and "⑤Java". Does not match the start
 * of a phone number ("(21) 98765-4321") or of a date ("1. 4. 2018").
 */
export function listNumber(space: string): string {
  const closed = `[.)](?!${space}+(?:\\d{4,5}[ -]|\\d{1,2}\\.${space}?)\\d{4}(?!\\d))${space}+|、${space}*|[．）](?![\\d０-９])${space}*`;
  return `[(（]?[\\d０-９]{1,2}(?:${closed}|[.)](?=[A-Z][A-Za-z&]{2}))|[①-⑳]${space}*`;
}

/** Whether a row begins with a mark or a number of an item. */
export const startsItem: RegExp = regExp.u`^\s*(?:[${lineMarks}]|(?:[-–—]|${spacedMarks})\s|${listNumber("\\s")})`;

/** Emoji and the like, for use inside the brackets of a pattern. */
export const pictureMarks = "⌀-⏿✂-➿☀-⛿⬅-⭕🀀-🇥🈀-🫿";

const picture = regExp.uy`(?:[${pictureMarks}][\ufe0f\u200d🏻-🏿]*){1,3}[^\S\n\r]*`;

/**
 * The emoji at a place, including the space after them: before a heading, as bullets, or for "phone". "" if
 * there are none.
 */
export function pictureAt(text: string, from: number): string {
  // A shortcut for most lines.
  if (text.charCodeAt(from) < FIRST_PICTURE) return "";
  picture.lastIndex = from;
  return picture.exec(text)?.[0] ?? "";
}

const FIRST_PICTURE = 0x2300;
