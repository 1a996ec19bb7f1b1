// Parses the source of a regular expression into what .ci/find-clues.ts needs: the letters it matches, where
// a word has a boundary, what is optional. .ci/list-choices.ts makes texts from it, one for each choice.
import { isNonLatin } from "../src/words/clues.ts";

/** One character of a text: any of some signs; undefined if they are too many to list. */
export interface Sign {
  readonly type: "sign";
  readonly signs: readonly string[] | undefined;
  /** A pattern for that one character. */
  readonly source: string;
  /** The signs as written: all if a class lists them one by one, otherwise one example. */
  readonly written: readonly string[];
}

/** A place between characters: `edge` is `\b`; `begin` has no letter before it, `end` none after it. */
export interface Place {
  readonly type: "place";
  readonly at: "edge" | "begin" | "end" | "nothing";
  /** What must not be before or after it. */
  readonly bans?: Choice;
}

/** One of several sequences. */
export interface Choice {
  readonly type: "choice";
  readonly ways: readonly (readonly Part[])[];
}

export interface Repeated {
  readonly type: "repeated";
  readonly part: Part;
  readonly min: number;
  readonly max: number;
}

/** What must be before or after a place but is not part of the match: `(?=…)` and `(?<=…)`. */
export interface LookAround {
  readonly type: "look";
  readonly at: Choice;
}

export type Part = Sign | Place | Choice | Repeated | LookAround;

interface Reader {
  readonly source: string;
  at: number;
}

/** Represents any sign outside ASCII. */
export const foreign = "~";
/** Represents a letter of a non-Latin script. */
export const far = "¬";

/** The letter for a sign in clues: its lower case, `0` for digits, a space for all other ASCII signs. */
export function clueLetter(sign: string): string {
  const unit = sign.charCodeAt(0);
  if (unit > 127) return isNonLatin(unit) ? far : foreign;
  if (/\d/.test(sign)) return "0";
  return /\w/.test(sign) ? sign.toLowerCase() : " ";
}

/** Parses a regular expression without the flags `m`, `s`, `u` and `v`. Throws for unsupported syntax. */
export function readRegExp(source: string): Choice {
  const reader = { source, at: 0 };
  const choice = readChoice(reader);
  if (reader.at < source.length) throw new Error(`cannot read the pattern at ${rest(reader)}`);
  return choice;
}

const rest = ({ source, at }: Reader): string => source.slice(at, at + 40);

function readChoice(reader: Reader): Choice {
  const ways = [readWay(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    ways.push(readWay(reader));
  }
  return { type: "choice", ways };
}

function readWay(reader: Reader): readonly Part[] {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? ""))
    parts.push(readTimes(reader, readPart(reader)));
  return parts;
}

/** The part with the quantifier after it. */
function readTimes(reader: Reader, part: Part): Part {
  const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(rest(reader));
  if (match === null) return part;
  reader.at += match[0].length;
  const [, sign, from = "", comma, to = ""] = match;
  const min = sign === undefined ? Number(from) : Number(sign === "+");
  if (sign !== undefined) return { type: "repeated", part, min, max: sign === "?" ? 1 : Infinity };
  const open = to === "" ? Infinity : Number(to);
  return { type: "repeated", part, min, max: comma === "" ? min : open };
}

/** A place that implies nothing used here. */
export const nothing: Place = { type: "place", at: "nothing" };

function readPart(reader: Reader): Part {
  const sign = reader.source[reader.at++] ?? "";
  switch (sign) {
    case "(":
      return readGroup(reader);
    case "[":
      return readClass(reader);
    case "\\":
      return readEscape(reader);
    case "^":
      return { type: "place", at: "begin" };
    case "$":
      return { type: "place", at: "end" };
    case ".":
      return { type: "sign", signs: undefined, source: sign, written: ["x"] };
    default:
      if (/[*+?{}]/.test(sign)) throw new Error(`cannot read the pattern at ${rest(reader)}`);
      return { type: "sign", signs: [clueLetter(sign)], source: sign, written: [sign] };
  }
}

function readGroup(reader: Reader): Part {
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>)|/.exec(rest(reader))?.[0] ?? "";
  reader.at += opening.length;
  const choice = readChoice(reader);
  if (reader.source[reader.at++] !== ")") throw new Error("the pattern lacks a closing bracket");
  // It would read everything before each place, so the time would grow with the square of the text.
  if (/^\?<[=!]/.test(opening) && isEndless(choice))
    throw new Error(`(${opening}…) looks back without end: say how far, as in {0,9}`);
  if (opening === "?!" || opening === "?<!") return bannedPlace(choice, opening);
  return opening === "?=" || opening === "?<=" ? { type: "look", at: choice } : choice;
}

function isEndless(part: Part): boolean {
  if (part.type === "choice") return part.ways.some((way) => way.some(isEndless));
  if (part.type === "look") return isEndless(part.at);
  return part.type === "repeated" && (part.max === Infinity || isEndless(part.part));
}

/** `(?!\w)` and `(?<![\wÀ-ῼ])`: no letter there. Other bans imply nothing about what is there. */
function bannedPlace(bans: Choice, opening: string): Place {
  const bansLetters = bans.ways.some(
    ([part, ...others]) =>
      part?.type === "sign" && others.length === 0 && part.signs === undefined && isWide(part),
  );
  const at = opening === "?!" ? "end" : "begin";
  return { ...nothing, ...(bansLetters && { at }), bans };
}

/** Classes that contain all letters, digits and `_`. */
const wide = new WeakSet<Part>();
const isWide = (part: Part): boolean => wide.has(part);

