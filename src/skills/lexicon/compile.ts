import { makeVocabulary } from "../../text/vocabulary.ts";
import { type CoveringPhrase, coversOf } from "./covers.ts";
import { cueWords } from "./cues.ts";
import { makeDetails, packDetails } from "./details.ts";
import type { FormIndex, Owner } from "./form-index.ts";
import { formOf, plainFormOf, stepsOf } from "./forms.ts";
import { withGluedLast } from "./glued-words.ts";
import { type Lexicon, type LexiconSource, plainOf, type SkillSource } from "./lexicon.ts";
import {
  categoriesPart,
  coverPart,
  skillParts,
  sumOf,
  surfacePart,
  writeHash,
} from "./lexicon-hash.ts";
import { longNamesOf, writeLongNames } from "./long-names.ts";
import { withSymmetricRelations } from "./relations.ts";
import { wordsOfRules } from "./rule-words.ts";
import {
  blockersOf,
  dottedWords,
  javaScriptProvers,
  type Surfaces,
  surfacesOf,
  variantsOf,
} from "./surfaces.ts";
import { makeTrie } from "./trie.ts";

/**
 * Makes a lexicon ready for finding. It generates the variants of each surface (case, hyphen, space, dot,
 * glued, split, ".js", plural), so that the lexicon lists only names. A surface that is written in the
 * lexicon takes precedence over a generated one; generated surfaces that several skills share are left out.
 * The order of the skills does not matter. O(surfaces).
 */
export function compileLexicon(
  source: LexiconSource,
): Lexicon & Required<Pick<Lexicon, "details">> {
  const sorted = source.skills.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const skills = withSymmetricRelations(sorted);
  const complete = { ...source, skills };
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const isOfJavaScript = javaScriptProvers((id) => byId.get(id));
  const variants = variantsOf(skills, source.categories, isOfJavaScript);
  const dotted = dottedWords(variants);
  const named = surfacesOf(variants, dotted);
  const blockers = blockersOf(source.blockers);
  // A blocker takes precedence over a skill.
  const surfaces = new Map([...blockers, ...[...named].filter(([key]) => !blockers.has(key))]);
  const covers = coversOf(skills);
  const plain = skills.map(plainOf);
  const { index, forms } = compileForms(complete, surfaces, covers);
  return {
    skills: new Map(plain.map((skill) => [skill.id, skill])),
    categories: source.categories,
    hash: writeHash(sumOf(partsOf(complete, index, forms, covers))),
    index,
    details: packDetails(makeDetails(complete, named, dotted)),
  };
}

/** The index, and the form of each surface by its key. */
function compileForms(
  { skills, categories }: LexiconSource,
  surfaces: Surfaces,
  covers: ReadonlyMap<string, CoveringPhrase>,
): { readonly index: FormIndex; readonly forms: ReadonlyMap<string, number> } {
  const standing = [...surfaces].filter(
    ([, { variants, rivals }]) => variants.length > 0 || rivals.length === 0,
  );
  const sequences = [...standing, ...covers].map(([, { sequence }]) => sequence);
  const words = new Set([...cueWords, ...sequences.flatMap((sequence) => sequence.words)]);
  for (const word of wordsOfRules(skills)) words.add(word);
  const numbers = new Map(skills.map((skill, i) => [skill.id, i]));
  const generic = new Set(skills.filter((skill) => skill.generic).map((skill) => skill.id));
  const ofSkills = {
    skillCount: skills.length,
    numberOf: (id: string) => numbers.get(id),
    isGeneric: (id: string) => generic.has(id),
  };
  const vocabulary = makeVocabulary(
    withGluedLast([...words], new Map(standing), ({ variants }) => plainFormOf(variants, ofSkills)),
  );
  const doubtful: (readonly Owner[])[] = [];
  const numbering = { ...ofSkills, vocabulary, doubtful };
  const forms = new Map(
    standing.map(([key, { variants }]) => [key, formOf(variants, numbering)] as const),
  );
  const branches = standing.map(([key, { sequence }]) => ({
    steps: stepsOf(sequence, vocabulary),
    output: (forms.get(key) ?? 0) + 1,
  }));
  const phrases = [...covers.values()];
  const index: FormIndex = {
    vocabulary,
    trie: makeTrie(branches),
    skills: skills.map(plainOf),
    categoryIds: [...categories.keys()],
    names: writeLongNames(skills.flatMap((skill, i) => longNamesOf(skill, i, categories))),
    doubtful,
    coverTrie: makeTrie(
      phrases.map(({ sequence }, i) => ({ steps: stepsOf(sequence, vocabulary), output: i + 1 })),
    ),
    covers: phrases.map((cover) => [...cover.forms].join("\t")),
    paraphrases: wordingsOf(skills, "paraphrases"),
    told: wordingsOf(skills, "told"),
  };
  return { index, forms };
}

/** The non-empty ones, each preceded by the number of its skill. */
function wordingsOf(
  skills: readonly SkillSource[],
  field: "paraphrases" | "told",
): readonly string[] {
  return skills.flatMap((skill, i) => (skill[field] === "" ? [] : [`${i} ${skill[field]}`]));
}

function* partsOf(
  { skills, categories }: LexiconSource,
  index: FormIndex,
  forms: ReadonlyMap<string, number>,
  covers: ReadonlyMap<string, CoveringPhrase>,
): Iterable<string> {
  yield categoriesPart(categories);
  for (const skill of skills) yield* skillParts(skill);
  for (const [key, form] of forms) yield surfacePart(key, index, form);
  for (const [key, cover] of covers) for (const form of cover.forms) yield coverPart(key, form);
}
