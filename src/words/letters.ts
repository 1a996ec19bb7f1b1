/**
 * The letters of a pattern, between its brackets: two ranges, since a property of Unicode takes a millisecond to compile. A pattern that is
 * written out in the code holds them as they stand here.
 */
export const letters = "A-Za-zÀ-ῼぁ-힣";

/** Holds a letter. */
export const letter: RegExp = new RegExp(`[${letters}]`, "u");

/** Holds a letter or a digit. */
export const letterOrDigit: RegExp = new RegExp(`[${letters}\\d]`, "u");
