import {
  type PackedNumbers,
  packAll,
  packedFromPlanes,
  packedFromText,
  packedToPlanes,
  packedToText,
  packedZero,
  risingFromText,
  risingToText,
  unpack,
} from "../text/packed.ts";
import { type FormIndex, type Owner, skillAt, writeOwners, writeSkill } from "./form-index.ts";
import type { Category, Lexicon, Skill } from "./lexicon.ts";
import { rootsOf, type Trie } from "./trie.ts";

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
  readonly ends: string;
  /** The words in the order of their slots, and which slots have one; the last number is how many there are. */
  readonly slotWords: string;
  readonly slotPlaces: string;
  readonly trie: EncodedTrie;
  readonly coverTrie: EncodedTrie;
}

/** The roots are told by the keys of the root's children. */
type EncodedTrie = Readonly<Record<Exclude<keyof Trie, "roots">, string>>;

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
    doubtful: index.doubtful.map(ownersAsJson).join("\n"),
    covers: index.covers.join("\n"),
    paraphrases: index.paraphrases.join("\n"),
    letters,
    ends: risingToText(ends),
    ...encodeSlots(slots),
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
      ends: risingFromText(encoded.ends),
      slots: decodeSlots(encoded),
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

/** Two of three slots are empty, and a word's number says nothing of the next one's: each is written once, behind how many slots it comes. */
function encodeSlots(slots: PackedNumbers): Pick<EncodedLexicon, "slotWords" | "slotPlaces"> {
  const places = [...slots.keys()].filter((slot) => slots[slot] !== packedZero);
  return {
    slotWords: packedToPlanes(slots.filter((word) => word !== packedZero)),
    slotPlaces: risingToText(packAll([...places, slots.length])),
  };
}

function decodeSlots(encoded: Pick<EncodedLexicon, "slotWords" | "slotPlaces">): PackedNumbers {
  const words = packedFromPlanes(encoded.slotWords);
  const places = risingFromText(encoded.slotPlaces);
  const slots = new Int32Array(unpack(places[words.length] ?? packedZero)).fill(packedZero);
  for (let i = 0; i < words.length; i++)
    slots[unpack(places[i] ?? packedZero)] = words[i] ?? packedZero;
  return slots;
}

function readSkills(index: FormIndex): ReadonlyMap<string, Skill> {
  const skills = new Map<string, Skill>();
  for (let number = 0; number < index.skills.length; number++) {
    const skill = skillAt(index, number);
    if (skill !== undefined) skills.set(skill.id, skill);
  }
  return skills;
}

function ownersAsJson(owners: readonly Owner[] | string): string {
  return typeof owners === "string" ? owners : writeOwners(owners);
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** The keys go as planes, which compress to a third less. */
function encodeTrie({ firsts, keys, outputs }: Trie): EncodedTrie {
  return {
    firsts: risingToText(firsts),
    keys: packedToPlanes(keys),
    outputs: packedToText(outputs),
  };
}

function decodeTrie(encoded: EncodedTrie): Trie {
  const firsts = risingFromText(encoded.firsts);
  const keys = packedFromPlanes(encoded.keys);
  const outputs = packedFromText(encoded.outputs);
  return { roots: rootsOf(firsts, keys), firsts, keys, outputs };
}
