import type { Mention } from "../../skills/lexicon/mention.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import type { YearNumber } from "./year-numbers.ts";
import { namesWorkOrExperience, type Scope } from "./years-of-work.ts";

/**
 * The skills right before a number of years: "Java, Kotlin: 5 years", "Experience in Java for at least 5
 * years", "Java (5 years)".
 */
export function namesBeforeYears(scope: Scope, hit: YearNumber): readonly Mention[] {
  const { words, at, mentions, floor } = scope;
  const near = mentions.filter((m) => m.from - at >= floor && m.to - at <= hit.from);
  const last = near.at(-1);
  if (last === undefined) return [];
  const between = words.slice(last.to - at, hit.from);
  const isFor = forYears.test(between);
  if (between.length > 40 && !isFor) return [];
  if (isOwnItem(scope, near, hit)) return [];
  if (turnsToYears.test(between) && namesWorkOrExperience(words.slice(hit.to))) return [];
  if (isFor) return near.slice(near.length - joinedAtEnd(scope, near));
  // In "Java (5 years), Python (3 years)" a bracket applies only to its own item, but in "Java, Python (3
  // years each)" it applies to all.
  const opened = /\(\s*(?:[a-z+. ]+)?$/.test(between);
  return opened && !/^ (?:\w+ ){0,2}each\b/.test(words.slice(hit.to, hit.to + 30))
    ? near.slice(firstJoined(scope, near))
    : near;
}

/**
 * Whether the years are an item of their own in a list of names: "Java, Spring, Git, 6-8 years of
 * experience". In "Java, 5 years of experience" they are of Java.
 */
function isOwnItem({ words, at }: Scope, near: readonly Mention[], hit: YearNumber): boolean {
  const [before, last] = near.slice(-2).map((m) => ({ from: m.from - at, to: m.to - at }));
  if (before === undefined || last === undefined) return false;
  const isListed = words.slice(before.to, last.from).trim() === ",";
  if (!isListed || !opensOwnItem.test(words.slice(last.to, hit.from))) return false;
  const after = words.slice(hit.to);
  return namesWorkOrExperience(after) || experienceWord.test(words.slice(hit.from, hit.to));
}

const opensOwnItem = /,[^,;:()]*$/;
const experienceWord = pattern("experience-word");

/**
 * How many of the last names are separated only by commas and conjunctions: two in "knows Go well, Kafka and
 * Redis for 2 years".
 */
function joinedAtEnd({ words, at }: Scope, near: readonly Mention[]): number {
  const isOpen = (one: Mention, i: number): boolean =>
    !/^[ ,/&]*$/.test(
      words.slice(one.to - at, (near[i + 1]?.from ?? 0) - at).replace(joinsNextAsk, ""),
    );
  return near.length - 1 - near.slice(0, -1).findLastIndex(isOpen);
}

/**
 * The index of the first of the last names that only slashes or "or" separate: "Docker, Jest or Vitest (1
 * year)".
 */
function firstJoined({ words, at }: Scope, near: readonly Mention[]): number {
  let first = near.length - 1;
  for (; first > 0; first--) {
    const between = words.slice((near[first - 1]?.to ?? 0) - at, (near[first]?.from ?? 0) - at);
    if (!/^(?: ?\/ ?| or )$/.test(between)) break;
  }
  return first;
}

/** "You know Go and Docker well, and have 3 years of experience". */
const turnsToYears = pattern("turns-to-years");

/** "Has run Kafka for two years at least and can explain it": the name precedes its years. */
export function isForYears(
  { words, at }: Scope,
  hit: YearNumber,
  before: readonly Mention[],
): boolean {
  const last = before.at(-1);
  if (last === undefined || !forYears.test(words.slice(last.to - at, hit.from))) return false;
  return andAfterYears.test(words.slice(hit.to, hit.to + 40));
}

const forYears = pattern("for-years");
const andAfterYears = pattern("and-behind-years");

/**
 * "Go, four years if you count hobbies, and SQL", "Java (three years are plenty), SQL": an aside in commas or
 * brackets is about the name before it.
 */
export function isAsideOnName(
  { words, at, mentions }: Scope,
  hit: YearNumber,
  before: readonly Mention[],
): boolean {
  const last = before.at(-1);
  if (last === undefined || !opensAside.test(words.slice(last.to - at, hit.from))) return false;
  const aside = asideAfterYears.exec(words.slice(hit.to, hit.to + maxAside))?.[0];
  if (aside === undefined || experienceWord.test(aside)) return false;
  return !namesOne(mentions, at + hit.to, at + hit.to + aside.length);
}

const maxAside = 80;
const opensAside = pattern("opens-aside");
const asideAfterYears = pattern("aside-behind-years");

/** "5+ years and strong Java skills": the years are of work in general. */
export const joinsNextAsk: Pattern = pattern("list-joint");

export function namesOne(mentions: readonly Mention[], from: number, to: number): boolean {
  return mentions.some((m) => m.from >= from && m.to <= to);
}

/** "Go (Golang): 5+ years of building back ends", "Spring with 4+ years of development". */
const labelsYears = new RegExp(`^\\)?(?: ?: ?| with )(?:(?:over|${pattern("least").source}) )?$`);
const opensWithName = /^\W*(?:[\w-]+ ){0,2}$/;

/**
 * Whether an item opens with names, at most two words before them, and then counts years, which are of the
 * names even if they say which work they were spent on.
 */
export function openItem(
  { words, at }: Scope,
  hit: YearNumber,
  names: readonly Mention[],
): boolean {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (
    opensWithName.test(words.slice(0, first.from - at)) &&
    labelsYears.test(words.slice(last.to - at, hit.from))
  );
}
