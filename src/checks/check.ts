import type { Document, Span } from "../document/document.ts";
import type { Resume } from "../resume/resume.ts";
import type { Misspelling } from "../skills/hits/misspelling.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { CheckId } from "./ids.ts";

/** What a check says about a resume. */
export interface Finding {
  /** The check's id, kebab-case, stable. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** What was found; may quote the resume in a few words. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Counted from 1; only for documents that have pages (PDF). */
  readonly page?: number;
  /** In `Document.text`. */
  readonly span?: Span;
  /**
   * `message` as facts, for translation: what was counted or quoted, and the limit that it was compared with.
   * The facts depend on the code and, if a check reports several things, on `kind` (docs/reports.md).
   */
  readonly facts: FindingFacts;
}

/** By name; strings are ids, dates or short quotes from the resume. */
export type FindingFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A finding before it is put into words. */
export interface Found<Facts extends FindingFacts = FindingFacts>
  extends Pick<Finding, "page" | "span"> {
  readonly facts: Facts;
}

/** One check: a file of this folder, named by its id. Pure; it never throws. */
export interface Check<Facts extends FindingFacts = FindingFacts> {
  readonly id: CheckId;
  readonly severity: Finding["severity"];
  run(input: BuiltinInput): readonly Found<Facts>[];
  /** The only place where facts become English. */
  words(facts: Facts): Pick<Finding, "message" | "fix">;
}

/** The input of a check. */
export interface CheckInput {
  readonly resume: Resume;
  /** "2026-11-20". */
  readonly asOf: string;
  /** Default: the built-in lexicon. */
  readonly lexicon?: Lexicon | undefined;
  /** The parts of the resume that were copied from the posting, ascending. */
  readonly copied?: readonly Span[] | undefined;
}

/** The input of a check in this folder. */
export interface BuiltinInput extends CheckInput {
  /** What the resume reader has already found; computed again if absent. */
  readonly misspellings?: () => readonly Misspelling[];
  /** Whether the score counts positions for less because they only list skills. */
  readonly isUntold?: boolean | undefined;
}

/**
 * The sum of a count over all pages, reported at the first page where it is not 0; empty if there is none.
 */
export function countOnPages<Facts extends FindingFacts>(
  { layout = [] }: Document,
  what: "icons" | "spaced" | "unnamed",
  factsOf: (count: number) => Facts,
): readonly Found<Facts>[] {
  const first = layout.find((page) => page[what] > 0);
  if (first === undefined) return [];
  const count = layout.reduce((sum, page) => sum + page[what], 0);
  return [{ facts: factsOf(count), page: first.page }];
}

/** "1 line", "2 lines". */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
