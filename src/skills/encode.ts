import {
  type PackedNumbers,
  pack,
  packedFromPlanes,
  packedFromText,
  packedToPlanes,
  packedToText,
  packedZero,
  unpack,
} from "../text/packed.ts";
import { type FormIndex, skillAt, writeSkill } from "./form-index.ts";
import type { Category, Lexicon, Skill } from "./lexicon.ts";
import type { Trie } from "./trie.ts";

/** A lexicon as a few strings of which most need no reading: lists have an element a line, numbers are packed. */
export interface EncodedLexicon {
  readonly hash: string;
  /** JSON. */
  readonly categories: string;
  /** A skill as JSON a line. */
  readonly skills: string;
  readonly names: string;
  /** The owners of a form as JSON a line. */
  readonly doubtful: string;
  readonly covers: string;
  readonly paraphrases: string;
  readonly letters: string;
  /** The length of each word of `letters`, a character each. */
  readonly lengths: string;
  readonly slots: string;
  readonly trie: EncodedTrie;
  readonly coverTrie: EncodedTrie;
}

type EncodedTrie = Readonly<Record<keyof Trie, string>>;

/**
 * A lexicon as strings, its surfaces compiled and its `details` left out: the build writes it, the library opens it in a
 * millisecond, where compiling would take some hundred times as long.
 */
export function encodeLexicon({ skills, categories, hash, index }: Lexicon): EncodedLexicon {
  const { letters, ends, slots } = index.vocabulary;
  return {
    hash,
    categories: JSON.stringify([...categories]),
    skills: [...skills.values()].map(writeSkill).join("\n"),
    names: index.names.join("\n"),
    doubtful: index.doubtful.map(asJson).join("\n"),
    covers: index.covers.join("\n"),
    paraphrases: index.paraphrases.join("\n"),
    letters,
    lengths: lengthsOf(ends),
    slots: packedToText(slots),
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
    vocabulary: {
      letters: encoded.letters,
      ends: endsOf(encoded.lengths),
      slots: packedFromText(encoded.slots),
    },
    trie: decodeTrie(encoded.trie),
    skills: linesOf(encoded.skills),
    names: linesOf(encoded.names),
    doubtful: linesOf(encoded.doubtful),
    coverTrie: decodeTrie(encoded.coverTrie),
    covers: linesOf(encoded.covers),
    paraphrases: linesOf(encoded.paraphrases),
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

/** What is added to a length so that its character is a letter or a mark. */
const LENGTH_ZERO = 48;

/** Where words end grows by a few letters a word, and packs to a sixth when only that is written. */
function lengthsOf(ends: PackedNumbers): string {
  const lengths = Array.from(
    ends.subarray(1),
    (end, i) => unpack(end) - unpack(ends[i] ?? packedZero),
  );
  return lengths.map((length) => String.fromCharCode(LENGTH_ZERO + length)).join("");
}

function endsOf(lengths: string): PackedNumbers {
  const ends = new Int32Array(lengths.length + 1);
  ends[0] = packedZero;
  for (let i = 0, end = 0; i < lengths.length; i++) {
    end += lengths.charCodeAt(i) - LENGTH_ZERO;
    ends[i + 1] = pack(end);
  }
  return ends;
}

function readSkills(index: FormIndex): ReadonlyMap<string, Skill> {
  const skills = new Map<string, Skill>();
  for (let number = 0; number < index.skills.length; number++) {
    const skill = skillAt(index, number);
    if (skill !== undefined) skills.set(skill.id, skill);
  }
  return skills;
}

/** As JSON what is not JSON still. */
function asJson(thing: unknown): string {
  return typeof thing === "string" ? thing : JSON.stringify(thing);
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** The columns that rise go as planes, since they are half of what the lexicon takes when it is compressed. */
function encodeTrie({ roots, firsts, keys, outputs }: Trie): EncodedTrie {
  return {
    roots: packedToPlanes(roots),
    firsts: packedToText(firsts),
    keys: packedToPlanes(keys),
    outputs: packedToText(outputs),
  };
}

function decodeTrie({ roots, firsts, keys, outputs }: EncodedTrie): Trie {
  return {
    roots: packedFromPlanes(roots),
    firsts: packedFromText(firsts),
    keys: packedFromPlanes(keys),
    outputs: packedFromText(outputs),
  };
}
