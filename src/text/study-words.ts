import { findAll } from "../words/find-all.ts";
import { memoizeTexts } from "../words/memoize-texts.ts";
import { type Matcher, nameSet, pattern } from "../words/words.ts";

const field = pattern("study-field", "y");
const initials = pattern("study-initials", "y");

/** Whether `text` begins with a word for a field of study. */
export function startsField(text: string): boolean {
  return matchesStart(field, text) || matchesStart(initials, text);
}

function matchesStart(form: Matcher, text: string): boolean {
  form.lastIndex = 0;
  return form.test(text);
}

const schoolWord = pattern("school-word");
const schoolInitials = pattern("school-initials");

/** Whether `text` contains a word for a school. O(text). */
export const namesSchool: (text: string) => boolean = memoizeTexts(
  // Tested in lowercase: a pattern that ignores case is several times slower.
  (text) => schoolWord.test(text.toLowerCase()) || schoolInitials.test(text),
);

const leads = nameSet("school-lead");

/** Whether a word introduces a school: "from", "an", "pela". */
export function isSchoolLead(word: string): boolean {
  return leads.has(word.toLowerCase());
}

/**
 * The index in `words` of the word that introduces the school named there: "Informatik an der Universität
 * Beispiel"; undefined if there is none. O(words).
 */
export function schoolLeadIn(words: string): number | undefined {
  if (!namesSchool(words)) return undefined;
  return findAll(/\S+/g, words).find(({ 0: word, index }) => index > 0 && isSchoolLead(word))
    ?.index;
}

/** The next word, unless an empty line precedes it. */
export function wordBehind(text: string, at: number): string {
  return /^[^\S\n]*\n?[^\S\n]*(\S*)/.exec(text.slice(at, at + 24))?.[1] ?? "";
}
