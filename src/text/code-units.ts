// Code units of ASCII by their names, and what they are: asked where a regular expression would take longer than all the rest.

export const SPACE = 32;
export const BRACKET = 40;
export const HYPHEN = 45;
export const DIGIT_0 = 48;
const DIGIT_9 = 57;
export const COLON = 58;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SMALL_A = 97;
export const SMALL_Z = 122;

/** Whether a unit is a digit of ASCII. */
export function isDigitUnit(unit: number): boolean {
  return unit >= DIGIT_0 && unit <= DIGIT_9;
}

/** Whether a unit is a capital of ASCII. */
export function isCapitalUnit(unit: number): boolean {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z;
}

/** Whether a unit is a small letter of ASCII. */
export function isSmallUnit(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}
