// Where a sentence that says whom the firm seeks turns to describe the work.
import { type Pattern, pattern } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { isAskList } from "../blocks/headings.ts";
import { describesDuties, describesStack, opensDuty, seeking, tagsStart } from "./sentence-kind.ts";

const turnsToWork = pattern("turns-to-work");
const opensRole = pattern("opens-role");
/** What brings a sentence back from the work to the person. */
const personAfter = pattern("asks-of-person");

/**
 * Where the work begins in a sentence such as "we look for an engineer to build … in Go", counted from its
 * start; what follows belongs to the duties. Undefined if the sentence is of another kind, or comes back to
 * the person ("… with strong Go"). O(sentence).
 */
function workStart(sentence: Sentence, words: string): number | undefined {
  const { kind, bullet } = sentence;
  const person = isAskList(kind) ? null : seeking.exec(words);
  // "We are looking for:" stands above the item that says for whom.
  if (person === null && !(bullet && opensRole.test(words))) return undefined;
  const from = person === null ? 0 : person.index + person[0].length;
  const work = turnsToWork.exec(words.slice(from));
  if (work === null) return undefined;
  const after = words.slice(from + work.index);
  const isPerson = personAfter.test(after);
  return isPerson ? undefined : from + work.index;
}

/** Where a sentence turns from what it asks for to the work, or to the tags at its end. O(sentence). */
export const askEnd = (sentence: Sentence, words: string): number =>
  workStart(sentence, words) ?? tagsStart(words);

const you = pattern("you");

/**
 * "We write Go and are looking for a developer": where the description of the stack ends, counted from the
 * start of the sentence; 0 if there is none. O(sentence).
 */
export function stackEnd({ kind }: Sentence, words: string): number {
  const { index = 0, 0: seeks = "you" } = isAskList(kind) ? {} : (seeking.exec(words) ?? {});
  return !you.test(seeks) && describesStack.test(words.slice(0, index)) ? index : 0;
}

export const ownExperience: Pattern = pattern("own-experience");
const firmTurns = pattern("firm-turns");

/**
 * "We build tools for quantum computing, and we're looking for an engineer": where the description of the
 * firm ends, counted from the start of the sentence; 0 if there is none. O(sentence).
 */
export function firmEnd(sentence: Sentence, words: string): number {
  const turn = isAskList(sentence.kind) ? null : firmTurns.exec(words);
  return turn === null || ownExperience.test(words.slice(0, turn.index)) ? 0 : turn.index;
}

/**
 * Where the description of the firm and its stack ends, before the sentence says whom the firm seeks.
 * O(sentence).
 */
export const descriptionEnd = (sentence: Sentence, words: string): number =>
  Math.max(stackEnd(sentence, words), firmEnd(sentence, words));

/**
 * Whether a sentence describes tasks: among the duties, or in running text ("you will build …", "Acme is
 * looking for an engineer to build …"). O(sentence).
 */
export function describesTasks(sentence: Sentence, words: string): boolean {
  const { kind, ofFirm, bullet } = sentence;
  if (!(kind === "duties" || kind === "none" || kind === "role")) return false;
  if (workStart(sentence, words) !== undefined) return true;
  if (ofFirm) return false;
  return kind === "duties" || describesDuties.test(words) || (bullet && opensDuty.test(words));
}
