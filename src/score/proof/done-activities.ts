// "Designed the database of the shop" is database design, although it does not contain the name.

import type { Document, Span } from "../../document/document.ts";
import type { Resume, SkillUse } from "../../resume/resume.ts";
import { stancesOf } from "../../resume/stances.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { countMonths } from "../../text/months.ts";
import { nameSet, nameValues } from "../../words/words.ts";
import { wordsOf } from "../copied/words.ts";
import { type Activity, isFormOf } from "../demands/activities.ts";
import type { Demand } from "../demands/plan.ts";
import { monthSpansOf } from "./field-months.ts";
import { placesOfStem } from "./keyword-index.ts";

/** The use of what a demand asks for that positions describe as an activity; undefined if none does. */
export function useByActivity(demand: Demand, resume: Resume): SkillUse | undefined {
  const { activities, requirement } = demand;
  const [skill] = requirement.skills;
  if (skill === undefined || activities.length === 0) return undefined;
  const work = ownWork(resume);
  const spans = activities
    .flatMap((activity) => placesOf(activity, resume))
    .filter((span) => work.meets(span))
    .sort((a, b) => a.from - b.from);
  return spans.length === 0 ? undefined : useOf(skill, requirement.name, spans, resume);
}

/** The text of positions that may be in software, without what was not done or was done by others. */
const ownWork = memoize((resume: Resume) => {
  const work = coverOf(resume.positions.filter(({ otherTrade }) => otherTrade !== true));
  const { planned, ...others } = stancesOf(resume.document);
  const told = coverOf([...(resume.plans ?? planned), ...Object.values(others).flat()]);
  // Who leads teams does so, and what is told of the teams begins after the verb.
  return { meets: ({ from }: Span) => work.holds(from) && !told.holds(from - 1) };
});

/** How many words may be between the verb and what it is done to: "tuned the slow nightly queries". */
const mostBetween = 3;

function placesOf({ verb, object }: Activity, { document }: Resume): readonly Span[] {
  return placesOfStem(document, object).flatMap((at) => doneTo(at, verb, document) ?? []);
}

/** The verb before word `at`, up to that word, within one clause. */
function doneTo(at: number, verb: string, document: Document): Span | undefined {
  const { words, from, to } = wordsOf(document);
  for (let i = at - 1; i >= Math.max(0, at - 1 - mostBetween); i--) {
    const word = words[i] ?? "";
    const span = { from: from[i] ?? 0, to: to[at] ?? 0 };
    if (clauseEnd.test(document.text.slice(span.from, span.to))) return undefined;
    if (isFormOf(word, verb)) return span;
    if (!mayBeBetween(word)) return undefined;
  }
  return undefined;
}

/** Where another thing begins: "tested the shop, queries". A number is no end ("1,200 tests"). */
const clauseEnd = /[.,;:!?()|•](?!\d)|\n\n/;

/** Articles, numbers and what describes a thing; "of" and "with" lead to another one. */
function mayBeBetween(word: string): boolean {
  return articles.has(word) || functionWords.get(word) !== "english";
}

const articles = nameSet("plain-article");
const functionWords = nameValues("function-word");

function useOf(skill: string, name: string, spans: readonly Span[], resume: Resume): SkillUse {
  const { text } = resume.document;
  const places = coverOf(spans);
  const positions = resume.positions.filter((position) => places.meets(position));
  const months = countMonths(monthSpansOf(positions, resume));
  return {
    skill,
    name,
    category: "",
    mentions: spans.map(({ from, to }) => ({
      from,
      to,
      surface: text.slice(from, to),
      skill,
      name,
      category: "",
    })),
    months,
    namedMonths: months,
    proof: months > 0 ? "position" : "project",
  };
}
