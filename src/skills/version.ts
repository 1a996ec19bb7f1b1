/** A version behind a name: where it ends and how it reads. */
export interface Version {
  readonly version: string;
  readonly to: number;
}

const behind =
  /(?:[ -]|\bv(?:ersion)?\.? ?)?v?(\d{1,4}(?:\.\d{1,4}){0,3}(?:\.x)?)(?![\w%]|\.\d|[-–/]\d|\+? ?(?:years?|yrs?|months?|%))/iy;

/**
 * The version that stands right behind `to` ("Java 8", "Angular 2", "Python-3.9") or at the end of `versioned`, the word that
 * ends at `to`, when that carries one ("HTML5", "Python3"). Counts of years are none. O(1).
 */
export function readVersion(text: string, to: number, versioned: string): Version | undefined {
  const inside = /\d+$/.exec(versioned)?.[0];
  if (inside !== undefined) {
    const rest = /^(?:\.\d{1,4}){1,3}(?!\w)/.exec(text.slice(to, to + 16))?.[0] ?? "";
    return { version: inside + rest, to: to + rest.length };
  }
  if (!canBeVersion(text, to)) return undefined;
  behind.lastIndex = to;
  const match = behind.exec(text);
  const version = match?.[1];
  if (match === null || version === undefined || isYear(version)) return undefined;
  return { version, to: to + match[0].length };
}

/** Whether a digit or "v" stands at `to` or behind one space or hyphen there: a quick look before the slow one. */
function canBeVersion(text: string, to: number): boolean {
  const unit = text.charCodeAt(to);
  const next = unit === SPACE || unit === HYPHEN ? text.charCodeAt(to + 1) : unit;
  return isDigit(next) || (next | LOWER) === SMALL_V;
}

export function isDigit(unit: number): boolean {
  return unit >= DIGIT_0 && unit <= DIGIT_9;
}

const SPACE = 32;
const HYPHEN = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LOWER = 32;
const SMALL_V = 118;

/** "Spring 2020" is a season; the few products with years for versions lose no more than their version. */
function isYear(version: string): boolean {
  return /^(?:19|20)\d\d$/.test(version);
}
