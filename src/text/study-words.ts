import { type Matcher, pattern } from "../words/words.ts";

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
