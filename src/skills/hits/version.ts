import { HYPHEN, isDigitUnit, SPACE } from "../../text/code-units.ts";

/** A version after a name: its text and where it ends. */
export interface Version {
  readonly version: string;
  readonly to: number;
}

const behind =
  /[ -]?(?:v(?:ersion)?\.? ?)?(\d{1,4}(?:\.\d{1,4}){0,3}(?:\.x|[cgi])?)(?![\w%]|\.\d|[-–/~〜]\d|\+? ?(?:years?|yrs?|months?|jahre?|ans|años?|anos?|anni|jaar|lata?|let|år|év|ani|yıl|%|[年년]|[ヶか个個개][月월]|лет|год|месяц))/iy;

/**
 * The version right after position `to` ("Java 8", "Angular v2", "Python-3.9", "Java version 8"). Counts of
 * years are not versions. O(1).
 */
export function readVersion(text: string, to: number): Version | undefined {
  if (!canBeVersion(text, to)) return undefined;
  behind.lastIndex = to;
  const match = behind.exec(text);
  const version = match?.[1];
  if (match === null || version === undefined || isYear(version)) return undefined;
  return { version, to: to + match[0].length };
}

/**
 * The version at the end of the word from `from` to `to` ("HTML5"), including a part of it after the word
 * ("Python3.9"). O(word).
 */
export function readInnerVersion(text: string, from: number, to: number): Version {
  const inside = /\d+$/.exec(text.slice(from, to))?.[0] ?? "";
  const rest = /^(?:\.\d{1,4}){1,3}(?!\w)/.exec(text.slice(to, to + 16))?.[0] ?? "";
  return { version: inside + rest, to: to + rest.length };
}

/**
 * Whether there is a digit or "v" at `to`, or after one space or hyphen there. A quick check before the slow
 * one.
 */
function canBeVersion(text: string, to: number): boolean {
  const unit = text.charCodeAt(to);
  const next = unit === SPACE || unit === HYPHEN ? text.charCodeAt(to + 1) : unit;
  return isDigitUnit(next) || (next | LOWER) === SMALL_V;
}

const LOWER = 32;
const SMALL_V = 118;

/** "Spring 2020" is a season. The few products whose versions are years lose only their version. */
function isYear(version: string): boolean {
  return /^(?:19|20)\d\d$/.test(version);
}
