import { normalize } from "../../text/normalize.ts";
import { gaps } from "../../text/tokenize.ts";
import { letters, regExp } from "../../words/letters.ts";

/** A surface as a sequence of lower-case words, each with the gap before it. */
export interface Sequence {
  readonly words: readonly string[];
  /** As long as `words`; the first element is ignored. */
  readonly gaps: readonly number[];
}

const surfacePart = regExp.gu`(?<![${letters}\d])\.(?=[a-z])[${letters}\d]+|[${letters}\d]+[+#]{0,2}`;

/**
 * The words of a surface, split as `tokenize` splits them: letters and digits, with "+" and "#" at the end,
 * and a dot at the beginning unless a letter or digit is before it (".NET").
 */
export function readSurface(surface: string): Sequence {
  const text = normalize(surface).text.toLowerCase().replaceAll("ς", "σ");
  const words: string[] = [];
  const between: number[] = [];
  let end = 0;
  for (const match of text.matchAll(surfacePart)) {
    words.push(match[0]);
    const gap = text.slice(end, match.index).trim();
    between.push(gap === "/" ? gaps.slash : gap === "&" ? gaps.and : gaps.join);
    end = match.index + match[0].length;
  }
  return { words, gaps: between };
}

/**
 * The folded form of a surface: its words joined by single spaces. Two surfaces with the same key are the
 * same form.
 */
export function surfaceKey(surface: string): string {
  return readSurface(surface).words.join(" ");
}

/**
 * The same sequence with "/" and "&" read as spaces ("CI CD"); undefined if it has neither, or nothing but
 * single letters: "W.B." is a state, not W&B.
 */
export function withoutMarks(sequence: Sequence): Sequence | undefined {
  const isLetters = sequence.words.every((word) => word.length === 1);
  return !isLetters && sequence.gaps.some((gap) => gap !== gaps.join)
    ? { words: sequence.words, gaps: sequence.gaps.map(() => gaps.join) }
    : undefined;
}

/**
 * The words of the sequence written as one ("nodejs", "cicd"); undefined if it has only one word or the
 * result would be too short.
 */
export function glued(sequence: Sequence): Sequence | undefined {
  const word = sequence.words.join("");
  return sequence.words.length > 1 && word.length > 3 ? { words: [word], gaps: [0] } : undefined;
}

/**
 * A camel-case name split at its capitals ("PostgreSQL": "Postgre SQL"). Undefined unless it is one word with
 * at least two parts of two letters or more.
 */
export function splitAtCapitals(surface: string): string | undefined {
  // The plural of an abbreviation ("ORMs") is not split.
  if (!/^[A-Za-z]+$/.test(surface) || /^[A-Z]+s$/.test(surface)) return undefined;
  const parts = surface.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return parts.length > 1 && parts.every((part) => part.length > 1) ? parts.join(" ") : undefined;
}

/** The other number of a common noun: the plural of a singular, the singular of a plural. */
export function otherNumber(word: string): string | undefined {
  if (!/^[a-z]{3,}$/.test(word)) return undefined;
  if (/(?:ss|us|is|ics|ing)$/.test(word)) return undefined;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s")) return word.length > 3 ? word.slice(0, -1) : undefined;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}
