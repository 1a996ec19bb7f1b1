import {
  fieldNames,
  headingConnectors,
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
 * The kind of section that a row set as a heading opens, although not all its words are known. Decided by its
 * last word ("Handled Projects", "Areas of technical expertise"), or by its first if the others only qualify
 * it ("Experience in Banking", "Compétences clés"). O(length).
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

/** "Fremdsprachenkenntnisse", "Projectervaring": the kind of the noun at the end of a compound. */
function compoundKind(word: string): SectionKind | undefined {
  const ending = endings.find((one) => word.length > one.length + 2 && word.endsWith(one));
  return ending === undefined ? undefined : sectionNames.get(ending);
}

/**
 * The kind named by the known parts of a heading in which "and" joins short parts, some of them unknown
 * ("Degrees and Institutions"). O(length).
 */
export function partKind(text: string): SectionKind | undefined {
  if (text.length > longestHeading || noNoun.test(text)) return undefined;
  const words = headingWords(text);
  if (words.length > mostWords) return undefined;
  // "i" and "a" are conjunctions in some languages, but other words in others.
  const isConnector = (word: string): boolean => word.length > 1 && headingConnectors.has(word);
  const ends = [...words.flatMap((word, at) => (isConnector(word) ? at : [])), words.length];
  const parts = ends.map((end, i) => words.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end));
  if (parts.length < 2) return undefined;
  const kinds = parts.map((part) => headingKinds(part)?.at(-1));
  // A long unknown part belongs to a sentence or to the head of a table.
  if (parts.some(({ length }, i) => kinds[i] === undefined && length > mostUnknown))
    return undefined;
  return kinds.find((kind) => kind !== undefined && kind !== "other");
}

const mostUnknown = 2;

/**
 * The kind of section that a row opens if its typography shows that it is a heading ("Projects done at
 * college", "Types of instruments handled"). Decided by its last noun, else by the section name it begins
 * with, else by any section name in it. Words may be misspelled. O(length).
 */
export function wordKind(text: string): SectionKind | undefined {
  const words = headingWords(text).map(nounOf);
  if (words.length > mostOfType || fieldNames.has(words.join(" "))) return undefined;
  // Firms and products are capitalized more often than headings are.
  const isNoun = text === text.toUpperCase() ? isAnyNoun : isHead;
  const first = longestNameAt(words, 0);
  const isNamed = first !== undefined && (first.length > 1 || isNoun(words, 0));
  if (isNamed && !nouns.has(words.at(-1) ?? "")) return first.kind;
  const last = words.findLastIndex((_, at) => isNoun(words, at));
  const kind = last < 0 ? nameWithin(words) : sectionNames.get(words[last] ?? "");
  return kind === "experience" && last < words.length - 1 ? "other" : kind;
}

/** A row in the typography of headings may have more words. */
const mostOfType = 8;

function isAnyNoun(words: readonly string[], at: number): boolean {
  return nouns.has(words[at] ?? "");
}

/** Whether a word is a heading noun that does not merely qualify the noun after it ("Projects Director"). */
function isHead(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const next = words[at + 1];
  return nouns.has(word) && (next === undefined || leading.has(word) || isAdded(next));
}

/** Whether a word adds to the noun before it: "in", "and", "handled". */
function isAdded(word: string): boolean {
  return (
    headingModifiers.has(word) ||
    headingConnectors.has(word) ||
    places.has(word) ||
    participle.test(word)
  );
}

const participle = /[^e]ed$/;

/** Whether a row begins with a section name of several words ("Work experience in India"). O(length). */
export function opensWithName(text: string): boolean {
  return (longestNameAt(headingWords(text).map(nounOf), 0)?.length ?? 0) > 1;
}

/** The kind of the first section name of several words ("Clubs and community service at college"). */
function nameWithin(words: readonly string[]): SectionKind | undefined {
  for (let at = 0; at < words.length - 1; at++) {
    const name = longestNameAt(words, at);
    if (name !== undefined && name.length > 1) return name.kind;
  }
  return undefined;
}

/**
 * Corrects "project" to "projects" and "achiements" to "achievements": in a long word, two letters may be
 * wrong.
 */
function nounOf(word: string): string {
  if (nouns.has(word)) return word;
  if (nouns.has(`${word}s`)) return `${word}s`;
  if (word.length < shortestMeant || vocabulary.has(word)) return word;
  return [...nouns].find((noun) => noun.length > shortestMeant && isNear(word, noun)) ?? word;
}

/** In letters. In a shorter word, two wrong letters are too many. */
const shortestMeant = 8;

/** Whether two words have the same first letter and differ in at most two letters. O(length²). */
function isNear(word: string, other: string): boolean {
  return word[0] === other[0] && countEdits(word, other, 2) <= 2;
}
