import type { Line, Span } from "../document/document.ts";
import { proofs, type Resume } from "../resume/resume.ts";
import type { Evidence } from "./match.ts";
import { lineAt, proofAt, sectionAt } from "./place.ts";

/** The maximum length of a quote in UTF-16 units: two lines of a resume. */
const quoteLength = 160;

/** How many places are shown for a requirement at most. */
export const maxEvidence = 3;

// Most white space is single spaces, which need no replacing.
const whiteSpace = /\s{2,}|[^\S ]/gu;

/**
 * The places of `spans` worth showing: strongest proof first, then in the order of the text; one for each
 * line, at most `maxEvidence`, none in hidden text.
 */
export function findEvidence(resume: Resume, spans: readonly Span[]): readonly Evidence[] {
  const shown = new Map<Line | undefined, Span>();
  for (const span of byProof(resume, spans)) {
    const line = lineAt(resume.document, span.from);
    if (!shown.has(line)) shown.set(line, span);
    if (shown.size === maxEvidence) break;
  }
  return [...shown].map(([line, span]) => evidenceAt(resume, line, span));
}

function byProof(resume: Resume, spans: readonly Span[]): readonly Span[] {
  const groups: Span[][] = proofs.map(() => []);
  for (const span of spans) {
    groups[proofs.indexOf(proofAt(resume, span))]?.push(span);
    // There are enough of the best kind, and later spans cannot be better. A stuffed resume has thousands.
    if ((groups[0]?.length ?? 0) >= 4 * maxEvidence) break;
  }
  // The last group is hidden text.
  return groups.slice(0, -1).flat();
}

function evidenceAt(resume: Resume, line: Line | undefined, span: Span): Evidence {
  const { document } = resume;
  const section = sectionAt(resume, span);
  return {
    quote: clippedQuote(document.text, line ?? span, span),
    ...(section !== undefined && { section }),
    ...(line !== undefined && document.format === "pdf" && { page: line.page }),
    from: span.from,
    to: span.to,
  };
}

/**
 * The words of `line` on one line, at most `quoteLength` units. A longer line is cut around `span`, at spaces
 * if possible, with "…" in place of what was left out.
 */
export function clippedQuote(text: string, line: Span, span: Span): string {
  const full = oneLine(text.slice(line.from, Math.min(line.to, line.from + 4 * quoteLength)));
  const isCut = line.to - line.from > 4 * quoteLength;
  if (!isCut && full.length <= quoteLength) return full;
  const room = quoteLength - 2;
  const spare = Math.max(0, room - (span.to - span.from));
  const from = Math.max(line.from, Math.min(span.from - (spare >> 1), line.to - room));
  const to = Math.min(line.to, from + room);
  const start = from === line.from ? from : wordStart(text, from, span.from);
  const end = to === line.to ? to : wordEnd(text, to, Math.min(span.to, to));
  const before = start === line.from ? "" : "…";
  const after = end === line.to ? "" : "…";
  // A cut within a word may split a surrogate pair.
  const part = text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
  return `${before}${oneLine(part)}${after}`;
}

/** `text` with its white space collapsed. */
export function oneLine(text: string): string {
  return text.replace(whiteSpace, " ").trim();
}

/** The first start of a word from `at` on, but not beyond `limit`; `at` if there is none. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(" ", at);
  return space === -1 || space >= limit ? at : space + 1;
}

/** The last end of a word up to `at`, but not before `limit`; `at` if there is none. */
function wordEnd(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(" ", at);
  return space === -1 || space < limit ? at : space;
}
