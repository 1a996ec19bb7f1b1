import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/mention.ts";
import { nameValues, pattern } from "../../words/words.ts";
import { findAll } from "../pattern.ts";

/** A number of years that a sentence asks for. */
export interface Years extends Span {
  /** The lower bound. */
  readonly months: number;
  /** The mentions that the phrase is tied to, ascending. */
  readonly of: readonly Mention[];
  /** Where the words end that name the occupation; absent when the years are of a technology only. */
  readonly occupationTo?: number;
}

const yearUnit = pattern("year-unit");
const numberWords = nameValues("number-word");

/** "5+ years", "3-5 yrs", "five (5) or more years", "3+plus years", "1+ year(s)", "18 months". */
const yearsPhrase = pattern("years-phrase", "g");

/** Before the number: a bound from above leaves no lower one. */
const upTo = pattern("up-to");
/** Before the number: a stretch of history, not something asked for. */
const stretchOfHistory = pattern("stretch-of-history");
/** Before the number: what the writer has. */
const ownYears = pattern("own-years");
/** Behind the number: an age, a contract, a school. */
const otherYears = pattern("other-years");

/** Texts of jobs for machines: no sentence holds more. */
const maxYears = 20;

/**
 * The numbers of years that a sentence asks for, in order, each with the mentions it is tied to: those behind it up to where the
 * sentence asks for something else, or those before it when nothing follows ("Java: 5 years"). `mentions` are the sentence's skills,
 * ascending; `folded` is the whole text. O(sentence).
 */
export function findYears(
  folded: string,
  sentence: Span,
  mentions: readonly Mention[],
): readonly Years[] {
  const words = folded.slice(sentence.from, sentence.to);
  if (!yearUnit.test(words)) return [];
  const whole = findAll(yearsPhrase, words)
    .slice(0, maxYears)
    .flatMap((match) => readHit(words, match));
  const hits = [...whole, ...labelledYears(words), ...yearsWithin(words, whole)].sort(
    (a, b) => a.from - b.from,
  );
  return hits.map((hit, i) => {
    const scope: Scope = {
      words,
      at: sentence.from,
      mentions,
      floor: hits[i - 1]?.to ?? 0,
      ceiling: hits[i + 1]?.from ?? words.length,
    };
    return tieYears(scope, hit);
  });
}

interface Hit extends Span {
  readonly months: number;
}

interface Scope {
  readonly words: string;
  /** Where the sentence begins in the text. */
  readonly at: number;
  readonly mentions: readonly Mention[];
  /** Where the years before end, and where those behind begin. */
  readonly floor: number;
  readonly ceiling: number;
}

function readHit(words: string, match: RegExpExecArray): readonly Hit[] {
  const from = match.index;
  const to = from + match[0].length;
  const before = words.slice(Math.max(0, from - 30), from);
  const behind = words.slice(to, to + 40);
  if (stretchOfHistory.test(before) || ownYears.test(before) || otherYears.test(behind)) return [];
  const isMonths = /^mo/.test(match[3] ?? "");
  if (isMonths && !/^ ?(?:of )?(?:\w+ ){0,3}experience/.test(behind)) return [];
  const low = upTo.test(before) ? 0 : numberOf(match[1] ?? "");
  if (low > 30) return [];
  return [{ from, to, months: Math.round(isMonths ? low : low * 12) }];
}

/** "Years of experience: 5". */
const yearsLabel = pattern("years-label", "g");

function labelledYears(words: string): readonly Hit[] {
  return findAll(yearsLabel, words).map(({ index, 0: { length }, 1: number = "" }) => ({
    from: index,
    to: index + length,
    months: Number(number) * 12,
  }));
}

/** "5 years of Java, 2 of them with Spring", "10 years in software, incl. 3 with Go": numbers behind years that are years, too. */
const partOfYears = pattern("part-of-years", "g");

function yearsWithin(words: string, whole: readonly Hit[]): readonly Hit[] {
  const [first] = whole;
  if (first === undefined) return [];
  return findAll(partOfYears, words)
    .filter(
      ({ index }) => index >= first.to && !whole.some(({ to }) => index < to && index >= to - 9),
    )
    .slice(0, maxYears)
    .map(({ index, 0: { length }, 1: last, 2: own, 3: other }) => ({
      from: index,
      to: index + length,
      months: Math.round(numberOf(last ?? own ?? other ?? "") * 12),
    }));
}

