import type { Span } from "../document/document.ts";
import type { Resume } from "../resume/resume.ts";
import type { Evidence } from "../score/match.ts";
import { splitSentences } from "../text/sentences.ts";

/** A sentence longer than this is quoted by the words round the proof. */
const LONGEST = 240;

/** The words of a proof: the whole sentence that holds it where there is one; elsewhere, as in a list of skills, its line. Without a bullet. */
export function quoteOf(proof: Evidence, resume: Resume): string {
  return sentenceOf(proof, resume) ?? lineOf(proof);
}

/** The sentence that holds a proof, in a bullet or a summary, however many lines it takes; undefined of lists, headings and what goes on without end. */
export function sentenceOf(proof: Span, resume: Resume): string | undefined {
  const { text } = resume.document;
  const passage = passageAt(proof, resume);
  if (passage === undefined) return undefined;
  const sentence = splitSentences(text, passage.from, passage.to).find(
    ({ from, to }) => from <= proof.from && proof.from < to,
  );
  if (sentence === undefined) return undefined;
  const words = text.slice(sentence.from, sentence.to).replace(/\s+/g, " ").trim();
  return words.length <= LONGEST ? withoutBullet(words) : undefined;
}

/** The line of a proof, as the match has it, without the bullet before it. */
export function lineOf({ quote }: Evidence): string {
  return withoutBullet(quote);
}

function withoutBullet(words: string): string {
  return words.replace(/^[•●◦▪■‣·*–—-]\s+/u, "");
}

/** What reads on from line to line: a bullet, a summary. */
function passageAt({ from }: Span, { positions, projects, sections }: Resume): Span | undefined {
  const holds = (span: Span) => span.from <= from && from < span.to;
  const work = positions.find(holds) ?? projects.find(holds);
  if (work !== undefined) return work.bullets.find(holds);
  const section = sections.find((one) => one.kind === "summary" && holds(one));
  return section && { from: section.heading?.to ?? section.from, to: section.to };
}
