import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { without } from "../pattern.ts";
import { partsBetweenBars } from "./bar-separated.ts";
import {
  isAsideOnName,
  isForYears,
  joinsNextAsk,
  namesBeforeYears,
  namesOne,
  openItem,
} from "./names-before-years.ts";
import { unitlessYears } from "./unitless-years.ts";
import { findYearNumbers, type YearNumber } from "./year-numbers.ts";
import {
  closesClause,
  isOccupationWork,
  namesWorkOrExperience,
  occupationEnd,
  type Scope,
} from "./years-of-work.ts";

/** A number of years that a sentence asks for. */
export interface Years extends Span {
  /** The lower bound. */
  readonly months: number;
  /** The mentions that the years are tied to, ascending. */
  readonly of: readonly Mention[];
  /** Where the words end that name the occupation; absent if the years are of a technology only. */
  readonly occupationTo?: number;
}

/**
 * The numbers of years that a sentence asks for, in order, each with the mentions it is tied to: those after
 * it, up to where the sentence asks for something else, or those before it if nothing follows ("Java: 5
 * years"). `mentions` are the sentence's skills, ascending; `folded` is the whole text. O(sentence).
 */
export function findYears(
  folded: string,
  sentence: Span,
  mentions: readonly Mention[],
): readonly Years[] {
  const words = folded.slice(sentence.from, sentence.to);
  const named = findYearNumbers(words, (at) => mentions.some((m) => m.from - sentence.from === at));
  const hits = [...named, ...unitlessYears(words, sentence.from, mentions, named)].sort(
    (a, b) => a.from - b.from,
  );
  return hits.map((hit, i) => {
    const next = hits[i + 1];
    const scope: Scope = {
      words,
      at: sentence.from,
      mentions,
      floor: hits[i - 1]?.to ?? 0,
      ceiling: next === undefined ? words.length : ownStart(words, sentence.from, mentions, next),
    };
    return tieYears(scope, hit);
  });
}

/**
 * Where a number of years begins, including a name right before it if it has none after it: "JavaScript - 5
 * years - and TypeScript - 2 years".
 */
function ownStart(
  words: string,
  at: number,
  mentions: readonly Mention[],
  { from, to }: YearNumber,
): number {
  const own = mentions.findLast((m) => m.to - at <= from);
  if (own === undefined || !endsItem.test(words.slice(to))) return from;
  return leadsToNumber.test(words.slice(own.to - at, from)) ? own.from - at : from;
}

const endsItem = /^\)? ?(?:[,;]|\W*$)/;
const leadsToNumber = new RegExp(`^[^a-z]*(?:(?:for|over|${pattern("least").source}) )?[^a-z]*$`);

/**
 * Like `findYears`, but between bars ("Java Developer | Pune | 5-8 years") numbers are tied only to names in
 * their own part.
 */
export function findYearsBetweenBars(
  folded: string,
  sentence: Span,
  mentions: readonly Mention[],
): readonly Years[] {
  return partsBetweenBars(folded, sentence).flatMap((part) =>
    findYears(
      folded,
      part,
      mentions.filter((mention) => encloses(part, mention)),
    ),
  );
}

function tieYears(scope: Scope, hit: YearNumber): Years {
  const { words, at, mentions } = scope;
  const following = { from: hit.to, to: scopeEnd(scope, hit.to) };
  const within = (part: Span): readonly Mention[] =>
    withoutTraits(
      mentions.filter(
        (m) =>
          m.from - at >= part.from && m.from - at < part.to && !isWishedFor(words, m.from - at),
      ),
    );
  const before = namesBeforeYears(scope, hit);
  const isClosed = closes(scope, hit, before, following.to);
  const after = isClosed ? [] : within(following);
  const opens = openItem(scope, hit, before);
  const near = isClosed || opens || isLast(words, following) ? before : [];
  const isOfBoth = opens && after.every(isOccupationWork);
  const of = after.length === 0 ? near : isOfBoth ? [...before, ...after] : after;
  const head = words.slice(hit.to, following.to);
  const span = { from: at + hit.from, to: at + hit.to };
  const isBeforeOthers = following.to === scope.ceiling && scope.ceiling < words.length;
  const scopeWords = isBeforeOthers ? head.replace(moreYearsNext, "") : head;
  const isOfIt = of.length > 0 && of === before && yearsOfIt.test(head);
  const end = isOfIt ? undefined : occupationEnd(scope, scopeWords, hit, of);
  if (end === undefined) return { ...span, months: hit.months, of };
  const tied = [...of, ...narrowedTo(scope, hit.to, of)];
  return { ...span, months: hit.months, of: tied, occupationTo: span.to + end };
}

/** Whether nothing after the number says what its years are of. */
function closes(
  scope: Scope,
  hit: YearNumber,
  before: readonly Mention[],
  afterTo: number,
): boolean {
  if (isForYears(scope, hit, before) || isAsideOnName(scope, hit, before)) return true;
  const { words } = scope;
  if (!closesClause.test(words.slice(hit.to, hit.to + 60)) || opensItem(scope, hit)) return false;
  // "Solid experience (5+ years) in Java": with nothing before it, the bracket closes nothing.
  return before.length > 0 || !goesOnAfter.test(words.slice(hit.to, afterTo));
}

/** "Go, and at least two years of it". */
const yearsOfIt = pattern("years-of-it");

/** "(3+ yrs) Node.js": brackets before what the years are of. */
function opensItem({ words, at, mentions }: Scope, { from, to }: YearNumber): boolean {
  const [close = ""] = /^[)\]] ?(?:of |in |with )?/.exec(words.slice(to, to + 10)) ?? [];
  if (close === "" || !opensWithBracket.test(words.slice(0, from))) return false;
  return mentions.some((mention) => mention.from - at === to + close.length);
}

