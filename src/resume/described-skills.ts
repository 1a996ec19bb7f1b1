import type { Document, Span } from "../document/document.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { findDescribedSkills } from "../skills/paraphrases.ts";
import { coverOf } from "../text/cover.ts";
import { foldCase } from "../words/fold.ts";
import type { Position, Project } from "./resume.ts";

/**
 * Adds to `mentions` the places where positions and projects describe a skill without naming it ("kept the
 * pager"); ascending. Positions in other trades are skipped, since a nurse carries a pager, too. O(text × log
 * mentions).
 */
export function withDescribedSkills(
  mentions: readonly Mention[],
  { text }: Document,
  { positions, projects }: Work,
  lexicon: Lexicon,
): readonly Mention[] {
  const work = [...positions.filter(({ otherTrade }) => otherTrade !== true), ...projects];
  const parts = coverOf(work.flatMap((one): readonly Span[] => [one, ...one.bullets]));
  const told = findDescribedSkills(text, foldCase(text), lexicon).filter((one) => parts.meets(one));
  const isNamed = (one: Mention) =>
    mentions.some(({ skill, from, to }) => skill === one.skill && from < one.to && one.from < to);
  const added = told.filter((one) => !isNamed(one));
  if (added.length === 0) return mentions;
  return [...mentions, ...added].sort((a, b) => a.from - b.from);
}

interface Work {
  readonly positions: readonly Position[];
  readonly projects: readonly Project[];
}
