import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import type { Posting, Total } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import { namesRole } from "../title/occupations.ts";
import { isBarred } from "./bar-separated.ts";
import { type Stress, stressAt } from "./level-phrases.ts";
import type { Years } from "./years.ts";
import { yearsInstead } from "./years-instead.ts";
import { levelBefore } from "./years-of-work.ts";

/** The surroundings of a number of years, and how strongly its sentence asks. */
interface YearsPlace {
  readonly posting: Posting;
  readonly sentence: Sentence;
  /** The sentence, folded. */
  readonly words: string;
  readonly base: RequirementLevel | undefined;
  readonly stresses: readonly Stress[];
}

const namesDegree = pattern("degree-hint");

/**
 * "Acme | Senior Engineer (3+ YoE) | Berlin": years between the bars of a header, alone or after the role; or
 * "Senior Engineer (3+ YoE)" in a list of roles.
 */
function isOfHeader(place: YearsPlace, { from, to }: Span): boolean {
  const { words, sentence } = place;
  const at = from - sentence.from;
  const before = words.slice(0, at);
  // "Well-funded firm (10+ years)" is about the firm.
  const named = wordsBeforeBracket(before);
  if (named === undefined ? !isBarred(words) : !namesRole(named)) return false;
  if (!isBarred(words) && !isOfRole(place, { from, to })) return false;
  return leadsToYears.test(before) && endsHeader.test(words.slice(to - sentence.from));
}

const leadsToYears = new RegExp(
  String.raw`(?:[|(:-]|\b[a-z]+ -) ?(?:${pattern("least").source} )?$`,
);
const endsHeader = pattern("years-in-header");

/**
 * The words before the last bracket, back to a bar; undefined if a number stands between that bracket and the
 * years.
 */
function wordsBeforeBracket(before: string): string | undefined {
  const at = before.lastIndexOf("(");
  if (at < 0 || /\d/.test(before.slice(at))) return undefined;
  const words = before.slice(before.lastIndexOf("|", at) + 1, at);
  return /\w/.test(words) ? words : undefined;
}

/**
 * Whether years belong to one role or level: "Senior Engineer (5+ years", "Staff Engineer with a minimum of 8
 * years", where a role opens the sentence; "Senior: 5+ years", "8+ years for staff".
 */
function isOfRole({ words, sentence }: YearsPlace, { from, to }: Span): boolean {
  const before = words.slice(0, from - sentence.from);
  if (levelBefore.test(before) || levelOfYears.test(words.slice(to - sentence.from))) return true;
  return before.length <= maxRole && !/[:|]/.test(before) && namesRole(before);
}

const levelOfYears = pattern("level-of-years-behind");

/** A role together with the words before its years is not longer. */
const maxRole = 90;

const endsInExperience = pattern("ends-in-experience");
const leavesToList = pattern("years-before-list");

/** The years of the occupation among those of a sentence, with their level. O(years × sentence). */
export function totalsOf(place: YearsPlace, years: readonly Years[]): readonly Total[] {
  const { words, stresses, base, posting, sentence } = place;
  const opensList = leavesToList.test(words);
  const isOfDegree = namesDegree.test(words);
  const instead = yearsInstead(words);
  const unstressed = (found: Years) => (isOfHeader(place, found) ? "required" : base);
  const totals = years
    // People with a degree do not need the years that replace it.
    .filter((one) => one.from - sentence.from !== instead?.from && !isPart(place, one))
    .flatMap((found): readonly Total[] => {
      const level = stressAt(stresses, found) ?? unstressed(found);
      if (found.occupationTo === undefined || level === "negated") return [];
      // "3 years of experience and knowledge of:" refers to the items of the list.
      const isBare = endsInExperience.test(posting.folded.slice(found.to, found.occupationTo));
      if (opensList && isBare) return [];
      // Years that are merely mentioned are the firm's or the recruiter's own.
      if (level === undefined || level === "mentioned") return [];
      const ofRole = isOfRole(place, found);
      const to = found.occupationTo;
      return [{ ...found, to, level, isOfDegree, isOfRole: ofRole }];
    });
  return isOfDegree && /\bor\b|\//.test(words) ? lowestOf(totals) : totals;
}

/** "3 years, to include 1 year of testing": a part of the years before it, not another way to qualify. */
function isPart({ words, sentence }: YearsPlace, { from }: Years): boolean {
  const before = words.slice(0, from - sentence.from);
  const including = includes.exec(before);
  return including !== null && otherYears.test(before.slice(0, including.index));
}

const includes = pattern("including-years");
const otherYears = new RegExp(String.raw`\b\d+\+? ?${pattern("year-word").source}\b`);

/** "3 years with a master's or 5 with a bachelor's": ways to qualify, of which the lowest number suffices. */
function lowestOf(totals: readonly Total[]): readonly Total[] {
  const months = totals.reduce((least, total) => Math.min(least, total.months), Infinity);
  return totals.filter((total) => total.months === months);
}
