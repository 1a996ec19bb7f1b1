import type { Lexicon, Skill } from "../skills/lexicon.ts";
import type { Mention } from "../skills/mention.ts";
import { anyWords, every, findAll } from "./pattern.ts";

/**
 * Words by which postings ask for a skill that are no name of it. They mean it only among what is asked for ("an independent company"),
 * so that they are read there alone, as other wide words are.
 */
const rows: readonly (readonly [string, RegExp])[] = [
  row(
    "independence",
    /independent(?! (?:contract|compan|agenc|testing|stud|research|consult|verif|review|sales|software|of|variab))/,
    /(?:work|works|working|think|thinking|act|operate|solve problems|both|effectively|highly|well|and|or|tasks) independently/,
    /self-relian(?:ce|t)/,
    /autonomously/,
    /(?:minimal|little|limited) supervision/,
  ),
  row(
    "teamwork",
    /(?:as part of|as well as in|and (?:as part of|in|within)|work(?:ing)?(?: well| effectively)?(?: both)? (?:in|within|as part of)) an? (?:[a-z-]+ ){0,3}team/,
    /as (?:part of )?an? team(?: member)?/,
    /team spirit/,
  ),
  row(
    "communication",
    /(?:good|great|excellent|strong|effective|clear|confident|skilled) communicators?/,
    /(?:ability|able) to (?:[a-z]+ly )?(?:communicate|articulate)/,
  ),
  row("interpersonal-skills", /people (?:person|skills)/),
  row(
    "organizational-skills",
    /(?:well|highly|very)[- ]organi[sz]ed/,
    /(?:excellent|good|strong|great) at organi[sz]ation/,
  ),
  row(
    "fast-learner",
    /(?:continual|continuous|life-?long|constant|avid) learner/,
    /eagerness to learn/,
    /(?:thirst|hunger|appetite) for (?:learning|knowledge)/,
  ),
  row("positive-attitude", /can[- ]do/, /optimis(?:tic|m)/),
  row("working-under-pressure", /under pressure/, /under tight deadlines/),
  row("adaptability", /(?<=(?:ability|able|learn|willing|willingness)(?: to| and) )adapt/),
  row("perseverance", /tenacity|tenacious|perseverance/),
  row(
    "prioritization",
    /(?:ability|able) to (?:[a-z]+ly )?(?:prioriti[sz]e|multitask and prioriti[sz]e)/,
  ),
  row("creativity", /(?:highly|very) creative/),
  row(
    "collaboration",
    /collaborative (?:work(?:ing)? )?(?:style|attitude|mindset|spirit|approach|nature)/,
  ),
  row("accountability", /(?:ownership and|personal) responsibility/),
  row("software-architecture", /architecture skills/),
  row("security", /security[- ](?:oriented|minded|first|conscious)/),
  row(
    "object-oriented-programming",
    /oo(?= (?:and|or|concepts?|principles|programming|skills|development))/,
  ),
  row(
    "functional-programming",
    /functional(?= (?:development |programming )?(?:concepts|paradigms?|style))/,
  ),
  row("stored-procedures", /procedures(?=,? (?:and |or )?(?:query|triggers|views|functions))/),
  row("analytical-skills", /analytical thinker/),
  row("logical-thinking", /think (?:[a-z]+ly and )?logically/),
  // "Both relational (PostgreSQL) and NoSQL databases": the noun stands behind the last of them.
  row(
    "relational-databases",
    /relational(?=,| ?\(|\/| (?:and|or|&) (?:no-?sql|non-|document|graph|column|time))/,
  ),
  row(
    "distributed-systems",
    /distributed(?=,? (?:(?:and|or|[a-z-]{3,20}),? ){1,3}(?:systems?|applications?|services?|software|architectures?|platforms?|solutions?)(?!\w))/,
  ),
];

function row(skill: string, ...words: readonly RegExp[]): readonly [string, RegExp] {
  return [skill, every(new RegExp(`(?<![\\w-])${anyWords(...words).source}(?![\\w-])`))];
}

/** The places where a text has such words, ascending, none that one of `found` overlaps. `folded` is `foldCase(text)`. O(text). */
export function findOtherWords(
  text: string,
  folded: string,
  found: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  const words = rows
    .flatMap(([id, pattern]) => wordsOf(text, folded, pattern, lexicon.skills.get(id)))
    .sort((a, b) => a.from - b.from);
  let next = 0;
  return words.filter((word) => {
    while ((found[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next++;
    return (found[next]?.from ?? Number.POSITIVE_INFINITY) >= word.to;
  });
}

function wordsOf(
  text: string,
  folded: string,
  pattern: RegExp,
  skill: Skill | undefined,
): readonly Mention[] {
  if (skill === undefined) return [];
  const { id, name, category } = skill;
  return findAll(pattern, folded).map(({ index: from, 0: { length } }) => {
    const to = from + length;
    return { from, to, surface: text.slice(from, to), skill: id, name, category };
  });
}
