// Rules that several calls share. They depend on no later step, so that every step can use them.
import { isRecord, type OptionRule } from "./options.ts";

export const mustBeText: OptionRule = (value) =>
  typeof value === "string" ? undefined : "is not a string";

export const mustBeFlag: OptionRule = (value) =>
  typeof value === "boolean" ? undefined : "is neither true nor false";

export const mustBePositive: OptionRule = (value) =>
  isNumber(value) && value > 0 && value < Infinity ? undefined : "is not a number above 0";

export const mustBeCount: OptionRule = (value) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? undefined : "is not a whole number above 0";

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** A rule for a value that must be one of `words`. */
export function mustBeOneOf(words: readonly string[]): OptionRule {
  const known: readonly unknown[] = words;
  const list = words.map((word) => `"${word}"`).join(", ");
  return (value) => (known.includes(value) ? undefined : `is not one of ${list}`);
}

export const mustBeDay: OptionRule = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value
    ? undefined
    : 'is not a day such as "2026-11-20"';

/** Recognizes an AbortSignal by its members, since pages and tests have their own classes for it. */
export const mustBeSignal: OptionRule = (value) => {
  if (value instanceof AbortController) return "is an AbortController; pass its signal";
  const signal = isObject(value) ? value : {};
  return typeof signal.aborted === "boolean" &&
    typeof signal.addEventListener === "function" &&
    typeof signal.removeEventListener === "function"
    ? undefined
    : "is not an AbortSignal";
};

/** Objects that have already been recognized as lexicons. Finding skills checks the same lexicon often. */
const lexicons = new WeakSet<object>();

/** Recognizes a lexicon by its parts. Does not read `skills`, because that would parse all of them. */
export const mustBeLexicon: OptionRule = (value) => {
  if (!isObject(value)) return notLexicon;
  if (lexicons.has(value)) return undefined;
  const { hash, index, categories } = value;
  const isOne =
    typeof hash === "string" &&
    /^[0-9a-f]{16}$/.test(hash) &&
    categories instanceof Map &&
    isRecord(index) &&
    Array.isArray(index.skills) &&
    isRecord(index.vocabulary) &&
    isRecord(index.trie) &&
    "skills" in value;
  if (!isOne) return notLexicon;
  lexicons.add(value);
  return undefined;
};

const notLexicon =
  "is not a Lexicon as parseLexicon gives it; await it, and keep its YAML where it is to be stored";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
