import type { Span } from "../../document/document.ts";
import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import { isPlace, townAfterName } from "./places.ts";
import { type Row, trimSpan } from "./rows.ts";
import { companyScore, titleScore } from "./titles.ts";

/** A stay in a row that begins with its type or its length. */
export interface Stay {
  /** "internship"; absent if the row has no word that can serve as a title. */
  readonly title?: Span;
  readonly employer: Span;
}

const opening = pattern("stay-opening", "y");
const titleWords = pattern("stay-title");

/** Whether a row begins with the type or the length of a stay, or with words for a training. */
export function opensWithStay(text: string, { from, to }: Span): boolean {
  opening.lastIndex = from;
  return opening.test(text) && opening.lastIndex < to;
}

/**
 * "6 months internship at Acme", "Undergone training in Acme Ltd". What follows "in" is a subject unless it
 * has a legal form or a place. O(length).
 */
export function stayOf(text: string, row: Pick<Row, "from" | "to" | "dates">): Stay | undefined {
  if (!opensWithStay(text, row)) return undefined;
  const from = opening.lastIndex + 1;
  const words = text.slice(row.from, from);
  const dates = row.dates.map((date) => date.from).filter((at) => at > from);
  const name = nameWithin(text, { from, to: Math.min(row.to, ...dates) });
  const employer = text.slice(name.from, name.to);
  if (!capital.test(employer) || titleScore(employer) > 2) return undefined;
  if (/\sin\s+$/i.test(words) && !isFirm(text, name, row.to)) return undefined;
  const title = titleWords.exec(words);
  if (title === null) return { employer: name };
  const start = row.from + title.index;
  return { title: { from: start, to: start + title[0].length }, employer: name };
}

function isFirm(text: string, name: Span, to: number): boolean {
  const after = text.slice(name.to, to).replace(/^[\s,]+/, "");
  return companyScore(text.slice(name.from, name.to)) > 2 || isPlace(after);
}

const capital = cased.u`^["“'„«]?[\p{Lu}\d]`;
const endMark = /[,;(|\t]|\s[-–—]\s|\.(?:\s|$)|$/;
const endWord = pattern("stay-end");

/** The name that a span begins with. */
function nameWithin(text: string, span: Span): Span {
  const words = text.slice(span.from, span.to);
  const mark = endMark.exec(words)?.index ?? words.length;
  const end = endWord.exec(words.slice(0, mark))?.index ?? mark;
  const town = townAfterName(words.slice(0, end)) ?? end;
  return trimSpan(text, { from: span.from, to: span.from + town }, ",.");
}
