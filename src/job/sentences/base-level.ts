import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { nameSet, pattern } from "../../words/words.ts";
import type { Posting } from "../ask.ts";
import { asking, opensAsk, type Sentence } from "../blocks/blocks.ts";
import { headingKind, isAskList } from "../blocks/headings.ts";
import { endsInWish } from "../blocks/list-lines.ts";
import type { RequirementLevel } from "../job.ts";
import { levelAfterTitle, listsOpenings } from "./after-title.ts";
import { findStress, type Stress, stressAt } from "./level-phrases.ts";
import { describesOwnProduct, namesDeveloperTool } from "./own-product.ts";
import {
  askLevel,
  describesClient,
  describesDuties,
  describesFirm,
  describesStack,
  leadAsks,
  opensFirm,
  opensRoles,
  policy,
} from "./sentence-kind.ts";
import { findYears } from "./years.ts";

/**
 * How strongly a sentence asks, judged by its place, its phrases and the names in it; undefined if it asks
 * for nothing. O(sentence).
 */
export function phraseLevel(
  posting: Posting,
  sentence: Sentence,
  mentions: readonly Mention[],
  stresses: readonly Stress[],
): RequirementLevel | undefined {
  return (
    ownLevel(posting.folded, sentence, stresses) ??
    contentLevel(posting, sentence, mentions, stresses)
  );
}

/**
 * "We use Java and Docker, and appreciate knowledge of Go", "… and you don't have to know Go": a wish or
 * denial at the end of a sentence does not turn what the sentence mentions before it into a requirement.
 */
function ownLevel(
  folded: string,
  sentence: Sentence,
  stresses: readonly Stress[],
): RequirementLevel | undefined {
  const words = folded.slice(sentence.from, sentence.to);
  const base = baseLevel(folded, sentence, words);
  const last = stresses.find(
    ({ level, to }) => (level === "preferred" || level === "negated") && to >= sentence.to - 1,
  );
  if (base !== "required" || last === undefined || isAskList(sentence.kind)) return base;
  const beforeLast = words.slice(0, last.from - sentence.from).replace(lastClause, "");
  return baseLevel(folded, sentence, beforeLast) === "mentioned" ? "mentioned" : base;
}

const lastClause = /[,;][^,;]*$/;

/** The level of a sentence by its block and kind. List items inherit what the line before the list says. */
export function baseLevel(
  folded: string,
  sentence: Sentence,
  words: string,
): RequirementLevel | undefined {
  const base = askLevel(sentence, words);
  const { lead } = sentence;
  if (lead === undefined || (base === undefined && !isProse(sentence, words))) return base;
  const leadWords = folded.slice(lead.from, lead.to);
  const stresses = findStress(folded, lead);
  const stress = stresses.find((one) => one.to >= lead.to - 1)?.level;
  if (stress !== undefined && stress !== "negated") return stress;
  return wishesFor(stresses, leadWords) ? "preferred" : ledLevel(leadWords, words, base);
}

const pointsToList = pattern("points-to-list");

/** "Any of the following would be an advantage, but we welcome applications without:". */
function wishesFor(stresses: readonly Stress[], leadWords: string): boolean {
  const levels = stresses.map(({ level }) => level);
  return (
    levels.includes("preferred") && !levels.includes("required") && pointsToList.test(leadWords)
  );
}

/** The level of an item with the text `words` under the line `leadWords`. */
function ledLevel(
  leadWords: string,
  words: string,
  base: RequirementLevel | undefined,
): RequirementLevel | undefined {
  if (opensWishes(leadWords)) return "preferred";
  if (base === "required" && describesDuties.test(leadWords) && !opensAsk.test(words))
    return "mentioned";
  if (opensRoles.test(leadWords)) return base ?? "mentioned";
  const isWeak = base === "mentioned" || base === undefined;
  const isAboutWork =
    describesDuties.test(words) || (describesStack.test(words) && !asking.test(words));
  return isWeak && !isAboutWork && leadAsks(leadWords) ? "required" : base;
}

/** A quick test: few lines before a list contain one of these, and looking up a heading is slow. */
const hintsAtWish = pattern("hints-at-wish");

/** Whether the line before a list makes its items wishes, by its words or as a heading. */
function opensWishes(leadWords: string): boolean {
  return (
    endsInWish.test(leadWords) ||
    (hintsAtWish.test(leadWords) && headingKind(leadWords) === "preferred")
  );
}

