/** What folding changes besides case: typographic marks that postings use in place of the plain ones. */
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
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u3000": " ",
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
 * `text` in lower case with plain quotes, hyphens and spaces, on one line, unit for unit: a place in the result is
 * the same place in `text`. The tables of this folder are matched against it. O(n).
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // The Turkish capital I with a dot grows when lowered; then each unit is folded by itself.
  const folded = lower.length === text.length ? lower : Array.from(text, lowerUnit).join("");
  const onOneLine = folded.replace(/[\n\r\t]/g, " ");
  // Most lines hold no other marks, and asking is cheaper than looking for each.
  if (!mayHoldMarks.test(onOneLine)) return onOneLine;
  return onOneLine.replace(
    /[\u2018\u2019\u02bc\u0060\u00b4\u2010-\u2015\u2212\uff0d\u00a0\u2009\u202f\u3000\uff0f\\\uff0c\uff1a\uff1b\u3001\uff08\uff09\uff0b\u301c\uff5e]/g,
    (mark) => marks[mark] ?? mark,
  );
}

const mayHoldMarks = /[`\\]|[^\0-\x7f]/;

/** A letter in lower case, and a Greek sigma as it stands within a word, which its capital does not tell apart; as long as `letter`. */
export function foldLetter(letter: string): string {
  return letter === "ς" ? "σ" : lowerUnit(letter);
}

/** As long as `letter`: "İ" becomes "i" without the dot as a mark of its own. */
function lowerUnit(letter: string): string {
  return letter.toLowerCase().slice(0, letter.length);
}

/** `text` in lower case without accents, and "ı" as the "i" that its capital gives everywhere but in Turkish, for tables whose words are written with or without them. O(n). */
export function foldPlain(text: string): string {
  const plain = /[^\0-\x7f]/.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        // The parts of Korean syllables and the marks of Japanese ones are no accents.
        .normalize("NFC")
        .replaceAll("ı", "i")
    : text;
  return plain.toLowerCase();
}

/** White space folded to single spaces, words that a soft hyphen parts at a line's end joined. O(n). */
export function foldSpace(text: string): string {
  // Most words stand so already, and asking is cheaper than replacing.
  if (!unfolded.test(text)) return text;
  return text
    .replace(/\u00ad\s{0,4}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const unfolded = /[^\S ]|\u00ad| {2}|^ | $/u;
