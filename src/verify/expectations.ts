import type { FilePlace, Problem } from "./place.ts";

/** A value of the table and where it is written, so that a message can point to it. */
export interface Stated<T> {
  readonly value: T;
  readonly at: FilePlace;
}

/** A skill of the lexicon. */
export interface NamedSkill {
  readonly id: string;
  readonly name: string;
}

/** What is expected of one resume. Absent or empty properties are not checked. */
export interface Case {
  /** The entry's own name, or else the path of its resume; unique in the table. */
  readonly name: string;
  readonly at: FilePlace;
  /** Relative to the table's folder, like all paths. */
  readonly resume: Stated<string>;
  /** A posting, or a field of many postings; never both. */
  readonly job?: Stated<string>;
  readonly field?: Stated<string>;
  readonly minScore?: Stated<number>;
  /** Must be named where a person can read it, or be implied by a skill that is. */
  readonly skills: readonly Stated<NamedSkill>[];
  /** Must not be named where a person can read it. */
  readonly notSkills: readonly Stated<NamedSkill>[];
  /** Codes of checks that must find something. */
  readonly findings: readonly Stated<string>[];
  /**
   * If given: severities and codes of findings that are allowed besides those of `findings`. All others fail.
   */
  readonly allowedFindings?: Stated<readonly string[]>;
}

/** The parts of a table of expectations that could be read. */
export interface Expectations {
  readonly file: string;
  readonly now?: Stated<string>;
  readonly baseline?: Stated<string>;
  /** In the order of the table, without invalid entries. */
  readonly cases: readonly Case[];
  /** What is wrong with the table and its entries, sorted by place. */
  readonly problems: readonly Problem[];
}
