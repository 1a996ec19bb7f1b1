// Finds the clues of a pattern: pieces of four letters, one of which occurs in every text that the pattern
// matches. A text without any of them need not be searched.
import {
  type Choice,
  clueLetter,
  far,
  foreign,
  nothing,
  type Part,
  readRegExp,
} from "./read-regexp.ts";

/** The number of letters in a clue: `<or>` is one with the signs around it, and five would exclude "of". */
export const clueLength = 4;
/** A text too short for such a piece has one of three letters: `no` after a sign. */
const shortClue = 3;

/** What the texts that a part matches have in common. */
interface Known {
  /** All of the texts; undefined if they are too many. */
  readonly whole: readonly string[] | undefined;
  /** Each text begins with one of these and ends with one of those; empty strings if nothing is known. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  /** Each text contains all pieces of one of these. */
  readonly hints: readonly Hint[] | undefined;
}

/** More spellings are not distinguished. */
const mostSpellings = 600;

/**
 * The longest list of a pattern today is half as long. A pattern with more clues would be one that most texts
 * match.
 */
const mostClues = 400;

/**
 * At most this share of the sample texts, which are short, may contain a clue of a long list. Otherwise most
 * sentences contain one, and searching for the list only costs time and space.
 */
const mostShare = 0.04;
const longList = 30;

/** More repetitions than this are not spelled out. */
const mostTimes = 4;

/** Marks for places between letters, which match no letters. */
const marks = { edge: "|", begin: "<", end: ">", nothing: "" } as const;

/**
 * Returns a function that finds the clues of a pattern, preferring those that occur in the fewest of `texts`.
 * Each clue is written with four signs, all in one string. Undefined if a short enough list of pieces cannot
 * cover all texts that match.
 */
export function clueFinder(texts: readonly string[]): (source: string) => string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const plain = ` ${withoutForeign(Array.from(text, clueLetter).join(""))} `;
    const pieces = [clueLength, shortClue].flatMap((length) => piecesOf(plain, length));
    for (const piece of new Set(pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const finder = new Finder((piece) => counts.get(piece) ?? 0, mostShare * texts.length);
  return (source) =>
    finder
      .cluesOf(readRegExp(source))
      ?.map((piece) => (written[piece] ?? piece).padEnd(clueLength, "."))
      .join("");
}

/** How signs that are not letters are written in clues. */
const written: Readonly<Record<string, string>> = { [foreign]: "", [far]: "*" };

function withoutForeign(text: string): string {
  return text.replaceAll(foreign, " ").replaceAll(far, " ");
}

class Finder {
  readonly #countOf: (piece: string) => number;
  readonly #mostTexts: number;

  constructor(countOf: (piece: string) => number, mostTexts: number) {
    this.#countOf = countOf;
    this.#mostTexts = mostTexts;
  }

  cluesOf(choice: Choice): readonly string[] | undefined {
    const { hints } = this.#known(choice);
    const clues = hints && this.#choose(hints);
    if (clues === undefined || clues.length > mostClues) return undefined;
    if (clues.length < longList) return clues;
    const found = clues.reduce((sum, clue) => sum + this.#countOf(clue), 0);
    return found <= this.#mostTexts ? clues : undefined;
  }

  #known(part: Part): Known {
    switch (part.type) {
      case "sign":
        return part.signs === undefined ? unknown : this.#spelled(part.signs);
      case "place":
        return this.#spelled([marks[part.at]]);
      case "choice":
        return this.#either(part.ways.map((way) => this.#sequence(way)));
      case "repeated":
        return this.#repeated(this.#known(part.part), part.min, part.max);
      case "look":
        return { ...unknown, hints: this.#known(part.at).hints };
    }
  }

  #spelled(texts: readonly string[]): Known {
    const whole = [...new Set(texts)];
    return { whole, begins: whole, ends: whole, hints: this.#hintsOf(whole) };
  }

  #repeated(known: Known, min: number, max: number): Known {
    if (min === 1 && max === 1) return known;
    if (min === 0) {
      return max === 1 && known.whole !== undefined ? this.#spelled([...known.whole, ""]) : unknown;
    }
    if (max <= mostTimes && known.whole?.length === 1) {
      const [text = ""] = known.whole;
      return this.#spelled(Array.from({ length: max - min + 1 }, (_, i) => text.repeat(min + i)));
    }
    return { ...known, whole: undefined };
  }

  #either(ways: readonly Known[]): Known {
    const wholes = ways.map(({ whole }) => whole);
    if (wholes.every((whole) => whole !== undefined)) {
      const all = wholes.flat();
      if (all.length <= mostSpellings) return this.#spelled(all);
    }
    const hints = ways.map((way) => way.hints);
    return {
      whole: undefined,
      begins: union(ways.map(({ begins }) => begins)),
      ends: union(ways.map(({ ends }) => ends)),
      hints: hints.every((some) => some !== undefined) ? hints.flat() : undefined,
    };
  }

  #sequence(parts: readonly Part[]): Known {
    const looks = parts.filter((part) => part.type === "look");
    const known = movedIn(parts.map((part) => (part.type === "look" ? nothing : part)))
      .map((part) => this.#known(part))
      .reduce((before, behind) => this.#joined(before, behind), this.#spelled([""]));
    if (known.hints !== undefined) return known;
    const hints = this.#rarest(looks.map((look) => this.#known(look).hints));
    return hints === undefined ? known : { ...known, whole: undefined, hints };
  }

  #joined(before: Known, behind: Known): Known {
    const whole = joinedTexts(before.whole, behind.whole);
    if (whole !== undefined) return this.#spelled(whole);
    const middle = joinedTexts(before.ends, behind.begins);
    return {
      whole: undefined,
      begins: joinedTexts(before.whole, behind.begins) ?? before.begins,
      ends: joinedTexts(before.ends, behind.whole) ?? behind.ends,
      hints: this.#rarest([before.hints, behind.hints, middle && this.#hintsOf(middle)]),
    };
  }

  /** The pieces of each text; undefined if one is too short to have any. */
  #hintsOf(texts: readonly string[]): readonly Hint[] | undefined {
    const hints: Hint[] = [];
    for (const text of texts) {
      const plain = withPlaces(text);
      const pieces = piecesOf(plain, plain.length < clueLength ? shortClue : clueLength);
      if (pieces.length > 0) hints.push(pieces);
      else if (text.includes(far)) hints.push([far]);
      else if (text.includes(foreign)) hints.push([foreign]);
      else return undefined;
    }
    return hints;
  }

  #rarest(sets: readonly (readonly Hint[] | undefined)[]): readonly Hint[] | undefined {
    const known = sets.filter((set) => set !== undefined);
    const cost = (set: readonly Hint[]) =>
      set.reduce((sum, hint) => sum + Math.min(...hint.map((piece) => this.#costOf(piece))), 0);
    return known.toSorted((a, b) => cost(a) - cost(b))[0];
  }

  /** A clue takes space, and one that is short or occurs in many texts rules out little. */
  #costOf(piece: string): number {
    return (piece.length < clueLength ? 4 : 1) + this.#countOf(piece);
  }

  /**
   * Chooses few pieces so that each hint has one: repeatedly the one that covers most of the remaining hints
   * for its cost.
   */
  #choose(hints: readonly Hint[]): readonly string[] {
    const clues: string[] = [];
    const counts = new Map<string, number>();
    let open = hints.map((hint) => new Set(hint));
    for (const piece of open.flatMap((hint) => [...hint]))
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    while (open.length > 0) {
      const best = this.#bestOf(counts);
      clues.push(best);
      for (const piece of open.filter((hint) => hint.has(best)).flatMap((hint) => [...hint])) {
        const left = (counts.get(piece) ?? 0) - 1;
        if (left > 0) counts.set(piece, left);
        else counts.delete(piece);
      }
      open = open.filter((hint) => !hint.has(best));
    }
    return clues.toSorted();
  }

  /** The piece with the highest value for its cost; of equal ones the alphabetically first. */
  #bestOf(counts: ReadonlyMap<string, number>): string {
    let best = "";
    let most = 0;
    for (const [piece, count] of counts) {
      const worth = count / this.#costOf(piece);
      if (worth > most || (worth === most && piece < best)) {
        best = piece;
        most = worth;
      }
    }
    return best;
  }
}

