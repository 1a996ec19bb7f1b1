import { namesSchool, startsField } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import type { RunNames } from "./run-names.ts";

/** The field of a title: the words from a preposition up to the comma before the employer. */
const afterTitle = cased.u`^ [\p{Ll}]{2,3} ([^,|(\t]{3,60})(?=, \S)`;
const longest = 70;

/**
 * Moves a field of study between a title and a school into the title ("Lecturer in Software Engineering,
 * University of Leeds"). O(length).
 */
export function withTaughtField(text: string, names: RunNames): RunNames {
  const { title, employer } = names;
  if (title === undefined || employer?.row !== title.row) return names;
  const [whole = "", field = ""] = afterTitle.exec(text.slice(title.to, title.to + longest)) ?? [];
  const to = title.to + whole.length;
  const from = Math.max(employer.from, to + ", ".length);
  if (whole === "" || employer.from < title.to || from >= employer.to) return names;
  if (!startsField(field) || !namesSchool(text.slice(from, employer.to))) return names;
  return { ...names, title: { ...title, to }, employer: { ...employer, from } };
}
