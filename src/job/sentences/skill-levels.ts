import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { isAskList } from "../blocks/headings.ts";
import { hasBareMeaning, isGeneralWord } from "../general-words.ts";
import type { RequirementLevel } from "../job.ts";
import { withFieldsOfTitles } from "../lists/fields-of-titles.ts";
import { type LanguageLevels, languageLevels } from "./asked-language.ts";
import { isBarred } from "./bar-separated.ts";
import { isBareField, isComparison, isNameWritten, namesOccupation } from "./bare-words.ts";
import { overridesBlock, phraseLevel } from "./base-level.ts";
import { findFields } from "./degree.ts";
import { findStress, type Stress, stressAt } from "./level-phrases.ts";
import {
  isAmongPeople,
  namesFirmKind,
  namesPeers,
  namesRoleField,
  namesTeam,
} from "./names-others.ts";
import { asksOutright, leadAsks, seeking } from "./sentence-kind.ts";
import { isLanguage } from "./weigh-names.ts";
import { askEnd, describesTasks, descriptionEnd, firmEnd } from "./work-parts.ts";
import { findYearNumbers } from "./year-numbers.ts";

/** What the place of a sentence and its phrases say about each name in it. */
export interface SkillLevels {
  /** The names that may be asked for, ascending. */
  readonly mentions: readonly Mention[];
  /** How strongly the sentence asks; undefined if only places that a phrase refers to are asked for. */
  readonly base: RequirementLevel | undefined;
  readonly stresses: readonly Stress[];
  /** Whether its place or its phrases ask for anything. */
  readonly asks: boolean;
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
  readonly negated: readonly Mention[];
  /** Those of `mentions` that a level was looked up for: without titles, degrees and fields of degrees. */
  readonly named: readonly Mention[];
  /**
   * Those that are the firm's own product, name people or another firm's product, or only describe something.
   */
  readonly notAsked: ReadonlySet<Mention>;
}

/**
 * What a sentence says about `found`, the mentions within it, ascending. Undefined if it contains neither a
 * name nor a number of years. O(sentence).
 */
export function skillLevels(
  posting: Posting,
  sentence: Sentence,
  found: readonly Mention[],
): SkillLevels | undefined {
  const { folded, lexicon } = posting;
  const words = folded.slice(sentence.from, sentence.to);
  const isDoubted = found.some((mention) => posting.general.has(mention));
  const isOpen = isDoubted && !isListed(folded, sentence);
  // For a language that the finder refused, all words of the sentence are weighed.
  const mentions = isOpen
    ? found.filter((one) => isLanguage(one) || isNamed({ posting, sentence, words }, one))
    : found;
  // A shortcut: most sentences contain neither a skill nor a number of years.
  if (mentions.length === 0 && findYearNumbers(words, () => false).length === 0) return undefined;
  // "Eligible to work here required" says nothing about what stands between the neighboring bars.
  const stresses = isBarred(words) ? [] : findStress(folded, sentence);
  const base = phraseLevel(posting, sentence, mentions, stresses);
  const languages = languageLevels(posting, sentence, mentions, { base, stresses });
  // "Ideally you know the command line" asks anywhere except in company talk.
  const asks =
    base !== undefined || languages.size > 0 || overridesBlock(sentence, words, stresses);
  const context: Context = {
    posting,
    sentence,
    words,
    base,
    languages,
    stresses,
    work: askEnd(sentence, words),
    isOutright: asksOutright(sentence, words),
    isOpen,
  };
  const named = namedIn(context, withFieldsOfTitles(folded, mentions, lexicon));
  const levels = asks ? readLevels(context, named) : noLevels;
  const isNotAsked = (one: Mention): boolean =>
    !levels.levels.has(one) && (namesOthers(context, one) || isAdjective(lexicon, one));
  const notAsked = new Set(named.filter(isNotAsked));
  return { mentions, base, stresses, asks, named, notAsked, ...levels };
}

const noLevels: Levels = { levels: new Map(), negated: [] };

/**
 * Whether a sentence is in a list of what is asked for, under a heading or under a line that asks ("You fit
 * in if you:").
 */
