import { eastAsianWidth } from "get-east-asian-width";

// A terminal shows 日 in two columns, é in one whether it is one unit or two, and combining marks in none.
// Counting units would misalign tables.

/** How many terminal columns `text` takes. It must not contain control sequences. O(text). */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + characterColumns(character), 0);
}

/** Whether every unit takes one column, as in most texts. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Flags, and characters with the variation selector for pictures. */
const picture = /^\p{Regional_Indicator}{2}|\ufe0f/u;

/** Invisible on its own: marks, joiners, controls. */
const unseen = /^[\p{Mark}\p{Format}\p{Control}\p{Surrogate}]*$/u;

/** Marks that take a column of their own after their letter. */
const spacing = /[\p{Spacing_Mark}\uff9e\uff9f]/gu;

/** Widths measured so far; the same few characters recur. */
const measured = new Map<string, number>();
const maxMeasured = 5000;

function characterColumns(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  const columns = measure(character);
  // If the cache is full, further characters are measured each time.
  if (measured.size < maxMeasured && character.length < 16) measured.set(character, columns);
  return columns;
}

/**
 * What joins into one character (a letter with its accents, a family of three) is as wide as its first code
 * point, plus its spacing marks.
 */
function measure(character: string): number {
  if (noneJoins.test(character)) return eastAsianWidth(character.codePointAt(0) ?? 0);
  if (unseen.test(character)) return 0;
  if (picture.test(character)) return 2;
  const [first = ""] = character;
  const behind = character.slice(first.length).match(spacing)?.length ?? 0;
  return eastAsianWidth(first.codePointAt(0) ?? 0) + behind;
}

/** `text` followed by spaces (or preceded, for `padStart`) until it takes `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columnsOf(text))) + text;
}

/** `text` in at most `width` columns, with "…" in place of the end that was left out. */
export function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return `${startOf(text, Math.max(1, width - 1))}…`;
}

/** `text` in at most `width` columns, with "…" in place of the middle: both ends of a path are meaningful. */
export function clipMiddle(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const room = Math.max(2, width - 1);
  const start = startOf(text, room >> 1);
  return `${start}…${endOf(text, room - columnsOf(start))}`;
}

/** As many of the first characters of `text` as fit in `width` columns; at least one. */
function startOf(text: string, width: number): string {
  const [first = ""] = pieces(text.slice(0, maxUnits * width), width);
  return first;
}

/** No visible character has more units, which limits how much of a longer text is looked at. */
const maxUnits = 50;

/** As many of the last characters of `text` as fit in `width` columns. */
function endOf(text: string, width: number): string {
  const characters = charactersOf(text.slice(-maxUnits * (width + 1)));
  let from = characters.length;
  let taken = 0;
  while (from > 0) {
    taken += columnsOf(characters[from - 1] ?? "");
    if (taken > width) break;
    from--;
  }
  return characters.slice(from).join("");
}

/**
 * `text` in lines of at most `width` columns, broken at spaces; longer words are cut. At least one line.
 * O(text).
 */
export function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(8, width);
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  // "18 %" stays on one line.
  for (const word of text.split(/ (?!%)/).flatMap((one) => pieces(one, most))) {
    const own = columnsOf(word);
    if (line === "") [line, taken] = [word, own];
    else if (taken + 1 + own <= most) [line, taken] = [`${line} ${word}`, taken + 1 + own];
    else {
      lines.push(line);
      [line, taken] = [word, own];
    }
  }
  return [...lines, line];
}

/**
 * A text in pieces of at most `most` columns, cut between what people perceive as characters; none for an
 * empty text.
 */
function pieces(text: string, most: number): readonly string[] {
  if (text === "") return [];
  if (isPlain(text)) return slices(text, most);
  const cut: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of charactersOf(text)) {
    const own = columnsOf(character);
    if (piece !== "" && taken + own > most) {
      cut.push(piece);
      [piece, taken] = ["", 0];
    }
    piece += character;
    taken += own;
  }
  return [...cut, piece];
}

/**
 * Characters of one unit each that are visible and never joined: Latin letters, dashes, quotes, bullets,
 * arrows and shapes. Most texts consist of these and need no Unicode tables.
 */
const noneJoins =
  /^[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff]+$/;

/** Characters that may join to the one before: marks, joiners, Hangul jamo, flags, skin tones. */
const joining =
  /[\p{Mark}\p{Format}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

function charactersOf(text: string): readonly string[] {
  if (noneJoins.test(text) || !joining.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter("en");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Pieces of `most` units each. */
function slices(text: string, most: number): readonly string[] {
  const count = Math.ceil(text.length / most);
  return Array.from({ length: count }, (_, i) => text.slice(i * most, (i + 1) * most));
}

/** Created when it is first needed. */
let segmenter: Intl.Segmenter | undefined;
