import type { Span } from "../document/document.ts";
import type { Resume } from "../resume/resume.ts";
import type { Evidence } from "../score/match.ts";
import { regExp } from "../words/letters.ts";
import { bullets, pictureAt } from "../words/list-marks.ts";

/** A sentence longer than this is quoted by the words round the proof. */
const longestQuote = 240;

/** The words of a proof: the whole sentence that holds it where there is one; elsewhere, as in a list of skills, its line. Without a bullet, and without the colon of the heading before it. */
export function quoteOf(proof: Evidence, resume: Resume): string {
  return sentenceOf(proof, resume) ?? quotedLine(proof);
}

/** The sentence that holds a proof, in a bullet or a summary, however many lines it takes; undefined of lists, headings and what goes on without end. */
export function sentenceOf(proof: Span, resume: Resume): string | undefined {
  const passage = passageAt(proof, resume);
  if (passage === undefined) return undefined;
  const { from, to } = sentenceIn(resume.document.text, passage, proof.from);
  const words = resume.document.text.slice(from, to).replace(/\s+/g, " ").trim();
  return words.length <= longestQuote ? withoutBullet(words) : undefined;
}

/**
 * What ends a sentence: a stop before a space and a capital letter, but for abbreviations and initials; and an empty line. Coarser than the
 * reader's own sentences (text/sentences.ts), which know more abbreviations: those would bring all words of resumes and postings along wherever
 * a report is made, and a quote that is cut too early costs nothing but words.
 */
const end =
  /(?<!\b(?:[A-Za-z]|e\.g|i\.e|vs|etc|Inc|Ltd|Corp|No))[.!?](?=\s+["“(]?[A-ZÀ-Þ])|\n(?=\n)/g;

/** The sentence of a passage that holds a position of the text. */
function sentenceIn(text: string, { from, to }: Span, at: number): Span {
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(end)) {
    const stop = from + index + 1;
    if (stop > at) return { from: start, to: stop };
    start = stop;
  }
  return { from: start, to };
}

/** The line of a proof, as the match has it, without the bullet or colon before it. */
export function quotedLine({ quote }: Evidence): string {
  return withoutBullet(quote);
}

const openingMark = regExp.u`^[${bullets}·*–—:-]\ufe0f?\s+`;

function withoutBullet(words: string): string {
  return words.slice(pictureAt(words, 0).length).replace(openingMark, "");
}

/** What reads on from line to line: a bullet, a summary. */
function passageAt({ from }: Span, { positions, projects, sections }: Resume): Span | undefined {
  const holds = (span: Span) => span.from <= from && from < span.to;
  const work = positions.find(holds) ?? projects.find(holds);
  if (work !== undefined) return work.bullets.find(holds);
  const section = sections.find((one) => one.kind === "summary" && holds(one));
  return section && { from: section.heading?.to ?? section.from, to: section.to };
}
