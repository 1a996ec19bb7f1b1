import { cased } from "../words/cased.ts";
import { bulletMark, isBullet } from "./characters.ts";

// Icon fonts draw a telephone or an envelope, but encode it as "Æ", "#" or nothing at all. Whatever the
// encoding, these glyphs are not text. Such fonts are recognized by their names, which all producers keep.

/** What the glyphs of a font represent. */
export type FontKind = "letters" | "icons" | "dingbats";

/** Names of icon fonts for web pages and documents. */
const iconNames =
  /awesome|icomoon|ionicons|glyphicon|material-?symbols|entypo|fontello|octicon|typicon|devicon|academicons|marvosym|fontisto|boxicons|remixicon|linearicons|themify|mdl2|marlett/i;

/**
 * Names that contain the word ("SimpleIcons", "bootstrap-icons"), but not "Lexicon", which is a typeface for
 * text.
 */
const iconWord = /Icon(?!ic)|(?<![A-Za-z])icon(?!ic)/;

/** Symbol fonts that word processors use for bullets. */
const dingbatNames = /dingbats|wingdings|webdings|bookshelf symbol/i;

/**
 * What the font named `name` draws; "letters" for all that are not known to draw pictures. O(length of the
 * name).
 */
export function fontKindOf(name: string | undefined): FontKind {
  if (name === undefined) return "letters";
  if (dingbatNames.test(name)) return "dingbats";
  return iconNames.test(name) || iconWord.test(name) ? "icons" : "letters";
}

/** The letters at whose codes Wingdings draws dots, squares, arrows and ticks. */
const dingbatBullets: ReadonlySet<string> = new Set("lmnoqrstuvwxyz§¨ª«\u00adŸØàèðüþ");

/**
 * Icons that are only used to begin list items, as Font Awesome and its TeX packages name them. Stars and
 * circles are not among them, because they may be part of a rating.
 */
const iconMarks =
  /^(?:(?:angle|angle-double|caret|chevron|chevron-circle|arrow|arrow-circle|arrow-circle-o|long-arrow|hand-o)-right|check|check-circle|check-square|play|square)$/;

/** The code points of the same icons in the private use area. */
const iconMarkCodes: ReadonlySet<string> = new Set(
  "\uf00c\uf04b\uf054\uf058\uf061\uf0a4\uf0a9\uf0c8\uf0da\uf101\uf105\uf138\uf14a\uf178\uf18e",
);

/**
 * Text fonts in which office programs draw the marks of Wingdings, at the code points that Word uses for
 * them.
 */
const signNames = /opensymbol/i;

/**
 * Whether `text` is one of the arrows, stars and boxes of Wingdings, at Word's code points. They mark list
 * items.
 */
const isKeptMark = (text: string): boolean =>
  text.length === 1 && text >= "\uf080" && text <= "\uf0ff";

/** Whether a glyph of the text font named `font` is a list mark of Wingdings. */
export function isSignMark(text: string, font: string | undefined): boolean {
  return isKeptMark(text) && font !== undefined && signNames.test(font);
}

/**
 * The text of a glyph of a picture font. A list mark gives "•". A picture whose code is an ASCII character
 * gives "", since "R" or "z" would be read as a word; so does a code that is not a letter or digit. Other
 * letters are kept as encoded ("Æ"): nobody takes them for a word, and the line then reads as when it is
 * copied from any other reader. `name` is the glyph's name in its font.
 */
export function pictureText(text: string, kind: "icons" | "dingbats", name = ""): string {
  if (kind === "dingbats" && (dingbatBullets.has(text) || isKeptMark(text))) return bulletMark;
  if (kind === "icons" && (iconMarkCodes.has(text) || iconMarks.test(name.replaceAll("_", "-"))))
    return bulletMark;
  // A hyphen, a star or a middle dot is a list mark only in a text font.
  const isForeign = text > "\u00b7";
  return isForeign && (isBullet(text) || letterOrNumber.test(text)) ? text : "";
}

const letterOrNumber = cased.u`[\p{L}\p{N}]`;
