import { isEnglishWord } from "../../text/english.ts";
import { anySmall, cased, smallFirst } from "../../words/cased.ts";
import { foldPlain, foldSpace } from "../../words/fold.ts";
import { wordKind } from "../../words/heading-nouns.ts";
import { letters, regExp } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import { companyScore, titleScore } from "../rows/titles.ts";

/** "Mara "Mia" Doe", "Mara (Mia) Doe": what somebody goes by, between the names of a row. */
const nickname = cased.u`(?<=^[\p{Lu}][${letters}.'’-]*(?: [\p{Lu}][${letters}.'’-]*)?) (?:[(]?["“”„‘’']|[(])[\p{Lu}][${letters}'’-]{1,15}(?:["“”’'][)]?|[)])(?= (?:[\p{Ll}]{1,3} )*[\p{Lu}])`;

/** A row with a name of letters alone in place of the nickname, as long as it was. */
export function plainName(words: string): string {
  const found = nickname.exec(words);
  if (found === null) return words;
  const inner = `X${found[0].slice(2, -1)}x`;
  return `${words.slice(0, found.index)} ${inner}${words.slice(found.index + found[0].length)}`;
}

const spacedLetters = regExp.u`^(?:[${letters}.]\s{1,3}){3,}[${letters}.]$`;

export function isLetterSpaced(words: string): boolean {
  return spacedLetters.test(words);
}

/** "J A N E   D O E" is "JANE DOE". */
export function closeName(words: string): string {
  if (!isLetterSpaced(words)) return foldSpace(words);
  return words
    .split(/\s{2,}/)
    .map((part) => part.replace(/\s/g, ""))
    .join(" ");
}

const nameWord = cased.u`^(?:(?:[dl]['’]|[ae][dlnrst]-)?[\p{Lu}][${letters}'’.-]*|van|von|vom|zu|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|binti|binte|bte?\.?|ibn|ben|ap|ter|ten|y|e|i|st\.?|af|av)$`;

/** "jane doe", "Jane doe", and names in letters without case: in Chinese, Japanese and Korean short ones, in other scripts of two to five words. */
const otherName = cased.u`^(?:[\p{Lu}\p{Ll}][\p{Ll}]*(?: [\p{Ll}]+){1,2}|[\p{Lo}\s·]{2,12}|[\p{Lo}\p{M}]{2,15}(?: [\p{Lo}\p{M}]{2,15}){1,4})$`;

/** "Krishnan s/o Muthusamy", "Priya a/p Ramasamy": a child of whom, as part of the name. */
const parentage = / (?:[sd]\/o|a\/[lp]) /;

const noName = pattern("no-name");
/** "Sex Male" */
const privateLabel = pattern("private-label");

/** Whether the words may be the name of a person; behind a label their letters say nothing. */
export function isNameShaped(written: string, isLabeled: boolean): boolean {
  const name = written.replace(parentage, " bin ");
  const words = name.split(" ");
  if (name.length < 2 || name.length > 60 || /[\d@/:]/.test(name)) return false;
  if (words.length > 8 || words.filter((word) => !smallFirst.test(word)).length > 6) return false;
  const isShaped = isLabeled || words.every((word) => nameWord.test(word)) || otherName.test(name);
  if (
    !isShaped ||
    noName.test(name) ||
    name.search(privateLabel) === 0 ||
    sectionKind(name) !== undefined
  )
    return false;
  if (wordKind(name) !== undefined || isTownAndState(words)) return false;
  return companyScore(name) !== 3 && !isPlace(name);
}

/** "Frisco TX", "Brisbane QLD", but not "MARY LA": the letters of a state in capitals behind a town that is not. */
function isTownAndState(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return (
    words.length > 1 && codes.has(last) && words.slice(0, -1).every((word) => anySmall.test(word))
  );
}

const codes = nameSet("region-code");

/**
 * Two or three words are the usual name. A job title or words of a company are one only where a handle says so (Jane Cook): alone at the top in large type they are the
 * headline of somebody who is not named.
 */
export function looks(name: string, alike: number): number {
  const count = name.split(" ").length;
  const usual = count === 2 || count === 3 || eastern.test(name) ? 2 : count === 1 ? 0 : 1;
  return usual + alike - smallness(name) - otherness(name, alike);
}

/** How much the words look like a title or a company. */
function otherness(name: string, alike: number): number {
  const isTitle = titleScore(name) >= 2 && !(alike === 0 && isOfPerson(name));
  const isFirm = companyScore(name) > 0;
  if (alike === 0) return isTitle || isFirm ? 8 : 0;
  return (isTitle ? 4 : 0) + (isFirm ? 1 : 0);
}

const surnames = nameSet("trade-surname");

/** "Mary Ann Cook": a trade that is a surname as well, behind words that are no others ("Line Cook"). */
function isOfPerson(name: string): boolean {
  const words = name.split(" ");
  const last = words.pop() ?? "";
  return (
    surnames.has(foldPlain(last)) &&
    words.length > 0 &&
    !words.some((word) => isEnglishWord(foldPlain(word)))
  );
}

/** In East Asia a space parts the names of a person only sometimes. */
const eastern = /^[一-龥가-힣]{1,4}[ \u3000]?[一-龥ぁ-ヿ가-힣]{1,4}$/;

/** How a Japanese name is read often stands over it ("タナカ ユミコ"), and is the name itself only where no other is. */
const reading = /^[ァ-ヿ\s・]+$/;
const hasCase = cased.u`[\p{Lu}\p{Ll}]`;
const noSmall = cased.u`[\p{Lu}\p{Lo}]`;

/** "jane doe" is a name more often than words of which the first alone has a capital. */
function smallness(name: string): number {
  if (!noSmall.test(name)) return 2;
  if (!hasCase.test(name)) return reading.test(name) ? 0.5 : 0;
  return otherName.test(name) && !name.split(" ").every((word) => nameWord.test(word)) ? 4 : 0;
}
