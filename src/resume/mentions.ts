import type { Document, Span } from "../document/document.ts";
import type { MentionsAndMisspellings } from "../skills/hits/misspelling.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { findMentionsAndMisspellings } from "../skills/spelling.ts";

/**
 * The skills of a document, ascending, and its misspellings. Nothing within `names` (ascending, disjoint)
 * counts as either, and misspellings in hidden text are left out. Hidden and visible text are read
 * separately: a list of technologies in white letters must not make a technology of the Kafka at a book fair.
 * O(text).
 */
export function findMentions(
  document: Document,
  lexicon: Lexicon,
  names: readonly Span[] = [],
): MentionsAndMisspellings {
  const text = maskNames(document.text, names);
  const hidden = document.lines.filter((line) => line.region === "hidden");
  if (hidden.length === 0) return findMentionsAndMisspellings(text, lexicon);
  const seen = findMentionsAndMisspellings(blank(text, hidden), lexicon);
  const unseen = findMentionsAndMisspellings(blank(text, between(hidden, text.length)), lexicon);
  const mentions = [...seen.mentions, ...unseen.mentions].sort((a, b) => a.from - b.from);
  return { ...seen, mentions };
}

/**
 * `text` with every name replaced by x's, so that no skill is found there and all names affect the
 * surrounding words alike. If the mentions were dropped afterwards instead, the Rust of a name could still
 * support a Go beside it.
 */
function maskNames(text: string, names: readonly Span[]): string {
  if (names.length === 0) return text;
  const parts: string[] = [];
  let end = 0;
  for (const { from, to } of names) {
    parts.push(text.slice(end, from), mask(text.slice(from, to)));
    end = to;
  }
  parts.push(text.slice(end));
  return parts.join("");
}

/** Replaces unit by unit, so that the places after the name do not move. */
function mask(name: string): string {
  let masked = "";
  for (let i = 0; i < name.length; i++) masked += maskUnit(name.charAt(i));
  return masked.replace(singleX, (x) => (x === "x" ? "ŋ" : "Ŋ"));
}

/** A word of its own, which would make Jenkins X of a Jenkins above the U.S. Army. */
const singleX = /(?<!x)x(?!x)/gi;

function maskUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 48 || (code > 57 && code < 65)) return unit === "+" || unit === "#" ? "x" : unit;
  return unit === unit.toLowerCase() ? "x" : "X";
}

/** `text` with line breaks in place of `spans`: nothing else moves, and nothing joins across them. */
function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { from, to } of spans) {
    parts.push(text.slice(end, from), "\n".repeat(to - from));
    end = to;
  }
  parts.push(text.slice(end));
  return parts.join("");
}

/** The parts of a text of this length that are outside `spans`. */
function between(spans: readonly Span[], length: number): readonly Span[] {
  const starts = [0, ...spans.map(({ to }) => to)];
  return starts.map((from, i) => ({ from, to: spans[i]?.from ?? length }));
}
