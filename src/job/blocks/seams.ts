import type { Span } from "../../document/document.ts";
import { sentenceOpeners } from "../../skills/hits/glued.ts";
import { firstIndex } from "../../text/first-index.ts";
import { splitLines } from "../../text/lines.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { nameSet, pattern } from "../../words/words.ts";

/** A longer line is a paragraph in which line breaks were lost. */
export const paragraphLength = 250;

/**
 * Whether line breaks were lost within a line: it is as long as a paragraph, or something is glued to the end
 * of a sentence ("… new features.Requirements: Go", "… our tools.* Knows Go"). O(line).
 */
export function lostBreaks(words: string): boolean {
  if (words.length > paragraphLength) return true;
  if (words.length <= minGluedLength) return false;
  return (
    listAfterLabel.test(words) ||
    gluedEnd.test(words) ||
    gluedSentences(words).some((at) => endsInWord.test(words.slice(0, at)))
  );
}

/**
 * "Requirements: - Java - Docker - Kafka": at least three items of a list whose mark comes right after a
 * label.
 */
const listAfterLabel = compiled(
  /(?:^|:) ?([-\u2013*\u2022+]|\p{Extended_Pictographic}) ?[\p{Lu}\d][^\n]*? \1 ?[\p{Lu}\d][^\n]*? \1 ?[\p{Lu}\d]/u,
);
/** In shorter lines, a full stop inside a word may belong to a name ("Node.Js"). */
const minGluedLength = 60;
/** Requires a real word before the seam: "ESBuild" and "small-to-Large" are no sign of lost breaks. */
const endsInWord = /[a-z)\d]{2}[.:!?]?$/;
const gluedEnd = /[a-z]{3}[.!?](?=[A-Z][a-z]{2,}[ :\d])|[a-z]{3}[.!?:;](?=\*\s?[A-Z\d])/;

/**
 * The places where two words are glued because a line break between them was lost: "… an agile roadmapWork
 * with architects", "SPARQLWe are seeking", "6 years of Java4 years of Go". Ascending. Only within
 * paragraphs, since elsewhere lines still end and nothing was lost. O(text).
 */
export function findSeams(text: string): readonly number[] {
  const seams = new Set<number>();
  const firm = firmOfHeader(text);
  for (const line of splitLines(text)) {
    const words = text.slice(line.from, line.to);
    if (!lostBreaks(words)) continue;
    for (const at of gluedSentences(words)) seams.add(line.from + at);
    for (const at of firm === undefined ? [] : gluedTo(words, firm)) seams.add(line.from + at);
  }
  return [...seams].sort((a, b) => a - b);
}

function gluedSentences(words: string): readonly number[] {
  return findAll(seam, words)
    .filter(
      ({ index, 0: glued, 1: word }) =>
        word === undefined ||
        (sentenceOpeners.has(word) && !(glued.endsWith("-") && endsCompounds.has(word))) ||
        /[!?]$/.test(glued) ||
        closesRemark(words, index + glued.length),
    )
    .map(({ index, 0: { length } }) => index + length);
}

const endsCompounds = nameSet("compound-opener");

/** The longest remark in brackets. */
const maxRemark = 200;

/**
 * Whether brackets with several words end at `at`. A single word in brackets may be part of another
 * ("(Web)Developer").
 */
function closesRemark(words: string, at: number): boolean {
  return remark.test(words.slice(Math.max(0, at - maxRemark), at));
}

const remark = /\([^()]* [^()]*\)$/;

/** The name before a bar at the start of a text, without a bracket after it: "Acme (YC S21) | Berlin". */
function firmOfHeader(text: string): string | undefined {
  return /^\s{0,4}(\p{Lu}[^|()\n]{1,39}?)\s{0,2}(?:\([^)|\n]{1,40}\)\s?)?\|/u.exec(text)?.[1];
}

/** Where a name is glued to the word before it: "Data EngineerAcme makes tools". */
function gluedTo(words: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length))
    if (
      /[\p{Ll}\d)\]]/u.test(words.charAt(at - 1)) &&
      /[ ,'\u2019(]/.test(words.charAt(at + name.length))
    )
      places.push(at);
  return places;
}

/** The text with a space at every seam, so that each word can be found by itself. */
export function openSeams(text: string, seams: readonly number[]): string {
  let open = "";
  let from = 0;
  for (const seam of seams) {
    open += `${text.slice(from, seam)} `;
    from = seam;
  }
  return open + text.slice(from);
}

/** Maps spans of the opened text back to the original text. Spans across a seam are left out. */
export function closeSeams<T extends Span>(
  spans: readonly T[],
  seams: readonly number[],
): readonly T[] {
  const closed: T[] = [];
  let passed = 0;
  for (const span of spans) {
    while (passed < seams.length && (seams[passed] ?? 0) + passed < span.from) passed++;
    const next = seams[passed];
    if (next !== undefined && next + passed < span.to) continue;
    closed.push({ ...span, from: span.from - passed, to: span.to - passed });
  }
  return closed;
}

/** The parts of `span` between the seams inside it. O(log seams + parts). */
export function splitAtSeams(span: Span, seams: readonly number[]): readonly Span[] {
  let next = firstIndex(seams.length, (i) => (seams[i] ?? 0) > span.from);
  const parts: Span[] = [];
  let { from } = span;
  for (; (seams[next] ?? span.to) < span.to; next++) {
    const to = seams[next] ?? span.to;
    parts.push({ from, to });
    from = to;
  }
  return [...parts, { from, to: span.to }];
}

/**
 * A capital inside a word, a word glued to a web address, or a number of years glued to a word. The word
 * after the seam is captured, so that "JavaScript" and "PowerPoint" stay whole; after a full stop, any word
 * may follow.
 */
const seam = compiled(
  new RegExp(
    [
      String.raw`(?:[a-z\u00df-\u017f)\]\d+#]{2}|[A-Z]{2}|[A-Za-z.)]-)[:!?]?(?=([A-Z\u00c0-\u00de][a-z\u00df-\u017f]+)[ ,:'’])`,
      // Not in names such as "ASP.Net".
      String.raw`[a-z\d)]{2}[.!?](?=(?:[A-Z][a-z]+|I)[ '’])(?!Net\b|Js\b|Io\b)`,
      String.raw`[a-z\d)]{2}[.!?](?=[>*#]{1,3} ?[A-Za-z])`,
      `[a-z]{3}[.!?](?=[A-Z]{2,} )(?!NET|JS|IO|AI)`,
      `[a-z]{3}(?=${pattern("glued-degree").source}[ ,/])`,
      String.raw`[A-Za-z)][.!]?(?=\d{1,2} ?(?:\+|[-\u2013] ?\d{1,2})?\+? ?${pattern("year-word").source}\b)`,
      `(?<=[a-z] )${pattern("glued-level").source}(?=[A-Z])`,
      String.raw`\.(?:html?|(?:com|org|net|io|ai|co|dev|app)\/?)(?=[A-Z][\w-]*[ ,'’])`,
    ].join("|"),
    "g",
  ),
);
