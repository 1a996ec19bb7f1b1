import {
  fieldNames,
  headingJoints,
  headingKinds,
  headingModifiers,
  headingWords,
  longestHeading,
  longestNameAt,
  type SectionKind,
  sectionNames,
  vocabulary,
} from "./section-headings.ts";
import { countEdits } from "./spelling.ts";
import { nameSet } from "./words.ts";

const nouns = nameSet("heading-noun");
const leading = nameSet("leading-heading-noun");
const places = nameSet("heading-preposition");
const endings = [...nameSet("heading-noun-ending")];

const noNoun = /[\d@,;|\t]|[.]./;
const mostWords = 6;

/**
 * The kind of section that a row which is set as a heading opens by its last word ("Handled Projects", "Areas of technical expertise"), or by its first
 * one where the rest only says which ("Experience in Banking", "Compétences clés"), though not all of its words are known. O(length).
 */
export function nounKind(text: string): SectionKind | undefined {
  if (text.length > longestHeading || noNoun.test(text)) return undefined;
  const words = headingWords(text);
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > mostWords || fieldNames.has(words.join(" "))) return undefined;
  if (nouns.has(last)) return sectionNames.get(words.slice(-2).join(" ")) ?? sectionNames.get(last);
  const kind = sectionNames.get(first);
  // "Projects in Northam" may be a firm.
  const isLed = leading.has(first) || (kind === "experience" && places.has(second));
  return isLed ? kind : compoundKind(last);
}

/** "Fremdsprachenkenntnisse", "Projectervaring": the kind of the noun that a compound ends with. */
function compoundKind(word: string): SectionKind | undefined {
  const ending = endings.find((one) => word.length > one.length + 2 && word.endsWith(one));
  return ending === undefined ? undefined : sectionNames.get(ending);
}

/**
 * The kind that the known parts of a heading name, where "and" joins short parts of which not all are known ("Degrees and Institutions"). O(length).
 */
export function partKind(text: string): SectionKind | undefined {
  if (text.length > longestHeading || noNoun.test(text)) return undefined;
  const words = headingWords(text);
  if (words.length > mostWords) return undefined;
  // "i" and "a" join words in some languages, and are words of sentences in others.
  const isJoint = (word: string): boolean => word.length > 1 && headingJoints.has(word);
  const ends = [...words.flatMap((word, at) => (isJoint(word) ? at : [])), words.length];
  const parts = ends.map((end, i) => words.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end));
  if (parts.length < 2) return undefined;
  const kinds = parts.map((part) => headingKinds(part)?.at(-1));
  // What is long and unknown is a sentence, or the head of a table.
  if (parts.some(({ length }, i) => kinds[i] === undefined && length > mostUnknown))
    return undefined;
  return kinds.find((kind) => kind !== undefined && kind !== "other");
}

const mostUnknown = 2;

/**
 * The kind of section that a row speaks of whose type says that it is a heading ("Projects done at college", "Types of instruments handled"): that of
 * its last noun, else of the name it opens with, else of any of its words that sections are called by, however misspelled. O(length).
 */
export function wordKind(text: string): SectionKind | undefined {
  const words = headingWords(text).map(nounOf);
  if (words.length > mostOfType || fieldNames.has(words.join(" "))) return undefined;
  // Firms and things that were made have capitals at the beginning of their words more often than headings have.
  const isNoun = text === text.toUpperCase() ? isAnyNoun : isHead;
  const first = longestNameAt(words, 0);
  const isNamed = first !== undefined && (first.length > 1 || isNoun(words, 0));
  if (isNamed && !nouns.has(words.at(-1) ?? "")) return first.kind;
  const last = words.findLastIndex((_, at) => isNoun(words, at));
  const kind = last < 0 ? nameWithin(words) : sectionNames.get(words[last] ?? "");
  return kind === "experience" && last < words.length - 1 ? "other" : kind;
}

/** What is set in the type of headings may have more words. */
const mostOfType = 8;

function isAnyNoun(words: readonly string[], at: number): boolean {
  return nouns.has(words[at] ?? "");
}

/** Whether a word is a noun of headings, and does not only say of what kind the noun behind it is ("Projects Director"). */
function isHead(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const next = words[at + 1];
  return nouns.has(word) && (next === undefined || leading.has(word) || isAdded(next));
}

/** Whether a word says more of the noun before it: "in", "and", "handled". */
function isAdded(word: string): boolean {
  return (
    headingModifiers.has(word) ||
    headingJoints.has(word) ||
    places.has(word) ||
    participle.test(word)
  );
}

const participle = /[^e]ed$/;

/** Whether a row begins with a name of sections that has several words ("Work experience in India"). O(length). */
export function opensWithName(text: string): boolean {
  return (longestNameAt(headingWords(text).map(nounOf), 0)?.length ?? 0) > 1;
}

/** The kind of the first name of several words among them ("Clubs and community service at college"). */
function nameWithin(words: readonly string[]): SectionKind | undefined {
  for (let at = 0; at < words.length - 1; at++) {
    const name = longestNameAt(words, at);
    if (name !== undefined && name.length > 1) return name.kind;
  }
  return undefined;
}

/** "project" as "projects", and "achiements" as "achievements": two letters may be wrong where many are right. */
function nounOf(word: string): string {
  if (nouns.has(word)) return word;
  if (nouns.has(`${word}s`)) return `${word}s`;
  if (word.length < shortestMeant || vocabulary.has(word)) return word;
  return [...nouns].find((noun) => noun.length > shortestMeant && isNear(word, noun)) ?? word;
}

/** In letters: of a shorter word two are too many to be wrong. */
const shortestMeant = 8;

/** Whether two words differ in two letters at most, and not in their first. O(length²). */
function isNear(word: string, other: string): boolean {
  return word[0] === other[0] && countEdits(word, other, 2) <= 2;
}
