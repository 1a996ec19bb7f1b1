import type { Span } from "../../document/document.ts";
import { encloses, overlap } from "../../document/spans.ts";
import { contrastAfterComma } from "../../text/contrast.ts";
import { findAll } from "../../words/find-all.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { levelPhrases } from "../blocks/answers.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { type BlockKind, isAskList } from "../blocks/headings.ts";
import type { RequirementLevel } from "../job.ts";
import { clauseStart, openBracket, shortWord } from "./clauses.ts";
import { goneBrackets } from "./gone.ts";

/**
 * A part of a sentence whose wording says how strongly it asks for what is named in it; `negated` if it asks
 * for none of it.
 */
export interface Stress extends Span {
  readonly level: RequirementLevel | "negated";
  /** Whether it covers only the next words. A longer name may begin with them ("no machine learning"). */
  readonly isNext?: boolean;
}

/**
 * The part of a sentence that a phrase refers to. `before`: what precedes it in its clause ("Kafka is a
 * plus"). `after`: what follows, up to the end of its clause ("nice to have: Kafka"). `either`: what precedes
 * it if it ends its clause, otherwise what follows. `next`: the few words after it ("no PHP"). `within`: the
 * phrase itself.
 */
type Reach = "before" | "after" | "either" | "next" | "within";

/**
 * The parts of a sentence that its wording makes a requirement, a wish or a mere mention, or excludes.
 * Ordered by the priority of the phrases, so that the first part over a place decides. `folded` is the whole
 * text. O(sentence).
 */
export function findStress(
  folded: string,
  sentence: Span & Partial<Pick<Sentence, "kind">>,
): readonly Stress[] {
  const written = folded.slice(sentence.from, sentence.to);
  // "[Go preferred]" is read like "(Go preferred)".
  const words = written.replaceAll("[", "(").replaceAll("]", ")");
  const { from: start } = sentence;
  const found: Stress[] = goneBrackets(written).map(({ from, to }) => ({
    from: start + from,
    to: start + to,
    level: "negated",
  }));
  const taken: Span[] = [];
  for (const { value, reach, pattern } of levelPhrases) {
    for (const match of findAll(pattern, words)) {
      const hit = { from: match.index, to: match.index + match[0].length };
      if (taken.some((other) => overlap(other, hit))) continue;
      taken.push(hit);
      const level = levelOfValue(sentence.kind, value);
      if (level === undefined) continue;
      // All reaches in the word lists are values of Reach.
      const part = reachOf(words, hit, reach as Reach);
      const span = { from: start + part.from, to: start + part.to };
      found.push({ ...span, level, isNext: reach === "next" });
    }
  }
  return found;
}

/**
 * What a phrase means in a block. "Passionate about search" describes the work, but in a list of requirements
 * it asks for what it names, like the rest of the list.
 */
function levelOfValue(kind: BlockKind | undefined, value: string): Stress["level"] | undefined {
  // All other values are levels.
  if (value !== "loved") return value as Stress["level"];
  return kind !== undefined && isAskList(kind) ? undefined : "mentioned";
}

/** The level that the wording of a sentence gives to a place; undefined if it says nothing about it. */
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
      if (leadsBracket(words, hit)) return { from: hit.to, to: clauseEnd(words, hit) };
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

const functionWords = nameSet("function-word");

/**
 * Whether a bracket opens with the phrase, and names something behind it: "Kafka (desired: Flink)", "ETL (a plus
 * Data Vault)", but not "Kafka (desired but not required)" or "Kafka (a plus point)".
 */
function leadsBracket(words: string, { from, to }: Span): boolean {
  if (words.charAt(from - 1) !== "(") return false;
  const [rest = ""] = words.slice(to, to + maxBracket).split(")", 1);
  if (/^ ?: ?[a-z]/.test(rest)) return true;
  const [first = "", second] = rest.trim().split(/\s+/, 2);
  return second !== undefined && !functionWords.has(first);
}

/** How much of a bracket is read behind a phrase. */
const maxBracket = 60;

/** "Kafka, highly desired", and "Kafka, desired, 3 years" in a table row. */
function endsClause(words: string, hit: Span): boolean {
  if (!/[a-z]/.test(words.slice(0, hit.from))) return false;
  const rest = words.slice(hit.to, hit.to + 24);
  return wishEnd.test(rest);
}

const wishEnd = new RegExp(
  String.raw`^\s*(?:["'*_]*$|[.;,!)\]/]|-|\d{1,2}\+?\s+${pattern("year-word").source}\W*$|${pattern("after-wish").source}\b)`,
);

function clauseEnd(words: string, hit: Span): number {
  const rest = words.slice(hit.to);
  const close = openBracket(words, hit.from) < 0 ? -1 : words.indexOf(")", hit.to);
  if (close >= 0) {
    // "(We use Svelte, but React is fine)": the phrase does not extend past the turn in the bracket.
    const turned = turnOfClause.exec(words.slice(hit.to, close));
    return turned === null ? close : hit.to + turned.index;
  }
  const opensSentence = !/[a-z]{2}/.test(words.slice(0, hit.from));
  // "Bonus if you know Go.- a tester": a glued bullet ends the sentence, like a space does.
  const stops = opensSentence ? stopOfSentence : stopOfClause;
  stops.lastIndex = 0;
  for (let end = stops.exec(rest); end !== null; end = stops.exec(rest)) {
    // "Ideally you know a queue, i.e. Kafka": the full stop of an abbreviation ends nothing.
    const isShort = end[0].startsWith(".") && shortWord.test(rest.slice(0, end.index));
    if (!isShort) return hit.to + end.index;
  }
  return words.length;
}

const turn = `,? but |${contrastAfterComma}`;
const stop = `;|\\.[-*\u2022\u2013]? |${turn}`;
const turnOfClause = new RegExp(turn);
const stopOfSentence = new RegExp(stop, "g");
const stopOfClause = new RegExp(`${stop}|${pattern("goes-on-asking").source}`, "g");

/** Examples may follow "… is a plus" in brackets or after a colon. The phrase is about them too. */
function tailEnd(words: string, hit: Span): number {
  const tail = tailOpening.exec(words.slice(hit.to, hit.to + 30));
  if (tail === null) return hit.from;
  const close = tail[0].endsWith("(") ? words.indexOf(")", hit.to) : -1;
  return close >= 0 ? close : words.length;
}

const tailOpening = new RegExp(
  String.raw`^[\s,]*(?:\(|: ?(?=\w)|-? ?(?:${pattern("opens-examples").source}|${pattern("singles-out").source})\b)`,
);

/** "no PHP or Perl experience": the next word and those joined to it. */
function nextEnd(words: string, from: number): number {
  const next = /^ [\w+#.-]+(?:(?:, ?| or | nor |\/)[\w+#.-]+){0,3}/.exec(
    words.slice(from, from + 60),
  );
  return from + (next?.[0].length ?? 0);
}