/** Pieces all of which a text contains if it matches in one way. */
type Hint = readonly string[];

const unknown: Known = { whole: undefined, begins: [""], ends: [""], hints: undefined };

function union(sets: readonly (readonly string[])[]): readonly string[] {
  const all = [...new Set(sets.flat())];
  return all.length > mostSpellings ? [""] : all;
}

function joinedTexts(
  before: readonly string[] | undefined,
  behind: readonly string[] | undefined,
): readonly string[] | undefined {
  if (before === undefined || behind === undefined) return undefined;
  if (before.length * behind.length > mostSpellings) return undefined;
  return before.flatMap((first) => behind.map((second) => first + second));
}

/** `\b(?:a|b)\b` as `(?:\ba\b|\bb\b)`, so that the word boundaries of each alternative are known. */
function movedIn(written: readonly Part[]): readonly Part[] {
  const parts = written.filter((part, i) => !isMarksAtBegin(part, written[i - 1]));
  const moved: Part[] = [];
  let i = 0;
  while (i < parts.length) {
    const from = i;
    while (parts[i]?.type === "place") i++;
    const choice = parts[i];
    if (choice?.type !== "choice") {
      moved.push(...parts.slice(from, Math.max(i, from + 1)));
      i = Math.max(i, from + 1);
      continue;
    }
    const before = parts.slice(from, i);
    const behind: Part[] = [];
    for (i++; parts[i]?.type === "place"; i++) behind.push(...parts.slice(i, i + 1));
    const ways = choice.ways.map((way) => [...before, ...way, ...behind]);
    moved.push({ type: "choice", ways });
  }
  return moved;
}

/** `^\W*`: a word begins after it, as after `^`. */
function isMarksAtBegin(part: Part, before: Part | undefined): boolean {
  if (before?.type !== "place" || before.at !== "begin") return false;
  if (part.type !== "repeated" || part.part.type !== "sign") return false;
  return part.part.signs?.join() === " ";
}

/** The text with a space at each end where a mark says that no letter is adjacent. */
function withPlaces(text: string): string {
  const [, opening = "", inner = "", closing = ""] = /^([|<>]*)(.*?)([|<>]*)$/s.exec(text) ?? [];
  const plain = withoutForeign(inner.replace(/[|<>]/g, ""));
  if (plain === "") return "";
  const isOpen = opening.includes(marks.begin) || isEdge(opening, plain[0]);
  const isClosed = closing.includes(marks.end) || isEdge(closing, plain.at(-1));
  return `${isOpen ? " " : ""}${plain}${isClosed ? " " : ""}`;
}

function isEdge(places: string, letter = " "): boolean {
  return places.includes(marks.edge) && clueLetter(letter) !== " ";
}

function piecesOf(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
    text.slice(at, at + length),
  ).filter((piece) => piece.trim().length > 1);
}
