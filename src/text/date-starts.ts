import { isDigit, isLetter, isQuote } from "./date-points.ts";

/** The next place with two digits in a row; a single digit is not a date. */
export function nextDigits(text: string, at: number, to: number): number {
  for (let i = at; i + 1 < to; i++) {
    if (isDigit(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1))) return i;
  }
  return -1;
}

/** The first place at or after `at` that is not inside a word. */
export function wordStart(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && i > 0 && isLetter(text.charCodeAt(i)) && isLetter(text.charCodeAt(i - 1))) {
    if (isSeam(text, i)) break;
    i++;
  }
  return i;
}

/** The next place after `at` where a word or a number begins. */
export function nextWord(text: string, at: number, to: number): number {
  let i = at;
  const isWord = isDigit(text.charCodeAt(i)) ? isDigit : isLetter;
  while (i < to && isWord(text.charCodeAt(i)) && !(i > at && isSeam(text, i))) i++;
  if (i === at) i++;
  if (isSeam(text, i)) return i;
  while (i < to && !startsDate(text.charCodeAt(i))) i++;
  return i;
}

/** Whether a capital begins a word that is glued to the one before it ("TesterMay 2019", "OHJan 2019"). */
function isSeam(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isCapital(text.charCodeAt(at)) || !isSmall(text.charCodeAt(at + 1))) return false;
  return isSmall(before) || isCapital(before);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function startsDate(code: number): boolean {
  return isDigit(code) || isLetter(code) || isQuote(code);
}
