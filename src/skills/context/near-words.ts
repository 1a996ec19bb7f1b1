// The words and skills near a surface that its rule mentions.

import { cues, isCue } from "../lexicon/cues.ts";
import type { CompiledRule } from "../lexicon/form-index.ts";
import type { Sign } from "./evidence.ts";
import { isEdge } from "./list-items.ts";
import { opensName } from "./longer-name.ts";
import { type Candidate, isCapital } from "./scene.ts";

/** How many words away from the hit a cue may be. */
export const nearReach = 12;

/** Words near the hit that speak for its rule's skill, by kind. */
export interface OwnWords {
  readonly cue?: string;
  readonly jargon?: string;
}

/**
 * A cue of the rule within a dozen words: a word, or a skill that is kept. If the rule rejects by default, a
 * cue is enough by itself, but jargon is not.
 */
export function nearCue(subject: Candidate, { cue, jargon }: OwnWords): Sign | undefined {
  const { rule } = subject;
  if (rule === undefined) return undefined;
  const near = cue ?? nearSkill(subject, rule);
  const words = near ?? jargon;
  if (words === undefined) return undefined;
  // "rest" beside "API" is a hint. A rule that rejects by default requires exactly such a cue, so there it
  // counts for two points.
  const points = near !== undefined && rule.default === "reject" ? 2 : 1;
  return { points, words: `near "${words}"`, isTopic: true };
}

/** A cue of the rule near the hit, or else a word of its jargon. Depends on the text alone. */
export function ownWords(subject: Candidate): OwnWords {
  const { rule } = subject;
  const cue = rule && wordNear(subject, rule.nearWords);
  if (cue !== undefined) return { cue };
  const jargon = rule && wordNear(subject, rule.jargon);
  return jargon === undefined ? {} : { jargon };
}

/** For a language that people speak: a word within a dozen words that says so ("B2", "fluent"). */
export function nearSpoken(subject: Candidate): Sign | undefined {
  if (subject.skill.category !== "spoken-language") return undefined;
  const word = firstNear(subject, (one) => isCue(one, cues.spoken));
  return word === undefined ? undefined : { points: 1, words: `near "${word}"`, isTopic: true };
}

/** The first of `words` that occurs within a dozen words of the hit. */
export function wordNear(subject: Candidate, words: readonly number[]): string | undefined {
  return words.length === 0 ? undefined : firstNear(subject, (word) => words.includes(word));
}

function firstNear(subject: Candidate, isWanted: (word: number) => boolean): string | undefined {
  const { hearing, hit } = subject;
  const { tokens, text } = hearing;
  const high = Math.min(tokens.count - 1, hit.last + nearReach);
  for (let k = Math.max(0, hit.first - nearReach); k <= high; k++) {
    const isInside = k >= hit.first && k <= hit.last;
    const word = tokens.word[k] ?? 0;
    if (!isInside && word !== 0 && isWanted(word) && !isInOtherItem(subject, k)) {
      return text.slice(tokens.from[k], tokens.to[k]);
    }
  }
  return undefined;
}

/**
 * Whether token `k` is in another item of a list than the hit, and the hit is neither a name within its
 * line nor an item by itself: what one task was done with says nothing about the next ("- Hosts on Docker",
 * "- Chef for a summer").
 */
function isInOtherItem(subject: Candidate, k: number): boolean {
  const { tokens, layout } = subject.hearing;
  const { first } = subject.hit;
  const own = layout.contextAt(tokens.from[first] ?? 0)?.line;
  const other = layout.contextAt(tokens.from[k] ?? 0)?.line;
  if (own === other || own === undefined || other === undefined) return false;
  if (!other.bullet || (k < first && !own.bullet) || isPlainNoun(subject)) return false;
  const isName = isCapital(subject.hearing, first) && own.from < (tokens.from[first] ?? 0);
  if (isName || opensName(subject)) return false;
  return !(isEdge(subject, -1) && isEdge(subject, 1));
}

/**
 * "Security", "architecture", "angielski": what anybody calls it, in any case, in contrast to the name of a
 * product.
 */
function isPlainNoun({ hearing, skill, rule }: Candidate): boolean {
  if (skill.category === "spoken-language") return true;
  return rule?.case === "any" && hearing.lexicon.categories.get(skill.category)?.inflects === true;
}

/**
 * How many different `words` are in the tokens from `low` to `high`, without those of the hit, up to `most`.
 */
export function countWords(
  { hearing: { tokens }, hit: { first, last } }: Candidate,
  words: readonly number[],
  { low, high, most }: { readonly low: number; readonly high: number; readonly most: number },
): number {
  if (words.length === 0) return 0;
  const seen = new Set<number>();
  for (let k = low; k <= high && seen.size < most; k++) {
    const word = tokens.word[k] ?? 0;
    if (word !== 0 && (k < first || k > last) && words.includes(word)) seen.add(word);
  }
  return seen.size;
}

function nearSkill(subject: Candidate, rule: CompiledRule): string | undefined {
  if (rule.nearSkills.length === 0) return undefined;
  return nearSkillOn(-1, subject, rule) ?? nearSkillOn(1, subject, rule);
}

function nearSkillOn(side: -1 | 1, subject: Candidate, rule: CompiledRule): string | undefined {
  const { hearing, index, hit } = subject;
  const { hits, decisions } = hearing;
  for (let k = index + side; k >= 0 && k < hits.length; k += side) {
    const other = hits[k];
    if (!other || other.last < hit.first - nearReach || other.first > hit.last + nearReach) break;
    const decision = decisions[k];
    if (!decision?.kept || !rule.nearSkills.includes(decision.skill.id)) continue;
    return isInOtherItem(subject, other.first) ? undefined : decision.skill.name;
  }
  return undefined;
}
