import type { Span } from "../../document/document.ts";
import { capitalFirst } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { proseTitleAt, wordsBetween } from "./prose-names.ts";
import type { Row } from "./rows.ts";
import { titleScore } from "./titles.ts";

const stayVerb = pattern("stay-verb");
const asRole = pattern("as-role", "g");

/** A longer sentence says more than that. */
const longestSentence = 200;

/** The longest text between the verb and "as" ("Worked with Acme Ltd as"), in characters. */
const mostBetween = 60;

interface ProseTitle extends Span {
  /** Where the verb before it begins. */
  readonly verb: number;
}

/**
 * The title in a sentence on a row, as offsets within the row. It must begin with a capital or, in a row with
 * dates, look like a title.
 */
function titleIn({ text, from, dates }: Row): ProseTitle | undefined {
  const own = dates.map((date) => ({ from: date.from - from, to: date.to - from }));
  const words = wordsBetween(text, { from: 0, to: Math.min(text.length, longestSentence) }, own);
  const verb = stayVerb.exec(words);
  if (verb === null) return undefined;
  const begin = verb.index + verb[0].length;
  const between = words.slice(begin, begin + mostBetween);
  for (const { index, 0: role } of findAll(asRole, between)) {
    if (/\.\s/.test(between.slice(0, index))) return undefined;
    const title = proseTitleAt(words, begin + index + role.length);
    if (title === undefined) continue;
    const name = words.slice(title.from, title.to);
    const start = words.search(/\S/);
    if (capitalFirst.test(name) || (dates.length > 0 && titleScore(name) >= 2))
      return { ...title, verb: verb.index - Math.max(0, start) };
  }
  return undefined;
}

/** Whether a row begins a sentence that says what somebody worked as. */
export function opensWithProseTitle(row: Row): boolean {
  const told = titleIn(row);
  return told !== undefined && told.verb < longestOpening;
}

/** "• Currently worked as": apart from dates, no more characters precede the verb of such a sentence. */
const longestOpening = 16;

/** Whether a row begins with what somebody did, whatever the title ("Worked as a night porter"). */
export function opensWithWork({ text }: Row): boolean {
  return stayVerb.exec(text)?.index === 0;
}

/** The first title that one of the rows gives in a sentence ("Worked with Acme as a Tester."). O(length). */
export function findProseTitle(rows: readonly Row[]): Span | undefined {
  for (const row of rows) {
    const told = titleIn(row);
    if (told === undefined || titleScore(row.text.slice(told.from, told.to)) < 2) continue;
    return { from: row.from + told.from, to: row.from + told.to };
  }
  return undefined;
}
