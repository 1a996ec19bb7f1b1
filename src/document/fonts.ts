import { cased } from "../words/cased.ts";
import { bulletMark, isBullet } from "./characters.ts";

// Icon fonts draw a telephone or an envelope, and say that it is "Æ", "#" or nothing at all: what they draw
// is no text, however it is encoded. They are known by their names, which every producer keeps.

/** What the glyphs of a font are. */
export type FontKind = "letters" | "icons" | "dingbats";

/** Fonts of icons for web pages and documents. */
const iconNames =
  /awesome|icomoon|ionicons|glyphicon|material-?symbols|entypo|fontello|octicon|typicon|devicon|academicons|marvosym|fontisto|boxicons|remixicon|linearicons|themify|mdl2|marlett/i;

/** Fonts that say what they are ("SimpleIcons", "bootstrap-icons"); "Lexicon" is a typeface for text. */
const iconWord = /Icon(?!ic)|(?<![A-Za-z])icon(?!ic)/;

/** Fonts of marks that word processors take for bullets. */
const dingbatNames = /dingbats|wingdings|webdings|bookshelf symbol/i;

/** What the font named `name` draws; "letters" for all that are not known to draw pictures. O(length of the name). */
export function fontKindOf(name: string | undefined): FontKind {
  if (name === undefined) return "letters";
  if (dingbatNames.test(name)) return "dingbats";
  return iconNames.test(name) || iconWord.test(name) ? "icons" : "letters";
}

/** The letters on whose places Wingdings draws dots, squares, arrows and ticks. */
const dingbatBullets: ReadonlySet<string> = new Set("lmnoqrstuvwxyz§¨ª«\u00adŸØàèðüþ");

/** Icons that nothing but the items of a list begin with, as Font Awesome and TeX's packages for it name them; a star or a circle may be a mark of a rating. */
const iconMarks =
  /^(?:(?:angle|angle-double|caret|chevron|chevron-circle|arrow|arrow-circle|arrow-circle-o|long-arrow|hand-o)-right|check|check-circle|check-square|play|square)$/;

/** The places of the same icons in the private area. */
const iconMarkCodes: ReadonlySet<string> = new Set(
  "\uf00c\uf04b\uf054\uf058\uf061\uf0a4\uf0a9\uf0c8\uf0da\uf101\uf105\uf138\uf14a\uf178\uf18e",
);

/** Fonts for text and signs in which office programs draw the marks of Wingdings, at the places that Word keeps them. */
const signNames = /opensymbol/i;

/** Whether `text` is one of the arrows, stars and boxes of Wingdings as Word keeps them, which mark what a line lists. */
const isKeptMark = (text: string): boolean =>
  text.length === 1 && text >= "\uf080" && text <= "\uf0ff";

/** Whether a glyph of the font named `font`, which draws letters, is a list mark of Wingdings. */
export function isSignMark(text: string, font: string | undefined): boolean {
  return isKeptMark(text) && font !== undefined && signNames.test(font);
}

/**
 * The text of a glyph of a font that draws pictures: "•" for a list mark; "" for a picture whose code is an
 * ASCII character, since "R" or "z" would be read as a word, or no letter; else the letter as it is coded ("Æ"),
 * which nobody takes for a word, so that a line reads as it does when it is copied from any other reader. `name` is the glyph's in its font.
 */
export function pictureText(text: string, kind: "icons" | "dingbats", name = ""): string {
  if (kind === "dingbats" && (dingbatBullets.has(text) || isKeptMark(text))) return bulletMark;
  if (kind === "icons" && (iconMarkCodes.has(text) || iconMarks.test(name.replaceAll("_", "-"))))
    return bulletMark;
  // A hyphen, a star or a middle dot is a list mark among letters only.
  const isForeign = text > "\u00b7";
  return isForeign && (isBullet(text) || letterOrNumber.test(text)) ? text : "";
}

const letterOrNumber = cased.u`[\p{L}\p{N}]`;
