import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import { findYearNumbers, type YearNumber } from "./year-numbers.ts";
import { namesWorkOrExperience } from "./years-of-work.ts";

const degreeNamed = pattern("degree-named");
const orInstead = pattern("or-instead");
const inLieuOf = pattern("in-lieu-of");
const isEquivalent = pattern("or-equivalent");
const experienceWord = pattern("experience-word");

/** The longest text after a number that says what kind of years they are ("of relevant work experience"). */
const maxKind = 50;

/**
 * The years that replace a degree: "a degree or 4 years of relevant experience", "4 years of experience or a
 * degree". Not "3 years with a master's or 5 with a bachelor's", which are two ways to qualify. Places count
 * from the start of `words`, a folded sentence. O(words).
 */
export function yearsInstead(words: string): YearNumber | undefined {
  if (!degreeNamed.test(words)) return undefined;
  const [hit, ...others] = findYearNumbers(words, () => false);
  if (hit === undefined || others.length > 0) return undefined;
  return isAfterDegree(words, hit) || isBeforeDegree(words, hit) ? hit : undefined;
}

/** The text up to the end of one way to qualify. */
const clause = /^[^.,;:()]*/;

function isAfterDegree(words: string, { from, to }: Span): boolean {
  const before = words.slice(0, from);
  if (!orInstead.test(before) || !degreeNamed.test(before)) return false;
  const [after = ""] = clause.exec(words.slice(to, to + maxKind)) ?? [];
  // "4 years of experience in lieu of a degree" repeats what they replace.
  const isOfWork = experienceWord.test(after) || namesWorkOrExperience(after);
  return isOfWork && (!degreeNamed.test(after) || isEquivalent.test(after));
}

function isBeforeDegree(words: string, { from, to }: Span): boolean {
  const after = words.slice(to, to + 2 * maxKind);
  const degree = degreeNamed.exec(after);
  if (degree === null) return false;
  const between = after.slice(0, degree.index);
  if (inLieuOf.test(between) && clause.exec(between)?.[0] === between) return true;
  // "A bachelor's with 3 years of experience or a master's" asks for the years only with a bachelor's.
  if (degreeNamed.test(words.slice(0, from))) return false;
  return orInstead.test(between) && experienceWord.test(between);
}
