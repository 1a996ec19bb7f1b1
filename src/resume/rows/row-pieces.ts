import type { Span } from "../../document/document.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { foldSpace } from "../../words/fold.ts";
import { pattern, steps } from "../../words/words.ts";
import { asidesOf } from "./asides.ts";
import { withoutNameBrackets } from "./name-brackets.ts";
import { isPlace, trailingPlace } from "./places.ts";
import { trimSpan } from "./rows.ts";

/** A part of a head row between separators. */
export interface Piece extends Span {
  readonly words: string;
  /** What its label or its words say it is; undefined if only its context can tell. */
  readonly role: "title" | "employer" | "client" | "place" | undefined;
  /** The index of its row among the heads of the entry. */
  readonly row: number;
  /** Whether it fills a pair of brackets. */
  readonly bracketed: boolean;
  /** Whether the dates of its row precede it. */
  readonly afterDates: boolean;
}

/**
 * Splits a row without its dates at tabs, wide gaps, bars, bullets and spaced dashes; labels and places
 * determine roles. O(length).
 */
export function splitPieces(
  text: string,
  row: Span,
  dates: readonly Span[],
  rowIndex: number,
): readonly Piece[] {
  if (row.to - row.from > longestHead) return [];
  // The dash after a label does not separate pieces.
  const label = dashedLabel(text.slice(row.from, Math.min(row.to, row.from + longestLabel)));
  if (label !== undefined) {
    const [first, ...rest] = cut(text, { from: row.from + label.length, to: row.to }, dates);
    const name = first && trimSpan(text, first, marks);
    const named = name === undefined || name.to - name.from < 2 ? [] : [name];
    return [
      ...named.flatMap((span) => splitPlace(text, span, rowIndex, label.role)),
      ...rest.flatMap((span) => splitPieces(text, span, [], rowIndex)),
    ];
  }
  return cut(text, row, dates).flatMap((span) => {
    const inner = withoutTailWord(text, trimSpan(text, withoutStop(text, span), marks));
    if (inner.to - inner.from < 2) return [];
    const bracketed = isBracketed(text, inner, row.to);
    const afterDates = dates.some((date) => date.to <= inner.from);
    const pieces = piecesOf(text, inner, rowIndex);
    if (!bracketed && !afterDates) return pieces;
    return pieces.map((piece) => ({ ...piece, bracketed, afterDates }));
  });
}

/**
 * The label of an employer or a client at the beginning of the words, if a dash follows it ("Client – Acme").
 */
function dashedLabel(
  words: string,
): { readonly role: "employer" | "client"; readonly length: number } | undefined {
  if (!beforeDash.test(words)) return undefined;
  for (const { pattern: label, value: role } of labels) {
    if (role !== "employer" && role !== "client") continue;
    const length = label.exec(words)?.[0].length ?? 0;
    if (/[-–]\s*$/.test(words.slice(0, length))) return { role, length };
  }
  return undefined;
}

const beforeDash = /^[^\t:–-]{4,24}\s[-–]\s/;
const longestLabel = 40;

/** "2016–2020. Engineer, Acme": the period after the dates is not part of the name. */
function withoutStop(text: string, { from, to }: Span): Span {
  return /^\.\s/.test(text.slice(from, from + 2)) ? { from: from + 1, to } : { from, to };
}

/** Whether a span fills its brackets; the end of the row closes them too. */
function isBracketed(text: string, span: Span, end: number): boolean {
  const isOpen = span.from > 0 && "([".includes(text.charAt(span.from - 1));
  return isOpen && (span.to === end || ")]".includes(text.charAt(span.to)));
}

/** Longer rows name nothing. The limit is high because wide gaps may stretch a row. */
const longestHead = 1000;

const marks = ",;:-–—|•·()[]*#_";

