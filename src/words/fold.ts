/** What typographic characters stand for, besides those that become spaces. */
const marks: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u0060": "'",
  "\u00b4": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\uff0d": "-",
  "\uff0f": "/",
  "\\": "/",
  "\uff0c": ",",
  "\uff1a": ":",
  "\uff1b": ";",
  "\u3001": ",",
  "\uff08": "(",
  "\uff09": ")",
  "\uff0b": "+",
  "\u301c": "~",
  "\uff5e": "~",
};

/**
 * `text` in lowercase with plain quotes, hyphens and spaces, on one line. Unit for unit: a place in the
 * result is the same place in `text`. The word lists of this folder are matched against it. O(n).
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // The Turkish dotted capital I gets longer in lowercase. In that case each unit is folded by itself.
  const folded = lower.length === text.length ? lower : Array.from(text, lowerUnit).join("");
  // Most lines contain no such characters, and testing for them is cheaper than replacing.
  if (!mayHoldMarks.test(folded)) return folded;
  return folded.replace(
    /[\n\r\t\u2018\u2019\u02bc\u0060\u00b4\u2010-\u2015\u2212\uff0d\u00a0\u2009\u202f\u3000\uff0f\\\uff0c\uff1a\uff1b\u3001\uff08\uff09\uff0b\u301c\uff5e]/g,
    (mark) => marks[mark] ?? " ",
  );
}

const mayHoldMarks = /[\n\r\t`\\]|[^\0-\x7f]/;

/**
 * A letter in lowercase, with final sigma as the sigma inside words, since both have the same capital. As
 * long as `letter`.
 */
export function foldLetter(letter: string): string {
  return letter === "ς" ? "σ" : lowerUnit(letter);
}

/** As long as `letter`: "İ" becomes "i" without a separate dot. */
function lowerUnit(letter: string): string {
  return letter.toLowerCase().slice(0, letter.length);
}

/**
 * `text` in lowercase without accents, and with "ı" as "i", the lowercase of its capital in every language
 * but Turkish. For word lists whose entries may be written with or without accents. O(n).
 */
export function foldPlain(text: string): string {
  const plain = /[^\0-\x7f]/.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        // The parts of Korean syllables and the marks of Japanese ones are not accents.
        .normalize("NFC")
        .replaceAll("ı", "i")
    : text;
  return plain.toLowerCase();
}

/**
 * Folds white space to single spaces, and joins words that a soft hyphen splits at the end of a line. O(n).
 */
export function foldSpace(text: string): string {
  // Most words need no change, and testing is cheaper than replacing.
  if (!unfolded.test(text)) return text;
  return text
    .replace(/\u00ad\s{0,4}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const unfolded = /[^\S ]|\u00ad| {2}|^ | $/u;
