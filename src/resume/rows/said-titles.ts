import { findDates, isPeriod } from "../../text/dates.ts";
import { smallFirst } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { eachWord } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { isConnector } from "./connecting-words.ts";
import { titleScore } from "./titles.ts";

const asRole = pattern("as-role", "g");
const stayVerb = pattern("stay-verb");

/** Longer sentences describe more than one stay. */
const longestSentence = 400;
const longestTitle = 80;

/**
 * Where the words of a title in small letters begin in a sentence about a stay ("Worked at Acme as a senior
 * software engineer"). Other sentences compare somebody with a role as well. O(length).
 */
export function saidTitles(sentence: string): readonly number[] {
  if (sentence.length > longestSentence) return [];
  const found = findAll(asRole, sentence).flatMap(({ index, 0: lead }) =>
    titleBehind(sentence, index + lead.length),
  );
  if (found.length === 0) return [];
  return stayVerb.test(sentence) || findDates(sentence).some(isPeriod) ? found : [];
}

const joint = /^(?:\s+|-|\s*[/&(]\s*|\)\s*)$/;

/** Where the words of the title begin that follows this place, up to a connector or a mark. */
function titleBehind(sentence: string, from: number): readonly number[] {
  const rest = sentence.slice(from, from + longestTitle);
  const starts: number[] = [];
  let end = 0;
  for (const { index, 0: word } of rest.matchAll(eachWord)) {
    if (!joint.test(rest.slice(end, index)) || !smallFirst.test(word) || isConnector(word)) break;
    starts.push(from + index);
    end = index + word.length;
  }
  return titleScore(rest.slice(0, end)) < leastTitle ? [] : starts;
}

const leastTitle = 4;
