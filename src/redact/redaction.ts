import type { Span } from "../document/document.ts";
import type { RedactedKind } from "../resume/contact/labels.ts";
import type { Resume } from "../resume/resume.ts";

/** A piece that was taken out: what it was, and where its label ("[name]") is now. */
export interface Removed extends Span {
  readonly kind: RedactedKind;
}

/**
 * Why a piece was left in though it may tell who the person is: `no-name`, nothing at the top looks like a name (this alone has no place in the text);
 * `word-of-name`, a word of the name that is also a common word or a town; `number`, long enough for a phone's and not labeled as one;
 * `contact-line`, words beside the contact data that nothing explains; `school`, named outside of education, or a name in there that may be one;
 * `private`, a label such as "Age" without its value; `reference`, a section that names other people; `counts`, a skill, a title or a field of study within something that was taken out.
 */
export type Doubt =
  | "no-name"
  | "word-of-name"
  | "number"
  | "contact-line"
  | "school"
  | "reference"
  | "private"
  | "counts";

/** A piece that a person should look at. */
export interface Undecided extends Span {
  readonly doubt: Doubt;
}

/** A resume for blind review. All places are those of `resume.document.text`. */
export interface Redaction {
  /** The resume with a label ("[name]") in place of each piece in its text and its facts; without contact, links, and the title and author that its file names. */
  readonly resume: Resume;
  /** Ascending. */
  readonly removed: readonly Removed[];
  /** Ascending. */
  readonly undecided: readonly Undecided[];
}

/** Labels a span with what it contains. */
export function as(kind: RedactedKind): (span: Span) => Removed {
  return ({ from, to }) => ({ kind, from, to });
}
