import type { Span } from "../../document/document.ts";
import { splitSentences } from "../../text/sentences.ts";
import { findAll } from "../pattern.ts";
import { splitAtSeams } from "./seams.ts";

/** A sentence and whether it stands behind a bullet within its line. */
export interface Piece extends Span {
  readonly bullet: boolean;
}

/**
 * The sentences of one line or of a part of one, in order: cut at bullets in its midst, at full stops, where a new requirement begins
 * without one, and where words are glued. `isParagraph` tells that the part is of a line as long as a paragraph. Longer than `maxSentenceLength` none is. O(part).
 */
export function splitLine(
  text: string,
  part: Span,
  seams: readonly number[],
  isParagraph: boolean,
): readonly Piece[] {
  return splitAt(text, part, isParagraph ? inlineHyphen : inlineBullet).flatMap((item) => {
    const bullet = item.from > part.from;
    return joinOpen(text, splitSentences(text, item.from, item.to))
      .flatMap((sentence) => splitRunOn(text, sentence))
      .flatMap((run) => splitAtSeams(run, seams))
      .flatMap((piece) => cut(text, piece))
      .map(({ from, to }) => ({ from, to, bullet }));
  });
}

/** Marks of bullets in the midst of a line. */
const inlineBullet = /[•●◦▪■‣·➢✓►]\s*|\s\*\s(?=\S)/g;
/** A hyphen is one only in a text that lost its line breaks: on a line of its own "Go - must" is no list. */
const inlineHyphen =
  /[•●◦▪■‣·➢✓►]\s*|\s\*\s(?=\S)|(?<=\S)\*\s?(?=[A-Z])|(?<=[a-z.:)+#])\s?- (?=[A-Z])/g;

/** "Experience with tools (eg. Tableau)" is one sentence: the stop behind the short word ends none. */
function joinOpen(text: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && isOpen(text, last, sentence))
      joined[joined.length - 1] = { from: last.from, to: sentence.to };
    else joined.push(sentence);
  }
  return joined;
}

function isOpen(text: string, last: Span, next: Span): boolean {
  const end = text.slice(last.to - 6, last.to);
  if (/\b(?:eg|ex|ie|incl|i\.e|e\.g|approx|min|yrs)\.$/i.test(end)) return true;
  // "Java, Go, etc. is a plus"
  return /\betc\.$/i.test(end) && /^[a-z(]/.test(text.slice(next.from, next.from + 1));
}

/**
 * A sentence of requirements begins here although no full stop stands before it: texts made of HTML lists lose the line breaks
 * ("… in Java Experience with AWS Strong knowledge of SQL 5+ years of Go").
 */
const runOn =
  /(?<=[A-Za-z0-9)+#] )(?=(?:Experience|Experienced|Knowledge|Proven|Demonstrated|Strong|Excellent|Familiarity|Familiar|Ability|Able|Proficient|Proficiency|Understanding|Bachelor|Master|Must|Solid|Good|Minimum|Hands-on|Expert|Expertise|Working knowledge|Deep|Extensive|Fluent|Background|Exposure|At least|Previous|Prior)\b(?! (?:of|in) (?:Science|Arts|Engineering)\b|['\u2019]?s))(?<!\b(?:of|an?|the|in|for|to|by|our|your|their|is|are|be|at|as) )|(?<=[a-z)]{3} )(?=\d{1,2} ?\+ ?(?:years|yrs)\b)(?<!\b(?:least|minimum|include|including|includes|of|with|or|and|the|for|have|has|has|than|over|is|are|plus|be|requires?|needs?|approximately|about|ideally|preferably|typically|minimum of) )/g;

/** Texts without line breaks are longer than this. */
const shortSentence = 80;

function splitRunOn(text: string, sentence: Span): readonly Span[] {
  return sentence.to - sentence.from <= shortSentence ? [sentence] : splitAt(text, sentence, runOn);
}

/**
 * No sentence is longer. What looks at a sentence may look at each part of it from each other part, so a text without any full stop is
 * cut at spaces.
 */
const maxSentenceLength = 2000;

function cut(text: string, sentence: Span): readonly Span[] {
  const parts: Span[] = [];
  let { from } = sentence;
  while (sentence.to - from > maxSentenceLength) {
    const space = text.slice(from, from + maxSentenceLength).lastIndexOf(" ");
    const to = from + (space > maxSentenceLength / 2 ? space : maxSentenceLength);
    parts.push({ from, to });
    from = to;
  }
  return [...parts, { from, to: sentence.to }];
}

/** The parts of `part` between the matches of `pattern`, empty ones left out. */
function splitAt(text: string, part: Span, pattern: RegExp): readonly Span[] {
  const slice = text.slice(part.from, part.to);
  const parts: Span[] = [];
  let from = 0;
  for (const match of findAll(pattern, slice)) {
    if (match.index > from) parts.push({ from: part.from + from, to: part.from + match.index });
    from = match.index + match[0].length;
  }
  if (from < slice.length) parts.push({ from: part.from + from, to: part.to });
  return parts;
}