/** The ASCII units by number, and one that represents all others. */
const units = 129;

function classOf(isIn: Test, source: string, written?: readonly string[]): Sign {
  const letters = new Set<string>();
  let words = 0;
  for (let unit = 0; unit < units; unit++) {
    if (!isIn(unit)) continue;
    const letter = clueLetter(String.fromCharCode(unit));
    letters.add(letter);
    if (isWord(unit)) words++;
  }
  // Nothing follows from either.
  if (letters.has(" ")) letters.delete(foreign);
  const sign: Sign = {
    type: "sign",
    signs: letters.size > mostSigns ? undefined : [...letters],
    source,
    written: written ?? [examples.find((one) => isIn(one.charCodeAt(0))) ?? ""],
  };
  if (words === allWords) wide.add(sign);
  return sign;
}

/** What may represent a class in a text. */
const examples = ["x", "1", " ", "-", ",", ".", "(", "A", "\t"];

const mostSigns = 12;
const allWords = 26 + 26 + 10 + 1;

function readClass(reader: Reader): Part {
  const start = reader.at - 1;
  const isNot = reader.source[reader.at] === "^";
  if (isNot) reader.at++;
  const held = new Set<number>();
  const listed: Member[] = [];
  while (reader.source[reader.at] !== "]") {
    if (reader.at >= reader.source.length) throw new Error("the pattern lacks a ]");
    listed.push(readMember(reader, held));
  }
  reader.at++;
  // A class of some non-ASCII letters contains only some of them, and so does its complement.
  const isIn: Test = (unit) =>
    unit === units - 1 ? isNot || held.has(unit) : held.has(unit) !== isNot;
  const source = reader.source.slice(start, reader.at);
  return classOf(isIn, source, isNot ? undefined : writtenSigns(listed, isIn));
}

/** All signs of a class that lists them one by one; undefined if one of the examples can represent it. */
function writtenSigns(listed: readonly Member[], isIn: Test): readonly string[] | undefined {
  const isSpelled = listed.every(({ isOne }) => isOne);
  const hasExample = examples.some((one) => isIn(one.charCodeAt(0)));
  if (hasExample && !isSpelled) return undefined;
  return listed.slice(0, isSpelled ? undefined : 1).map(({ sign }) => sign);
}

/** A member of a class: a sign, or the first sign of a range, or no sign for another class. */
interface Member {
  readonly sign: string;
  readonly isOne: boolean;
}

function readMember(reader: Reader, held: Set<number>): Member {
  const from = readClassSign(reader);
  if (typeof from !== "number") {
    for (let unit = 0; unit < units; unit++) if (from(unit)) held.add(unit);
    return { sign: "", isOne: false };
  }
  const isRange = reader.source[reader.at] === "-" && reader.source[reader.at + 1] !== "]";
  const to = isRange ? readRangeEnd(reader) : from;
  for (let unit = Math.min(from, units - 1); unit <= Math.min(to, units - 1); unit++)
    held.add(unit);
  return { sign: String.fromCharCode(from), isOne: !isRange };
}

function readRangeEnd(reader: Reader): number {
  reader.at++;
  const end = readClassSign(reader);
  if (typeof end !== "number") throw new Error("a class of the pattern ends a range with a class");
  return end;
}

type Test = (unit: number) => boolean;

function readClassSign(reader: Reader): number | Test {
  const sign = reader.source[reader.at++] ?? "";
  if (sign !== "\\") return sign.charCodeAt(0);
  const name = reader.source[reader.at++] ?? "";
  if (name === "b") return 8;
  return knownClass(name) ?? escapedUnit(reader, name);
}

function readEscape(reader: Reader): Part {
  const start = reader.at - 1;
  const name = reader.source[reader.at++] ?? "";
  if (name === "b") return { type: "place", at: "edge" };
  if (name === "B") return nothing;
  if (/[1-9]/.test(name))
    return { type: "repeated", part: classOf(() => true, "[^]"), min: 0, max: Infinity };
  const test = knownClass(name);
  if (test !== undefined) return classOf(test, `\\${name}`);
  const unit = escapedUnit(reader, name);
  const isIn: Test = (other) => other === Math.min(unit, units - 1);
  const source = reader.source.slice(start, reader.at);
  return classOf(isIn, source, [String.fromCharCode(unit)]);
}

const isWord: Test = (unit) => unit < 128 && /\w/.test(String.fromCharCode(unit));
const isDigit: Test = (unit) => unit >= 48 && unit < 58;
/** Some of the other letters are spaces, and some are not. */
const isSpace: Test = (unit) => unit === 128 || /\s/.test(String.fromCharCode(unit));
const isNoSpace: Test = (unit) => unit === 128 || !isSpace(unit);

function knownClass(name: string): Test | undefined {
  switch (name) {
    case "w":
      return isWord;
    case "W":
      return (unit) => !isWord(unit);
    case "d":
      return isDigit;
    case "D":
      return (unit) => !isDigit(unit);
    case "s":
      return isSpace;
    case "S":
      return isNoSpace;
    default:
      return undefined;
  }
}

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, "0": 0 };

function escapedUnit(reader: Reader, name: string): number {
  const control = controls[name];
  if (control !== undefined) return control;
  if (name === "u" || name === "x") {
    const digits = /^[0-9a-f]{2,4}/i.exec(rest(reader).slice(0, name === "u" ? 4 : 2))?.[0] ?? "";
    reader.at += digits.length;
    return Number.parseInt(digits, 16);
  }
  if (/[A-Za-z]/.test(name)) throw new Error(`cannot read \\${name} in a pattern`);
  return name.charCodeAt(0);
}