const opensWithBracket = new RegExp(String.raw`(?:^|[,;])\W*[([](?:${pattern("least").source} )?$`);

/**
 * "3 years of Java, English, leadership": years are not asked for a spoken language, nor for a trait after
 * other things.
 */
function withoutTraits(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    ({ category }, i) => category !== "spoken-language" && (i === 0 || category !== "soft-skill"),
  );
}

/** The longest list of technologies that narrow the work. */
const maxNarrowing = 60;

/**
 * "5 years of back-end work, preferably in Go": a wish narrows years that are tied to no other technology.
 */
function narrowedTo(
  { words, at, mentions, ceiling }: Scope,
  from: number,
  of: readonly Mention[],
): readonly Mention[] {
  const wish = narrowingWish.exec(words.slice(from, ceiling));
  if (wish === null || !of.every(isOccupationWork)) return [];
  const start = from + wish.index + wish[0].length;
  // "5 years of experience, Spring and Hibernate, ideally with Kafka": the wish continues these, not the
  // years.
  const isAfterOthers = mentions.some(
    (m) => m.from - at >= from && m.to - at <= from + wish.index && !of.includes(m),
  );
  if (isAfterOthers) return [];
  const [list = ""] = /^[^();]*/.exec(words.slice(start, start + maxNarrowing)) ?? [];
  return mentions.filter(
    (m) => m.from - at >= start && m.to - at <= start + list.length && !of.includes(m),
  );
}

const narrowingWish = pattern("narrowing-wish");

/** "5 years of mobile development (Flutter preferred)": the bracket asks for something else. */
function isWishedFor(words: string, at: number): boolean {
  const open = words.lastIndexOf("(", at);
  if (open < 0) return false;
  const [bracket = ""] = /^\([^()]*/.exec(words.slice(open, open + 120)) ?? [];
  return open + bracket.length > at && wishedFor.test(bracket);
}

const goesOnAfter = pattern("goes-on-behind-years");

function isLast(words: string, following: Span): boolean {
  return !/[a-z]{3}/.test(without(words.slice(following.from, following.to), besideYears));
}

const besideYears = pattern("beside-years", "g");

/** Words after which the sentence asks for something else. */
const nextAsk = pattern("next-ask");

/**
 * Words of its own after a comma or "and": "…, really good at SQL", "… and have run Kafka", "… and solid
 * Docker skills". They end the scope of the years only if the words before them already said what the years
 * are of.
 */
const ownWords = pattern("own-words");

/** "2 years of experience with each of the following: Java; Kafka; and SQL". */
const yearsOfList = pattern("years-of-list");
/** A wish within the scope, or in brackets. */
const wishedFor = pattern("wished-within");

/** "10 years in IT, 5 years AWS, Terraform, Git": if items name their own years, the others have none. */
const bareItem = /^[^,]*/;

function scopeEnd(scope: Scope, from: number): number {
  const rest = scope.words.slice(from, scope.ceiling);
  const isItem = scope.floor > 0 && scope.mentions.some((one) => one.from - scope.at === from + 1);
  return isItem ? from + (bareItem.exec(rest)?.[0].length ?? 0) : clauseEnd(scope, from, rest);
}

function clauseEnd({ at, mentions, ceiling }: Scope, from: number, rest: string): number {
  if (yearsOfList.test(rest)) {
    const wish = wishedFor.exec(rest)?.index;
    return wish === undefined ? ceiling : from + Math.max(0, rest.slice(0, wish).lastIndexOf(";"));
  }
  // "Of relevant and hands-on experience in Go" asks for one thing.
  const start = qualities.exec(rest)?.[0].length ?? 0;
  const found = nextAsk.exec(rest.slice(start))?.index;
  const next = Math.min(found === undefined ? rest.length : start + found, secondExperience(rest));
  const own = ownWords.exec(rest);
  if (own === null || own.index >= next) return from + next;
  const isSaid =
    (own.index === 0 && joinsNextAsk.test(own[0])) ||
    namesWorkOrExperience(rest.slice(0, own.index)) ||
    (!sharesAsset.test(own[0]) && namesOne(mentions, at + from, at + from + own.index));
  return from + (isSaid ? own.index : next);
}

/** "3 years of Java and SQL skills": the last word may apply to both. */
const sharesAsset = pattern("shares-asset");

const firstExperience = new RegExp(`${pattern("experience-with").source} `);
const experienceWith = new RegExp(` ${pattern("experience-with").source}(?= )`, "g");

/**
 * "Years of experience with Java experience with Go", where a line break was lost: the second has no years.
 */
function secondExperience(rest: string): number {
  const first = rest.search(firstExperience);
  const second = findAll(experienceWith, rest).find(({ index }) => index > first);
  return second?.index ?? rest.length;
}

const qualities = pattern("bare-qualities");

/** "Of experience with at least" before a second number: the first counts for the work as a whole. */
const moreYearsNext = pattern("more-years-next");

/** "Experience with the following:", "5 years of", "Must have (3+ years)". */
const opensYearsList = pattern("years-for-items");

/**
 * The months that the line before a list asks for in each of its items ("5 years of experience with the
 * following:").
 */
export function monthsOfLead(folded: string, { lead }: Sentence): number | undefined {
  if (lead === undefined) return undefined;
  const words = folded.slice(lead.from, lead.to);
  if (!opensYearsList.test(words)) return undefined;
  return findYears(folded, lead, [])[0]?.months;
}
