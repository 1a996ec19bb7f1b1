import { numbersFromText, numbersToText } from "../../text/packed.ts";
import { indexWords } from "../../text/vocabulary.ts";
import { cueWords } from "./cues.ts";
import { type FormIndex, numbersById, skillAt, skillRowsOf } from "./form-index.ts";
import { type TrieNodes, type WordColumns, withGlued, withoutGlued } from "./glued-words.ts";
import { joinRow, packIds, writeOwners, writeSkill } from "./index-rows.ts";
import type { Category, Lexicon, Skill } from "./lexicon.ts";
import { rootsOf, type Trie } from "./trie.ts";

/**
 * A lexicon as a few strings, most of which need not be parsed to be used. Lists have one element per line;
 * numbers are packed.
 */
export interface EncodedLexicon {
  readonly hash: string;
  /** JSON. */
  readonly categories: string;
  /** One skill per line: its words, and its numbers. */
  readonly skills: string;
  readonly relations: string;
  readonly names: string;
  /** The owners of one form per line. */
  readonly doubtful: string;
  readonly covers: string;
  readonly paraphrases: string;
  readonly told: string;
  /** Of the words after the cues, as in `Vocabulary`. */
  readonly letters: string;
  readonly ends: string;
  readonly trie: EncodedTrie;
  /**
   * The nodes whose words, glued together, give the words at the end of the vocabulary (see
   * `glued-words.ts`).
   */
  readonly glued: string;
  readonly coverTrie: EncodedTrie;
}

/** A trie without its `roots`, which follow from the keys of the root's children. */
type EncodedTrie = Readonly<Record<keyof TrieNodes, string>>;

/**
 * Encodes a lexicon of `compileLexicon` as strings, with its surfaces compiled and without its `details`. The
 * build writes these strings; the library opens them in a millisecond, whereas compiling takes about a
 * hundred times as long.
 */
export function encodeLexicon({ skills, categories, hash, index }: Lexicon): EncodedLexicon {
  const { words, nodes, glued } = withoutGlued(index.vocabulary, index.trie);
  const { letters, ends } = wordsAfterCues(words);
  const pack = packIds(new Map(Array.from(skills.keys(), (id, number) => [id, number])));
  const categoryIds = [...categories.keys()];
  const { surfacesAt } = skillRowsOf(index);
  const rows = Array.from(skills.values(), (skill) => writeSkill(skill, pack, categoryIds));
  return {
    hash,
    categories: JSON.stringify([...categories]),
    skills: rows.map(({ words: own }) => own).join("\n"),
    relations: rows.map(({ numbers }) => numbers).join("\n"),
    names: index.names.join("\n"),
    doubtful: index.doubtful
      .map((owners) =>
        typeof owners === "string" ? owners : writeOwners(owners, pack, surfacesAt),
      )
      .join("\n"),
    covers: index.covers.join("\n"),
    paraphrases: index.paraphrases.join("\n"),
    told: index.told.join("\n"),
    letters,
    ends: numbersToText(ends),
    trie: encodeTrie(nodes),
    glued: numbersToText(glued),
    coverTrie: encodeTrie(index.coverTrie),
  };
}

/**
 * Opens what `encodeLexicon` wrote. A skill is parsed when a text first mentions it, or together with all
 * others when `skills` is first accessed.
 */
export function decodeLexicon(encoded: EncodedLexicon): Lexicon {
  const { words, nodes } = withGlued(
    {
      words: withCues(encoded.letters, numbersFromText(encoded.ends)),
      nodes: decodeNodes(encoded.trie),
    },
    numbersFromText(encoded.glued),
  );
  const categories = new Map(JSON.parse(encoded.categories) as [string, Category][]);
  const index: FormIndex = {
    vocabulary: indexWords(words.letters, words.ends),
    trie: withRoots(nodes),
    skills: rowsOf(encoded),
    categoryIds: [...categories.keys()],
    names: linesOf(encoded.names),
    doubtful: linesOf(encoded.doubtful),
    coverTrie: withRoots(decodeNodes(encoded.coverTrie)),
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
    categories,
    hash: encoded.hash,
    index,
  };
}

/**
 * The words of a vocabulary that are not cues. Every vocabulary begins with the cues, and these are already
 * in the module of words.
 */
function wordsAfterCues({ letters, ends }: WordColumns): WordColumns {
  const base = ends[cueWords.length] ?? 0;
  return {
    letters: letters.slice(base),
    ends: ends.subarray(cueWords.length).map((end) => end - base),
  };
}

/** Puts the cues before what `wordsAfterCues` returned. */
function withCues(letters: string, ends: Int32Array): WordColumns {
  const all = new Int32Array(cueWords.length + ends.length);
  let base = 0;
  for (const [i, word] of cueWords.entries()) {
    all[i] = base;
    base += word.length;
  }
  for (let i = 0; i < ends.length; i++) all[cueWords.length + i] = (ends[i] ?? 0) + base;
  return { letters: cueWords.join("") + letters, ends: all };
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

function rowsOf({ skills, relations }: EncodedLexicon): string[] {
  const numbers = linesOf(relations);
  return linesOf(skills).map((words, i) => joinRow({ words, numbers: numbers[i] ?? "" }));
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

function encodeTrie({ firsts, keys, outputs }: TrieNodes): EncodedTrie {
  return {
    firsts: numbersToText(firsts),
    keys: numbersToText(keys),
    outputs: numbersToText(outputs),
  };
}

function decodeNodes({ firsts, keys, outputs }: EncodedTrie): TrieNodes {
  return {
    firsts: numbersFromText(firsts),
    keys: numbersFromText(keys),
    outputs: numbersFromText(outputs),
  };
}

function withRoots(nodes: TrieNodes): Trie {
  return { roots: rootsOf(nodes.firsts, nodes.keys), ...nodes };
}
