import { pushTo } from "../collect.ts";
import type { Document, Span } from "../document/document.ts";
import { keptFor } from "../text/kept.ts";
import { type DocumentWords, wordsOf } from "./words.ts";

/** A line of the resume is a piece of the posting if all its words, so many at least, stand there in a row … */
const minWords = 3;

/** … but for so many before them ("Responsible for"). */
const maxOwn = 2;

/**
 * So many lines that are pieces were copied, in whatever order. Of 111,600 pairs of a resume and a posting that know nothing of each other none has more than three: a
 * title, a degree, a common phrase.
 */
const minPieces = 4;

/** Words that begin more places of a posting than this do not tell where they were copied from. */
const maxPlaces = 12;

/** Where the first words of a piece may stand in a posting, by these words. */
const startsOf = keptFor((posting: Document): ReadonlyMap<string, readonly number[]> => {
  const { words } = wordsOf(posting);
  const starts = new Map<string, number[]>();
  for (let at = 0; at + minWords <= words.length; at++) pushTo(starts, keyAt(words, at), at);
  return starts;
});

/** The lines of a resume that are pieces of a posting, where there are enough of them. Ascending. O(words of the resume). */
export function findPieces(resume: Document, posting: Document): readonly Span[] {
  const own = wordsOf(resume);
  const asked = wordsOf(posting).words;
  const starts = startsOf(posting);
  const pieces = new Map<string, Span>();
  const spans: Span[] = [];
  for (const [first, end] of linesOf(resume, own)) {
    const line = own.words.slice(first, end);
    if (!isPiece(line, asked, starts)) continue;
    const span = { from: own.from[first] ?? 0, to: own.to[end - 1] ?? 0 };
    spans.push(span);
    pieces.set(line.join(" "), span);
  }
  return pieces.size < minPieces ? [] : spans;
}

/** The places of the first word of each line that has any, and of the first behind it. */
function* linesOf({ lines }: Document, { from }: DocumentWords): Generator<[number, number]> {
  let at = 0;
  for (const line of lines) {
    while (at < from.length && (from[at] ?? 0) < line.from) at++;
    const first = at;
    while (at < from.length && (from[at] ?? 0) < line.to) at++;
    if (at > first) yield [first, at];
  }
}

function isPiece(
  line: readonly string[],
  asked: readonly string[],
  starts: ReadonlyMap<string, readonly number[]>,
): boolean {
  for (let own = 0; own <= maxOwn && line.length - own >= minWords; own++) {
    const places = starts.get(keyAt(line, own)) ?? [];
    const isAt = (place: number) =>
      line.every((word, i) => i < own || asked[place + i - own] === word);
    if (places.length <= maxPlaces && places.some(isAt)) return true;
  }
  return false;
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + minWords).join(" ");
}
