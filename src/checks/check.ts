import type { Span } from "../document/document.ts";
import type { Resume } from "../resume/resume.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import type { CheckId } from "./ids.ts";

/** What a check says of a resume. */
export interface Finding {
  /** The check's id, kebab-case, stable. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** What was found; may quote the resume in a few words. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Counted from 1. */
  readonly page?: number;
  /** In `Document.text`. */
  readonly span?: Span;
}

/** One check: a file of this folder, named by its id. Pure; it never throws. */
export interface Check {
  readonly id: CheckId;
  readonly severity: Finding["severity"];
  run(input: CheckInput): readonly Omit<Finding, "code" | "severity">[];
}

export interface CheckInput {
  readonly resume: Resume;
  /** "2026-11-20". */
  readonly asOf: string;
  /** The built-in lexicon when absent. */
  readonly lexicon?: Lexicon | undefined;
}
