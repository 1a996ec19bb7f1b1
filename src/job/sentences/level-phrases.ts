import type { Span } from "../../document/document.ts";
import { encloses, overlap } from "../../document/spans.ts";
import { contrastBehindComma } from "../../text/contrast.ts";
import { findAll } from "../../words/find-all.ts";
import { steps } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { type BlockKind, isAskList } from "../blocks/headings.ts";
import type { RequirementLevel } from "../job.ts";
import { clauseStart, openBracket, shortWord } from "./clauses.ts";

/** A part of a sentence that says how strongly it asks for what stands in it; `negated` when it asks for none of it. */
export interface Stress extends Span {
  readonly level: RequirementLevel | "negated";
  /** Whether it holds the next words only, with which a longer name may begin ("no machine learning"). */
  readonly isNext?: boolean;
}

/**
 * Where a phrase's words reach. `before`: what stands before it in its clause ("Kafka is a plus"). `after`: what follows to the end of
 * its clause ("nice to have: Kafka"). `either`: before it when it ends its clause, else after it. `next`: the few words behind it ("no PHP"). `within`: what the phrase holds.
 */
type Reach = "before" | "after" | "either" | "next" | "within";

/** In the order in which they win where two overlap: "preferred but not required" is no "not required". */
const phrases = steps("level-phrase", "g");

/**
 * The parts of one sentence that its words make a must, a wish, a mere mention, or exclude; ascending by how the table ranks them, so
 * that the first part over a place decides. `folded` is the whole text. O(sentence).
 */
export function findStress(
  folded: string,
  sentence: Span & Partial<Pick<Sentence, "kind">>,
): readonly Stress[] {
  const written = folded.slice(sentence.from, sentence.to);
  // "[Go preferred]" says what "(Go preferred)" does.
  const words = written.replaceAll("[", "(").replaceAll("]", ")");
  const found: Stress[] = [];
  const taken: Span[] = [];
  for (const { value, reach, pattern } of phrases) {
    for (const match of findAll(pattern, words)) {
      const hit = { from: match.index, to: match.index + match[0].length };
      if (taken.some((other) => overlap(other, hit))) continue;
      taken.push(hit);
      const level = levelOfValue(sentence.kind, value);
      if (level === undefined) continue;
      // The reaches of the kind are those of Reach.
      const part = reachOf(words, hit, reach as Reach);
      const span = { from: sentence.from + part.from, to: sentence.from + part.to };
      found.push({ ...span, level, isNext: reach === "next" });
    }
  }
  return found;
}

/** What a phrase says in a block; "passionate about search" tells of the work, but in a list of what one should bring it asks for what it names, as all of the list does. */
function levelOfValue(kind: BlockKind | undefined, value: string): Stress["level"] | undefined {
  // The other values of the kind are levels.
  if (value !== "loved") return value as Stress["level"];
  return kind !== undefined && isAskList(kind) ? undefined : "mentioned";
}

/** The level that the sentence's words give to the place, undefined when they say nothing about it. */
export function stressAt(stresses: readonly Stress[], place: Span): Stress["level"] | undefined {
  return stresses.find(
    (stress) =>
      encloses(stress, place) ||
      (stress.isNext === true && place.from >= stress.from && place.from < stress.to),
  )?.level;
}

function reachOf(words: string, hit: Span, reach: Reach): Span {
  switch (reach) {
    case "before":
      return { from: clauseStart(words, hit), to: tailEnd(words, hit) };
    case "after":
      return { from: hit.to, to: clauseEnd(words, hit) };
    case "next":
      return { from: hit.to, to: nextEnd(words, hit.to) };
    case "within":
      return hit;
    case "either":
      return endsClause(words, hit) ? reachOf(words, hit, "before") : reachOf(words, hit, "after");
  }
}

/** "Kafka, highly desired", and in a row of a table "Kafka, desired, 3 years". */
function endsClause(words: string, hit: Span): boolean {
  if (!/[a-z]/.test(words.slice(0, hit.from))) return false;
  const rest = words.slice(hit.to, hit.to + 24);
  return /^\s*(?:["'*_]*$|[.;,!)\]/]|-|\d{1,2}\+?\s+(?:years?|yrs?)\W*$|(?:but|for|if|in|to|though|as|and|or|not|when|with|at|over|especially)\b)/.test(
    rest,
  );
}

function clauseEnd(words: string, hit: Span): number {
  const rest = words.slice(hit.to);
  const close = openBracket(words, hit.from) < 0 ? -1 : words.indexOf(")", hit.to);
  if (close >= 0) {
    // "(We use Svelte, but React is fine)": what the bracket turns to is no longer told.
    const turned = turnOfClause.exec(words.slice(hit.to, close));
    return turned === null ? close : hit.to + turned.index;
  }
  const opensSentence = !/[a-z]{2}/.test(words.slice(0, hit.from));
  // "Bonus if you know Go.- a tester": a glued bullet ends it as a space does.
  const stops = opensSentence ? stopOfSentence : stopOfClause;
  stops.lastIndex = 0;
  for (let end = stops.exec(rest); end !== null; end = stops.exec(rest)) {
    // "Ideally you know a queue, i.e. Kafka": the stop behind the short word ends nothing.
    const isShort = end[0].startsWith(".") && shortWord.test(rest.slice(0, end.index));
    if (!isShort) return hit.to + end.index;
  }
  return words.length;
}

const turn = `,? but |${contrastBehindComma}`;
const stop = `;|\\.[-*\u2022\u2013]? |${turn}`;
const turnOfClause = new RegExp(turn);
const stopOfSentence = new RegExp(stop, "g");
const stopOfClause = new RegExp(
  `${stop}|${
    // "A cloud, ideally AWS, and Terraform": behind the one thing the list of musts goes on.
    /\),|, and (?=[a-z]+ )|(?<=^[^,]{1,40}), (?:and|along with|together with) | and (?:will|must|should) (?:also )?(?:have|be|know)\b|, (?:with|as well)\b/
      .source
  }`,
  "g",
);

/** Behind "… is a plus" examples may follow in brackets or behind a colon; the phrase is about them too. */
function tailEnd(words: string, hit: Span): number {
  const tail =
    /^[\s,]*(?:\(|: ?(?=\w)|-? ?(?:such as|like|e\.g|especially|particularly|including)\b)/.exec(
      words.slice(hit.to, hit.to + 30),
    );
  if (tail === null) return hit.from;
  const close = tail[0].endsWith("(") ? words.indexOf(")", hit.to) : -1;
  return close >= 0 ? close : words.length;
}

/** "no PHP or Perl experience": the next word and those joined to it. */
function nextEnd(words: string, from: number): number {
  const next = /^ [\w+#.-]+(?:(?:, ?| or | nor |\/)[\w+#.-]+){0,3}/.exec(
    words.slice(from, from + 60),
  );
  return from + (next?.[0].length ?? 0);
}
