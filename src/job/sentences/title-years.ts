import { encloses } from "../../document/spans.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { Ask, Posting, Total } from "../ask.ts";
import { namesRole } from "../title/occupations.ts";
import { findYears, type Years } from "./years.ts";

/** A line with a title and its years is not longer. */
const maxLine = 200;

/**
 * Matches if nothing after the years names something else they are of: "(5-7 yrs)", ", 3 Jahre Erfahrung,
 * Berlin".
 */
const isBare = regExp.u`^ ?\+?(?: [${letters}.]+| d['’][${letters}]+){0,3} ?(?:[|)\],]| -|$)`;

/** The numbers of years after the role on the title's line: "Java Developer (5-7 yrs)". O(mentions). */
export function yearsOfTitle({ title, folded, mentions }: Posting): readonly Years[] {
  if (title === undefined || title.to - title.from > maxLine) return [];
  const named = mentions.filter((mention) => encloses(title, mention));
  const years = findYears(folded, title, named);
  return years.filter(({ from }) => namesRole(folded.slice(title.from, from)));
}

/**
 * The years of the role itself. None if the title's line was already `read` as a sentence that asks for
 * years. O(mentions).
 */
export function totalsOfTitle(posting: Posting, read: readonly Total[]): readonly Total[] {
  const { title, folded } = posting;
  if (title === undefined || read.some((total) => encloses(title, total))) return [];
  return yearsOfTitle(posting)
    .filter(({ from, of }) => of.every((mention) => mention.to <= from))
    .filter(({ to }) => isBare.test(folded.slice(to, title.to)))
    .map((found) => ({
      ...{ ...found, occupationTo: found.to, level: "required" },
      ...{ isOfDegree: false, isOfRole: false },
    }));
}

/**
 * Adds the years that the title's line names before an ask: "React dev with 4+ yrs exp in Redux". O(years).
 */
export function withYearsOfTitle(ask: Ask, years: readonly Years[]): Ask {
  const own = years.find(({ to, of }) => ask.members.some((m) => m.from >= to && of.includes(m)));
  return own === undefined ? ask : { ...ask, months: own.months };
}
