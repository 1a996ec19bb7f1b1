import type { Span } from "../../document/document.ts";

/** The reason of mentions that describe a skill without naming it ("kept the pager"). */
export const inOtherWords = "said in other words";

/** A place in a text where a skill is named. */
export interface Mention extends Span {
  /**
   * `text.slice(from, to)`, as written. In a `Resume` or a `Job` in plain characters: "React", even if the
   * text has it in full width or with a soft hyphen.
   */
  readonly surface: string;
  /** The skill's id. */
  readonly skill: string;
  /** The skill's proper spelling. */
  readonly name: string;
  readonly category: string;
  /** The version written with the name ("8" in "Java 8", "3.9" in "Python3.9"), which is part of the span. */
  readonly version?: string;
  /** Why an ambiguous surface was kept or refused, for people to read; absent for an unambiguous one. */
  readonly because?: string;
}
