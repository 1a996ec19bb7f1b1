// ASCII code units by name, and tests for them, for code in which a regular expression would dominate the run
// time.

export const TAB = 9;
export const BREAK = 10;
export const SPACE = 32;
export const SHARP = 35;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const BRACKET = 40;
export const ASTERISK = 42;
export const PLUS = 43;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const DIGIT_0 = 48;
export const DIGIT_9 = 57;
export const COLON = 58;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SMALL_A = 97;
export const SMALL_Z = 122;

/** Whether a unit is an ASCII digit. */
export function isDigitUnit(unit: number): boolean {
  return unit >= DIGIT_0 && unit <= DIGIT_9;
}

/** Whether a unit is an ASCII capital. */
export function isCapitalUnit(unit: number): boolean {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z;
}

/** Whether a unit is an ASCII lowercase letter. */
export function isSmallUnit(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}
