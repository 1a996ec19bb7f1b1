// Whether work is of software or of another trade, by the words of its title and of its text. More than 0 leans to software.
import { isEverydayWord } from "../text/english.ts";
import { foldCase } from "../words/fold.ts";
import { alphabetic, regExp } from "../words/letters.ts";
import { nameSet, steps } from "../words/words.ts";

const softwareWords = nameSet("topic-software");
const otherWords = nameSet("topic-other");
const titleWords = nameSet("other-trade");
const wordsOfTitles = nameSet("topic-title");
const officePrograms = nameSet("office-program");
const sharedTitles = steps("trade-title", "g");
const fields = steps("field");

/** Fields whose words other trades have too: guards see to security, and inspectors to quality. */
const sharedFields: ReadonlySet<string> = new Set(["testing", "security"]);

/** A name or word of software outweighs this many words of another trade: people who write software write it for kitchens and hospitals. */
export const softwareWeight = 2;

/** This much evidence shows another trade; a single word may be there by chance. */
const enoughOther = 2;

/** A word of a title says more about the work than a word of its bullets, and a word that only titles of other trades use settles it. */
const titleWeight = 2;
const tradeWeight = 6;

/** What a title weighs that shares its noun with software ("property developer"). */
const sharedWeights: ReadonlyMap<string, number> = new Map([
  ["other", -tradeWeight],
  ["likely", -titleWeight],
  ["open", 0],
]);

/** How far a title leans to software. O(title). */
export function leaningOfTitle(title: string): number {
  const folded = foldCase(title).trim();
  const shared = sharedTitles.find(({ pattern }) => pattern.test(folded));
  // The developer of a property says nothing of software.
  const rest = shared === undefined ? folded : folded.replace(shared.pattern, " ");
  const trades = wordsOf(rest).filter((word) => titleWords.has(word));
  const named = leaning(rest) + (namesField(rest) ? softwareWeight : 0);
  const sum = titleWeight * named - tradeWeight * trades.length;
  return sum + (sharedWeights.get(shared?.value ?? "") ?? 0);
}

/** Whether a title names a field of software in words of its own ("data scientist"). */
function namesField(folded: string): boolean {
  return fields.some(({ value, pattern }) => !sharedFields.has(value) && pattern.test(folded));
}

/** Whether a title of the lexicon is of software by one of its words ("QA Engineer", "Systems Engineer"). O(title). */
export function hasSoftwareWord(title: string): boolean {
  return wordsOf(title).some((word) => wordsOfTitles.has(word));
}

/** How far a text leans to software, by the words that are of software or of something else. O(text). */
export function leaning(text: string): number {
  let sum = 0;
  for (const word of wordsOf(text)) {
    if (softwareWords.has(word)) sum += softwareWeight;
    else if (otherWords.has(word)) sum--;
  }
  return sum;
}

/** How many different words of plain English stand in a text that hardly any text about software uses ("lathe", "coached"). O(text). */
export function countEveryday(text: string): number {
  const words = new Set(wordsOf(text).filter((word) => word.length >= fewestLetters));
  let count = 0;
  for (const word of words) if (!otherWords.has(word) && isEverydayWord(word)) count++;
  return count;
}

const fewestLetters = 4;

/** Whether a program is one that every office uses, which says nothing of the trade. */
export function isOfOffice({ surface }: { readonly surface: string }): boolean {
  return officePrograms.has(surface.toLowerCase());
}

/** Whether what is told of some work says that it is in another trade: a word or two of plain English may stand in any work. */
export function isOtherTrade(leaning: number, everyday: number): boolean {
  return leaning - Math.max(0, leaning < 0 ? everyday : everyday - 1) <= -enoughOther;
}

const hyphenedWord = regExp.g`[${alphabetic}-]+`;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(hyphenedWord) ?? [];
