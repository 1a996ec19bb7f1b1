import type { Span } from "../document/document.ts";
import { overlapReader } from "../text/find-spans.ts";
import { stem } from "../text/stem.ts";
import { letter, letterOrDigit, letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import type { TermOptions, TermPart } from "./terms.ts";
import {
  type Named,
  readListedTerm,
  readTermField,
  readTermName,
  type TermWord,
} from "./terms-names.ts";
import { nameWords, stopWords } from "./terms-words.ts";

/** One place where a candidate for a term occurs. */
export interface TermPlace extends Span {
  readonly id: string;
  readonly part: TermPart;
  readonly wordCount: number;
  /**
   * `name`: no dictionary knows it, or capitals make it a name ("Zorbix", "Alliance Gateway"). `field`: plain
   * nouns ("payments reconciliation").
   */
  readonly kind: "name" | "field";
  /** Whether its letters alone make it a name: no dictionary knows it, and it has a capital or a digit. */
  readonly isCoined: boolean;
  /** Whether it follows "experience with" and the like, or is a whole bullet item. */
  readonly isObject: boolean;
  /**
   * On how many sides something known to the lexicon stands next to it, with only a comma, a slash or a
   * conjunction between.
   */
  readonly neighbors: number;
  /** Whether the firm or its product is named here: "at Acme", "the Siri team". */
  readonly isFirm: boolean;
}

const maxWords = 20_000;
const maxWordLength = 30;

/** Every place in the text where a candidate occurs, in order. O(text). */
export function readPlaces(
  text: string,
  { parts, known, firm }: TermOptions,
): readonly TermPlace[] {
  const places: TermPlace[] = [];
  let wordCount = 0;
  const knownIn = overlapReader(known);
  for (const part of parts) {
    const covered = knownIn(part).slice(0, 200);
    const words = wordsOf(text, part, maxWords - wordCount);
    wordCount += words.length;
    for (const chunk of chunksOf(text, words, covered)) {
      const place = placeOf({ text, part, covered, firm }, chunk);
      if (place !== undefined) places.push(place);
    }
  }
  return withNeighbors(text, places);
}

/** "OpenCV, Zorbix, Kwell": what is next to a name in a list with known skills belongs to that list too. */
function withNeighbors(text: string, places: readonly TermPlace[]): readonly TermPlace[] {
  const joined = [...places];
  const join = (at: number, other: number): void => {
    const place = joined[at];
    const neighbor = joined[other];
    if (place === undefined || neighbor === undefined || place.part !== neighbor.part) return;
    const [first, last] = at < other ? [place, neighbor] : [neighbor, place];
    const isListed = neighbor.neighbors > 0 || (neighbor.isObject && neighbor.isCoined);
    if (place.neighbors > 0 || !isListed || last.from - first.to > 6) return;
    if (listConnector.test(text.slice(first.to, last.from)))
      joined[at] = { ...place, neighbors: 1 };
  };
  for (let i = 1; i < joined.length; i++) join(i, i - 1);
  for (let i = joined.length - 2; i >= 0; i--) join(i, i + 1);
  return joined;
}

/** A word may contain the punctuation of technical names, but does not end in it. */
const wordPattern = regExp.gu`(?<![#@${letters}\d])[${letters}\d][${letters}\d+#&'\u2019./-]*`;

function wordsOf(text: string, part: Span, limit: number): readonly TermWord[] {
  const words: TermWord[] = [];
  for (const match of text.slice(part.from, part.to).matchAll(wordPattern)) {
    if (words.length >= limit) break;
    const surface = match[0]
      .slice(0, maxWordLength * 2)
      .replace(/['\u2019]s$|[&'\u2019./#-]+$/u, "");
    const from = part.from + match.index;
    const folded = surface.toLowerCase().replace(/\u2019/g, "'");
    words.push({ from, to: from + surface.length, surface, folded });
  }
  return words;
}

/** Runs of content words with only a space between them, cut at stop words and at what the lexicon knows. */
function chunksOf(
  text: string,
  words: readonly TermWord[],
  covered: readonly Span[],
): readonly (readonly TermWord[])[] {
  const chunks: TermWord[][] = [];
  let chunk: TermWord[] = [];
  const coveredIn = overlapReader(covered);
  for (const word of words) {
    const isFree = isContent(word.folded) && coveredIn(word).length === 0;
    const last = chunk.at(-1);
    const isJoined = last !== undefined && /^[ \u00a0]$/.test(text.slice(last.to, word.from));
    if (!isJoined || !isFree) {
      chunk = [];
      chunks.push(chunk);
    }
    if (isFree) chunk.push(word);
  }
  return chunks;
}

function isContent(word: string): boolean {
  return (
    word.length > 1 &&
    word.length <= maxWordLength &&
    !stopWords.has(word) &&
    !nameWords.has(word) &&
    letter.test(word) &&
    !/^\d|\/|'|\.(?:com|io|org|net|ai|co)$|^https?$|^www|\.ly$/.test(word)
  );
}

interface Scene {
  readonly text: string;
  readonly part: TermPart;
  readonly covered: readonly Span[];
  readonly firm: ReadonlySet<string> | undefined;
}

const marks = regExp.gu`[^${letters}\d+#]`;

function placeOf(scene: Scene, chunk: readonly TermWord[]): TermPlace | undefined {
  const term = readTermName(chunk) ?? readTermField(chunk) ?? readItem(scene, chunk);
  const first = term?.words[0];
  const last = term?.words.at(-1);
  if (term === undefined || first === undefined || last === undefined) return undefined;
  const { text, part } = scene;
  const span = { from: first.from, to: last.to };
  const before = text.slice(Math.max(part.from, span.from - near), span.from);
  const after = text.slice(span.to, Math.min(part.to, span.to + near));
  const stems = term.words.map((word) => stem(word.folded.replace(marks, "")));
  return {
    ...span,
    id: `~${stems.join("-")}`,
    part,
    wordCount: term.words.length,
    kind: term.kind,
    isCoined: term.isCoined === true,
    isObject: isObject(part, before, after, term),
    neighbors: neighborsOf(scene, span),
    isFirm: term.kind === "name" && isFirm(scene, span, before, after),
  };
}

const itemBefore = /(?:^|[,/(]|,? and|,? or)\s?$/;
const itemAfter = /^\s?(?:$|[,/).]|,? and\b|,? or\b)/;

/** A chunk that is a whole item in a list of what is asked for. */
function readItem(scene: Scene, chunk: readonly TermWord[]): Named | undefined {
  const { text, part } = scene;
  const from = chunk[0]?.from ?? 0;
  const to = chunk.at(-1)?.to ?? 0;
  if (part.tone !== "asked" || !itemBefore.test(text.slice(Math.max(part.from, from - 6), from)))
    return undefined;
  if (!itemAfter.test(text.slice(to, Math.min(part.to, to + 6)))) return undefined;
  return readListedTerm(chunk, neighborsOf(scene, { from, to }));
}

/** How much of the sentence on either side of a place is read. */
const near = 120;

const asking = pattern("keyword-asked");
/** What joins the words that ask to the term right after them. */
const joined =
  /(?:\b(?:with|in|of|on|using|to|as|like|and|or|e\.g\.|i\.e\.|including|the|an?)|[,/(])\s?$/i;
const joinedField = /(?:\b(?:with|in|of|using|and|or)|,)\s?$/i;

function asksFor(before: string, kind: TermPlace["kind"]): boolean {
  if (!asking.test(before)) return false;
  return (kind === "name" ? joined : joinedField).test(before);
}

const exampleBefore = pattern("example-before");
/** As long as the longest phrase for "such as". */
const exampleLength = 24;

/** Whether the text around a term asks for it by itself. */
function isObject(
  { tone }: TermPart,
  before: string,
  after: string,
  { kind, isCoined }: Named,
): boolean {
  if (asksFor(before, kind)) return true;
  if (kind !== "name") return false;
  if (isWhole(before, after)) return true;
  // "Accelerators such as Zorbix": among the duties, such a name may be a customer's.
  const isAsked = tone === "asked" && isCoined === true;
  return isAsked && joined.test(before) && exampleBefore.test(before.slice(-exampleLength));
}

const keywordEnding = pattern("keyword-ending");

/** "Zorbix", "Zorbix (preferred)", "Zorbix - advantage": a bullet item that consists of the name. */
function isWhole(before: string, after: string): boolean {
  return !letterOrDigit.test(before) && keywordEnding.test(after);
}

const listConnector = /^\s?(?:,|\/|&|\+|and|or|,? and|,? or|\()\s?$/;
const commaConnector = /^\s?(?:,|\/|&|\+|and|or|,? and|,? or)\s?$/;

function neighborsOf({ text, part, covered }: Scene, { from, to }: Span): number {
  // Among the duties, the brackets in "Stripe (YC S24)" and "Kafka (Jane Doe)" describe the name before them.
  const connector = part.tone === "asked" ? listConnector : commaConnector;
  return covered.filter(
    (span) =>
      (span.to <= from && from - span.to <= 6 && connector.test(text.slice(span.to, from))) ||
      (span.from >= to && span.from - to <= 6 && connector.test(text.slice(to, span.from))),
  ).length;
}

/** A name after these words is the firm's or its product's. */
const firmBefore = /\b(?:at|join|joining|about|@|why|by|from|part of|owned by) $/i;
const firmAfter = pattern("firm-behind");

function isFirm({ text, firm }: Scene, { from, to }: Span, before: string, after: string): boolean {
  if (firmBefore.test(before) || firmAfter.test(after)) return true;
  return firm?.has(text.slice(from, to).toLowerCase()) ?? false;
}
