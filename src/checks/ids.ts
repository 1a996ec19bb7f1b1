/**
 * The ids of all checks, in the order in which their findings are reported: what prevents reading, what
 * deceives, what is missing, what could be better. They are in a file of their own so that a report or
 * command that names them does not load the lexicon.
 */
export const checkIds = [
  "unreadable-document",
  "outlined-text",
  "doubtful-document",
  "not-a-resume",
  "image-page",
  "file-size",
  "hidden-text",
  "injected-instructions",
  "keyword-stuffing",
  "missing-contact",
  "contact-in-header",
  "unreadable-date",
  "dates-order",
  "future-date",
  "employment-gap",
  "listed-not-evidenced",
  "misspelling",
  "no-measurable-results",
  "length",
  "two-columns",
  "table-layout",
  "text-box",
  "letter-spacing",
  "icon-glyphs",
  "unnamed-letters",
] as const;

/** The severities of findings, the most severe first. */
export const severities = ["error", "warning", "note"] as const;

export type CheckId = (typeof checkIds)[number];
