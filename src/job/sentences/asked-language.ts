import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern, steps } from "../../words/words.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import { type Stress, stressAt } from "./level-phrases.ts";
import { neverAsks } from "./sentence-kind.ts";
import { isLanguage, weighLanguages } from "./weigh-names.ts";

const askedBefore = pattern("language-asked-before");
const askedAfter = steps("language-asked-behind");

/** How far from a language the words that ask for it are searched for, in characters. */
const lengthBefore = 60;
const lengthAfter = 50;

/** How a sentence asks for the spoken languages in it. Languages that it says nothing about are absent. */
export type LanguageLevels = ReadonlyMap<Mention, Stress["level"]>;

/** How the sentence as a whole asks, and the phrases in it that change that. */
interface Wording {
  readonly base: RequirementLevel | undefined;
  readonly stresses: readonly Stress[];
}

/**
 * How a sentence asks for its spoken languages: by the words next to each, otherwise by all its words,
 * weighed together. O(sentence + mentions).
 */
export function languageLevels(
  posting: Posting,
  sentence: Sentence,
  mentions: readonly Mention[],
  { base, stresses }: Wording,
): LanguageLevels {
  const levels = new Map<Mention, Stress["level"]>();
  const languages = mentions.filter(isLanguage);
  if (languages.length === 0) return levels;
  const words = posting.folded.slice(sentence.from, sentence.to);
  for (const mention of languages) {
    const level = levelBeside(sentence, words, mention, base);
    if (level !== undefined) levels.set(mention, level);
  }
  if (neverAsks(sentence.kind, words)) return levels;
  const statedLevel = (one: Mention): RequirementLevel | undefined => {
    const said = levels.get(one) ?? stressAt(stresses, one);
    return said === "negated" ? undefined : (said ?? (posting.general.has(one) ? undefined : base));
  };
  const weighed = weighLanguages(posting, sentence, mentions, statedLevel);
  for (const [mention, level] of weighed)
    if (levels.get(mention) !== "negated") levels.set(mention, level);
  return levels;
}

/**
 * How the words right next to a spoken language ask for it ("a good command of English", "German at B1"),
 * whatever the section. Undefined if they do not, and in legal notices. `words` is the folded sentence and
 * `base` its level: among wishes, a language is a wish. O(1).
 */
function levelBeside(
  { kind, from }: Sentence,
  words: string,
  mention: Mention,
  base?: RequirementLevel,
): Stress["level"] | undefined {
  if (kind === "equal-opportunity" || kind === "others") return undefined;
  const [start, end] = [mention.from - from, mention.to - from];
  const after = words.slice(end, end + lengthAfter);
  const said = askedAfter.find(({ pattern: one }) => one.test(after))?.value;
  if (said === "no") return "negated";
  if (said === "preferred") return said;
  const isAsked =
    said !== undefined || askedBefore.test(words.slice(Math.max(0, start - lengthBefore), start));
  if (!isAsked) return undefined;
  return base === "preferred" ? base : "required";
}
