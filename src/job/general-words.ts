import { skillOfId } from "../skills/lexicon/form-index.ts";
import type { BareWord, Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { overlapReader } from "../text/find-spans.ts";
import { foldCase } from "../words/fold.ts";
import { letters, regExp } from "../words/letters.ts";
import { nameSet, pattern } from "../words/words.ts";

/**
 * Whether a word is too general for its mere presence to ask for it ("communicate with customers",
 * "performance").
 */
export function isGeneralWord({ category, skill }: Mention, lexicon: Lexicon): boolean {
  const isOfPeople = category === "soft-skill" || category === "spoken-language";
  return isOfPeople || skillOfId(lexicon.index, skill)?.generic === true;
}

/** Whether the lexicon gives the skill's bare word this meaning. */
export function hasBareMeaning({ skill }: Mention, meaning: BareWord, lexicon: Lexicon): boolean {
  return skillOfId(lexicon.index, skill)?.says === meaning;
}

/**
 * The general words that the finder refused ("testing", "programming languages") but a list of requirements
 * may ask for. Ascending, disjoint, the longest where several begin at one place, without overlaps with kept
 * ones. O(refused + kept).
 */
export function findGeneralWords(
  text: string,
  refused: readonly Mention[],
  kept: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  const words: Mention[] = [];
  const keptIn = overlapReader(kept);
  const ordered = [...refused].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const mention of ordered) {
    if (!mayBeAsked(text, mention, lexicon)) continue;
    const isCovered = keptIn(mention).length > 0;
    if (!isCovered && mention.from >= (words.at(-1)?.to ?? 0)) words.push(mention);
  }
  return words;
}

/**
 * `mentions`, ascending, without the words of a whole field that only say what kind of thing the name before them is:
 * "Python (Programming Language)". O(mentions).
 */
export function withoutKinds(
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  return mentions.filter((mention, i) => {
    const before = mentions[i - 1];
    if (before === undefined || text.slice(before.to, mention.from) !== " (") return true;
    const { implies } = skillOfId(lexicon.index, before.skill) ?? {};
    const isField = mention.category === "cs-fundamentals" || isGeneralWord(mention, lexicon);
    const isKind = isField && implies?.includes(mention.skill) === true;
    return !isKind || text.charAt(mention.to) !== ")";
  });
}

function mayBeAsked(text: string, mention: Mention, lexicon: Lexicon): boolean {
  if (mention.category === "spoken-language" && describesNoun(text, mention)) return false;
  return isGeneralSkill(mention, lexicon) || isAskedDomain(text, mention);
}

const nouns = nameSet("described-by-nation");
const lastWord = regExp.u`([${letters}]+)\s$`;
const nextWord = regExp.u`^\s([${letters}]+)`;

/** "Un groupe français", "na rynek włoski", "the German market": whether a word is an adjective. O(1). */
function describesNoun(text: string, { from, to }: Mention): boolean {
  const before = lastWord.exec(text.slice(Math.max(0, from - longestNoun), from));
  const after = nextWord.exec(text.slice(to, to + longestNoun));
  return [before, after].some((found) => nouns.has(foldCase(found?.[1] ?? "")));
}

const longestNoun = 16;

const domainBefore = pattern("domain-before");
const domainAfter = pattern("domain-behind");
const domainLength = 60;

/**
 * "Preferably in Fintech", "healthcare industry experience": whether experience in a line of business is
 * asked for. O(1).
 */
function isAskedDomain(text: string, { category, from, to }: Mention): boolean {
  if (category !== "domain") return false;
  return (
    domainBefore.test(text.slice(Math.max(0, from - domainLength), from).toLowerCase()) ||
    domainAfter.test(text.slice(to, to + domainLength).toLowerCase())
  );
}

function isGeneralSkill({ skill, category, because }: Mention, lexicon: Lexicon): boolean {
  const { says, generic } = skillOfId(lexicon.index, skill) ?? {};
  if (category === "domain" || says === "work") return false;
  if (/^part of /.test(because ?? "")) return false;
  if (category === "spoken-language" || says === "person") return true;
  return generic === true;
}