function isListed(folded: string, { kind, bullet, lead }: Sentence): boolean {
  if (isAskList(kind)) return true;
  return bullet && lead !== undefined && leadAsks(folded.slice(lead.from, lead.to));
}

/**
 * Outside of lists, a word that the finder refused, or a paraphrase, asks for nothing unless the words before
 * it ask, or it names work among the duties ("take part in design and development").
 */
function isNamed(
  { posting, sentence, words }: Pick<Context, "posting" | "sentence" | "words">,
  mention: Mention,
): boolean {
  if (!posting.general.has(mention) || isAskedByWords({ sentence, words }, mention)) return true;
  return !isTrait(mention) && describesTasks(sentence, words);
}

interface Context {
  readonly posting: Posting;
  readonly sentence: Sentence;
  /** The sentence, folded. */
  readonly words: string;
  /** Undefined if only places that a phrase refers to are asked for. */
  readonly base: RequirementLevel | undefined;
  /** How its spoken languages are asked for. */
  readonly languages: LanguageLevels;
  readonly stresses: readonly Stress[];
  /** Where "we look for a … to build …" turns to the work, or where the sentence's tags begin. */
  readonly work: number;
  /** Whether general words count. Prose around the role asks for technologies, but not for general words. */
  readonly isOutright: boolean;
  /** Whether what the finder refused is asked for only where words ask for it. */
  readonly isOpen: boolean;
}

/**
 * Whether a mention is of a kind that is read elsewhere (title.ts, degree.ts) and is not a skill that can be
 * required.
 */
export function isNeverAsked({ category }: Mention): boolean {
  return category === "job-title" || category === "degree";
}

export const isTrait = ({ category }: Mention): boolean => category === "soft-skill";

interface Levels {
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
  readonly negated: readonly Mention[];
}

/** The names that the place and the phrases of a sentence can ask for. */
function namedIn(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  const { folded, lexicon } = context.posting;
  const elsewhere = placesElsewhere(context);
  return mentions.filter((mention) => {
    if (isNeverAsked(mention) || namesOccupation(folded, mention, lexicon)) return false;
    // "We look for a diligent engineer" says something about the person that no title says about the work.
    const parts = isTrait(mention) ? elsewhere.fields : elsewhere.all;
    return !parts.some((part) => encloses(part, mention));
  });
}

function readLevels(context: Context, named: readonly Mention[]): Levels {
  const levels = new Map<Mention, RequirementLevel>();
  const negated: Mention[] = [];
  for (const mention of named) {
    const level = levelOf(context, mention);
    if (level === "negated") negated.push(mention);
    else if (level !== undefined) levels.set(mention, level);
  }
  return { levels, negated };
}

/**
 * The parts of a sentence that are read elsewhere: `fields` are the fields of degrees; `all` adds the title
 * and the header.
 */
function placesElsewhere({ posting, sentence }: Context): {
  readonly fields: readonly Span[];
  readonly all: readonly Span[];
} {
  const { text, folded, title, header } = posting;
  const fields = findFields(text, folded, sentence);
  // "5 years as a Java developer" among the requirements also asks for Java if nothing else states the title.
  const heads = isAskList(sentence.kind) ? [header] : [title, header];
  return { fields, all: [...fields, ...heads.filter((part) => part !== undefined)] };
}

function levelOf(context: Context, mention: Mention): Stress["level"] | undefined {
  const { posting } = context;
  const said = saidOf(context, mention);
  if (said === "negated") return said;
  const ofLanguage = context.languages.get(mention);
  if (said === undefined && ofLanguage !== undefined) return ofLanguage;
  if (context.isOpen && isLanguage(mention) && !isNamed(context, mention)) return undefined;
  if (namesOthers(context, mention) || isSuffix(context, mention)) return undefined;
  // "Passion for quality and attention to detail" merely mentions the quality, but a trait is asked for all
  // the same.
  const stress = said === "mentioned" && isTrait(mention) ? undefined : said;
  const level = stress ?? placeLevel(context, mention);
  if (!needsAsk(posting.lexicon, mention, level)) return level;
  return isAskedEnough(context, mention, level, stress) ? level : undefined;
}

