import type { Document, Span } from "../document/document.ts";
import { findDates } from "../text/dates.ts";
import { foldSpace } from "../words/fold.ts";
import { bulletSpans } from "./bullets.ts";
import { joinDates } from "./entry-dates.ts";
import { splitTown, trailingPlace } from "./places.ts";
import type { Position } from "./resume.ts";
import { factOf, type Row, trimSpan } from "./rows.ts";
import { titleScore } from "./titles.ts";

/**
 * Positions told in sentences: "Worked as a Developer at Acme from 2016 to 2019", "From 2016 to 2019 I was a developer at Acme", "Worked
 * with Acme as Developer from …". A sentence without a range of dates, a title and an employer tells none. O(length).
 */
export function readProse(document: Document, rows: readonly Row[]): readonly Position[] {
  const { text } = document;
  return bulletSpans(text, rows).flatMap((told) => {
    if (told.to - told.from > longestSentence) return [];
    const words = text.slice(told.from, told.to);
    const found = year.test(words) && stay.test(words) ? readSentence(text, told) : undefined;
    return found === undefined ? [] : [found];
  });
}

/** Longer ones tell more than one stay; a bound, too, for the forms below. */
const longestSentence = 400;

const year = /(?:19|20)\d\d|['’]\d\d/u;
const stay = /\b(?:work(?:ed|ing|s)?|serv(?:ed|ing)|employed|associated|joined|was|am|been)\b/i;

interface Form {
  readonly form: RegExp;
  readonly first: "title" | "employer";
}

const forms: readonly Form[] = [
  {
    first: "title",
    form: /\b(?:work(?:ed|ing|s)?|serv(?:ed|ing)|employed|associated|joined)\s(?:[A-Za-zÀ-ῼぁ-힣]+\s){0,2}?as\s+(?:an?\s+|the\s+)?(.{3,60}?)\s+(?:in|at|with|for|by)\s+(?=["“'A-Za-zÀ-ῼぁ-힣\d])/i,
  },
  {
    first: "title",
    form: /\b(?:was|am|been)\s+(?:an?\s+|the\s+)?(.{3,60}?)\s+(?:in|at|with|for|by)\s+(?=["“'\p{Lu}\d])/u,
  },
  {
    first: "employer",
    form: /\b(?:work(?:ed|ing|s)?|serv(?:ed|ing)|employed|associated|joined)\s+(?:in|at|with|for|by)?\s*(["“'A-Za-zÀ-ῼぁ-힣\d].{1,60}?)\s+as\s+(?:an?\s+|the\s+)?(?=[A-Za-zÀ-ῼぁ-힣])/i,
  },
];

function readSentence(text: string, told: Span): Position | undefined {
  const dates = findDates(text, told.from, told.to).filter((date) => date.start !== date.end);
  if (dates.length === 0) return undefined;
  const words = text.slice(told.from, told.to);
  for (const { form, first } of forms) {
    const found = form.exec(words);
    if (found?.[1] === undefined) continue;
    const at = told.from + found.index + found[0].lastIndexOf(found[1]);
    const left = { from: at, to: at + found[1].length };
    const rest = told.from + found.index + found[0].length;
    const next = dates.find((date) => date.from >= rest);
    const right = { from: rest, to: nameEnd(text, rest, next?.from ?? told.to) };
    const [title, employer] = first === "title" ? [left, right] : [right, left];
    if (titleScore(foldSpace(text.slice(title.from, title.to))) < 2) continue;
    const { name, place } = splitName(text, employer);
    if (name.to - name.from < 2) continue;
    return {
      title: factOf(text, title),
      employer: factOf(text, trimSpan(text, name, ",.\"“”'")),
      ...(place && { location: factOf(text, place) }),
      ...joinDates(dates),
      bullets: [],
      from: told.from,
      to: told.to,
    };
  }
  return undefined;
}

const behindName =
  /;|\s[-–—(]|\.(?:\s|$)(?!\s*(?:Ltd|Limited))|,?\s+(?:from|since|during|between|till|until|where|as|under|through|on|and|in|at|for|with)\s/i;

/** Where the name that begins at `from` ends: at the dates, a bracket, or the words that go on. */
function nameEnd(text: string, from: number, to: number): number {
  const end = text.slice(from, to).search(behindName);
  return trimSpan(text, { from, to: end < 0 ? to : from + end }, ",.:").to;
}

/** The employer, and the town behind its comma. */
function splitName(text: string, span: Span): { readonly name: Span; readonly place?: Span } {
  const words = text.slice(span.from, span.to);
  const at = trailingPlace(words) ?? splitTown(words);
  if (at === undefined || at === 0) return { name: span };
  const name = trimSpan(text, { from: span.from, to: span.from + at }, ",");
  return { name, place: trimSpan(text, { from: span.from + at, to: span.to }, ",") };
}
