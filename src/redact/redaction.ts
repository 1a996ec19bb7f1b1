import type { Span } from "../document/document.ts";
import type { RedactedKind } from "../resume/contact/labels.ts";
import type { Resume } from "../resume/resume.ts";

/** A piece that was taken out: its kind, and the span of its label ("[name]") in the redacted text. */
export interface Removed extends Span {
  readonly kind: RedactedKind;
}

/**
 * Why a piece was left in although it may identify the person:
 * - `no-name`: nothing at the top looks like a name. This is the only one without a place in the text.
 * - `word-of-name`: a word of the name that is also a common word or a town.
 * - `number`: long enough for a phone number, but not labeled as one.
 * - `contact-line`: unknown words beside the contact data.
 * - `school`: a school named outside of the education section, or a name within it that may be a school.
 * - `private`: a label such as "Age" without a value.
 * - `reference`: a section that names other people, or everyday words that may be such a name.
 * - `counts`: a skill, a title or a field of study within something that was taken out.
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

/** A span that a person should check. */
export interface Undecided extends Span {
  readonly doubt: Doubt;
}

/** A resume for blind review. All places refer to `resume.document.text`. */
export interface Redaction {
  /**
   * The resume with a label ("[name]") in place of each removed piece, in its text and its facts. Contact
   * details, links, and the title and author in the file's metadata are removed.
   */
  readonly resume: Resume;
  /** Ascending. */
  readonly removed: readonly Removed[];
  /** Ascending. */
  readonly undecided: readonly Undecided[];
}

/** Labels a span with what it contains. */
export function labelSpan(kind: RedactedKind): (span: Span) => Removed {
  return ({ from, to }) => ({ kind, from, to });
}
