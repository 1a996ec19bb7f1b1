import { runChecks } from "../checks/run.ts";
import type { Document, Span } from "../document/document.ts";
import { parseWithMisspellings } from "../resume/parse.ts";
import type { Resume } from "../resume/resume.ts";
import { SCORING_VERSION } from "../score/weights.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { plainForm } from "../text/plain-form.ts";
import type { Analysis } from "./analysis.ts";
import { version } from "./version.ts";

/** What a comparison adds to an analysis. */
export interface ComparedParts {
  readonly parts: Pick<Analysis, "job" | "field" | "match" | "gaps" | "next">;
  /** The parts of the resume that were copied from a posting. */
  readonly copied: readonly Span[];
  /** Whether the score counts positions for less because they only list skills. */
  readonly isUntold?: boolean;
}

/**
 * Analyzes a resume that has been read. Without `compare` it is compared with nothing. A module of its own,
 * because the code that compares is only loaded when there is something to compare with.
 */
export function analyzeAlone(
  document: Document,
  {
    lexicon = builtinLexicon(),
    now,
  }: { readonly lexicon?: Lexicon | undefined; readonly now: string },
  compare: (resume: Resume, lexicon: Lexicon) => ComparedParts = () => ({ parts: {}, copied: [] }),
): Analysis {
  // Everything works on the plain form. Only the result has places of the text as given.
  const plain = plainForm(document);
  const { resume, misspellings } = parseWithMisspellings(plain.document, { lexicon, now });
  const { parts, copied, isUntold } = compare(resume, lexicon);
  return plain.restore({
    versions: { skilltally: version, lexicon: lexicon.hash, scoring: SCORING_VERSION },
    asOf: now,
    resume,
    ...parts,
    findings: runChecks({ resume, asOf: now, lexicon, copied, misspellings, isUntold }),
  });
}
