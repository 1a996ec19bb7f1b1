// Whether work is in software or in another trade, judged by the words of its title and its text. Positive
// values lean to software.
import { isEverydayWord } from "../text/english.ts";
import { foldCase } from "../words/fold.ts";
import { alphabetic, regExp } from "../words/letters.ts";
import { nameSet, pattern, steps } from "../words/words.ts";

const softwareWords = nameSet("topic-software");
const otherWords = nameSet("topic-other");
const titleWords = nameSet("other-trade");
const wordsOfTitles = nameSet("topic-title");
const officePrograms = nameSet("office-program");
const sharedTitles = steps("trade-title", "g");
const fields = steps("field");

/** Fields whose words other trades use too: guards look after security, and inspectors after quality. */
const sharedFields: ReadonlySet<string> = new Set(["testing", "security"]);

/**
 * A name or word of software outweighs this many words of another trade, because software is also written for
 * kitchens and hospitals.
 */
export const softwareWeight = 2;

/** The evidence that shows another trade; a single word may occur by chance. */
const enoughOther = 2;

/**
 * A word of a title says more about the work than a word in its list items, and a word that only titles of
 * other trades contain is decisive.
 */
const titleWeight = 2;
export const tradeWeight = 6;

/** The weight of a title that shares its noun with software ("property developer"). */
const sharedWeights: ReadonlyMap<string, number> = new Map([
  ["other", -tradeWeight],
  ["likely", -titleWeight],
  ["open", 0],
]);

/** How far a title leans to software. O(title). */
export function leaningOfTitle(title: string): number {
  const folded = foldCase(title).trim();
  const shared = sharedTitles.find(({ pattern }) => pattern.test(folded));
  // In a property developer's title, "developer" says nothing about software.
  const rest = shared === undefined ? folded : folded.replace(shared.pattern, " ");
  const trades = wordsOf(rest).filter((word) => titleWords.has(word));
  const named = leaning(rest) + (namesField(rest) ? softwareWeight : 0);
  const sum = titleWeight * named - tradeWeight * trades.length;
  return sum + (sharedWeights.get(shared?.value ?? "") ?? 0);
}

const leadingTitle = pattern("leading-title");

/** Whether a title says only that people were led ("Team Leader", "Area Manager"). O(title). */
export function isLeadingTitle(title: string): boolean {
  return leadingTitle.test(foldCase(title).trim());
}

/** Whether the name of a firm says what it deals in, and that this is not software. O(name). */
export function isOtherFirm(name: string): boolean {
  const words = wordsOf(name).map((word) => word.replace(/s$/, ""));
  return (
    words.some((word) => titleWords.has(word) || otherWords.has(word)) && !speaksOfSoftware(name)
  );
}

/** Whether one of the words of a text is a word of software or of its titles ("systems"). O(text). */
export function speaksOfSoftware(text: string): boolean {
  // In running text, "it" is hardly ever the department.
  const words = wordsOf(text.replace(/\bit\b/g, ""));
  return words.some((word) => softwareWords.has(word) || wordsOfTitles.has(word));
}

/** Whether a title names a field of software explicitly ("data scientist"). */
function namesField(folded: string): boolean {
  return fields.some(({ value, pattern }) => !sharedFields.has(value) && pattern.test(folded));
}

/**
 * Whether one of its words makes a title of the lexicon a software title ("QA Engineer", "Systems Engineer").
 * O(title).
 */
export function hasSoftwareWord(title: string): boolean {
  return wordsOf(title).some((word) => wordsOfTitles.has(word));
}

/** How far a text leans to software, by the words that belong to software or to other trades. O(text). */
export function leaning(text: string): number {
  let sum = 0;
  for (const word of wordsOf(text)) {
    if (softwareWords.has(word)) sum += softwareWeight;
    else if (otherWords.has(word)) sum--;
  }
  return sum;
}

/**
 * How many different plain English words in a text are hardly ever used in texts about software ("lathe",
 * "coached"). O(text).
 */
export function countEveryday(text: string): number {
  const words = new Set(wordsOf(text).filter((word) => word.length >= fewestLetters));
  let count = 0;
  for (const word of words) if (!otherWords.has(word) && isEverydayWord(word)) count++;
  return count;
}

const fewestLetters = 4;

/** Whether a program is one that every office uses, which says nothing about the trade. */
export function isOfOffice({ surface }: { readonly surface: string }): boolean {
  return officePrograms.has(surface.toLowerCase());
}

/**
 * Whether a description of work belongs to another trade. A plain English word or two may occur in any work.
 */
export function isOtherTrade(leaning: number, everyday: number): boolean {
  return leaning - Math.max(0, leaning < 0 ? everyday : everyday - 1) <= -enoughOther;
}

const hyphenedWord = regExp.g`[${alphabetic}-]+`;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(hyphenedWord) ?? [];