function numberOf(word: string): number {
  return Number(numberWords.get(word) ?? word);
}

function tieYears(scope: Scope, hit: Hit): Years {
  const { words, at, mentions } = scope;
  const behind = { from: hit.to, to: scopeEnd(words, hit.to, scope.ceiling) };
  const within = (part: Span): readonly Mention[] =>
    mentions.filter(
      (m) => m.from - at >= part.from && m.from - at < part.to && !isWishedFor(words, m.from - at),
    );
  const before = beforeHit(scope, hit);
  // "Solid experience (5+ years) in Java": the bracket closes nothing where nothing stood before it.
  const isClosed =
    closesClause.test(words.slice(hit.to, hit.to + 60)) &&
    !(before.length === 0 && goesOnBehind.test(words.slice(hit.to, behind.to)));
  const after = isClosed ? [] : within(behind);
  const of = after.length > 0 ? after : isClosed || isLast(words, behind) ? before : [];
  const head = words.slice(hit.to, behind.to);
  const span = { from: at + hit.from, to: at + hit.to };
  const isBeforeOthers = behind.to === scope.ceiling && scope.ceiling < words.length;
  const told = isBeforeOthers ? head.replace(moreYearsNext, "") : head;
  const end = occupationEnd(scope, told, hit, of);
  const years = { ...span, months: hit.months, of };
  return end === undefined ? years : { ...years, occupationTo: span.to + end };
}

