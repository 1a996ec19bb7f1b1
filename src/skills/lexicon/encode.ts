import { numbersFromText, numbersToText } from "../../text/packed.ts";
import { indexWords, type Vocabulary } from "../../text/vocabulary.ts";
import { cueWords } from "./cues.ts";
import { type FormIndex, numbersById, skillAt } from "./form-index.ts";
import { packIds, writeOwners, writeSkill } from "./index-rows.ts";
import type { Category, Lexicon, Skill } from "./lexicon.ts";
import { rootsOf, type Trie } from "./trie.ts";

/** A lexicon as a few strings of which most need no reading: lists have an element a line, numbers are packed. */
export interface EncodedLexicon {
  readonly hash: string;
  /** JSON. */
  readonly categories: string;
  /** A skill a line. */
  readonly skills: string;
  readonly names: string;
  /** The owners of a form a line. */
  readonly doubtful: string;
  readonly covers: string;
  readonly paraphrases: string;
  readonly told: string;
  /** Of the words behind the cues, as in `Vocabulary`. */
  readonly letters: string;
  readonly ends: string;
  readonly trie: EncodedTrie;
  readonly coverTrie: EncodedTrie;
}

/** The roots follow from the keys of the root's children. */
type EncodedTrie = Readonly<Record<Exclude<keyof Trie, "roots">, string>>;

/**
 * A lexicon that `compileLexicon` made as strings, its surfaces compiled and its `details` left out: the build writes it, the library opens it in a
 * millisecond, where compiling would take some hundred times as long.
 */
export function encodeLexicon({ skills, categories, hash, index }: Lexicon): EncodedLexicon {
  const { letters, ends } = wordsBehindCues(index.vocabulary);
  const pack = packIds(new Map(Array.from(skills.keys(), (id, number) => [id, number])));
  return {
    hash,
    categories: JSON.stringify([...categories]),
    skills: Array.from(skills.values(), (skill) => writeSkill(skill, pack)).join("\n"),
    names: index.names.join("\n"),
    doubtful: index.doubtful
      .map((owners) => (typeof owners === "string" ? owners : writeOwners(owners, pack)))
      .join("\n"),
    covers: index.covers.join("\n"),
    paraphrases: index.paraphrases.join("\n"),
    told: index.told.join("\n"),
    letters,
    ends: numbersToText(ends),
    trie: encodeTrie(index.trie),
    coverTrie: encodeTrie(index.coverTrie),
  };
}

/**
 * The lexicon that `encodeLexicon` wrote. Its skills are read one by one as texts mention them, or all together when `skills`
 * is first asked for.
 */
export function decodeLexicon(encoded: EncodedLexicon): Lexicon {
  const index: FormIndex = {
    vocabulary: withCues(encoded.letters, numbersFromText(encoded.ends)),
    trie: decodeTrie(encoded.trie),
    skills: linesOf(encoded.skills),
    names: linesOf(encoded.names),
    doubtful: linesOf(encoded.doubtful),
    coverTrie: decodeTrie(encoded.coverTrie),
    covers: linesOf(encoded.covers),
    paraphrases: linesOf(encoded.paraphrases),
    told: linesOf(encoded.told),
  };
  let skills: ReadonlyMap<string, Skill> | undefined;
  return {
    get skills() {
      skills ??= readSkills(index);
      return skills;
    },
    categories: new Map(JSON.parse(encoded.categories) as [string, Category][]),
    hash: encoded.hash,
    index,
  };
}

/** The words that a vocabulary has of its own: it begins with the cues, which stand in the words' own module already. */
function wordsBehindCues({ letters, ends }: Vocabulary): Pick<Vocabulary, "letters" | "ends"> {
  const base = ends[cueWords.length] ?? 0;
  return {
    letters: letters.slice(base),
    ends: ends.subarray(cueWords.length).map((end) => end - base),
  };
}

/** The vocabulary of which `wordsBehindCues` gave the rest. */
function withCues(letters: string, ends: Int32Array): Vocabulary {
  const all = new Int32Array(cueWords.length + ends.length);
  let base = 0;
  for (const [i, word] of cueWords.entries()) {
    all[i] = base;
    base += word.length;
  }
  all.set(
    ends.map((end) => end + base),
    cueWords.length,
  );
  return indexWords(cueWords.join("") + letters, all);
}

/** All skills of an index by id. O(skills). */
export function readSkills(index: FormIndex): ReadonlyMap<string, Skill> {
  const skills = new Map<string, Skill>();
  for (const number of numbersById(index)) {
    const skill = skillAt(index, number);
    if (skill !== undefined) skills.set(skill.id, skill);
  }
  return skills;
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

function encodeTrie({ firsts, keys, outputs }: Trie): EncodedTrie {
  return {
    firsts: numbersToText(firsts),
    keys: numbersToText(keys),
    outputs: numbersToText(outputs),
  };
}

function decodeTrie(encoded: EncodedTrie): Trie {
  const firsts = numbersFromText(encoded.firsts);
  const keys = numbersFromText(encoded.keys);
  const outputs = numbersFromText(encoded.outputs);
  return { roots: rootsOf(firsts, keys), firsts, keys, outputs };
}
