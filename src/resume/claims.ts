import type { Document, Span } from "../document/document.ts";
import { factOf } from "../document/spans.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { spanAt } from "../text/find-spans.ts";
import { firstIndex } from "../text/first-index.ts";
import { monthsInUnit } from "../text/time-units.ts";
import { capitalFirst, cased } from "../words/cased.ts";
import { compiled } from "../words/compiled.ts";
import { foldCase } from "../words/fold.ts";
import { bullets } from "../words/list-marks.ts";
import { sectionKind } from "../words/section-headings.ts";
import { nameValues, pattern } from "../words/words.ts";
import type { Claim } from "./resume.ts";

const yearsPhrase = pattern("years-phrase", "g");
const yearsAhead = pattern("years-phrase");
const experienceWord = pattern("experience-word");
const claimedWork = pattern("claimed-work");
const connector = pattern("claim-joint");
const noClaim = pattern("no-claim");
const otherYears = pattern("other-years");
const numberWords = nameValues("number-word");

/**
 * The statements of a resume about how long its owner has done something, ascending: "over 10 years of Java
 * and Spring", "Kafka (3 years)", "8+ years of experience". Ages, studies, stretches of time ("over the last
 * 2 years"), and whatever is in hidden text or in `plans` do not count. O(text).
 */
export function readClaims(
  { text, lines }: Document,
  mentions: readonly Mention[],
  plans: readonly Span[],
): readonly Claim[] {
  const folded = foldCase(text);
  const hidden = lines.filter(({ region }) => region === "hidden");
  const shown = mentions.filter((mention) => isSkill(mention) && !startsIn(mention, plans));
  const claims: Claim[] = [];
  let end = 0;
  for (const found of yearsPhrase.matchAll(folded)) {
    const years = found.index < end ? undefined : readYears(folded, found);
    if (years === undefined || startsIn(years, hidden) || startsIn(years, plans)) continue;
    const claim = claimOf({ text, folded, mentions: shown, floor: end }, years);
    if (claim !== undefined) claims.push(claim);
    end = Math.max(years.to, claim?.to ?? 0);
  }
  return claims;
}

interface Years extends Span {
  readonly months: number;
}

/** No career is longer. */
const mostMonths = 600;

const furtherMonths = compiled(/^,? ?(?:and |& )?(\d{1,2}) ?(?:months?|mos?)\b/);

function readYears(folded: string, found: RegExpExecArray): Years | undefined {
  const from = found.index;
  const end = from + found[0].length;
  const before = folded.slice(Math.max(0, from - 24), from);
  if (noClaim.test(before) || otherYears.test(folded.slice(end, end + 40))) return undefined;
  const [, low = "", , unit = ""] = found;
  const further = furtherMonths.exec(folded.slice(end, end + 24));
  const number = Number(numberWords.get(low) ?? low);
  const months = Math.round(number * monthsInUnit(unit) + Number(further?.[1] ?? 0));
  const isSensible = months > 0 && months <= mostMonths;
  return isSensible ? { from, to: end + (further?.[0].length ?? 0), months } : undefined;
}

interface Scene {
  readonly text: string;
  readonly folded: string;
  /** Ascending. */
  readonly mentions: readonly Mention[];
  /** Where the previous years or claim ended; skills before it are taken. */
  readonly floor: number;
}

