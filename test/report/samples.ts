import type { Analysis } from "../../src/analyze/analysis.ts";
import { gaps } from "./gaps.ts";
import { documentOf, job, resume } from "./sample-documents.ts";
import { contributions, match } from "./sample-match.ts";

// Written by hand, so that changes to the readers or the scoring do not change the expected reports.

/** A resume that was compared with a posting. */
export const posting: Analysis = {
  versions: { skilltally: "1.2.3", lexicon: "0123456789abcdef", scoring: 7 },
  asOf: "2026-11-20",
  resume,
  job,
  match,
  findings: [
    {
      code: "hidden-text",
      severity: "error",
      message: "1 line of the text is hidden from people; hidden text is not counted",
      fix: "Remove it, or show what is true of it where a person can read it",
      page: 1,
      facts: { lines: 1 },
    },
    {
      code: "length",
      severity: "note",
      message: "The resume has only 61 words; at least 120 are usual",
      facts: { kind: "short", words: 61, minWords: 120 },
    },
  ],
};

/** The same resume, compared with nothing. */
const alone: Analysis = (({ job: _job, match: _match, ...rest }) => rest)(posting);

export const field: Analysis = {
  ...alone,
  match: {
    ...match,
    contributions: contributions
      .filter(({ kind }) => kind === "skill")
      .map((one) => ({ ...one, level: "mentioned" })),
  },
  gaps,
};

/** A scan. */
export const unreadable: Analysis = {
  ...posting,
  resume: {
    ...resume,
    document: { ...documentOf("", "pdf"), quality: "unreadable" },
    contact: { links: [] },
    sections: [],
    positions: [],
    degrees: [],
    languages: [],
    totalMonths: 0,
    skills: [],
  },
  match: {
    score: null,
    because: "the resume is unreadable: no text could be taken from it",
    contributions: [],
    deductions: [],
    suggestions: [],
  },
  findings: [
    {
      code: "unreadable-document",
      severity: "error",
      message: "No text can be taken from the document",
      fix: "Export the resume from the program it was written in",
      facts: { warnings: [], reasons: [] },
    },
  ],
};

export const samples: Readonly<Record<string, Analysis>> = { posting, alone, field, unreadable };