/** Whether a mention that its place alone cannot ask for is asked for by something else. */
function isAskedEnough(
  context: Context,
  mention: Mention,
  level: RequirementLevel | undefined,
  stress: RequirementLevel | undefined,
): boolean {
  if (level === "mentioned") return isOfTasks(context, mention);
  return context.isOutright || stress !== undefined || isAskedByWords(context, mention);
}

/**
 * Whether a general word names a task among the duties ("automate the builds"). Not what the work is like
 * ("scalable services"), whom it is for, or that something is developed.
 */
function isOfTasks({ posting, sentence, words }: Context, mention: Mention): boolean {
  const { lexicon } = posting;
  if (isTrait(mention) || isOfWorld(mention) || isAdjective(lexicon, mention)) return false;
  return describesTasks(sentence, words) && !hasBareMeaning(mention, "use", lexicon);
}

const isOfWorld = ({ category }: Mention): boolean =>
  category === "domain" || category === "spoken-language";

/** The level that the words around it, or the label above it, give it. */
function saidOf({ sentence, stresses }: Context, mention: Mention): Stress["level"] | undefined {
  return sentence.kind === "not-needed" ? "negated" : stressAt(stresses, mention);
}

/** The level of the sentence, lowered to a mention where the sentence describes the work or names a role. */
function placeLevel(
  { sentence, words, base, work }: Context,
  mention: Mention,
): RequirementLevel | undefined {
  if (base === undefined) return undefined;
  const place = { from: mention.from - sentence.from, to: mention.to - sentence.from };
  const isWork = place.from >= work || namesRoleField(words, place);
  return isWork || place.to <= descriptionEnd(sentence, words) ? "mentioned" : base;
}

/**
 * Whether a mention needs more than its place to be asked for: a general word always, a field except among
 * the duties, and among the duties an adjective ("build scalable services" says how, "improve the
 * scalability" names it).
 */
function needsAsk(
  lexicon: Lexicon,
  mention: Mention,
  level: RequirementLevel | undefined,
): boolean {
  if (isGeneralWord(mention, lexicon)) return true;
  return level === "mentioned" ? isAdjective(lexicon, mention) : isBareField(mention, lexicon);
}

const adjective = pattern("adjective-ending");

/** Whether it is merely an adjective for something ("scalable", "highly available"). */
export function isAdjective(lexicon: Lexicon, mention: Mention): boolean {
  return hasBareMeaning(mention, "quality", lexicon) && adjective.test(mention.surface);
}

/** "Database-driven" does not mean a driven person. */
function isSuffix({ words, sentence }: Context, mention: Mention): boolean {
  return isTrait(mention) && words.charAt(mention.from - sentence.from - 1) === "-";
}

/** How far back the words that ask for a general word are searched for, in characters. */
const askLength = 90;
const afterLength = 20;
const asksNext = pattern("asks-next");
const asksAfter = pattern("asks-behind");

/**
 * "A motivated engineer" where someone is sought; "a deep understanding of security" and "full-stack skills"
 * anywhere.
 */
function isAskedByWords(
  { words, sentence }: Pick<Context, "words" | "sentence">,
  mention: Mention,
): boolean {
  const at = mention.from - sentence.from;
  if (asksNext.test(words.slice(Math.max(0, at - askLength), at))) return true;
  const end = mention.to - sentence.from;
  if (asksAfter.test(words.slice(end, end + afterLength))) return true;
  return isTrait(mention) && (seeking.exec(words)?.index ?? at) < at;
}

/** Whether a mention is the firm's own product, or names people to work with. */
function namesOthers({ posting, sentence, words, isOutright }: Context, mention: Mention): boolean {
  if (posting.ownSkills.has(mention.skill) && !isOutright) return true;
  const place = { from: mention.from - sentence.from, to: mention.to - sentence.from };
  if (namesTeam(sentence, words, place) || namesFirmKind(sentence, words, place)) return true;
  if (place.to <= firmEnd(sentence, words) && !isNameWritten(mention)) return true;
  if (!isAskList(sentence.kind) && isComparison(words, place)) return true;
  if (isAmongPeople(words, place)) return true;
  return hasBareMeaning(mention, "team", posting.lexicon) && namesPeers(words, place);
}
