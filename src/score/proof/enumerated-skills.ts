import type { Span } from "../../document/document.ts";
import { encloses, mergeSpans } from "../../document/spans.ts";
import type { Resume } from "../../resume/resume.ts";
import { positionParts } from "../../resume/work-spans.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import type { Plan } from "../demands/plan.ts";
import { enumeratedFrom } from "../thresholds.ts";
import {
  isList,
  namesPerSentence,
  namesSpokenFor,
  skillCount,
  type Telling,
  tellings,
  toldShare,
  wordsBeside,
  wordsOfSentence,
} from "./telling.ts";

const none: ReadonlySet<string> = new Set();

/**
 * The skills that positions only list: positions that say hardly anything else ("Worked with Java, Kafka,
 * Redis and eight more") name more than they can speak for. Which ones they speak for is unknown, so those
 * that weigh most in the job do; another name, or more words, takes that from none. Whatever a title, a
 * project, a sentence or another position describes is not only listed, and neither is a row of technologies
 * below a description of the work. O(positions × (mentions + lines)).
 */
export function enumeratedSkills(resume: Resume, supports: Plan["supports"]): ReadonlySet<string> {
  const lists = listsOf(resume);
  if (lists.length === 0) return none;
  // In a history that tells nothing, a list speaks for none.
  const share = toldShare(resume);
  const spoken = lists.flatMap((one) => spokenFor(one, supports, share));
  const told = coverOf(mergeSpans([...describedIn(resume), ...spoken]));
  return new Set(
    resume.skills.flatMap(({ skill, proof, mentions }) =>
      proof === "position" && !mentions.some((one) => told.meets(one)) ? skill : [],
    ),
  );
}

const listsOf = memoize((resume: Resume): readonly Telling[] =>
  [...tellings(resume).values()].filter((one) => isList(one)),
);

/** The places that describe the skills they name, in lists and elsewhere. */
const describedIn = memoize((resume: Resume): readonly Span[] => {
  const lists = new Set(listsOf(resume));
  const others = [...tellings(resume)].filter(([, telling]) => !lists.has(telling));
  const places = [...others.flatMap(([position]) => positionParts(position)), ...resume.projects];
  // Titles and repeated sentences cost nothing where hardly anything is told of the work.
  if (toldShare(resume) < 1) return places;
  const sentences = [...lists].flatMap((one) => sentencesOfList(one, resume.document.text));
  return [...places, ...resume.positions.flatMap(({ title }) => title ?? []), ...sentences];
});

/**
 * The names in a list that it can speak for: those that weigh most in the job, then those that stand for
 * something else in it ("MySQL" for PostgreSQL), then the first.
 */
function spokenFor(list: Telling, supports: Plan["supports"], share: number): readonly Span[] {
  const weightOf = (skill: string, isOwn: boolean): number => {
    const weights = (supports.get(skill) ?? []).flatMap(({ demand, relation }) =>
      (relation === "named" || relation === "implied") === isOwn ? demand.weight : [],
    );
    return Math.max(0, ...weights);
  };
  const byPlace = list.own.toSorted((a, b) => a.mention.from - b.mention.from);
  const firsts = new Map(byPlace.toReversed().map(({ skill, mention }) => [skill, mention]));
  return [...firsts]
    .map(([skill, mention]) => {
      return { mention, weight: weightOf(skill, true), instead: weightOf(skill, false) };
    })
    .sort((a, b) => b.weight - a.weight || b.instead - a.instead || a.mention.from - b.mention.from)
    .slice(0, Math.floor(share * Math.max(enumeratedFrom - 1, namesSpokenFor(list))))
    .map(({ mention }) => mention);
}

/**
 * The sentences of a list that name few skills and have other words: "Built the portal in C# on SQL Server."
 * before a row of names.
 */
function sentencesOfList({ own, said, left }: Telling, text: string): readonly Span[] {
  return said
    .flatMap(({ line }) => sentencesIn(text, line))
    .filter((sentence) => {
      const names = skillCount(own.filter(({ mention }) => encloses(sentence, mention)));
      if (names === 0 || names >= namesPerSentence) return false;
      return wordsBeside(left, sentence, text).length >= wordsOfSentence;
    });
}

const sentenceEnd = /[.;](?=\s|$)/g;

function sentencesIn(text: string, { from, to }: Span): readonly Span[] {
  const ends = [...text.slice(from, to).matchAll(sentenceEnd)].map(({ index }) => from + index + 1);
  return [...ends, to].map((end, i) => ({ from: ends[i - 1] ?? from, to: end }));
}
