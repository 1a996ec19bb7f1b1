import type { Span } from "../../document/document.ts";
import { capitalFirst } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import type { Row } from "./rows.ts";
import { titleScore } from "./titles.ts";
import { toldTitleAt, wordsBetween } from "./told-names.ts";

const stayVerb = pattern("stay-verb");
const asRole = pattern("as-role", "g");

/** A longer sentence tells more. */
const longestSentence = 200;

/** No more stands between the verb and "as" ("Worked with Acme Ltd as"). */
const mostBetween = 60;

interface ToldTitle extends Span {
  /** Where the verb before it begins. */
  readonly verb: number;
}

/** The title that a row tells in a sentence, by places in the row: it begins with a capital, or looks like one in a row with its dates. */
function titleIn({ text, from, dates }: Row): ToldTitle | undefined {
  const own = dates.map((date) => ({ from: date.from - from, to: date.to - from }));
  const words = wordsBetween(text, { from: 0, to: Math.min(text.length, longestSentence) }, own);
  const verb = stayVerb.exec(words);
  if (verb === null) return undefined;
  const begin = verb.index + verb[0].length;
  const between = words.slice(begin, begin + mostBetween);
  for (const { index, 0: role } of findAll(asRole, between)) {
    if (/\.\s/.test(between.slice(0, index))) return undefined;
    const title = toldTitleAt(words, begin + index + role.length);
    if (title === undefined) continue;
    const name = words.slice(title.from, title.to);
    const start = words.search(/\S/);
    if (capitalFirst.test(name) || (dates.length > 0 && titleScore(name) >= 2))
      return { ...title, verb: verb.index - Math.max(0, start) };
  }
  return undefined;
}

/** Whether a row opens a sentence that tells what somebody worked as. */
export function opensToldTitle(row: Row): boolean {
  const told = titleIn(row);
  return told !== undefined && told.verb < longestOpening;
}

/** "• Currently worked as": no more stands before such a sentence's verb, but for dates. */
const longestOpening = 16;

/** Whether a row begins with what somebody did, whatever its title ("Worked as a night porter"). */
export function opensWithWork({ text }: Row): boolean {
  return stayVerb.exec(text)?.index === 0;
}

/** The title that the first of some rows tells which says it in a sentence ("Worked with Acme as a Tester."). O(length). */
export function toldTitle(rows: readonly Row[]): Span | undefined {
  for (const row of rows) {
    const told = titleIn(row);
    if (told === undefined || titleScore(row.text.slice(told.from, told.to)) < 2) continue;
    return { from: row.from + told.from, to: row.from + told.to };
  }
  return undefined;
}
