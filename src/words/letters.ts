/** The letters of alphabets, for the brackets of a pattern: ranges, since a property of Unicode takes a millisecond to compile. */
export const alphabetic = "A-Za-zÀ-ῼ";

/** The same with the signs of East Asia: what a pattern takes for a letter where nothing speaks against it. */
export const letters: string = `${alphabetic}ぁ-힣`;

type Source = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

const withFlags =
  (flags: string): Source =>
  (source, ...parts) =>
    new RegExp(String.raw(source, ...parts), flags);

/**
 * Patterns that name what they are made of, by their flags: regExp.u`^[${letters}]+$` is any word. The rest is read as in a literal, but a slash needs no
 * backslash.
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

/** Holds a letter. */
export const letter: RegExp = regExp.u`[${letters}]`;

/** Holds a letter or a digit. */
export const letterOrDigit: RegExp = regExp.u`[${letters}\d]`;

/** Opens with a letter. */
export const letterFirst: RegExp = regExp.u`^[${letters}]`;

/** Each letter. */
export const eachLetter: RegExp = regExp.gu`[${letters}]`;

/** Each letter or digit, for `match`, `matchAll` and `replace`, which begin at the start of a text. */
export const eachLetterOrDigit: RegExp = regExp.gu`[${letters}\d]`;

/** Each run of letters. */
export const eachWord: RegExp = regExp.gu`[${letters}]+`;

/** Each run of letters and digits. */
export const eachTerm: RegExp = regExp.gu`[${letters}\d]+`;
