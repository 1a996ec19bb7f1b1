import type { Span } from "../../document/document.ts";
import type { Mention } from "../lexicon/mention.ts";

/** A word of a text that is likely a misspelled name of a skill. */
export interface Misspelling extends Span {
  /** `text.slice(from, to)`, as written. */
  readonly surface: string;
  /** The surface of the lexicon that was likely meant ("Postgres"). */
  readonly expected: string;
  /** The id of the skill with that surface. */
  readonly skill: string;
  /** That skill's proper spelling ("PostgreSQL"). */
  readonly name: string;
}

/**
 * The skills of a text, the names that only lack one hint, and on request its misspellings, for which the
 * text is not read a second time.
 */
export interface MentionsAndMisspellings {
  readonly mentions: readonly Mention[];
  readonly open: readonly Mention[];
  readonly misspellings: () => readonly Misspelling[];
}