/** "5 years of mobile development (Flutter preferred)": the bracket asks for something else. */
function isWishedFor(words: string, at: number): boolean {
  const open = words.lastIndexOf("(", at);
  if (open < 0) return false;
  const [bracket = ""] = /^\([^()]*/.exec(words.slice(open, open + 120)) ?? [];
  return open + bracket.length > at && favored.test(` ${bracket})`);
}

const favored = pattern("favored");

/** The phrase ends here: what it is about stood before it. */
const closesClause = pattern("closes-years");
const goesOnBehind =
  /^(?: (?:of )?(?:[\w-]+ )?experience)? ?\((?!required|preferred|must|min)|^\) (?:(?:of )?(?:[\w-]+ )?experience )?(?:as|in|with|of|using|on) /;

function isLast(words: string, behind: Span): boolean {
  return !/[a-z]{3}/.test(
    words.slice(behind.from, behind.to).replace(/\bexperience\b|\bof\b/g, ""),
  );
}

/** The skills just before the phrase: "Java, Kotlin: 5 years", "Experience in Java for at least 5 years", "Java (5 years)". */
function beforeHit(scope: Scope, hit: Hit): readonly Mention[] {
  const { words, at, mentions, floor } = scope;
  const near = mentions.filter((m) => m.from - at >= floor && m.to - at <= hit.from);
  const last = near.at(-1);
  if (last === undefined || hit.from - (last.to - at) > 40) return [];
  // In "Java (5 years), Python (3 years)" the bracket speaks of its own item only.
  const opened = /\(\s*(?:[a-z+. ]+)?$/.test(words.slice(last.to - at, hit.from));
  return opened ? [last] : near;
}

/** Words behind which the sentence asks for something else. */
const nextAsk = pattern("next-ask");

/**
 * Behind a comma or "and" words of its own: "…, really good at SQL", "… and have run Kafka", "… and solid Docker skills". They end
 * the years only where the words before have said what these are of.
 */
const ownWords = pattern("own-words");

function scopeEnd(words: string, from: number, ceiling: number): number {
  const rest = words.slice(from, ceiling);
  // "Of relevant and hands-on experience in Go" asks for one thing.
  const start = qualities.exec(rest)?.[0].length ?? 0;
  const found = nextAsk.exec(rest.slice(start))?.index;
  const next = Math.min(found === undefined ? rest.length : start + found, secondExperience(rest));
  const own = ownWords.exec(rest)?.index ?? rest.length;
  return from + (own < next && saysOfWhat(rest.slice(0, own)) ? own : next);
}

/** "Years of experience with Java experience with Go", where a line break was lost: the second has no years. */
function secondExperience(rest: string): number {
  const first = rest.indexOf("experience with ");
  const second = first < 0 ? -1 : rest.indexOf(" experience with ", first + 1);
  return second < 0 ? rest.length : second;
}

/** Whether words behind a number of years name the occupation, or experience of no kind. */
function saysOfWhat(head: string): boolean {
  return namesWork.test(head) || bareExperience.test(head);
}

const namesWork = pattern("work-of-years");

/** "As a Java developer", whatever technology stands before the occupation. */
const namedWorker = pattern("named-worker");

const qualities = pattern("bare-qualities");

/** "Of experience with at least" before a second number: the first is of the work as a whole. */
const moreYearsNext = pattern("more-years-next");

/** What only says of which kind the work is: "relational database development", "scalable back ends". */
const fieldWord = pattern("field-ending");

/** Experience of no named kind. */
const bareExperience = pattern("bare-experience");

const withStrength = pattern("with-strength");

const management = pattern("management");

/**
 * Where in `head` the words end that make the years count for the occupation, undefined when none do. "5 years of Java development" are years of Java only; "5 years of back-end development
 * using Java" are both.
 */
function occupationEnd(
  scope: Scope,
  head: string,
  hit: Hit,
  of: readonly Mention[],
): number | undefined {
  // "Back-end development" can itself be a skill of the lexicon; it names the occupation all the same.
  const skills = of.filter((m) => !isWork(m) && !opensWork(scope, m));
  const named = skills.filter((m) => !fieldWord.test(m.surface.toLowerCase()));
  const first = named.find((m) => m.from - scope.at >= hit.to);
  const beforeSkill =
    first === undefined ? head : head.slice(0, Math.max(0, first.from - scope.at - hit.to));
  const found = namesWork.exec(beforeSkill.slice(0, 100));
  if (found !== null) return workEnd(beforeSkill, found);
  const worker = namedWorker.exec(head.slice(0, 120));
  if (worker !== null && worker.index <= beforeSkill.length) return worker.index + worker[0].length;
  if (isWorkedAs(scope, head, hit)) return 0;
  if (skills.length > 0) return strengthEnd(head);
  // "Web development: 3 years (preferred)": all that they are tied to is work.
  if (of.length > 0 || /^ ?(?:[)|]|\W*$)/.test(head)) return 0;
  const { words } = scope;
  const isLabelled = experienceLabel.test(words.slice(Math.max(0, hit.from - 60), hit.from));
  if (isLabelled && closesClause.test(words.slice(hit.to, hit.to + 60))) return 0;
  return bareExperience.exec(head)?.[0].length;
}

/** Where the name of the work ends; nowhere for years of managing it. */
function workEnd(words: string, { index, 0: name }: RegExpExecArray): number | undefined {
  return management.test(words.slice(0, index)) ? undefined : index + name.length;
}

/** "5 years of experience with strong Java skills": years of work, and Java. */
function strengthEnd(head: string): number | undefined {
  const bare = bareExperience.exec(head)?.[0].length;
  return bare !== undefined && withStrength.test(head.slice(bare)) ? bare : undefined;
}

const experienceLabel = pattern("experience-label");

/** "Web development" is work of the occupation, "Android development" that of a named technology. */
function isWork({ surface, name }: Mention): boolean {
  const words = surface.toLowerCase();
  return namesWork.test(words) && !words.startsWith(`${name.toLowerCase()} `);
}

/** "Machine learning engineering" is work of the occupation, too, though its first words are a skill of their own. */
function opensWork({ words, at }: Scope, { from, to }: Mention): boolean {
  const found = namesWork.exec(words.slice(from - at, to - at + 20));
  return found?.index === 0 && found[0].length > to - from;
}

const workedAs = pattern("worked-as");

/** "Experience as a Java developer for at least 3 years", "Backend developer of at least 6 years": the occupation stands before its years. */
function isWorkedAs({ words }: Scope, head: string, hit: Hit): boolean {
  if (!/^\W*(?:$|\()/.test(head)) return false;
  const [, behind, first] = workedAs.exec(words.slice(Math.max(0, hit.from - 100), hit.from)) ?? [];
  const role = behind ?? first;
  return role !== undefined && namesWork.test(role);
}
