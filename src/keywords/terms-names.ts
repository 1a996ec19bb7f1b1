import type { Span } from "../document/document.ts";
import { isEnglishWord } from "../text/english.ts";
import { stem } from "../text/stem.ts";
import { alphabetic, letters, regExp } from "../words/letters.ts";
import { commonAcronyms, genericWords, headWords } from "./terms-words.ts";

const maxTermWords = 3;

/** A word of a posting that may belong to a term. */
export interface TermWord extends Span {
  /** As written. */
  readonly surface: string;
  /** In lower case. */
  readonly folded: string;
}

/**
 * The words of a chunk that name something, and whether they name it like a product or like a field of work.
 */
export interface Named {
  readonly kind: "name" | "field";
  readonly words: readonly TermWord[];
  /** Whether no dictionary knows it, and a capital or a digit shows that it is not a typo ("Zorbix"). */
  readonly isCoined?: boolean;
}

/**
 * The longest run of words with a capital or a digit around a word that no dictionary knows; otherwise plain
 * words whose capitals make them a name.
 */
export function readTermName(chunk: readonly TermWord[]): Named | undefined {
  const from = chunk.findIndex(isCoined);
  if (from < 0) {
    const words = withoutGenericEnd(chunk);
    return isTitled(words, chunk) ? { kind: "name", words } : undefined;
  }
  let start = from;
  while (start > 0 && isCapitalized(chunk[start - 1])) start--;
  let end = from + 1;
  while (end < chunk.length && (isCapitalized(chunk[end]) || isCoinedName(chunk[end]))) end++;
  const words = chunk.slice(start, end);
  if (words.length > maxTermWords) return undefined;
  // A lowercase word is a name only by itself: "frida", but not "columnar stores".
  const isNamed = words.some((word) => isCoined(word) && word.surface !== word.folded);
  return isNamed || chunk.length === 1 ? { kind: "name", words, isCoined: isNamed } : undefined;
}

const nameShaped = regExp.u`^[${alphabetic}-]{3,}$`;

/** "Alliance Gateway" of "Alliance Gateway experience". */
function withoutGenericEnd(chunk: readonly TermWord[]): readonly TermWord[] {
  const last = chunk.findLastIndex(
    ({ surface, folded }) => surface !== folded || !(isGeneric(folded) || headWords.has(folded)),
  );
  return chunk.slice(0, last + 1);
}

/**
 * "Alliance Gateway", "Guardian": whether all words are capitalized, consist of letters only, and are
 * specific enough to name a product. A single English word that was cut from its chunk is not: "Retail
 * experience".
 */
function isTitled(chunk: readonly TermWord[], whole: readonly TermWord[]): boolean {
  const isOnlyWord = chunk.length === 1;
  if (isOnlyWord && whole.length > 1 && isEnglishWord(chunk[0]?.folded ?? "")) return false;
  return (
    chunk.length > 0 &&
    chunk.length <= maxTermWords &&
    chunk.every(
      (word) =>
        isCapitalized(word) &&
        nameShaped.test(word.surface) &&
        !isGeneric(word.folded) &&
        !(isOnlyWord && englishEnding.test(word.folded)),
    )
  );
}

const isCapitalized = (word: TermWord | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}/u.test(word.surface) &&
  !genericWords.has(word.folded) &&
  !isAcronym(word.folded);

/** "KPIs" and "DNS": whether it is a common acronym, possibly in the plural. */
const isAcronym = (folded: string): boolean =>
  commonAcronyms.has(folded) || commonAcronyms.has(folded.replace(/s$/, ""));

const isCoinedName = (word: TermWord | undefined): boolean => word !== undefined && isCoined(word);