/** "Engineer at Acme from" before its dates. */
function withoutTailWord(text: string, span: Span): Span {
  const tail = tailWord.exec(text.slice(Math.max(span.from, span.to - 12), span.to));
  if (tail === null || span.to - tail[0].length <= span.from) return span;
  const inner = trimSpan(text, { from: span.from, to: span.to - tail[0].length });
  // A hyphen joins the two words ("built-in").
  return inner.to + tail[0].length === span.to ? span : trimSpan(text, inner, marks);
}

const tailWord = pattern("tail-word");

// "\r " is what unwrapping leaves of a line break; it separates nothing.
const separator = compiled(
  /\t+|(?!\r \S)\s{2,}|\s*[|•·●▪◦♦⋄‧∙›]\s*|\s+[-–—~]{1,2}(?:\s+|$)|\s+\/\/\s+|\s*[()[\]]\s*|[-–—_]{2,}|\s*\.{4,}\s*|\s*…+\s*|,\s*$/gu,
);

/** The spans between dates, asides and separators. */
function cut(text: string, row: Span, dates: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let from = row.from;
  const left = [...dates, ...asidesOf(text, row, dates)].sort((a, b) => a.from - b.from);
  for (const out of [...left, undefined]) {
    const to = out?.from ?? row.to;
    if (to > from) spans.push(...cutAtSeparators(text, from, to));
    from = out?.to ?? row.to;
  }
  return spans;
}

function cutAtSeparators(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  const words = text.slice(from, to);
  let start = 0;
  for (const found of findAll(separator, withoutNameBrackets(words))) {
    spans.push({ from: from + start, to: from + found.index });
    start = found.index + found[0].length;
  }
  spans.push({ from: from + start, to });
  return spans;
}

const labels = steps("piece-label");
const noPiece = pattern("no-piece");
const contractKind = pattern("contract-kind");
const noName = /^(?:https?:\/\/\S*|www\.\S*|\S+@\S+|\d{1,2})$/i;
const duration = /^(?:about )?\d{1,2}(?:\.\d)?\+?\s*/i;
const durationUnit = pattern("duration-unit", "y");

/** Whether words of a head name nothing: "2 years 4 months", "Full-time", an address, a number. */
function namesNothing(words: string): boolean {
  if (noPiece.test(words) || contractKind.test(words) || noName.test(words)) return true;
  const amount = duration.exec(words);
  if (amount === null) return false;
  durationUnit.lastIndex = amount[0].length;
  return durationUnit.test(words) && words.length - durationUnit.lastIndex <= 20;
}

function piecesOf(text: string, span: Span, row: number): readonly Piece[] {
  const words = foldSpace(text.slice(span.from, span.to));
  if (namesNothing(words)) return [];
  for (const { pattern: label, value: role } of labels) {
    const found = label.exec(text.slice(span.from, span.to));
    if (found === null) continue;
    const rest = { from: span.from + found[0].length, to: span.to };
    if (role === "none" || rest.to - rest.from < 2) return [];
    return role === "place"
      ? [makePiece(text, rest, row, role)]
      : splitPlace(text, rest, row, role as Piece["role"]);
  }
  return isPlace(words)
    ? [makePiece(text, span, row, "place")]
    : splitPlace(text, span, row, undefined);
}

/** A name, and the place after its comma. */
function splitPlace(text: string, span: Span, row: number, role: Piece["role"]): readonly Piece[] {
  const at = trailingPlace(text.slice(span.from, span.to));
  if (at === undefined || at === 0) return [makePiece(text, span, row, role)];
  const place = trimSpan(text, { from: span.from + at, to: span.to }, marks);
  const from =
    place.from + (/^(?:in|at)\s+/u.exec(text.slice(place.from, place.to))?.[0].length ?? 0);
  return [
    makePiece(text, trimSpan(text, { from: span.from, to: span.from + at }, marks), row, role),
    makePiece(text, { from, to: place.to }, row, "place"),
  ];
}

/** The whole span as one piece. */
export function makePiece(text: string, span: Span, row: number, role?: Piece["role"]): Piece {
  const words = foldSpace(text.slice(span.from, span.to));
  return { from: span.from, to: span.to, words, role, row, bracketed: false, afterDates: false };
}
