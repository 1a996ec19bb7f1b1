// What is done to what, in the name of a skill: "penetration testing", "deploying machine learning models".

import type { Requirement } from "../../job/job.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { stem } from "../../text/stem.ts";
import { eachTerm } from "../../words/letters.ts";
import { sharedLength } from "../../words/packed-names.ts";
import { nameValues } from "../../words/words.ts";

/** A verb or the noun for it, and the stem of what it is done to. */
export interface Activity {
  readonly verb: string;
  readonly object: string;
}

/**
 * The activities that a requirement and the posting's words for it name. Only common nouns are taken apart:
 * nobody who builds in the cloud has used Cloud Build.
 */
export function activitiesOf(
  { skills, name, category }: Requirement,
  wordings: readonly string[],
  lexicon: Lexicon,
): readonly Activity[] {
  if (lexicon.categories.get(category ?? "")?.inflects !== true) return [];
  const [only] = skills;
  const aliases = skills.length === 1 ? skillOfId(lexicon.index, only ?? "")?.aliases : undefined;
  const found = new Map<string, Activity>();
  for (const words of [name, ...(aliases ?? []), ...wordings]) {
    const activity = activityIn(words.toLowerCase().match(eachTerm) ?? []);
    if (activity !== undefined) found.set(`${activity.verb} ${activity.object}`, activity);
  }
  return [...found.values()];
}

/** Longer names hold more than one activity. */
const mostWords = 4;

function activityIn(words: readonly string[]): Activity | undefined {
  const [first = "", ...rest] = words;
  const last = rest.at(-1);
  if (last === undefined || words.length > mostWords) return undefined;
  if (isGerund(first)) return { verb: first, object: stem(last) };
  const object = words.at(-2) ?? "";
  // "Design and development" and "hands-on development" do not name what is developed.
  if (!isActivity(last) || functionWords.has(object)) return undefined;
  return { verb: last, object: stem(object) };
}

const functionWords = nameValues("function-word");

const isGerund = (word: string): boolean => gerund.test(word);
const gerund = /^[a-z]{3,}ing$/;

const isActivity = (word: string): boolean => activity.test(word);
/** The endings of nouns for what is done, and nouns that are also verbs. */
const activity = /^[a-z]{3,}(?:ing|ment|tion|sis|nse|gn|ew|up)$/;

/** The fewest letters, and the share of the longer word, that two forms of one verb have in common. */
const fewestCommon = 5;
const leastCommon = 0.55;

/** Whether `word` is a form of the verb behind an activity: "analysed", "analyzes" for "analysis". */
export function isFormOf(word: string, verb: string): boolean {
  if (stem(word) === stem(verb)) return true;
  const [a, b] = [word.replaceAll("z", "s"), verb.replaceAll("z", "s")];
  const common = sharedLength(a, b);
  return common >= fewestCommon && common >= leastCommon * Math.max(a.length, b.length);
}
