import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { memoizeTexts } from "../../words/memoize-texts.ts";
import { nameSet, pattern } from "../../words/words.ts";

const heads = nameSet("title-head");
/** A driver may be a program, so these words indicate a title only at its end. */
const tradeNouns = nameSet("trade-noun");
const ends = new Set([...heads, ...tradeNouns]);
const openings = nameSet("title-opening");
const legalForm = pattern("legal-form");
const compound = pattern("title-compound");
const beforeConnector = pattern("title-before-joint");
const grade = pattern("title-grade");

/** How much words look like a job title and like an employer: see `titleScore` and `companyScore`. */
export interface NameScores {
  readonly title: number;
  readonly company: number;
}

/** Both scores of a name. O(length). */
export const nameScores: (words: string) => NameScores = memoizeTexts((words) => {
  const list = nameWords(words);
  return { title: scoreTitle(words, list), company: scoreCompany(words, list) };
});

/**
 * How much the words look like a job title: 4 if they begin with a word that opens titles, or if a title word
 * is last or before a grade, "of", "for", a comma or a bracket; 2 if it is elsewhere; 1 for a rank only
 * ("Senior …"); 0 otherwise.
 */
export function titleScore(words: string): number {
  return words.length > longestTitle ? 0 : nameScores(words).title;
}

/**
 * How much the words look like an employer: 3 for a legal form, 2 for a word common in company names, 0
 * otherwise.
 */
export function companyScore(words: string): number {
  return nameScores(words).company;
}

const longestTitle = 120;

function scoreTitle(words: string, list: readonly string[]): number {
  const last = list.at(-1);
  if (last === undefined || words.length > longestTitle) return 0;
  if (ends.has(last)) return endsFirm(words, last) ? 0 : 4;
  const mayJoin = mayHoldCompound(words);
  if (mayJoin && compound.test(last)) return 4;
  if (isHeadBefore(list, last) || openings.has(list[0] ?? "")) return 4;
  return scoreInside(words, list, mayJoin);
}

/** The score of words that neither end nor begin like a title. */
function scoreInside(words: string, list: readonly string[], mayJoin: boolean): number {
  const signs = signsOf(list);
  if ((signs & (inTitle | ofTrade)) !== 0 && beforeConnector.test(words)) return 4;
  if ((signs & inTitle) !== 0) return 2;
  if (mayJoin && list.some(isCompound)) return 2;
  return (signs & rank) === 0 ? 0 : 1;
}

/** Whether a word is a level that may follow the last word of a title ("II"). */
export function isTitleGrade(word: string): boolean {
  return grade.test(foldPlain(word));
}

/** "Example & Partner" is a firm. */
function endsFirm(words: string, last: string): boolean {
  return legalForm.exec(words)?.[0].toLowerCase().endsWith(last) === true;
}

/** "Engineer II" */
function isHeadBefore(list: readonly string[], last: string): boolean {
  return ends.has(list.at(-2) ?? "") && grade.test(last);
}

/**
 * Whether one of the words may be a compound such as "Softwareentwickler", with one test for all of them. The
 * clues have no accents and take "_" for a letter.
 */
function mayHoldCompound(words: string): boolean {
  return accentOrLine.test(words) || compound.mayMatch(words);
}

const accentOrLine = /[^\0-\x7f]|_/;

/** "Systemutvecklare" among other words. In scripts without spaces, a whole sentence is one word. */
function isCompound(word: string): boolean {
  return /^[a-z]/.test(word) && compound.test(word);
}

function scoreCompany(words: string, list: readonly string[]): number {
  if (legalForm.test(words)) return 3;
  return (signsOf(list) & company) === 0 ? 0 : 2;
}

const inTitle = 1;
const rank = 2;
const company = 4;
const ofTrade = 8;

/** Title words that a hyphen makes of two ("co-op"), whose words say nothing alone. */
const pairs: ReadonlySet<string> = new Set(
  [...heads].filter((head) => head.includes("-")).map((head) => head.replaceAll("-", " ")),
);
const areas = nameSet("work-area");

/** "Software Engineering Co-op", but not "Park Slope Food Co-op": whether a pair has its field before it. */
function isPairAt(list: readonly string[], at: number): boolean {
  if (!pairs.has(`${list[at - 1] ?? ""} ${list[at] ?? ""}`)) return false;
  return list.slice(Math.max(0, at - 3), at - 1).some((word) => word.length > 3 && areas.has(word));
}

/** What each word indicates, combined so that one lookup is enough. */
const signs: ReadonlyMap<string, number> = signsByWord([
  [heads, inTitle],
  [openings, inTitle],
  [tradeNouns, ofTrade],
  [nameSet("title-rank"), rank],
  [nameSet("company-word"), company],
]);

function signsByWord(
  kinds: readonly (readonly [ReadonlySet<string>, number])[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [words, sign] of kinds)
    for (const word of words) found.set(word, (found.get(word) ?? 0) | sign);
  return found;
}

function signsOf(list: readonly string[]): number {
  let all = 0;
  for (const [at, word] of list.entries()) {
    all |= signs.get(word) ?? 0;
    if (isPairAt(list, at)) all |= inTitle;
  }
  return all;
}

const titleWord = regExp.gu`[${letters}\d][${letters}\d+#]*`;

/** The words, in lower case and without accents. */
function nameWords(words: string): readonly string[] {
  const isAscii = !/[^\0-\x7f]/.test(words);
  if (isAscii) return words.toLowerCase().match(/[a-z\d][a-z\d+#]*/g) ?? [];
  return foldPlain(words).match(titleWord) ?? [];
}
