import { isEnglishWord } from "../../text/english.ts";
import { anySmall, cased, smallFirst } from "../../words/cased.ts";
import { foldPlain, foldSpace } from "../../words/fold.ts";
import { wordKind } from "../../words/heading-nouns.ts";
import { letters, regExp } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import { companyScore, titleScore } from "../rows/titles.ts";

/** A nickname between the names of a row: "Mara "Mia" Doe", "Mara (Mia) Doe". */
const nickname = cased.u`(?<=^[\p{Lu}][${letters}.'’-]*(?: [\p{Lu}][${letters}.'’-]*)?) (?:[(]?["“”„‘’']|[(])[\p{Lu}][${letters}'’-]{1,15}(?:["“”’'][)]?|[)])(?= (?:[\p{Ll}]{1,3} )*[\p{Lu}])`;

/** The row with its nickname replaced by a name of letters only, of the same length. */
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

/**
 * Removes the spaces between spaced letters ("J A N E   D O E" becomes "JANE DOE") and superfluous spaces.
 */
export function joinLetters(words: string): string {
  if (!isLetterSpaced(words)) return foldSpace(words);
  return words
    .split(/\s{2,}/)
    .map((part) => part.replace(/\s/g, ""))
    .join(" ");
}

const nameWord = cased.u`^(?:(?:[dl]['’]|[ae][dlnrst]-)?[\p{Lu}][${letters}'’.-]*|van|von|vom|zu|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|binti|binte|bte?\.?|ibn|ben|ap|ter|ten|y|e|i|st\.?|af|av)$`;

/**
 * "jane doe", "Jane doe", and names in scripts without case: short ones in Chinese, Japanese and Korean, two
 * to five words in others.
 */
const otherName = cased.u`^(?:[\p{Lu}\p{Ll}][\p{Ll}]*(?: [\p{Ll}]+){1,2}|[\p{Lo}\s·]{2,12}|[\p{Lo}\p{M}]{2,15}(?: [\p{Lo}\p{M}]{2,15}){1,4})$`;

/** "Krishnan s/o Muthusamy", "Priya a/p Ramasamy": whose child somebody is, as part of the name. */
const parentage = / (?:[sd]\/o|a\/[lp]) /;

const noName = pattern("no-name");
/** "Sex Male" */
const privateLabel = pattern("private-label");

/** Whether words may be the name of a person. After a label, capitals are not required. */
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

/**
 * Whether words are a town and the code of a state: "Frisco TX", "Brisbane QLD", but not "MARY LA", where the
 * other words are in capitals as well.
 */
function isTownAndState(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return (
    words.length > 1 && codes.has(last) && words.slice(0, -1).every((word) => anySmall.test(word))
  );
}

const codes = nameSet("region-code");

/**
 * How much words look like a name, negative if they do not. Two or three words are usual. A job title or
 * words of a company count as a name only if a handle confirms it (Jane Cook): alone at the top in large
 * type, they are usually the headline of a person without a name.
 */
export function scoreName(name: string, alike: number): number {
  const count = name.split(" ").length;
  const usual = count === 2 || count === 3 || eastern.test(name) ? 2 : count === 1 ? 0 : 1;
  return usual + alike - smallLetterPenalty(name) - otherKindPenalty(name, alike);
}

/** How much words look like a title or a company. */
function otherKindPenalty(name: string, alike: number): number {
  const isTitle = titleScore(name) >= 2 && !(alike === 0 && isOfPerson(name));
  const isFirm = companyScore(name) > 0;
  if (alike === 0) return isTitle || isFirm ? 8 : 0;
  return (isTitle ? 4 : 0) + (isFirm ? 1 : 0);
}

const surnames = nameSet("trade-surname");

/**
 * Whether words end with a trade that is a surname as well and contain no other English words: "Mary Ann
 * Cook", not "Line Cook".
 */
function isOfPerson(name: string): boolean {
  const words = name.split(" ");
  const last = words.pop() ?? "";
  return (
    surnames.has(foldPlain(last)) &&
    words.length > 0 &&
    !words.some((word) => isEnglishWord(foldPlain(word)))
  );
}

/** In East Asian names, a space is optional. */
const eastern = /^[一-龥가-힣]{1,4}[ \u3000]?[一-龥ぁ-ヿ가-힣]{1,4}$/;

/**
 * The reading of a Japanese name, which often precedes it ("タナカ ユミコ"). It is used only if there is no other
 * name.
 */
const reading = /^[ァ-ヿ\s・]+$/;
const hasCase = cased.u`[\p{Lu}\p{Ll}]`;
const noSmall = cased.u`[\p{Lu}\p{Lo}]`;

/**
 * The penalty for small letters. "jane doe" is a name more often than words of which only the first has a
 * capital.
 */
function smallLetterPenalty(name: string): number {
  if (!noSmall.test(name)) return 2;
  if (!hasCase.test(name)) return reading.test(name) ? 0.5 : 0;
  return otherName.test(name) && !name.split(" ").every((word) => nameWord.test(word)) ? 4 : 0;
}
