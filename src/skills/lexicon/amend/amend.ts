import { amendVocabulary, wordNumber } from "../../../text/vocabulary.ts";
import { coversOf } from "../covers.ts";
import { amendDetails, makeDetails, packDetails } from "../details.ts";
import { readSkills } from "../encode.ts";
import { type FormIndex, numberOfId } from "../form-index.ts";
import { amendLongNames, amendWordings, mergeById, type Numbered } from "../id-order.ts";
import {
  type Lexicon,
  type LexiconDetails,
  plainOf,
  type Skill,
  type SkillSource,
} from "../lexicon.ts";
import { readHash, skillParts, sumOf, surfacePart, writeHash } from "../lexicon-hash.ts";
import { longNamesOf } from "../long-names.ts";
import { wordsOfRules } from "../rule-words.ts";
import { type Affected, affectedBy } from "./affected.ts";
import type { Changes } from "./changes.ts";
import { amendCovers } from "./cover-changes.ts";
import { amendForms } from "./form-changes.ts";
import { unusedWords } from "./word-changes.ts";

/**
 * The lexicon that `compileLexicon` would make of the base's sources and the changes, but made from the
 * base's tables: only the surfaces that the changes touch are compiled. Undefined if they may touch all
 * surfaces. O(changes), and a few milliseconds to copy the tables.
 */
export function amendLexicon(
  base: Lexicon,
  details: LexiconDetails,
  changes: Changes,
): Lexicon | undefined {
  const affected = affectedBy(base, details, changes);
  if (affected === undefined) return undefined;
  const { index, added, gone } = amendIndex(base, affected, changes);
  let skills: ReadonlyMap<string, Skill> | undefined;
  return {
    get skills() {
      skills ??= readSkills(index);
      return skills;
    },
    categories: base.categories,
    hash: writeHash(readHash(base.hash) + sumOf(added) - sumOf(gone)),
    index,
    details: packDetails(detailsAfter(base, details, affected, changes)),
  };
}

function detailsAfter(
  { categories }: Lexicon,
  details: LexiconDetails,
  { before, skills, sequences, named }: Affected,
  { blockers }: Changes,
): LexiconDetails {
  const surfaces = new Map([...named].filter(([key]) => sequences.has(key)));
  return amendDetails(
    details,
    { ids: new Set(before.map(({ id }) => id)), keys: new Set(sequences.keys()) },
    makeDetails({ skills, blockers, categories }, surfaces, new Set()),
  );
}

interface Amended {
  readonly index: FormIndex;
  /** The parts of the lexicon's hash that were added, and those that were removed. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

function amendIndex(base: Lexicon, affected: Affected, changes: Changes): Amended {
  const known = base.index;
  const { before, skills, renamed } = affected;
  const own = skills.filter(({ id }) => renamed.has(id));
  const replaced = before.filter(({ id }) => changes.written.has(id) || changes.banned.has(id));
  const words = newWords(known, affected, own);
  const vocabulary = amendVocabulary(known.vocabulary, words, new Set());
  const numbers = new Map(
    skills
      .filter(({ id }) => numberOfId(known, id) === undefined)
      .map(({ id }, i) => [id, known.skills.length + i]),
  );
  const numberOf = (id: string) =>
    numbers.get(id) ?? (changes.banned.has(id) ? undefined : numberOfId(known, id));
  const numbered = skills.map((skill): Numbered => [numberOf(skill.id) ?? 0, skill]);
  const all = [...known.skills];
  for (const [number, skill] of numbered) all[number] = plainOf(skill);
  const numbering = { vocabulary, numberOf, skillCount: all.length };
  const { now, former, lost, ...forms } = amendForms(known, affected, numbering);
  const {
    added,
    dropped,
    gone: uncovered,
    ...covers
  } = amendCovers(known, vocabulary, replaced, own);
  const gone = new Set(before.flatMap(({ id }) => numberOfId(known, id) ?? []));
  const banned = new Set([...changes.banned].flatMap((id) => numberOfId(known, id) ?? []));
  const isNew = ([number]: Numbered) => number >= known.skills.length;
  const names = numbered.flatMap(([number, skill]) => longNamesOf(skill, number, base.categories));
  const whole: FormIndex = {
    vocabulary,
    skills: all,
    categoryIds: known.categoryIds,
    byId: mergeById(known, banned, numbered.filter(isNew)),
    names: amendLongNames(known, gone, names),
    paraphrases: amendWordings(known, "paraphrases", gone, numbered),
    told: amendWordings(known, "told", gone, numbered),
    ...forms,
    ...covers,
  };
  const lostWords = [...lost, ...dropped].flatMap((sequence) => sequence.words);
  const kept = new Set(wordsOfRules(hiddenSkills(affected)));
  const goneWords = [...lostWords, ...wordsOfRules(replaced)].filter((word) => !kept.has(word));
  const unused = unusedWords(whole, goneWords);
  const index =
    unused.size === 0
      ? whole
      : { ...whole, vocabulary: amendVocabulary(known.vocabulary, words, unused) };
  return {
    index,
    added: [
      ...skills.flatMap(skillParts),
      ...now.map(([key, form]) => surfacePart(key, index, form)),
      ...added,
    ],
    gone: [
      ...before.flatMap(skillParts),
      ...former.map(([key, form]) => surfacePart(key, known, form)),
      ...uncovered,
    ],
  };
}

/**
 * The skills that lose a form to a blocker. The words of their rules stay in the vocabulary, although the
 * index does not contain these rules.
 */
function hiddenSkills({ blocked, named, sourceNow }: Affected): readonly SkillSource[] {
  const variants = [...blocked.keys()].flatMap((key) => named.get(key)?.variants ?? []);
  return variants.flatMap(({ skill }) => sourceNow(skill) ?? []);
}

/** The words that the base's vocabulary does not have. */
function newWords(
  { vocabulary }: FormIndex,
  { sequences, blocked, named }: Affected,
  skills: readonly SkillSource[],
): readonly string[] {
  const standing = [...sequences].filter(([key]) => (named.get(key)?.variants.length ?? 0) > 0);
  const phrases = [...blocked.values(), ...coversOf(skills).values()];
  const words = new Set([
    ...standing.flatMap(([, sequence]) => sequence.words),
    ...phrases.flatMap(({ sequence }) => sequence.words),
    ...wordsOfRules(skills),
  ]);
  return [...words].filter((word) => word !== "" && wordNumber(vocabulary, word) === 0);
}
