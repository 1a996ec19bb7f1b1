import { encloses } from "../../document/spans.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Posting, Reading } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import { groupAlternatives } from "../lists/alternatives.ts";
import type { Group } from "../lists/groups.ts";
import { withUnknownAlternatives } from "../lists/unknown-alternatives.ts";
import { askOf, splitByYears } from "./ask-of.ts";
import { describesUse } from "./bare-words.ts";
import type { Stress } from "./level-phrases.ts";
import { isAdjective, isTrait, type SkillLevels, skillLevels } from "./skill-levels.ts";
import { totalsOf } from "./totals.ts";
import { weighedLevels } from "./weighed-levels.ts";
import type { Years } from "./years.ts";
import { findYearsBetweenBars, monthsOfLead } from "./years.ts";
import { joinYearsChoices } from "./years-choices.ts";

/** What one sentence asks for. `found` are the mentions within it, ascending. O(sentence). */
export function readSentence(
  posting: Posting,
  sentence: Sentence,
  found: readonly Mention[],
): Reading {
  const { folded, lexicon } = posting;
  const asked = askedIn(posting, sentence, found);
  if (asked === undefined) return nothing;
  const { levels, skills, years, context, levelsOfNames } = asked;
  const { base, negated } = levelsOfNames;
  const choices = groupAlternatives(folded, sentence, skills, lexicon);
  const parted = choices.flatMap((one) => splitByYears(one, years));
  const groups = [
    ...withUnknownAlternatives(posting.text, parted),
    // "Written or verbal communication" is not a choice between two traits.
    ...[...levels.keys()].filter(isTrait).map((m): Group => ({ members: [m], orSimilar: false })),
  ];
  const ledMonths = sentence.months ?? monthsOfLead(folded, sentence);
  const asks = groups.map((group) => askOf(group, { levels, base, years, ledMonths }));
  const totals = totalsOf({ ...context, ...levelsOfNames }, years);
  return { asks: joinYearsChoices(folded, asks, years), negated, totals };
}

/** The names that a sentence asks for, before they are grouped. */
interface AskedNames {
  readonly levelsOfNames: SkillLevels;
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
  /** Those of `levels` that may be members of lists. */
  readonly skills: ReadonlyMap<Mention, RequirementLevel>;
  readonly years: readonly Years[];
  readonly context: {
    readonly posting: Posting;
    readonly sentence: Sentence;
    readonly words: string;
  };
}

/** Undefined if a sentence asks for nothing. O(sentence). */
export function askedIn(
  posting: Posting,
  sentence: Sentence,
  found: readonly Mention[],
): AskedNames | undefined {
  const { folded, lexicon } = posting;
  const levelsOfNames = skillLevels(posting, sentence, found);
  if (levelsOfNames === undefined) return undefined;
  const levels = weighedLevels(posting, sentence, levelsOfNames);
  if (!levelsOfNames.asks && levels.size === 0) return undefined;
  const words = folded.slice(sentence.from, sentence.to);
  const skills = new Map([...levels].filter(([mention]) => !isTrait(mention)));
  const tieable = [...levels.keys()].filter((m) => isTieable(lexicon, m));
  const { stresses } = levelsOfNames;
  const years = findYearsBetweenBars(folded, sentence, tieable).map((one) =>
    withoutWishes(folded, one, stresses),
  );
  const context = { posting, sentence, words };
  for (const mention of skills.keys())
    if (describesUse(context, mention, years)) skills.delete(mention);
  return { levels, skills, years, context, levelsOfNames };
}

/**
 * "3 years of Go, Kafka is a plus": years without the names that a clause of its own merely wishes for, if
 * they are of other names as well.
 */
function withoutWishes(folded: string, years: Years, stresses: readonly Stress[]): Years {
  const wishes = stresses.filter(
    (stress) =>
      stress.level === "preferred" && stress.from >= years.to && clauseOpens(folded, stress.from),
  );
  const of = years.of.filter((mention) => !wishes.some((wish) => encloses(wish, mention)));
  return of.length === 0 ? years : { ...years, of };
}

/** A wish in brackets may narrow the years; `findYears` decides about it. */
const clauseMark = /[,;\u2013\u2014-]\s*$/;

const clauseOpens = (folded: string, at: number): boolean =>
  clauseMark.test(folded.slice(Math.max(0, at - 3), at));

const nothing: Reading = { asks: [], negated: [], totals: [] };

/** Traits for which postings ask for years. */
const isManaging = pattern("leading-people");

/**
 * Whether years can be of a mention: not of "scalable" in "scalable services", but of "design, reliability
 * and scaling".
 */
function isTieable(lexicon: Lexicon, mention: Mention): boolean {
  if (isTrait(mention)) return isManaging.test(mention.surface);
  return !isAdjective(lexicon, mention) || /ing$/i.test(mention.surface);
}
