import type { FilePlace, Problem } from "./place.ts";

/** A value of the table and where it stands, so that a message can point at it. */
export interface Stated<T> {
  readonly value: T;
  readonly at: FilePlace;
}

/** A skill as the lexicon has it. */
export interface NamedSkill {
  readonly id: string;
  readonly name: string;
}

/** What is expected of one resume. What is absent or empty is not looked at. */
export interface Case {
  /** The entry's own name, else its resume's path; no two are the same. */
  readonly name: string;
  readonly at: FilePlace;
  /** Relative to the table's folder, as are all paths. */
  readonly resume: Stated<string>;
  /** A posting, or a field of many; never both. */
  readonly job?: Stated<string>;
  readonly field?: Stated<string>;
  readonly minScore?: Stated<number>;
  /** Must be named where a person can read it, or implied by one that is. */
  readonly skills: readonly Stated<NamedSkill>[];
  /** Must not be named where a person can read it. */
  readonly notSkills: readonly Stated<NamedSkill>[];
  /** Codes of checks that must speak. */
  readonly findings: readonly Stated<string>[];
  /** When given: severities and codes of findings that may be there, beside those of `findings`; all others may not. */
  readonly allowedFindings?: Stated<readonly string[]>;
}

/** A table of expectations, as far as it could be read. */
export interface Expectations {
  readonly file: string;
  readonly now?: Stated<string>;
  readonly baseline?: Stated<string>;
  /** In the order of the table, without those that are wrong. */
  readonly cases: readonly Case[];
  /** What is wrong with the table and its entries, in order of their place. */
  readonly problems: readonly Problem[];
}
