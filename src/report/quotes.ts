import type { Span } from "../document/document.ts";
import type { Resume } from "../resume/resume.ts";
import type { Evidence } from "../score/match.ts";
import { regExp } from "../words/letters.ts";
import { bullets, pictureAt } from "../words/list-marks.ts";

/** A longer sentence is quoted only around the proof. */
const longestQuote = 240;

/**
 * The words of a proof: the whole sentence that contains it, or its line if there is none, as in a list of
 * skills. Without a bullet or a colon before it.
 */
export function quoteOf(proof: Evidence, resume: Resume): string {
  return sentenceOf(proof, resume) ?? quotedLine(proof);
}

/**
 * The sentence that contains a proof, in a bullet or summary, across line breaks. Undefined in lists and
 * headings, and if the sentence is too long.
 */
export function sentenceOf(proof: Span, resume: Resume): string | undefined {
  const passage = passageAt(proof, resume);
  if (passage === undefined) return undefined;
  const { from, to } = sentenceIn(resume.document.text, passage, proof.from);
  const words = resume.document.text.slice(from, to).replace(/\s+/g, " ").trim();
  return words.length <= longestQuote ? withoutBullet(words) : undefined;
}

/**
 * The end of a sentence: a stop before a space and a capital letter, unless it ends an abbreviation or
 * initial; or an empty line. Simpler than the sentences of the reader (text/sentences.ts), which knows more
 * abbreviations: using those would load all words of resumes and postings wherever a report is made, and a
 * quote that is too short does little harm.
 */
const end =
  /(?<!\b(?:[A-Za-z]|e\.g|i\.e|vs|etc|Inc|Ltd|Corp|No))[.!?](?=\s+["“(]?[A-ZÀ-Þ])|\n(?=\n)/g;

/** The sentence of a passage that contains a position in the text. */
function sentenceIn(text: string, { from, to }: Span, at: number): Span {
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(end)) {
    const stop = from + index + 1;
    if (stop > at) return { from: start, to: stop };
    start = stop;
  }
  return { from: start, to };
}

/** The line of a proof from the match, without a bullet or colon before it. */
export function quotedLine({ quote }: Evidence): string {
  return withoutBullet(quote);
}

const openingMark = regExp.u`^[${bullets}·*–—:-]\ufe0f?\s+`;

function withoutBullet(words: string): string {
  return words.slice(pictureAt(words, 0).length).replace(openingMark, "");
}

/** The bullet or summary that contains a position: text that continues from line to line. */
function passageAt({ from }: Span, { positions, projects, sections }: Resume): Span | undefined {
  const holds = (span: Span) => span.from <= from && from < span.to;
  const work = positions.find(holds) ?? projects.find(holds);
  if (work !== undefined) return work.bullets.find(holds);
  const section = sections.find((one) => one.kind === "summary" && holds(one));
  return section && { from: section.heading?.to ?? section.from, to: section.to };
}
