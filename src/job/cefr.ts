import type { Mention } from "../skills/lexicon/mention.ts";
import { spansAround } from "../text/spans-around.ts";
import { pattern } from "../words/words.ts";
import type { Requirement } from "./job.ts";

const behind = pattern("cefr-behind");
const before = pattern("cefr-before");

/** So far from the name of a language its level is looked for. */
const reach = 40;

/**
 * A spoken language with the level of the Common European Framework that stands beside it ("German at B2"), where there is one; any other
 * requirement as it is. `mentions` are all of the posting, ascending; `folded` is the whole text. O(spans × log mentions) for a spoken language, else O(1).
 */
export function withCefr(
  requirement: Requirement,
  mentions: readonly Mention[],
  folded: string,
): Requirement {
  if (requirement.category !== "spoken-language") return requirement;
  for (const span of requirement.spans) {
    const { from, to } = span;
    const { last, next } = spansAround(mentions, span);
    const level =
      behind.exec(folded.slice(to, Math.min(next?.from ?? folded.length, to + reach)))?.[1] ??
      before.exec(folded.slice(Math.max(last?.to ?? 0, from - reach), from))?.[1];
    // The pattern matches these levels only.
    if (level !== undefined)
      return { ...requirement, cefr: level.toUpperCase() as NonNullable<Requirement["cefr"]> };
  }
  return requirement;
}
