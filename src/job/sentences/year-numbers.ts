import type { Span } from "../../document/document.ts";
import { monthsInUnit } from "../../text/time-units.ts";
import { findAll } from "../../words/find-all.ts";
import { nameValues, pattern } from "../../words/words.ts";
import { firstGroup } from "../pattern.ts";

/** A number of years, with its place counted from the start of its sentence. */
export interface YearNumber extends Span {
  readonly months: number;
}

const yearUnit = pattern("year-unit");
/** Before the number: "6 months to", the start of its range. */
const monthsBefore = pattern("months-before");
const monthsOfExperience = pattern("months-of-experience");
const numberWords = nameValues("number-word");

/** "5+ years", "3-5 yrs", "five (5) or more years", "3+plus years", "1+ year(s)", "18 months". */
const yearsPhrase = pattern("years-phrase", "g");

/** Before the number: an upper bound, which leaves no lower one. */
const upTo = pattern("up-to");
/** Before the number: a period in the past, not something asked for. */
const stretchOfHistory = pattern("stretch-of-history");
/** After it: a part of the years before it, although "the last two years" are otherwise a period. */
const ofThoseYears = pattern("of-those-years");
/** Before the number: the writer's own years. */
const ownYears = pattern("own-years");
/** After the number: an age, a contract, a school. */
const otherYears = pattern("other-years");

/** A limit for machine-made texts; no real sentence contains more. */
const maxHits = 20;

/** How far before a number a phrase may show that nobody is asked for these years, in characters. */
const maxBefore = 60;

/** Larger numbers are not asked for. */
const maxYears = 30;
const maxMonths = 99;

/**
 * The numbers of years that a sentence asks for, ascending. Those of the firm, an age or a contract are left
 * out. `words` is the folded sentence; `isSkill` says whether a skill begins at a place. O(words).
 */
export function findYearNumbers(
  words: string,
  isSkill: (at: number) => boolean,
): readonly YearNumber[] {
  // "Experience: 10+" has no unit.
  if (!yearUnit.test(words)) return labeledYears(words);
  const whole = findAll(yearsPhrase, words)
    .slice(0, maxHits)
    .flatMap((match) => readHit(words, match, isSkill));
  return [...whole, ...labeledYears(words), ...yearsWithin(words, whole, isSkill)].sort(
    (a, b) => a.from - b.from,
  );
}

/**
 * "18 months of experience", "24 months as a developer", "36 months of Python", but not months of a project
 * or contract.
 */
function areOfWork(after: string, isSkillAt: (from: number) => boolean): boolean {
  if (monthsOfExperience.test(after)) return true;
  return [qualities, ofSkill].some((before) => isSkillAt(before.exec(after)?.[0].length ?? 1));
}

/** "or more of hands-on". */
const qualities = pattern("bare-qualities");
/** "of", "with" and the like in any language. */
const ofSkill = /^ \p{Ll}{2,5} /u;

function readHit(
  words: string,
  match: RegExpExecArray,
  isSkill: (at: number) => boolean,
): readonly YearNumber[] {
  const to = match.index + match[0].length;
  const { from, number } = numberIn(match);
  const before = words.slice(Math.max(0, from - maxBefore), from);
  const after = words.slice(to, to + 40);
  if (isPast(before, after) || ownYears.test(before) || otherYears.test(after)) return [];
  const unit = monthsInUnit(match[3] ?? "");
  const isMonths = unit === 1;
  const months = isMonths ? undefined : monthsBefore.exec(before);
  if (months) return [{ from: from - months[0].length, to, months: Number(months[1]) }];
  if (isMonths && !areOfWork(after, (at) => isSkill(to + at))) return [];
  const half = halfMore.test(match[0]) ? unit / 2 : 0;
  const low = upTo.test(before) ? 0 : numberOf(number) * unit + half;
  if (low > (isMonths ? maxMonths : maxYears * 12)) return [];
  return [{ from, to, months: Math.round(low) }];
}

/** "Over the last two years", but not "the last two years of it". */
function isPast(before: string, after: string): boolean {
  return stretchOfHistory.test(before) && !ofThoseYears.test(after);
}

/** After the unit: "a year and a half". */
const halfMore = new RegExp(` ${pattern("half-more").source}$`);

/** The lower number of a range. Ranges never descend: in "Java 17 - 4 years", 17 is the version of Java. */
function numberIn({ index, 0: all, 1: first = "", 2: second }: RegExpExecArray): {
  readonly from: number;
  readonly number: string;
} {
  return second !== undefined && numberOf(second) < numberOf(first)
    ? { from: index + all.lastIndexOf(second), number: second }
    : { from: index, number: first };
}

/** "Years of experience: 5". */
const yearsLabel = pattern("years-label", "g");
/** "Years of Java: 5", "Java (in years): 5": what they are of precedes the number. */
const yearsLabelOf = pattern("years-label-of", "g");

function labeledYears(words: string): readonly YearNumber[] {
  const whole = findAll(yearsLabel, words).map((match): YearNumber => {
    const { index, 0: label } = match;
    const months = Number(firstGroup(match) ?? "") * 12;
    return { from: index, to: index + label.length, months };
  });
  const of = findAll(yearsLabelOf, words).map(
    ({ index, 0: label, 1: first, 2: second }): YearNumber => {
      const number = first ?? second ?? "";
      const to = index + label.length;
      return { from: to - number.length, to, months: Number(number) * 12 };
    },
  );
  return [...whole, ...of.filter((hit) => !whole.some(({ to }) => to === hit.to))];
}

/**
 * "5 years of Java, 2 of them with Spring", "10 years in software, incl. 3 with Go": later numbers that are
 * years too.
 */
const partOfYears = pattern("part-of-years", "g");

/** "3 years of Java, 2 of Kafka", "5 years of experience (3+ with Go)": a number whose unit is left out. */
const furtherYears = pattern("further-years", "g");
/** A word between such a number and what it is of. */
const ofWhat = /^ \w+ /;

function yearsWithin(
  words: string,
  whole: readonly YearNumber[],
  isSkill: (at: number) => boolean,
): readonly YearNumber[] {
  const [first] = whole;
  if (first === undefined) return [];
  const isFree = ({ index }: { readonly index: number }): boolean =>
    index >= first.to && !whole.some(({ to }) => index < to && index >= to - 9);
  const parts = findAll(partOfYears, words)
    .filter(isFree)
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      months: Math.round(numberOf(firstGroup(match) ?? "") * 12),
    }));
  const further = findAll(furtherYears, words).flatMap(
    ({ index, 0: { length }, 1: digits, 2: word }): readonly YearNumber[] => {
      const to = index + length;
      const after = ofWhat.exec(words.slice(to, to + 8))?.[0].length ?? 0;
      const isPart = parts.some((part) => part.from < to && index < part.to);
      if (isPart || !isFree({ index }) || !isSkill(to + after)) return [];
      return [{ from: index, to, months: Math.round(numberOf(digits ?? word ?? "") * 12) }];
    },
  );
  return [...parts, ...further].slice(0, maxHits);
}

function numberOf(word: string): number {
  const whole = word.replace(halfMore, "").replace(",", ".");
  return Number(numberWords.get(whole) ?? whole) + (halfMore.test(word) ? 0.5 : 0);
}
