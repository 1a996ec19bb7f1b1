import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { isEnglishWord } from "../../text/english.ts";
import { spanAt } from "../../text/find-spans.ts";
import type { TextLine } from "../../text/lines.ts";
import { endsAfterNumber, splitSentences } from "../../text/sentences.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { between, splitAt } from "../pattern.ts";
import { answersWithLevel, isAnswer } from "./answers.ts";
import { inlineBullets } from "./inline-bullets.ts";
import { splitAtSeams } from "./seams.ts";

/** A text, the places where its words are glued, and what was found in it; ascending. */
export interface SplitText {
  readonly text: string;
  readonly seams: readonly number[];
  readonly mentions: readonly Mention[];
}

/** A row of labels and values is not longer. */
const maxCellsLength = 300;
/** A wide gap before a label: "Contract: permanent    Degree: none". */
const beforeLabel = compiled(/[ \t]{3,20}(?=\p{Lu}[^:.\t]{2,40}?:)/gu);

/**
 * Splits a line into labels with their values, if wide gaps separate several; otherwise returns the line.
 * O(line).
 */
export function splitCells<Line extends TextLine>(text: string, line: Line): readonly Line[] {
  const { from, to } = line;
  const written = text.slice(from, to);
  if (to - from > maxCellsLength || !/^[^:.\t]{2,40}:/.test(written)) return [line];
  const gaps = findAll(beforeLabel, written);
  const starts = [0, ...gaps.map(({ index, 0: { length } }) => index + length)];
  const ends = [...gaps.map(({ index }) => index), written.length];
  return starts.map((start, i) => ({ ...line, from: from + start, to: from + (ends[i] ?? start) }));
}

/** A sentence or a part of one. */
export interface SentencePart extends Span {
  /** Whether it follows a bullet inside its line. */
  readonly bullet: boolean;
  /** Whether it only says why the previous part is asked for. */
  readonly isReason: boolean;
}

/**
 * The sentences of a line or part of a line, in order: cut at bullets inside it, at full stops, where a new
 * requirement begins without one, and where words are glued. `isParagraph` says whether the line is as long
 * as a paragraph. None is longer than `maxSentenceLength`. O(part).
 */
export function splitLine(
  { text, seams, mentions }: SplitText,
  part: Span,
  isParagraph: boolean,
): readonly SentencePart[] {
  // "Java 8. Experience with Go": the number is a version, not a bullet.
  const bullets = inlineBullets(text, part, isParagraph).filter(
    ({ index }) => !covers(mentions, part.from + index),
  );
  return between(part, bullets).flatMap((item) => {
    const bullet = item.from > part.from;
    const sentences = splitSentences(text, item.from, item.to).flatMap((sentence) =>
      splitAt(text, sentence, partsClause),
    );
    return joinOpen(text, sentences, mentions).flatMap((sentence) => {
      const [said, ...reasons] = splitAt(text, sentence, givesReason);
      const runs = splitRunOn(text, said ?? sentence, mentions);
      const items = isParagraph ? runs.flatMap((run) => splitItems(text, run, mentions)) : runs;
      // Several items without separators come from a list that lost its bullets.
      const isItem = bullet || (isParagraph && items.length > 1);
      const pieces = (spans: readonly Span[], isReason: boolean): readonly SentencePart[] =>
        spans
          .flatMap((run) => splitAtSeams(run, seams))
          .flatMap((piece) => cut(text, piece))
          .map(({ from, to }) => ({ from, to, bullet: isItem, isReason }));
      return [...pieces(items, false), ...pieces(reasons, true)];
    });
  });
}

/** "You know a cloud; our stack runs on AWS": two sentences. */
const partsClause = pattern("parts-clause", "g");

/** "Elixir is a plus, as we rewrite our events in it": the second part is about the firm. */
const givesReason = pattern("gives-reason", "g");

/**
 * Joins what belongs to one sentence: in "Experience with tools (eg. Tableau)" the full stop belongs to an
 * abbreviation, and "Java; Kafka; and SQL" is a list.
 */
function joinOpen(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): readonly Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      (isOpen(text, last, sentence) ||
        isListed(text, last, sentence, mentions) ||
        (last.to - last.from <= maxListed &&
          (isAnswer(text, last, sentence) || answersWithLevel(text, last, sentence, mentions))) ||
        echoesLevel.test(text.slice(sentence.from, sentence.to).toLowerCase()) ||
        isOtherWay(text, last, sentence, mentions))
    )
      joined[joined.length - 1] = { from: last.from, to: sentence.to };
    else joined.push(sentence);
  }
  return joined;
}

/**
 * After a semicolon, a capitalized name, an acronym or a number in brackets does not begin a sentence, unless
 * a verb follows ("Kafka is fine, too").
 */
function isListed(text: string, last: Span, next: Span, mentions: readonly Mention[]): boolean {
  if (text.charAt(last.to - 1) !== ";") return false;
  const [words = ""] = text.slice(next.from, Math.min(next.to, next.from + maxListed)).split(";");
  if (!/^(?:[A-Z]{2,}\b|\(\w{1,2}\) )/.test(words) && !covers(mentions, next.from)) return false;
  return !clauseVerb.test(words);
}

