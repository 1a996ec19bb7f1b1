import { isEnglishWord } from "../../text/english.ts";
import { cased } from "../../words/cased.ts";
import { eachWord } from "../../words/letters.ts";
import { nameValues } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { companyScore, nameScores, titleScore } from "../rows/titles.ts";
import { headOf } from "./name-marks.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * Adds what was left out of a name whose words are found only in part: a second title after a dash ("Owner –
 * Freelance Consultant"), the last word of a title on a row of its own ("DevOps" above "Engineer"), and the
 * words before an employer that ends a longer name ("Center for Research in Cognition"). O(length).
 */
export function withNameRests(text: string, heads: readonly EntryRow[], names: RunNames): RunNames {
  const { title, employer } = names;
  if (title === undefined || employer === undefined) return names;
  const field = withFieldBeforeFirm(text, names);
  const own = field ?? { title: withFieldToEnd(text, heads, title, employer), employer };
  const whole = withWrappedWord(
    text,
    heads,
    withSecondTitle(text, heads, { ...names, ...own }, own.title),
    own.employer,
  );
  return { ...names, title: whole, employer: withCellStart(text, heads, own.employer, own.title) };
}

const dashedField = /^\s[-–—]\s$/u;
const fieldThenFirm = cased.u`^([\p{Lu}\p{Ll} &/]{3,60}), (?=\S)`;
const smallThenFirm = cased.u`^((?:[\p{Ll}]{3,}\s){1,3})(?=[\p{Lu}])`;

/**
 * Moves the field of a title from the start of the employer: everyday words after a dash and before the comma
 * of a firm with its legal form ("Engineer – Operation and Maintenance, Acme Ltd"), and words in small letters
 * ("Manager wireless operation Acme Ltd").
 */
function withFieldBeforeFirm(
  text: string,
  { title, employer }: RunNames,
): Required<Pick<RunNames, "title" | "employer">> | undefined {
  if (title === undefined || employer === undefined || employer.from < title.to) return undefined;
  const gap = text.slice(title.to, employer.from);
  const words = text.slice(employer.from, employer.to);
  const found = dashedField.test(gap)
    ? fieldThenFirm.exec(words)
    : gap === " "
      ? smallThenFirm.exec(words)
      : null;
  const [all = "", field = ""] = found ?? [];
  const isEveryday = (field.toLowerCase().match(eachWord) ?? []).every(isEnglishWord);
  if (all === "" || !isEveryday || companyScore(words.slice(all.length)) < 3) return undefined;
  const from = employer.from + all.length;
  return {
    title: { ...title, to: employer.from + field.trimEnd().length },
    employer: { ...employer, from },
  };
}

const afterDash = /^\s[-–—]\s([^|\t,;(•·–—]{3,60}?)(?=\s*(?:$|[|\t,;(•·–—]|\s-\s))/u;

/** If the words between two dashes, or between a dash and the row's end, are a title as well, they belong to the first. */
function withSecondTitle(
  text: string,
  heads: readonly EntryRow[],
  { employer, place }: RunNames,
  title: ReadName,
): ReadName {
  const head = headOf(heads, title);
  if (head === undefined || titleScore(text.slice(title.from, title.to)) < 2) return title;
  const ends = [employer, place, ...head.dates].flatMap((other) => other?.from ?? []);
  const end = Math.min(head.row.to, ...ends.filter((from) => from >= title.to));
  const [all = "", words = ""] = afterDash.exec(text.slice(title.to, end)) ?? [];
  const { title: ofTitle, company } = nameScores(words);
  return ofTitle === 4 && company < 3 ? { ...title, to: title.to + all.length } : title;
}

const toEnd = cased.u`^ ([\p{Ll}]{2,4})(?: [\p{Lu}\p{Ll}&/-]+){1,5}$`;

/** Adds "for Junior Camps" to a title that has its row to itself. */
function withFieldToEnd(
  text: string,
  heads: readonly EntryRow[],
  title: ReadName,
  employer: ReadName,
): ReadName {
  const head = headOf(heads, title);
  if (head === undefined || head === headOf(heads, employer)) return title;
  if (head.dates.length > 0 || title.from !== head.row.from) return title;
  const rest = text.slice(title.to, head.row.to);
  const [, joint = ""] = toEnd.exec(rest) ?? [];
  const words = rest.slice(joint.length + 2);
  const isField = joints.get(joint) === "weak" && companyScore(words) === 0 && !isPlace(words);
  return isField ? { ...title, to: head.row.to } : title;
}

const joints = nameValues("employer-joint");

/** Adds the row below if it has only the last word of a title whose first words end the row above. */
function withWrappedWord(
  text: string,
  heads: readonly EntryRow[],
  title: ReadName,
  employer: ReadName,
): ReadName {
  const at = heads.findIndex(({ row }) => title.from >= row.from && title.to === row.to);
  const below = heads[at + 1]?.row;
  const isFirst = title.from === heads[at]?.row.from;
  if (at < 0 || below === undefined || below.gap || below.bullet || isFirst) return title;
  const word = text.slice(below.from, below.to);
  const isEmployer = employer.from < below.to && employer.to > below.from;
  return titleWord.test(word) && !isEmployer && titleScore(word) === 4
    ? { ...title, to: below.to }
    : title;
}

const titleWord = cased.u`^[\p{Lu}][\p{Ll}]+$`;

const openWords = cased.u`(?:^|[|\t,;(•·–—]\s*|\s-\s)([\p{Lu}][^|\t,;()•·–—]{3,60}\s(?:in|for|of|on|and|&|de|für|für die)\s)$`;

/** Adds the words before an employer up to the start of its cell if they need it and name a firm. */
function withCellStart(
  text: string,
  heads: readonly EntryRow[],
  employer: ReadName,
  title: ReadName,
): ReadName {
  const head = headOf(heads, employer);
  if (head === undefined) return employer;
  const ends = [title, ...head.dates].map(({ to }) => to).filter((to) => to <= employer.from);
  const start = Math.max(head.row.from, ...ends);
  const [, words = ""] = openWords.exec(text.slice(start, employer.from)) ?? [];
  const scores = nameScores(words);
  const isOfFirm = words !== "" && scores.company > 0 && scores.title === 0;
  return isOfFirm ? { ...employer, from: employer.from - words.length } : employer;
}
