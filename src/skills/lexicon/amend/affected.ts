import { wordNumber } from "../../../text/vocabulary.ts";
import {
  type FormIndex,
  formSkills,
  numberOfId,
  numbersById,
  skillAt,
  skillIdAt,
  skillOfId,
} from "../form-index.ts";
import { stepsOf } from "../forms.ts";
import { mayNameSkills } from "../index-rows.ts";
import type { Lexicon, LexiconDetails, Skill, SkillSource } from "../lexicon.ts";
import { withSymmetricRelations } from "../relations.ts";
import { nearIndexOf } from "../rule-index.ts";
import { type SourceReader, sourceReader } from "../sources.ts";
import type { Sequence } from "../surface.ts";
import {
  blockersOf,
  dottedWords,
  javaScriptProvers,
  type Surfaces,
  surfacesOf,
  variantsOf,
} from "../surfaces.ts";
import { outputOf } from "../trie.ts";
import { type Changes, withoutBanned } from "./changes.ts";

/** The parts of a lexicon that changes affect. */
export interface Affected {
  /** The skills of the base that the changes replace or remove, as they were. */
  readonly before: readonly SkillSource[];
  /** The same skills as they are now, and the new ones; ascending by id. */
  readonly skills: readonly SkillSource[];
  /**
   * Ids of those in `before` and `skills` whose surfaces may have changed; of the others, only edges have.
   */
  readonly renamed: ReadonlySet<string>;
  /** The surfaces whose meaning may have changed, by their keys. */
  readonly sequences: ReadonlyMap<string, Sequence>;
  /** Those surfaces that the changes block. */
  readonly blocked: Surfaces;
  /** What these surfaces mean unless they are blocked. A surface that is absent has no meaning. */
  readonly named: Surfaces;
  /** A skill with such a surface as it is after the changes. */
  sourceNow(id: string): SkillSource | undefined;
}

/**
 * What the changes affect. Undefined if they may affect any surface, because they touch surfaces with ".js"
 * or words with a dot before them.
 */
export function affectedBy(
  base: Lexicon,
  details: LexiconDetails,
  changes: Changes,
): Affected | undefined {
  const { index, categories } = base;
  const sourceOf = sourceReader(base, details);
  const renamed = renamedBy(index, changes);
  const ids = new Set([...renamed, ...relinkedBy(index, changes)]);
  const before = [...ids].flatMap((id) => sourceOf(id) ?? []);
  const skills = withSymmetricRelations(
    [...ids]
      .filter((id) => !changes.banned.has(id))
      .toSorted()
      .flatMap((id) => changes.skills.get(id) ?? sourceOf(id) ?? [])
      .map((skill) => withoutBanned(skill, changes.banned)),
  );
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const skillWas = (id: string) => skillOfId(index, id);
  const wasOfJavaScript = javaScriptProvers(skillWas);
  const isOfJavaScript = javaScriptProvers((id) => byId.get(id) ?? skillWas(id));
  if (before.some(({ id }) => byId.has(id) && wasOfJavaScript(id) !== isOfJavaScript(id)))
    return undefined;
  const isRenamed = ({ id }: Skill) => renamed.has(id);
  const old = variantsOf(before.filter(isRenamed), categories, wasOfJavaScript);
  const own = variantsOf(skills.filter(isRenamed), categories, isOfJavaScript);
  const dotted = new Set(details.dotted);
  const ownDotted = dottedWords(own);
  const isOther = (word: string) => !dotted.has(word) || !ownDotted.has(word);
  if ([...dottedWords(old), ...ownDotted].some(isOther)) return undefined;
  const blocked = blockersOf(changes.blockers);
  const sequences = new Map(
    [surfacesOf(old, dotted), surfacesOf(own, dotted), blocked].flatMap((surfaces) =>
      Array.from(surfaces, ([key, { sequence }]) => [key, sequence] as const),
    ),
  );
  const sharing = new Set(skills.filter(isRenamed).map(({ id }) => id));
  for (const [key, sequence] of sequences) {
    for (const id of sharersOf(base, details, key, sequence))
      if (!changes.banned.has(id)) sharing.add(id);
  }
  const sourceNow: SourceReader = (id) => byId.get(id) ?? sourceOf(id);
  const sharers = [...sharing].toSorted().flatMap((id) => sourceNow(id) ?? []);
  const named = surfacesOf(variantsOf(sharers, categories, isOfJavaScript), dotted);
  return { before, skills, renamed, sequences, blocked, named, sourceNow };
}

/**
 * The skills whose surfaces or rules change. This includes those with a `near` that stops being a skill, or
 * becomes one.
 */
function renamedBy(index: FormIndex, { skills, written, banned }: Changes): ReadonlySet<string> {
  // A new id may be a word that rules mention.
  const words = [...written]
    .filter((id) => numberOfId(index, id) === undefined)
    .map((id) => wordNumber(index.vocabulary, id))
    .filter((word) => word !== 0);
  const near = [
    ...[...banned].flatMap((id) => nearIndexOf(index).skills.get(id) ?? []),
    ...words.flatMap((word) => nearIndexOf(index).words.get(word) ?? []),
  ];
  const ids = new Set([...skills.keys(), ...near.map((number) => skillIdAt(index, number))]);
  for (const id of banned) if (numberOfId(index, id) !== undefined) ids.add(id);
  return ids;
}

/** The skills whose edges change. */
function relinkedBy(index: FormIndex, { skills, written, banned }: Changes): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const id of [...written, ...banned]) {
    for (const skill of [skills.get(id), skillOfId(index, id)])
      for (const other of skill?.related ?? []) ids.add(other);
  }
  for (const id of proversOfAny(index, banned)) ids.add(id);
  return ids;
}

/** The skills that imply one of these or usually come with one. */
function proversOfAny(index: FormIndex, banned: ReadonlySet<string>): readonly string[] {
  const numbers = [...banned].flatMap((id) => numberOfId(index, id) ?? []);
  const naming = mayNameSkills(numbers);
  const isProver = ({ implies, usually }: Skill) =>
    [...implies, ...usually].some((id) => banned.has(id));
  return (numbers.length === 0 ? [] : [...numbersById(index)]).flatMap((number) => {
    const unread = index.skills[number];
    if (typeof unread === "string" && !naming.test(unread)) return [];
    const skill = skillAt(index, number);
    return skill !== undefined && isProver(skill) ? [skill.id] : [];
  });
}

/** The skills of the base that have a surface, or would have it if no other skill did. */
function sharersOf(
  { index }: Lexicon,
  { rivals }: LexiconDetails,
  key: string,
  sequence: Sequence,
): readonly string[] {
  const form = outputOf(index.trie, stepsOf(sequence, index.vocabulary)) - 1;
  const owners = form < 0 ? [] : formSkills(index, form);
  const others = Object.hasOwn(rivals, key) ? (rivals[key] ?? []) : [];
  return [...owners.map((number) => skillIdAt(index, number)), ...others];
}