const clauseVerb = pattern("clause-verb");

/**
 * "Kubernetes; Nomad is fine too", "Snowflake. BigQuery works as well": what is also accepted belongs to the
 * previous sentence if that names something.
 */
function isOtherWay(text: string, last: Span, next: Span, mentions: readonly Mention[]): boolean {
  const name = spanAt(mentions, next.from);
  if (name === undefined || !acceptedNext.test(text.slice(name.to, next.to).toLowerCase()))
    return false;
  return mentions.some(({ from, to }) => last.from <= from && to <= last.to);
}

const acceptedNext = pattern("accepted-next");

/** "Java is required. So is Go." */
const echoesLevel = pattern("echoes-level");

/** The longest name of an item, including what is said about it. */
const maxListed = 80;

function isOpen(text: string, last: Span, next: Span): boolean {
  const end = text.slice(last.to - 6, last.to);
  if (shortened.test(end)) return !endsAfterNumber(text, last.to - 1, next.to);
  // "Java, Go, etc. is a plus".
  return /\betc\.$/i.test(end) && /^[a-z(]/.test(text.slice(next.from, next.from + 1));
}

const shortened = new RegExp(`\\b${pattern("shortened-in-item").source}\\.$`, "i");

/**
 * Where a sentence with a requirement begins although no full stop precedes it: texts made from HTML lists
 * lose their line breaks ("… in Java Experience with AWS Strong knowledge of SQL 5+ years of Go").
 */
const runOn = pattern("run-on", "g");

/** Texts without line breaks are longer. */
const shortSentence = 80;

function splitRunOn(text: string, sentence: Span, mentions: readonly Mention[]): readonly Span[] {
  if (sentence.to - sentence.from <= shortSentence) return [sentence];
  const begins = findAll(runOn, text.slice(sentence.from, sentence.to)).filter(
    ({ index }) => !opensName(mentions, sentence.from + index),
  );
  return between(sentence, begins);
}

/**
 * Whether the name of a thing begins at a place: "Deep" in "novel Deep Learning methods" does not open an
 * item.
 */
function opensName(mentions: readonly Mention[], at: number): boolean {
  const mention = spanAt(mentions, at);
  return mention?.from === at && mention.category !== "soft-skill" && / /.test(mention.surface);
}

/** A capitalized word between lowercase words: in a text that lost its line breaks, an item begins there. */
const capital = compiled(
  new RegExp(
    String.raw`(?<=(\p{Ll}{2}|[)+#\d%])["”’]? )(?!${pattern("capital-unit").source}\b)(\p{Lu}\p{Ll}{2,})(?=[ ,-]+\p{Ll})`,
    "gu",
  ),
);

/** A lowercase word, a bracket or a number. */
const endsItem = /(?:^|[\s(/,-])\p{Ll}[\p{Ll}'’]*$|[)+#\d%]["”’]?$/u;

/** After these words a sentence goes on. */
const linksOn = pattern("links-on");

/** How much text before an item is read. */
const maxBefore = 12;

/**
 * The items of a list that lost all its separators: "Familiar with SQL Comfortable in a small team". Plain
 * English words are capitalized for no other reason, unlike names of skills.
 */
function splitItems(text: string, sentence: Span, mentions: readonly Mention[]): readonly Span[] {
  if (sentence.to - sentence.from <= shortSentence) return [sentence];
  const slice = text.slice(sentence.from, sentence.to);
  const cuts = findAll(capital, slice)
    .filter(({ index, 2: word = "" }) => {
      const before = slice.slice(Math.max(0, index - maxBefore), index).trimEnd();
      if (!endsItem.test(before) || linksOn.test(before)) return false;
      const at = sentence.from + index;
      const isAfterName = covers(mentions, at - 2);
      // "relational databases Git and CI/CD": two names with nothing between them.
      if (covers(mentions, at)) return isAfterName && !describesNext.test(before);
      if (isAfterName && worker.test(word.toLowerCase())) return false;
      return isEnglishWord(word.toLowerCase()) && (isAfterName || endsInEnglish(before));
    })
    .map(({ index }) => sentence.from + index);
  return [sentence.from, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? sentence.to }));
}

/** "A senior C++ Developer". */
const worker = pattern("named-occupation");

/**
 * "Native Android apps", "full-stack Java developers", "testing Windows software": a word that describes the
 * next name.
 */
const describesNext = new RegExp(`${pattern("describing-ending").source}$`, "i");

const lastWord = regExp.u`[${letters}'\u2019]+$`;

/**
 * Whether the text before an item can be English: "automatisierte Tests" is not the end of one item and the
 * start of another.
 */
function endsInEnglish(before: string): boolean {
  const [last = ""] = lastWord.exec(before) ?? [];
  return last === "" || last.length >= maxBefore || isEnglishWord(last.toLowerCase());
}

function covers(mentions: readonly Mention[], at: number): boolean {
  return spanAt(mentions, at) !== undefined;
}

/**
 * The longest sentence. Code that reads a sentence may compare all its parts with each other, so a text
 * without full stops is cut at spaces.
 */
const maxSentenceLength = 1000;

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
