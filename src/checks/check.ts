import type { Document, Span } from "../document/document.ts";
import type { Resume } from "../resume/resume.ts";
import type { Misspelling } from "../skills/hits/misspelling.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
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
  /** Counted from 1; only of a document that has pages (PDF). */
  readonly page?: number;
  /** In `Document.text`. */
  readonly span?: Span;
  /**
   * `message` as facts, for saying it in another language: what was counted or quoted, and the limit that it was compared with. Which facts there are depends on the code and,
   * where a check reports several things, on `kind` (docs/reports.md).
   */
  readonly facts: FindingFacts;
}

/** By name; strings are ids, dates or short quotes from the resume. */
export type FindingFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a check found, before it is put into words. */
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

/** What a check looks at. */
export interface CheckInput {
  readonly resume: Resume;
  /** "2026-11-20". */
  readonly asOf: string;
  /** The built-in lexicon when absent. */
  readonly lexicon?: Lexicon | undefined;
  /** What of the resume was copied from the posting, ascending. */
  readonly copied?: readonly Span[] | undefined;
}

/** What a check of this folder looks at. */
export interface BuiltinInput extends CheckInput {
  /** What the reader of the resume found on its way; found again when absent. */
  readonly misspellings?: () => readonly Misspelling[];
}

/** The sum of a count over all pages, at the first page that has any; nothing where none has. */
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
