import { groupBy } from "../../collect.ts";
import { isEnglishWord } from "../../text/english.ts";
import { memoize } from "../../text/memoize.ts";
import { stem } from "../../text/stem.ts";
import { wordNumber } from "../../text/vocabulary.ts";
import { skillAt, skillIdAt } from "../lexicon/form-index.ts";
import type { Lexicon, Skill } from "../lexicon/lexicon.ts";
import { readLongNames, spellingOf } from "../lexicon/long-names.ts";
import type { Scene } from "./scene.ts";

/** A name in the lexicon of which a word may be a misspelling. */
export interface NearName {
  /** As spelled in the lexicon. */
  readonly expected: string;
  readonly skill: Skill;
}

/** In letters. Shorter names are too similar to too many other words. */
const fewestLetters = 7;
/** A longer run of letters is not compared with names. */
const maxLetters = 40;

/** The name that is one edit away from token `i`, unless the token is itself a known word. */
export function nameNear({ text, tokens, lexicon }: Scene, i: number): NearName | undefined {
  const from = tokens.from[i] ?? 0;
  const to = tokens.to[i] ?? 0;
  if (to - from < fewestLetters - 1 || to - from > maxLetters) return undefined;
  const word = text.slice(from, to).toLowerCase();
  if (!/^[a-z]+$/.test(word) || isEnglishWord(word)) return undefined;
  const near = namesLike(word, lexicon);
  const [name] = near;
  // If names of two skills are equally near, there is no way to tell which one is meant.
  if (name === undefined || near.some((other) => other.skill !== name.skill)) return undefined;
  const skill = isInflected(word, lexicon) ? undefined : skillAt(lexicon.index, name.skill);
  return skill && { expected: name.expected, skill };
}

/** A name that words are compared with. */
interface NameEntry {
  readonly word: string;
  readonly expected: string;
  /** The number of the skill. */
  readonly skill: number;
}

/** The names by first letter and length ("k5"). */
type NameIndex = ReadonlyMap<string, readonly NameEntry[]>;

/**
 * The names one edit away, among those with the word's first letter and a length that differs by at most one:
 * about twenty among thousands.
 */
function namesLike(word: string, lexicon: Lexicon): readonly NameEntry[] {
  const index = nameIndexOf(lexicon);
  const near: NameEntry[] = [];
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const name of index.get(`${word[0]}${length}`) ?? [])
      if (isOneEdit(word, name.word)) near.push(name);
  }
  return near;
}

/** If two skills share a name, the index holds the one whose id comes first. */
const nameIndexOf = memoize(({ index }: Lexicon): NameIndex => {
  const byWord = new Map<string, NameEntry>();
  for (const name of readLongNames(index)) {
    const { skill } = name;
    const expected = spellingOf(name, index);
    const word = expected.toLowerCase();
    const known = byWord.get(word);
    if (known !== undefined && skillIdAt(index, known.skill) <= skillIdAt(index, skill)) continue;
    byWord.set(word, { word, expected, skill });
  }
  return groupBy(byWord.values(), ({ word }) => `${word[0]}${word.length}`);
});

/**
 * Whether one letter added, removed or changed, or two neighboring letters swapped, turns one word into the
 * other. For the first and last letters see `findMisspellings`.
 */
export function isOneEdit(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  if (head === 0) return false;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length < 2 && right.length < 2) return a.at(-1) === b.at(-1);
  // Swapped letters are never an inflection, even at the end of the word.
  return right.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
}

/**
 * Whether the word is an inflection or the British spelling of a word that is English or part of a surface in
 * the lexicon.
 */
function isInflected(word: string, { index }: Lexicon): boolean {
  const american = inAmerican(word);
  // Porter's stem drops the "e" of "crowdstrike" and turns the "y" of "registry" into "i".
  const forms = [stem(word), stem(american)].flatMap((base) => [
    base,
    `${base}e`,
    base.replace(/i$/, "y"),
  ]);
  // The stem keeps the "s" of "GlusterFSs" as part of the word.
  return [word.replace(/s$/, ""), american, ...forms].some(
    (form) => isEnglishWord(form) || wordNumber(index.vocabulary, form) !== 0,
  );
}

/** Needed because the list of English words has only American spellings. */
function inAmerican(word: string): string {
  return britishEndings.reduce(
    (spelled, [british, american]) => spelled.replace(british, american),
    word,
  );
}

const britishEndings: readonly (readonly [RegExp, string])[] = [
  [/is(?=e[ds]?$|ers?$|ing$|ations?$|ational|able)/, "iz"],
  [/ys(?=e[ds]?$|ers?$|ing$)/, "yz"],
  [/our/, "or"],
  [/ll(?=ed$|ers?$|ing$|ings$)/, "l"],
  [/ogue(?=s?$)/, "og"],
  [/tre(?=s?$)/, "ter"],
  [/ence(?=s?$)/, "ense"],
  [/mme(?=s?$)/, "m"],
  [/ae|oe/, "e"],
];
