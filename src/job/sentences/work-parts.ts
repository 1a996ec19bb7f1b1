// Where a sentence that also says whom the firm seeks tells of the work.
import { type Pattern, pattern } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { isAskList } from "../blocks/headings.ts";
import { opensDuty, seeking, tagsStart, tellsDuties, tellsStack } from "./sentence-kind.ts";

const turnsToWork = pattern("turns-to-work");
const opensRole = pattern("opens-role");
/** What brings a sentence back from the work to the person. */
const personBehind = pattern("asks-of-person");

/**
 * Where in a sentence like "we look for an engineer to build … in Go" the work begins, counted from its start: what stands behind is
 * of the duties. Undefined when the sentence is not of that kind, or comes back to the person ("… with strong Go"). O(sentence).
 */
function workStart(sentence: Sentence, words: string): number | undefined {
  const { kind, bullet } = sentence;
  const person = isAskList(kind) ? null : seeking.exec(words);
  // "We are looking for:" stands above the bullet that says whom.
  if (person === null && !(bullet && opensRole.test(words))) return undefined;
  const from = person === null ? 0 : person.index + person[0].length;
  const work = turnsToWork.exec(words.slice(from));
  if (work === null) return undefined;
  const behind = words.slice(from + work.index);
  const isPerson = personBehind.test(behind);
  return isPerson ? undefined : from + work.index;
}

/** Where a sentence turns from what it asks for to the work, or to the tags that it ends with. O(sentence). */
export const askEnd = (sentence: Sentence, words: string): number =>
  workStart(sentence, words) ?? tagsStart(words);

/** "We write Go and are looking for a developer": up to here a sentence tells what the firm works with, counted from its start; 0 where it does not. O(sentence). */
export function stackEnd({ kind }: Sentence, words: string): number {
  const { index = 0, 0: seeks = "you" } = isAskList(kind) ? {} : (seeking.exec(words) ?? {});
  return !/\byou\b/.test(seeks) && tellsStack.test(words.slice(0, index)) ? index : 0;
}

export const ownExperience: Pattern = pattern("own-experience");
const firmTurns = pattern("firm-turns");

/**
 * "We build tools for quantum computing, and we're looking for an engineer": up to here a sentence tells of the firm, counted from its start; 0 where
 * it does not. O(sentence).
 */
export function firmEnd(sentence: Sentence, words: string): number {
  const turn = isAskList(sentence.kind) ? null : firmTurns.exec(words);
  return turn === null || ownExperience.test(words.slice(0, turn.index)) ? 0 : turn.index;
}

/** Up to where a sentence only tells what there is, before it says whom the firm seeks. O(sentence). */
export const toldEnd = (sentence: Sentence, words: string): number =>
  Math.max(stackEnd(sentence, words), firmEnd(sentence, words));

/** Whether a sentence tells what one does: among the duties, or in running text ("you will build …", "Acme is looking for an engineer to build …"). O(sentence). */
export function tellsTasks(sentence: Sentence, words: string): boolean {
  const { kind, ofFirm, bullet } = sentence;
  if (!(kind === "duties" || kind === "none" || kind === "role")) return false;
  if (workStart(sentence, words) !== undefined) return true;
  if (ofFirm) return false;
  return kind === "duties" || tellsDuties.test(words) || (bullet && opensDuty.test(words));
}
