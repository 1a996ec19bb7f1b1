import type { Span } from "../document/document.ts";
import { pattern } from "../words/words.ts";
import { match, readPoint } from "./date-points.ts";

// One line break is allowed inside.
const dash =
  /\s{0,4}\)?\s{0,2}(?:[-\u2010-\u2015\u2212\u2043\u00ad\u0096\u0097\u2500\u23af\u30fc\uf0e0~～〜→⇒➔=>_]{1,5}|\.\.(?!\.))\s{0,4}\(?/uy;
/**
 * A dash that copying turned into a question mark, a replacement character or the letters of its bytes ("2018
 * ? 2020", "2018 \ufffd 2020", "2018 â€“ 2020").
 */
const lostDash = /\s{0,4}(?:[\ufffd\u00bf]{1,3}|â€[“”"]|(?<=\s)\?(?=\s)|(?<=\w)\?(?=\w))\s{0,4}/uy;
const gap = /\s{1,4}/y;
/** "From: 11/12/2016 To: 23/06/2017". */
const gapOrColon = /(?:\s{0,3}:)?\s{1,4}/y;
const endLabel = pattern("end-label", "y");
const gapOrComma = /[,;]?\s{1,4}/y;
const labelColon = /\s{0,3}:\s{0,4}/y;
const separator = pattern("range-joint", "y");
const tightSeparator = pattern("tight-range-joint", "y");
const article = pattern("range-article", "y");
const present = pattern("present", "y");

/** A quotation mark around a date, but not one that stands for the century. */
export const quote: RegExp = /["“”«»]|['‘’](?!\d)/uy;
/**
 * What separates the two dates of a range: a dash, a label ("End date:"), or a word with spaces on both
 * sides, or without any in Chinese and Japanese.
 */
export function readSeparator(text: string, at: number): Span | undefined {
  const mark = match(dash, text, at) ?? match(lostDash, text, at);
  if (mark !== undefined) return withSeparator(text, mark);
  const tight = match(tightSeparator, text, at);
  if (tight !== undefined) return tight;
  const label = readEndLabel(text, at);
  if (label !== undefined) return label;
  const before = match(gapOrComma, text, match(quote, text, at)?.to ?? at);
  const word = before && match(separator, text, before.to);
  const after = word && match(gapOrColon, text, word.to);
  if (after === undefined) return undefined;
  const next = match(article, text, after.to);
  return { from: at, to: (next && match(gap, text, next.to)?.to) ?? after.to };
}

/** The word that separates the two dates after "between", with the spaces around it. */
export function readAnd(text: string, at: number): Span | undefined {
  const before = match(andGap, text, at);
  const word = before && match(betweenSeparator, text, before.to);
  const after = word && match(andGap, text, word.to);
  return after && { from: at, to: after.to };
}

const andGap = /\s{1,3}/y;
const betweenSeparator = pattern("between-joint", "y");

/** A dash plus a following word that means the same: "2017 – to 2019", "2017 — по настоящее время". */
function withSeparator(text: string, mark: Span): Span {
  const word = match(separator, text, mark.to);
  const after = word && match(gap, text, word.to);
  return after && isEnd(text, after.to) ? { from: mark.from, to: after.to } : mark;
}

function readEndLabel(text: string, at: number): Span | undefined {
  const before = match(gapOrComma, text, at);
  const label = before && match(endLabel, text, before.to);
  const colon = label && match(labelColon, text, label.to);
  // In "2016 to date: Acme", "to date" is the end of the range, not a label.
  return colon && isEnd(text, colon.to) ? { from: at, to: colon.to } : undefined;
}

function isEnd(text: string, at: number): boolean {
  return (match(present, text, at) ?? readPoint(text, at, text.length)) !== undefined;
}
