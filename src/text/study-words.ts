import { findAll } from "../words/find-all.ts";
import { type Matcher, nameSet, pattern } from "../words/words.ts";

const field = pattern("study-field", "y");
const initials = pattern("study-initials", "y");

/** Whether `text` begins with a word of a field of study. */
export function startsField(text: string): boolean {
  return matchesStart(field, text) || matchesStart(initials, text);
}

function matchesStart(form: Matcher, text: string): boolean {
  form.lastIndex = 0;
  return form.test(text);
}

const schoolWord = pattern("school-word");
const schoolInitials = pattern("school-initials");

/** Whether a word by which a school is known stands anywhere in `text`. O(text). */
export function namesSchool(text: string): boolean {
  // Small letters first: a pattern that asks for no case is several times faster.
  return schoolWord.test(text.toLowerCase()) || schoolInitials.test(text);
}

const leads = nameSet("school-lead");

/** Whether a word leads in a school: "from", "an", "pela". */
export function isSchoolLead(word: string): boolean {
  return leads.has(word.toLowerCase());
}

/** Where in `words` the word stands that leads in the school they name: "Informatik an der Universität Beispiel"; undefined where none does. O(words). */
export function schoolLeadIn(words: string): number | undefined {
  if (!namesSchool(words)) return undefined;
  return findAll(/\S+/g, words).find(({ 0: word, index }) => index > 0 && isSchoolLead(word))
    ?.index;
}