function claimOf(scene: Scene, years: Years): Claim | undefined {
  const { text } = scene;
  const behind = skillsAfter(scene, years);
  const last = behind.at(-1);
  const idsAfter = [...new Set(behind.map(({ skill }) => skill))];
  if (last !== undefined)
    return {
      ...factOf(text, { from: years.from, to: last.to }),
      months: years.months,
      skills: idsAfter,
    };
  const [before, ...more] = skillsBefore(scene, years);
  if (before !== undefined) {
    const to = more.at(-1)?.to ?? before.to;
    const isBracketed = /\([^()]*$/.test(text.slice(to, years.to));
    const isClosed = isBracketed && text.charAt(years.to) === ")";
    const span = { from: before.from, to: isClosed ? years.to + 1 : years.to };
    const skills = [...new Set([before, ...more].map(({ skill }) => skill))];
    return { ...factOf(text, span), months: years.months, skills };
  }
  const span = ofAllWork(scene, years);
  return span && { ...factOf(text, span), months: years.months, skills: [] };
}

/** The largest distance between years and the skill they refer to, in characters. */
const farthest = 90;

/** Begins another clause, so a skill after it does not belong to the years before it. */
const clauseMark = cased.u`[,;:|()${bullets}]|\.(?:\s|$)|\n\s*(?:\n|[-*]|[\p{Lu}][^\n]*:)|\b(?:and|or)\b`;

/** What separates the skills of one list. */
const listMark = /^\s*(?:[,/&+]|,?\s+(?:and|or|und|et|y)|[,/]?\s*\()?\s*$/;

/** "5 years of Java", "8 years' experience building services in Go and Rust". */
function skillsAfter({ text, folded, mentions }: Scene, years: Years): readonly Mention[] {
  const first = firstIndex(mentions.length, (i) => (mentions[i]?.from ?? 0) >= years.to);
  const next = mentions[first];
  if (next === undefined || next.from - years.to > farthest) return [];
  const between = text.slice(years.to, next.from);
  const lead = folded.slice(years.to, next.from).replace(/^[\s+')’-]*(?:s['’]?\s)?/, "");
  if (clauseMark.test(between.replace(/^[\s+)'’]+/, ""))) return [];
  if (!connector.test(lead) && !experienceWord.test(lead)) return [];
  let end = first + 1;
  for (let one = mentions[end]; one !== undefined; one = mentions[end]) {
    if (!listMark.test(text.slice(mentions[end - 1]?.to ?? 0, one.from))) break;
    end++;
  }
  return mentions.slice(first, end);
}

/** "Java: 5 years", "Kafka (3+ yrs)", "Go for 2 years". */
const beforeYears =
  /^\s*(?:[:–—(|[-]|\bfor\b|\t)\s*(?:for |over |about |around |more than |nearly |almost )*$/i;

/** The skill before its years, together with those joined to it, unless they belong to an earlier claim. */
function skillsBefore({ text, mentions, floor }: Scene, years: Years): readonly Mention[] {
  const after = firstIndex(mentions.length, (i) => (mentions[i]?.from ?? 0) >= years.from);
  const last = mentions[after - 1];
  if (last === undefined || last.to > years.from || last.from < floor) return [];
  if (!beforeYears.test(text.slice(last.to, years.from))) return [];
  let start = after - 1;
  for (let one = mentions[start - 1]; one !== undefined; one = mentions[start - 1]) {
    const gap = text.slice(one.to, mentions[start]?.from);
    if (one.from < floor || !oneMark.test(gap)) break;
    start--;
  }
  return mentions.slice(start, after);
}

/**
 * Joins skills that share their years: "Java / Angular – 7 years". After a comma, each may have years of its
 * own.
 */
const oneMark = /^ ?[/&+] ?$/;

/** Years of all work: "8+ years of experience", "Total experience: 4 years", "6 years as a developer". */
function ofAllWork(scene: Scene, years: Years): Span | undefined {
  const { text, folded, floor } = scene;
  const isEnded =
    text.charAt(years.to - 1) === "." &&
    capitalFirst.test(text.slice(years.to, years.to + 9).trimStart());
  const behind = isEnded ? "" : clauseAfter(scene, years);
  const word = workIn(behind);
  if (word !== null) return { from: years.from, to: years.to + word.index + word[0].length };
  const nearest = Math.max(floor, years.from - 50);
  // Searches only nearby, because a whole text may be one line.
  const start = nearest + text.slice(nearest, years.from).lastIndexOf("\n") + 1;
  const line = folded.slice(start, years.from);
  const led = workIn(line);
  if (led === null || /[,;|.()]/.test(line.slice(led.index + led[0].length))) return undefined;
  return { from: start + led.index, to: years.to };
}

/** What years of work are of: experience, or words like "as a developer". */
function workIn(words: string): RegExpExecArray | null {
  return experienceWord.exec(words) ?? claimedWork.exec(words);
}

/** What follows the years, up to the end of the clause, a heading ("31 ans⏎EXPÉRIENCE") or other years. */
function clauseAfter({ text, folded }: Scene, years: Years): string {
  const clause = folded.slice(years.to, years.to + farthestWord).split(closes)[0] ?? "";
  const next = yearsAhead.exec(clause)?.index ?? clause.length;
  const rows = text.slice(years.to, years.to + next).matchAll(/\n/g);
  const heading = [...rows].find(({ index }) => isHeadingAt(text, years.to + index + 1));
  return clause.slice(0, heading?.index ?? next);
}

/** How far after the years a word for experience may be, in characters. */
const farthestWord = 70;

/** A heading starts with a capital letter; the continuation of a row rarely does. */
function isHeadingAt(text: string, at: number): boolean {
  const row =
    text
      .slice(at, at + farthestWord)
      .split("\n", 1)[0]
      ?.trim() ?? "";
  return capitalFirst.test(row) && sectionKind(row) !== undefined;
}

/** Ends a clause: a punctuation mark, or a bracket that contains other years. */
const closes = /[,;:|•]|\.(?:\s|$)|\((?=\d)/;

const noSkill: ReadonlySet<string> = new Set([
  "degree",
  "certification",
  "spoken-language",
  "soft-skill",
  "job-title",
]);

function isSkill({ category }: Mention): boolean {
  return !noSkill.has(category);
}

/** Whether a span begins within one of `spans`, which are ascending. O(log). */
function startsIn({ from }: Span, spans: readonly Span[]): boolean {
  return spanAt(spans, from) !== undefined;
}
