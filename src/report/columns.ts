import { eastAsianWidth } from "get-east-asian-width";

// A terminal shows 日 in two columns, é in one whether it is one unit or two, and what joins in none: counting units would push tables apart.

/** How many columns of a terminal `text` takes, without anything that steers it. O(text). */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + characterColumns(character), 0);
}

/** Whether every unit takes a column of its own, as in most texts. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Flags, and signs that are told to be pictures. */
const picture = /^\p{Regional_Indicator}{2}|\ufe0f/u;

/** What is not seen alone: marks, joiners, controls. */
const unseen = /^[\p{Mark}\p{Format}\p{Control}\p{Surrogate}]*$/u;

/** Marks that take a column of their own behind their letter. */
const spacing = /[\p{Spacing_Mark}\uff9e\uff9f]/gu;

/** Widths measured so far; the same few characters come again and again. */
const measured = new Map<string, number>();
const maxMeasured = 5000;

function characterColumns(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  const columns = measure(character);
  // A text with thousands of different characters may be measured again.
  if (measured.size < maxMeasured && character.length < 16) measured.set(character, columns);
  return columns;
}

/** What joins to one character is as wide as its first sign, a letter with its accents or a family of three, and what stands behind it. */
function measure(character: string): number {
  if (noneJoins.test(character)) return eastAsianWidth(character.codePointAt(0) ?? 0);
  if (unseen.test(character)) return 0;
  if (picture.test(character)) return 2;
  const [first = ""] = character;
  const behind = character.slice(first.length).match(spacing)?.length ?? 0;
  return eastAsianWidth(first.codePointAt(0) ?? 0) + behind;
}

/** `text` with spaces behind it, or before it, until it takes `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columnsOf(text))) + text;
}

/** `text` in at most `width` columns, "…" in place of the end that was left out. */
export function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return `${startOf(text, Math.max(1, width - 1))}…`;
}

/** `text` in at most `width` columns, "…" in place of the middle that was left out: of a path both ends say something. */
export function clipMiddle(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const room = Math.max(2, width - 1);
  const start = startOf(text, room >> 1);
  return `${start}…${endOf(text, room - columnsOf(start))}`;
}

/** The first characters of `text`, as many as take at most `width` columns; at least one. */
function startOf(text: string, width: number): string {
  const [first = ""] = pieces(text.slice(0, maxUnits * width), width);
  return first;
}

/** No character that is seen has more units; of a longer text no more need be looked at. */
const maxUnits = 50;

/** The last characters of `text`, as many as take at most `width` columns. */
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

/** `text` in lines of at most `width` columns, broken at spaces; a longer word is cut. At least one line. O(text). */
export function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(8, width);
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ").flatMap((one) => pieces(one, most))) {
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

/** A text in pieces of at most `most` columns, cut between what people take for characters; nothing of an empty one. */
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

/** One unit each, seen, and joined by nothing: Latin letters, dashes, quotes, bullets, arrows and shapes. Most texts need no tables of Unicode. */
const noneJoins =
  /^[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff]+$/;

/** What may join to the character before it: marks, joiners, the jamo of Hangul, flags, the colors of faces. */
const joining =
  /[\p{Mark}\p{Format}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

function charactersOf(text: string): readonly string[] {
  if (noneJoins.test(text) || !joining.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter("en");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Pieces of `most` units. */
function slices(text: string, most: number): readonly string[] {
  const count = Math.ceil(text.length / most);
  return Array.from({ length: count }, (_, i) => text.slice(i * most, (i + 1) * most));
}

/** Made when it is first needed: few words are too long for their line. */
let segmenter: Intl.Segmenter | undefined;