/** Whether it is running text, in which each sentence asks by its own words. */
export function isProse(sentence: Sentence, words: string): boolean {
  return isText(sentence, words) && !describesFirm(sentence, words);
}

function isText({ kind }: Sentence, words: string): boolean {
  return (kind === "none" || kind === "role") && !policy.test(words);
}

/** Whether a sentence is read by its own words although its block asks for nothing. O(sentence). */
export function overridesBlock(
  sentence: Sentence,
  words: string,
  stresses: readonly Stress[],
): boolean {
  if (sentence.kind === "not-needed") return true;
  const isAfter = sentence.isAfterList && isAskList(sentence.kind);
  // "We would be glad about Go": a wish counts in any running text.
  const isWish = isText(sentence, words) && stresses.some(({ level }) => level === "preferred");
  return stresses.length > 0 && (isAfter || isWish || isProse(sentence, words));
}

/** The least share of a skill list that consists of names; higher if there are only two. */
const listShare = 0.5;
const pairShare = 0.9;

const filler = nameSet("stack-filler");

/** The number of letters that say more than the names and where they are used. */
function lettersBeside(words: string, from: number, mentions: readonly Mention[]): number {
  let at = 0;
  let beside = "";
  for (const mention of mentions) {
    beside += `${words.slice(at, Math.max(at, mention.from - from))} `;
    at = mention.to - from;
  }
  const others = `${beside}${words.slice(at)}`.match(/[a-z0-9]+/g) ?? [];
  return others.filter((one) => !filler.has(one)).join("").length;
}

/** "We make a monitoring product for users of Kubernetes": what the customers use. */
const sellsTo = pattern("sells-to");

/**
 * "Typescript, React, Kinesis, Postgres and more", "Python on the back": names with little else are a list of
 * the stack, even under a heading about the firm.
 */
function listLevel(
  { kind, ofFirm, from }: Sentence,
  words: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): RequirementLevel | undefined {
  if (ofFirm || mentions.length < 2 || (kind !== "none" && kind !== "role" && kind !== "company"))
    return undefined;
  if (describesClient(words)) return undefined;
  const sold = sellsTo.exec(words)?.[0].length ?? 0;
  if (mentions.some(({ to }) => to - from <= sold)) return undefined;
  const covered = mentions.reduce((sum, mention) => sum + mention.to - mention.from, 0);
  const share = mentions.length === 2 ? pairShare : listShare;
  const letters = namesDeveloperTool(mentions, lexicon)
    ? covered + lettersBeside(words, from, mentions)
    : words.replace(/[^a-z0-9]+/g, "").length;
  return covered >= letters * share ? "mentioned" : undefined;
}

/** The level of a sentence by the names in it, if its block asks for nothing. */
function contentLevel(
  posting: Posting,
  sentence: Sentence,
  mentions: readonly Mention[],
  stresses: readonly Stress[],
): RequirementLevel | undefined {
  const { lexicon, folded } = posting;
  const words = folded.slice(sentence.from, sentence.to);
  if (describesOwnProduct(sentence, words, mentions, lexicon) || listsOpenings(sentence, words))
    return "mentioned";
  if (isProse(sentence, words) && countsYears(folded, sentence, words, mentions)) return "required";
  const level =
    levelAfterTitle(posting, sentence, mentions) ?? listLevel(sentence, words, mentions, lexicon);
  // "Phoenix, LiveView, Rust a bonus": if the last name is only a wish, the others are required.
  return level !== undefined && wishesForLast(stresses, mentions) ? "required" : level;
}

/**
 * Whether a sentence begins with the years it asks for and what they are of: "Terraform: min. 4 years", but
 * not "Our platform keeps 10 years of data in Cassandra".
 */
function countsYears(
  folded: string,
  sentence: Sentence,
  words: string,
  mentions: readonly Mention[],
): boolean {
  if (opensFirm.test(words)) return false;
  return findYears(folded, sentence, mentions).some(
    ({ from, of, occupationTo }) =>
      (of.length > 0 || occupationTo !== undefined) &&
      Math.min(from, of[0]?.from ?? from) - sentence.from <= longestLead,
  );
}

/** As long as "You bring at least", which may precede the years. */
const longestLead = 20;

/** Whether a list begins with a name that no phrase refers to and ends in a wish. */
function wishesForLast(stresses: readonly Stress[], mentions: readonly Mention[]): boolean {
  const [first, last] = [mentions.at(0), mentions.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    stressAt(stresses, first) === undefined &&
    stressAt(stresses, last) === "preferred"
  );
}
