import type { Span } from "../../document/document.ts";
import type { Mention } from "../lexicon/mention.ts";

/** A word of a text that is likely a skill's name gone wrong. */
export interface Misspelling extends Span {
  /** `text.slice(from, to)`, as written. */
  readonly surface: string;
  /** The surface of the lexicon that was likely meant ("Postgres"). */
  readonly expected: string;
  /** The id of the skill that it names. */
  readonly skill: string;
  /** That skill's proper spelling ("PostgreSQL"). */
  readonly name: string;
}

/** The skills of a text, and when asked its misspellings: what was read for the ones serves for the others. */
export interface MentionsAndMisspellings {
  readonly mentions: readonly Mention[];
  readonly misspellings: () => readonly Misspelling[];
}
