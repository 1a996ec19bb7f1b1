import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import { textOutside } from "./brackets.ts";

/** The place of a list and its surroundings. */
export interface ListPlace extends Span {
  /** The whole text. */
  readonly folded: string;
  readonly sentence: Span;
  /** The brackets of the sentence, ascending. */
  readonly brackets: readonly Span[];
  /** The brackets that contain the list. */
  readonly bracket: Span | undefined;
}

/**
 * What the words around a list say about it. `choice`: any member suffices. `example`: the members are
 * examples of a kind. `class`: it follows the name of a kind and a colon. `bracket`: it stands in brackets.
 * `whole`: all of it is meant ("including").
 */
export type Cue = "choice" | "example" | "class" | "bracket" | "whole" | "none";

/** How far back the words that introduce a list are searched for, in characters. */
export const cueLength = 90;

const choice = pattern("choice");
const exampleBefore = pattern("example-before");
const wholeBefore = pattern("whole-before");
const classBefore = pattern("class-before");

/** "At least one cloud by means of CLI and APIs": the choice ends before the means. */
const byMeansOf = pattern("by-means-of");

/** Whether words say that any of what follows suffices ("at least one of"). */
export function opensChoice(before: string): boolean {
  const found = choice.exec(before);
  return found !== null && !byMeansOf.test(found[0]);
}

/** What the words around a list say about it. O(1). */
export function listCue(place: ListPlace): Cue {
  const { folded, sentence, brackets, bracket, from: at } = place;
  const start = Math.max(sentence.from, at - cueLength);
  const from = bracket === undefined ? start : Math.max(start, bracket.from + 1);
  const before = textOutside(folded, brackets, { from, to: at });
  if (exampleBefore.test(before)) return choiceAround(place) ? "choice" : "example";
  if (opensChoice(before)) return "choice";
  if (wholeBefore.test(before)) return "whole";
  if (bracket !== undefined && !/[a-z]{3}/.test(before)) {
    const outside = folded.slice(Math.max(sentence.from, bracket.from - cueLength), bracket.from);
    return choice.test(`${outside.trimEnd()} `) ? "choice" : "bracket";
  }
  if (isChoiceByEnding(place)) return "choice";
  return classBefore.test(before) ? "class" : "none";
}

const choiceAfter = pattern("choice-behind");

/** Whether words after a list make it a choice: "Power BI, Tableau, Looker (at least one)". O(1). */
export function isChoiceByEnding({ folded, sentence, to }: ListPlace): boolean {
  return choiceAfter.test(folded.slice(to, Math.min(sentence.to, to + cueLength)));
}

/** "At least one language such as Java and Python": whether words that offer a choice precede "such as". */
function choiceAround({ folded, sentence, from }: ListPlace): boolean {
  const before = folded.slice(Math.max(sentence.from, from - cueLength), from);
  // The full stops in "(e.g." do not end a sentence.
  return choice.test(before.slice(0, exampleBefore.exec(before)?.index));
}

/** Whether a colon and words that offer a choice precede a place: "some of the following tools: ". O(1). */
export function isAfterChoiceColon(folded: string, sentence: Span, at: number): boolean {
  const before = folded.slice(Math.max(sentence.from, at - cueLength), at);
  return /: ?$/.test(before) && opensChoice(before);
}

/** Sticky: tried at one place only. */
const orSimilar = pattern("or-similar", "y");

function isSimilarAt(folded: string, at: number, end: number): boolean {
  orSimilar.lastIndex = 0;
  return orSimilar.test(folded.slice(at, Math.min(end, at + 60)));
}

/** Whether "or similar" follows a list. O(1). */
export function hasSimilar(place: ListPlace): boolean {
  const { folded, sentence, brackets, bracket, to } = place;
  // In "AWS (EC2, S3) or similar" it refers to AWS, in "clouds (AWS, GCP) or similar" to what is in the
  // brackets.
  const aside = brackets.find(({ from }) => from >= to && from <= to + 1);
  const from = aside?.to ?? to;
  const isOfKind =
    bracket === undefined ||
    // In "The Azure ecosystem (e.g. Azure Search, Azure OpenAI) or similar" it refers to the examples.
    exampleBefore.test(folded.slice(bracket.from, place.from)) ||
    namesKindBefore(folded.slice(Math.max(0, bracket.from - cueLength), bracket.from));
  const end = isOfKind ? sentence.to : bracket.to;
  const after = to + unknownLength(folded.slice(to, Math.min(end, to + cueLength)));
  return [to, from, after].some((at) => isSimilarAt(folded, at, end));
}

/** Whether brackets that say "or similar" follow a place directly. O(1). */
export function isSimilarInBrackets({ folded, sentence, to }: ListPlace): boolean {
  return /^ ?\(/.test(folded.slice(to, to + 2)) && isSimilarAt(folded, to, sentence.to);
}

/** "Sidekiq, GoodJob or similar": names after a list that the lexicon does not know. */
const unknownItems = /^(?:, ?[\w.+#-]+){1,3}(?=,? ([a-z/]+) )/;
const orJoint = pattern("or-joint");

function unknownLength(after: string): number {
  const found = unknownItems.exec(after);
  return found !== null && orJoint.test(found[1] ?? "") ? found[0].length : 0;
}

const ownList = pattern("own-list");

/** Whether the name of a kind with examples after it begins at a place ("NoSQL stores such as …"). O(1). */
export function opensOwnList(folded: string, from: number, end: number): boolean {
  return ownList.test(folded.slice(from, Math.min(end, from + 60)));
}

const andMore = pattern("and-more");

/**
 * Whether a list that ends at `to` continues with more of the same, all of it meant ("…, and other .NET
 * languages"). O(1).
 */
export function goesOnWithAnd(folded: string, to: number, end: number): boolean {
  return andMore.test(folded.slice(to, Math.min(end, to + 40)));
}

const openEnd = pattern("open-end");

/**
 * Whether a list that ends at `to` is left open ("Spanner, Vitess, …"), so that its members are examples.
 * O(1).
 */
export function endsOpen(folded: string, to: number): boolean {
  return openEnd.test(folded.slice(to, to + openEndLength));
}

const openEndLength = 14;

const generalClassBefore = pattern("wide-class-before");

/** Whether words end in the name of a kind ("monitoring tools"). O(1). */
export function namesKindBefore(words: string): boolean {
  return classBefore.test(words) || generalClassBefore.test(words);
}
