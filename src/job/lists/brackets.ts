import type { Span } from "../../document/document.ts";

/**
 * The pairs of brackets in a sentence, ascending, outermost only. A bracket that is not closed extends to the
 * end of the sentence. O(sentence).
 */
export function findBrackets(folded: string, sentence: Span): readonly Span[] {
  const brackets: Span[] = [];
  const words = folded
    .slice(sentence.from, sentence.to)
    .replace(inBrackets, (all) => " ".repeat(all.length));
  let open = -1;
  for (let i = sentence.from; i < sentence.to && brackets.length < maxBrackets; i++) {
    const unit = words.charAt(i - sentence.from);
    if (open < 0 && (unit === "(" || unit === "[")) open = i;
    else if (open >= 0 && (unit === ")" || unit === "]")) {
      brackets.push({ from: open, to: i + 1 });
      open = -1;
    }
  }
  if (open >= 0) brackets.push({ from: open, to: sentence.to });
  return brackets;
}

/** A version in brackets, which may itself be inside brackets: "(Node.js (18+), Go)". */
const inBrackets = /\((?:v ?)?\d[\d.x]{0,9}\+?\)/g;

/** A sentence has no more pairs. */
const maxBrackets = 64;

/**
 * The text from `from` to `to` without those `brackets` that open and close within it. O(brackets + text).
 */
export function textOutside(folded: string, brackets: readonly Span[], { from, to }: Span): string {
  let text = "";
  let at = from;
  for (const bracket of brackets) {
    if (bracket.from < at || bracket.to > to) continue;
    text += folded.slice(at, bracket.from).trimEnd();
    at = bracket.to;
  }
  return text + folded.slice(at, to);
}