/** Whether no dictionary knows a word, and it is neither a common acronym nor two words glued together. */
function isCoined({ surface, folded }: TermWord): boolean {
  const minLength = surface === folded ? 4 : 3;
  if (folded.length < minLength || isAcronym(folded)) return false;
  // Numbers of postings and versions: "EVRD2020".
  if (/\d{3}/.test(folded)) return false;
  if (!/^(?!v\d)[a-z][a-z0-9+#.]*$/i.test(surface) || genericWords.has(folded)) return false;
  return !isPlainEnglish(folded.replace(/\d+$/, "")) && !isGlued(surface);
}

/** Endings that derive English words from others; no list contains all such words. */
const englishEnding =
  /(?:[ai]tion|sion|ists?|ity|ment|ness|logy|ism|ance|ence|ifier|i[sz]er|graphy|ing|able|ible|ive|ous|ical|ally)s?$/;

/** Whether it is an English word, in any of its usual forms. */
function isPlainEnglish(word: string): boolean {
  if (isEnglishWord(word) || englishEnding.test(word)) return true;
  const bare = word.replace(/(?:'s|e?s|ed|ing|ly|er|ers|ness|able|izes?|ised?|isation)$/, "");
  const prefixed =
    /^(?:un|re|pre|non|multi|inter|sub|over|micro|cyber|hyper|geo|bio|auto|co)(.{3,})$/.exec(
      word,
    )?.[1];
  return (
    (bare.length > 2 && (isEnglishWord(bare) || isEnglishWord(`${bare}e`))) ||
    (prefixed !== undefined && isEnglishWord(prefixed))
  );
}

const innerDot = regExp.u`[.](?=[${letters}])`;

/**
 * "alternativesDB2", "orPerforce", "responsibleforproviding": words glued together in texts that lost their
 * line breaks.
 */
function isGlued(surface: string): boolean {
  const camel = /^(\p{Ll}{2,})\p{Lu}/u.exec(surface)?.[1];
  if (camel !== undefined && isEnglishWord(camel)) return true;
  const folded = surface.toLowerCase();
  if (innerDot.test(surface) || !/^[a-z]+$/.test(folded)) return /[.]\p{Lu}/u.test(surface);
  for (let i = 2; i <= folded.length - 2; i++)
    if (isEnglishWord(folded.slice(0, i)) && isEnglishWord(folded.slice(i))) {
      // The capitals of "PowerPoint" show that it is a name.
      return !/^\p{Lu}.*\p{Ll}\p{Lu}/u.test(surface);
    }
  return false;
}

/**
 * The stems of the generic words by their first letter, which a stem keeps. Made on demand: stemming all of
 * them takes seven milliseconds in a process that has just started.
 */
const genericStems = new Map<string, ReadonlySet<string>>();

function isGeneric(word: string): boolean {
  if (genericWords.has(word)) return true;
  const letter = word.slice(0, 1);
  let stems = genericStems.get(letter);
  if (stems === undefined) {
    const words = Array.from(genericWords).filter((one) => one.startsWith(letter));
    stems = new Set(words.map(stem));
    genericStems.set(letter, stems);
  }
  return stems.has(stem(word));
}

/**
 * Two or three plain nouns that are specific enough, except that the last may be a general one for what sort
 * of thing it is ("video servers").
 */
export function readTermField(chunk: readonly TermWord[]): Named | undefined {
  if (chunk.length < 2 || chunk.length > maxTermWords) return undefined;
  const isField = chunk.every(
    (word, i) => isPlainNoun(word) && (!isGeneric(word.folded) || (i > 0 && isHead(word, chunk))),
  );
  return isField ? { kind: "field", words: chunk } : undefined;
}

function isPlainNoun({ surface, folded }: TermWord): boolean {
  const words = folded.split("-");
  return surface === folded && /^[a-z-]{4,}$/.test(folded) && words.every(isPlainEnglish);
}

const isHead = (word: TermWord, chunk: readonly TermWord[]): boolean =>
  word === chunk.at(-1) && headWords.has(word.folded);

/**
 * An item of a list with known skills next to it, on `beside` sides. Capitals make it a name next to one
 * skill ("Query Manager"); lowercase words are one between two skills ("compute, storage, DNS"). General
 * words alone never count.
 */
export function readListedTerm(chunk: readonly TermWord[], beside: number): Named | undefined {
  if (chunk.length > maxTermWords || chunk.every(({ folded }) => isGeneric(folded)))
    return undefined;
  const isName = chunk.every(isCapital) && beside > 0 && !chunk.every(isEverybodys);
  const isNoun = chunk.every(isPlainNoun) && beside > 1;
  return isName || isNoun ? { kind: "name", words: chunk } : undefined;
}

const isCapital = ({ surface }: TermWord): boolean => /^\p{Lu}/u.test(surface);

const isEverybodys = ({ folded }: TermWord): boolean => folded.length < 3 || isAcronym(folded);
