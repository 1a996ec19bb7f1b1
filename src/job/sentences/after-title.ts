import type { Mention } from "../../skills/lexicon/mention.ts";
import { webStart } from "../../words/addresses.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { isAskList } from "../blocks/headings.ts";
import type { RequirementLevel } from "../job.ts";
import { joinsNames } from "../lists/connectors.ts";
import { occupation } from "../title/occupations.ts";

/** A list this close after the title says what the person sought works with, in characters. */
const besideLength = 60;
const maxLength = 150;

const turnsToWork = pattern("turns-to-work");

/**
 * "Wanted: Rust engineer, Oslo. Tokio, Kafka and a love of trains": a sentence right after the title that
 * begins with a list of names says what the person must know. It merely mentions the stack if it follows a
 * header with bars, if it goes on to describe the work, or if the posting has a list of what is asked for.
 * O(posting).
 */
export function levelAfterTitle(
  { title, header, folded, sentences }: Posting,
  { kind, from, to, ofFirm }: Sentence,
  [first, second]: readonly Mention[],
): RequirementLevel | undefined {
  if (title === undefined || ofFirm || (kind !== "none" && kind !== "role")) return undefined;
  if (from < title.to || from - title.to > besideLength || to - from > maxLength) return undefined;
  if (first?.from !== from || second === undefined) return undefined;
  if (!joinsNames(folded.slice(first.to, second.from))) return undefined;
  const isStack = header !== undefined || turnsToWork.test(folded.slice(second.to, to));
  return isStack || sentences.some((one) => isAskList(one.kind)) ? "mentioned" : "required";
}

/** The last word of a role and its bracket, before the web page of an opening. */
const bracketBeforePage = new RegExp(
  String.raw`(?<![a-z])([a-z]+) ?\([^()]{1,60}\) ?[:-]? ?${webStart}`,
  "g",
);

/**
 * "Android Developer (Kotlin): https://…": in a list of openings, the bracket after a role says what it works
 * with. O(words).
 */
export function listsOpenings({ kind, ofFirm }: Sentence, words: string): boolean {
  if (ofFirm || (kind !== "none" && kind !== "role")) return false;
  return findAll(bracketBeforePage, words).some(([, last = ""]) => occupation.test(last));
}
