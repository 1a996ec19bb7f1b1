import type { Mention } from "../skills/lexicon/mention.ts";
import { spansAround } from "../text/find-spans.ts";
import { pattern } from "../words/words.ts";
import type { Requirement } from "./job.ts";

const after = pattern("cefr-behind");
const before = pattern("cefr-before");

/** How far from the name of a language its level is searched for, in characters. */
const reach = 40;

/**
 * Adds the Common European Framework level that stands next to a spoken language ("German at B2"), if there
 * is one. Every other requirement is returned unchanged. `mentions` are all mentions of the posting,
 * ascending; `folded` is the whole text. O(spans × log mentions) for a spoken language, otherwise O(1).
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
      after.exec(folded.slice(to, Math.min(next?.from ?? folded.length, to + reach)))?.[1] ??
      before.exec(folded.slice(Math.max(last?.to ?? 0, from - reach), from))?.[1];
    // The pattern matches no other levels.
    if (level !== undefined)
      return { ...requirement, cefr: level.toUpperCase() as NonNullable<Requirement["cefr"]> };
  }
  return requirement;
}
