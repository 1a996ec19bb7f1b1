import { numbersFromText, numbersToText } from "../../text/packed.ts";
import { indexWords } from "../../text/vocabulary.ts";
import { cueWords } from "./cues.ts";
import { type FormIndex, numbersById, skillAt } from "./form-index.ts";
import { type TrieNodes, type WordColumns, withGlued, withoutGlued } from "./glued-words.ts";
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
  /** The nodes of what further words are glued of. */
  readonly glued: string;
  readonly coverTrie: EncodedTrie;
}

/** The roots follow from the keys of the root's children. */
type EncodedTrie = Readonly<Record<keyof TrieNodes, string>>;

/**
 * A lexicon that `compileLexicon` made as strings, its surfaces compiled and its `details` left out: the build writes it, the library opens it in a
 * millisecond, where compiling would take some hundred times as long.
 */
export function encodeLexicon({ skills, categories, hash, index }: Lexicon): EncodedLexicon {
  const { words, nodes, glued } = withoutGlued(index.vocabulary, index.trie);
  const { letters, ends } = wordsBehindCues(words);
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
    trie: encodeTrie(nodes),
    glued: numbersToText(glued),
    coverTrie: encodeTrie(index.coverTrie),
  };
}

/**
 * The lexicon that `encodeLexicon` wrote. Its skills are read one by one as texts mention them, or all together when `skills`
 * is first asked for.
 */
export function decodeLexicon(encoded: EncodedLexicon): Lexicon {
  const { words, nodes } = withGlued(
    {
      words: withCues(encoded.letters, numbersFromText(encoded.ends)),
      nodes: decodeNodes(encoded.trie),
    },
    numbersFromText(encoded.glued),
  );
  const index: FormIndex = {
    vocabulary: indexWords(words.letters, words.ends),
    trie: withRoots(nodes),
    skills: linesOf(encoded.skills),
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
    categories: new Map(JSON.parse(encoded.categories) as [string, Category][]),
    hash: encoded.hash,
    index,
  };
}

/** The words that a vocabulary has of its own: it begins with the cues, which stand in the words' own module already. */
function wordsBehindCues({ letters, ends }: WordColumns): WordColumns {
  const base = ends[cueWords.length] ?? 0;
  return {
    letters: letters.slice(base),
    ends: ends.subarray(cueWords.length).map((end) => end - base),
  };
}

/** The words of which `wordsBehindCues` gave the rest. */
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
