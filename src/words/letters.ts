/**
 * The letters of alphabets, for use inside the brackets of a pattern. Written as ranges, since a Unicode
 * property takes a millisecond to compile.
 */
export const alphabetic = "A-Za-zÀ-ῼ";

/** The same plus East Asian characters: what a pattern treats as a letter unless there is a reason not to. */
export const letters: string = `${alphabetic}ぁ-힣`;

type Source = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

const withFlags =
  (flags: string): Source =>
  (source, ...parts) =>
    new RegExp(String.raw(source, ...parts), flags);

/**
 * Makes patterns from named parts, by flags: regExp.u`^[${letters}]+$` matches any word. Everything else is
 * read as in a literal, except that a slash needs no backslash.
 */
export const regExp: Readonly<Record<"g" | "gi" | "gu" | "i" | "iy" | "su" | "u" | "uy", Source>> =
  {
    g: withFlags("g"),
    gi: withFlags("gi"),
    gu: withFlags("gu"),
    i: withFlags("i"),
    iy: withFlags("iy"),
    su: withFlags("su"),
    u: withFlags("u"),
    uy: withFlags("uy"),
  };

/** Contains a letter. */
export const letter: RegExp = regExp.u`[${letters}]`;

/** Contains a letter or a digit. */
export const letterOrDigit: RegExp = regExp.u`[${letters}\d]`;

/** Begins with a letter. */
export const letterFirst: RegExp = regExp.u`^[${letters}]`;

/** Each letter. */
export const eachLetter: RegExp = regExp.gu`[${letters}]`;

/** Each letter or digit. For `match`, `matchAll` and `replace`, which begin at the start of a text. */
export const eachLetterOrDigit: RegExp = regExp.gu`[${letters}\d]`;

/** Each run of letters. */
export const eachWord: RegExp = regExp.gu`[${letters}]+`;

/** Each run of letters and digits. */
export const eachTerm: RegExp = regExp.gu`[${letters}\d]+`;
