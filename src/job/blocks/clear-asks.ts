// What the lists of a posting ask for as a whole: whether one of them holds the requirements.
import { chunkWhile } from "../../collect.ts";
import { spansStartingIn } from "../../text/find-spans.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import type { BlockText, Sentence } from "./blocks.ts";
import { listsNames } from "./list-lines.ts";

const asking = pattern("asks");
const years = `\\d{1,2}\\+? ?${pattern("years-plural").source}`;
const namesYears = new RegExp(years);
const opensWithYears = new RegExp(`^\\W*${years}`);
const opensAsk = pattern("opens-ask");

/** A text and the sentences read from it. */
export interface ReadBlocks extends BlockText {
  readonly sentences: readonly Sentence[];
}

/** The sentences, those of lists of wishes with the kind that these turn out to have. O(sentences). */
export function withWishesRead(read: ReadBlocks): readonly Sentence[] {
  const desired = hasRequirements(read) ? "preferred" : "required";
  const musts = new Set(wishesRequired(read));
  return read.sentences.map((one) => {
    if (one.kind === "desired") return { ...one, kind: desired };
    return musts.has(one) ? { ...one, kind: "required" } : one;
  });
}

/**
 * Whether a list of requirements names a skill, asks for years, or for something besides a degree. A degree
 * alone may be under a heading of its own, "Education".
 */
function hasRequirements(read: ReadBlocks): boolean {
  const required = read.sentences.filter(({ kind }) => kind === "required");
  const blocks = chunkWhile(required, (next, block) => isSameBlock(read, block.at(-1), next));
  return blocks.some((block) => {
    const words = block.map(({ from, to }) => read.folded.slice(from, to));
    const degrees = words.filter((one) => namesDegree.test(one)).length;
    if (degrees > 0 && degrees < words.length) return true;
    return (
      words.some((one) => namesYears.test(one)) || block.some((one) => asksForSkill(read, one))
    );
  });
}

/** Whether no heading is between two sentences. Headings are no sentences, so they are words between two. */
export function isSameBlock(
  { folded }: ReadBlocks,
  last: Sentence | undefined,
  next: Sentence,
): boolean {
  return !anyWord.test(folded.slice(last?.to, next.from));
}

/**
 * "Preferred Qualifications: 5+ years of Go … Nice to have: Rust": a list of wishes that begins with years
 * holds the requirements if nothing else asks; under the next heading are wishes.
 */
function wishesRequired(read: ReadBlocks): readonly Sentence[] {
  const { folded, sentences } = read;
  const first = sentences.findIndex(({ kind }) => kind === "preferred");
  const wish = sentences[first];
  if (wish === undefined || !opensWithYears.test(folded.slice(wish.from, wish.to))) return [];
  const isAskedElsewhere = sentences.some(({ kind, from, to }) => {
    if (kind === "required" || kind === "desired") return true;
    const words = kind === "none" || kind === "role" ? folded.slice(from, to) : "";
    return opensAsk.test(words) || asking.test(words);
  });
  if (isAskedElsewhere) return [];
  const end = sentences.findIndex(
    (one, i) =>
      i > first && (one.kind !== "preferred" || !isSameBlock(read, sentences[i - 1], one)),
  );
  return sentences.slice(first, end < 0 ? sentences.length : end);
}

const anyWord = regExp.u`[${letters}]{2}`;

/**
 * "Experience with Go", "3 years of Kafka": whether a sentence opens with words that ask and names a
 * technical skill.
 */
export function asksClearly(read: ReadBlocks, sentence: Sentence): boolean {
  const words = read.folded.slice(sentence.from, sentence.to);
  return opensAsk.test(words) && asksForSkill(read, sentence);
}

/** Whether a sentence opens with words that ask or with years, or names a degree. */
export function tellsOfPerson({ folded }: ReadBlocks, { from, to }: Sentence): boolean {
  const words = folded.slice(from, to);
  return opensAsk.test(words) || opensWithYears.test(words) || namesDegree.test(words);
}

/** Whether a sentence asks clearly, or hardly says more than the names of technical skills. */
export function asksOrNames(read: ReadBlocks, sentence: Sentence): boolean {
  if (asksClearly(read, sentence)) return true;
  return listsNames(read, sentence) && asksForSkill(read, sentence);
}

/** "✅ Java": whether a check mark precedes an item that names a technical skill. */
export function isTicked(read: ReadBlocks, sentence: Sentence): boolean {
  const before = read.text.slice(Math.max(0, sentence.from - 4), sentence.from);
  return tick.test(before) && asksForSkill(read, sentence);
}

const tick = /[✅✔☑]\uFE0F?\s*$/;

/**
 * Whether a sentence names a skill other than a trait; a sentence with a degree does not count, since both
 * have lists of their own. O(log mentions + sentence).
 */
function asksForSkill({ folded, mentions }: BlockText, sentence: Sentence): boolean {
  if (namesDegree.test(folded.slice(sentence.from, sentence.to))) return false;
  return spansStartingIn(mentions, sentence).some(({ category }) => !besideSkills.has(category));
}

const namesDegree = pattern("degree-in-line");
/** What every job may ask for besides its skills, in lists of their own. */
const besideSkills: ReadonlySet<string> = new Set([
  "soft-skill",
  "spoken-language",
  "degree",
  "job-title",
]);
