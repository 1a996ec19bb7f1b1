import { pushTo } from "../../collect.ts";
import { gaps } from "../../text/tokenize.ts";
import { makeVocabulary, type Vocabulary, wordNumber } from "../../text/vocabulary.ts";
import { cueWords } from "./cues.ts";
import { packDetails } from "./details.ts";
import { type CompiledRule, type FormIndex, type Owner, wildcards } from "./form-index.ts";
import { rulesOf } from "./index-rules.ts";
import type { AmbiguityRule, Lexicon, LexiconSource, Skill, SkillSource } from "./lexicon.ts";
import { writeLongNames } from "./long-names.ts";
import { readSurface, type Sequence, surfaceKey } from "./surface.ts";
import { type Branch, makeTrie } from "./trie.ts";
import { makeVariants, ranks, type Variant } from "./variants.ts";

/**
 * Makes a lexicon ready for finding. The variants of each surface (case, hyphen, space, dot, glued, parted, ".js",
 * plural) are made here, so that the lexicon lists names only. A surface that is written in the lexicon beats a
 * made one; made ones of different skills that collide are left out. The order of the skills does not matter. O(surfaces).
 */
export function compileLexicon(
  source: LexiconSource,
): Lexicon & Required<Pick<Lexicon, "details">> {
  const sorted = source.skills.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const skills = withSymmetricRelations(sorted);
  const complete = { ...source, skills };
  const details = packDetails({
    blockers: source.blockers,
    misspellings: fieldOf(skills, "misspellings"),
    everyday: fieldOf(skills, "everyday"),
  });
  const plain = skills.map(plainOf);
  const index = compileForms(complete);
  return {
    skills: new Map(plain.map((skill) => [skill.id, skill])),
    categories: source.categories,
    hash: hashOf(
      JSON.stringify([
        plain,
        [...source.categories],
        details,
        index.paraphrases,
        index.told,
        rulesOf(index),
      ]),
    ),
    index,
    details,
  };
}

function plainOf({
  misspellings: _misspellings,
  everyday: _everyday,
  ambiguous: _ambiguous,
  paraphrases: _paraphrases,
  told: _told,
  ...skill
}: SkillSource): Skill {
  return skill;
}

/** One field of the skills where it is not empty, by id. */
function fieldOf<K extends "misspellings" | "everyday">(
  skills: readonly SkillSource[],
  field: K,
): Readonly<Record<string, SkillSource[K]>> {
  return Object.fromEntries(
    skills.filter((skill) => skill[field].length > 0).map((skill) => [skill.id, skill[field]]),
  );
}

/** The files state `related` on one side only; here both sides get it. */
function withSymmetricRelations(skills: readonly SkillSource[]): readonly SkillSource[] {
  const related = new Map<string, Set<string>>(skills.map(({ id }) => [id, new Set()]));
  for (const skill of skills) {
    for (const other of skill.related) {
      related.get(skill.id)?.add(other);
      related.get(other)?.add(skill.id);
    }
  }
  return skills.map((skill) => ({
    ...skill,
    related: [...(related.get(skill.id) ?? [])].toSorted(),
  }));
}

function compileForms(source: LexiconSource): FormIndex {
  const surfaces = collectSurfaces(source);
  const covers = collectCovers(source.skills);
  const vocabulary = makeVocabulary(allWords(source, [...surfaces, ...covers]));
  const branchOf = ({ words, gaps: between }: Sequence, form: number): Branch => ({
    steps: words.map((word, i) => ({
      word: wordNumber(vocabulary, word),
      gap: between[i] ?? gaps.join,
    })),
    output: form + 1,
  });
  const numbers = new Map(source.skills.map((skill, i) => [skill.id, i]));
  const generic = new Set(source.skills.filter((skill) => skill.generic).map((skill) => skill.id));
  const blocker = source.skills.length;
  const doubtful: (readonly Owner[])[] = [];
  const formOf = (variants: readonly Variant[]): number => {
    const [first] = variants;
    if (first === undefined) return blocker;
    const isPlain = variants.length === 1 && !first.rule && !first.misspelling && !first.isEveryday;
    if (isPlain && !generic.has(first.skill)) return numbers.get(first.skill) ?? blocker;
    doubtful.push(variants.map((variant) => compileOwner(variant, vocabulary, numbers)));
    return blocker + doubtful.length;
  };
  return {
    vocabulary,
    trie: makeTrie(surfaces.map((surface) => branchOf(surface.sequence, formOf(surface.variants)))),
    skills: source.skills.map(plainOf),
    names: writeLongNames(source),
    doubtful,
    coverTrie: makeTrie(covers.map((cover, i) => branchOf(cover.sequence, i))),
    covers: covers.map((cover) => cover.forms.join("\t")),
    paraphrases: numbered(source.skills.map(({ paraphrases }) => paraphrases)),
    told: numbered(source.skills.map(({ told }) => told)),
  };
}

/** What is not empty, each with its number. */
function numbered(sources: readonly string[]): readonly string[] {
  return sources.flatMap((one, i) => (one === "" ? [] : [`${i} ${one}`]));
}

/** A sequence of words and the skills that it may stand for, before its rules are compiled. */
interface Surface {
  readonly sequence: Sequence;
  readonly variants: readonly Variant[];
}

function collectSurfaces(source: LexiconSource): readonly Surface[] {
  const ofJavaScript = proversOf("javascript", source.skills);
  const blockers = source.blockers.map((blocker) => ({
    sequence: readSurface(blocker),
    variants: [],
  }));
  const variants = source.skills.flatMap((skill) =>
    makeVariants(skill, {
      inflects: source.categories.get(skill.category)?.inflects ?? false,
      ofJavaScript: skill.id !== "javascript" && ofJavaScript.has(skill.id),
    }),
  );
  const byKey = new Map<string, { sequence: Sequence; variants: Variant[] }>();
  for (const variant of [...variants, ...withInnerDots(variants)]) {
    const key = `${variant.sequence.words.join(" ")}|${variant.sequence.gaps.slice(1).join("")}`;
    const surface = byKey.get(key);
    if (surface === undefined) byKey.set(key, { sequence: variant.sequence, variants: [variant] });
    else surface.variants.push(variant);
  }
  const chosen = [...byKey.values()].map(({ sequence, variants }) => ({
    sequence,
    variants: choose(variants),
  }));
  // The first of equal sequences wins in the trie: a blocker beats a skill.
  return [...blockers, ...chosen.filter(({ variants }) => variants.length > 0)];
}

/** The written owners; without any, the misspelled one; without any, the made one, unless two skills quarrel over it. */
function choose(variants: readonly Variant[]): readonly Variant[] {
  const rank = Math.min(...variants.map((variant) => variant.rank));
  const bySkill = new Map<string, Variant>();
  for (const variant of variants) {
    if (variant.rank === rank && !bySkill.has(variant.skill)) bySkill.set(variant.skill, variant);
  }
  return rank !== ranks.written && bySkill.size > 1 ? [] : [...bySkill.values()];
}

/** "ASP .NET" beside "ASP.NET", where a dotted word is a skill's own name. */
function withInnerDots(variants: readonly Variant[]): readonly Variant[] {
  const dotted = new Set(
    variants.flatMap(({ sequence }) => sequence.words.filter((word) => word.startsWith("."))),
  );
  return variants.flatMap((variant) => {
    const words = variant.sequence.words.map((word, i) =>
      i > 0 && dotted.has(`.${word}`) ? `.${word}` : word,
    );
    return words.some((word, i) => word !== variant.sequence.words[i])
      ? [{ ...variant, sequence: { words, gaps: variant.sequence.gaps }, rank: ranks.made }]
      : [];
  });
}

/** The skills whose use proves `id`, directly or by way of others. O(edges). */
function proversOf(
  id: string,
  skills: readonly Pick<Skill, "id" | "implies">[],
): ReadonlySet<string> {
  const direct = new Map<string, string[]>();
  for (const { id: prover, implies } of skills) {
    for (const proven of implies) pushTo(direct, proven, prover);
  }
  const found = new Set(direct.get(id));
  for (const prover of found) for (const next of direct.get(prover) ?? []) found.add(next);
  return found;
}

/** For each skill all that its use proves, directly or by way of others. O(skills²). */
export function provenBy(
  skills: readonly Pick<Skill, "id" | "implies">[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const closure = new Map<string, ReadonlySet<string>>();
  for (const { id } of skills) {
    const proven = new Set<string>();
    const open = [...(byId.get(id)?.implies ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (proven.has(next)) continue;
      proven.add(next);
      open.push(...(byId.get(next)?.implies ?? []));
    }
    closure.set(id, proven);
  }
  return closure;
}

/** The phrases of all `not` lists, each with the forms that it covers. */
function collectCovers(
  skills: readonly SkillSource[],
): readonly { sequence: Sequence; forms: readonly string[] }[] {
  const covers = new Map<string, { sequence: Sequence; forms: Set<string> }>();
  for (const rule of skills.flatMap((skill) => skill.ambiguous)) {
    for (const phrase of rule.not) {
      const sequence = readSurface(
        phrase.replace(/(?<=^|\s)(?:####|[#^])(?=\s|$)/g, (mark) => wildcards[mark] ?? mark),
      );
      const key = `${sequence.words.join(" ")}|${sequence.gaps.slice(1).join("")}`;
      const cover = covers.get(key) ?? { sequence, forms: new Set<string>() };
      cover.forms.add(surfaceKey(rule.form));
      covers.set(key, cover);
    }
  }
  return [...covers.values()].map(({ sequence, forms }) => ({ sequence, forms: [...forms] }));
}

function allWords(
  source: LexiconSource,
  surfaces: readonly { readonly sequence: Sequence }[],
): readonly string[] {
  const words = new Set([...cueWords, ...surfaces.flatMap(({ sequence }) => sequence.words)]);
  for (const rule of source.skills.flatMap((skill) => skill.ambiguous)) {
    for (const word of [...nearWords(rule), ...rule.jargon, ...rule.elsewhere]) words.add(word);
  }
  return [...words];
}

function compileOwner(
  { skill, rule, misspelling, isEveryday }: Variant,
  vocabulary: Vocabulary,
  numbers: ReadonlyMap<string, number>,
): Owner {
  return {
    // Variants are made of the skills that are numbered.
    skill: numbers.get(skill) ?? 0,
    ...(rule && {
      rule: { ...compileRule(rule, vocabulary, numbers), ...(isEveryday && { isEveryday }) },
    }),
    ...(misspelling && { misspelling }),
    ...(isEveryday && { isEveryday }),
  };
}

/** The cues that are single words; a phrase is none, which the linter says. */
function nearWords(rule: AmbiguityRule): readonly string[] {
  return rule.near.map(surfaceKey).filter((word) => word !== "" && !word.includes(" "));
}

function compileRule(
  rule: AmbiguityRule,
  vocabulary: Vocabulary,
  ids: ReadonlyMap<string, unknown>,
): CompiledRule {
  const numbersOf = (words: readonly string[]) =>
    words.map((word) => wordNumber(vocabulary, word)).sort((a, b) => a - b);
  return {
    form: rule.form,
    key: surfaceKey(rule.form),
    case: rule.case,
    default: rule.default,
    nearSkills: rule.near.filter((near) => ids.has(near)),
    nearWords: numbersOf(nearWords({ ...rule, near: rule.near.filter((near) => !ids.has(near)) })),
    jargon: numbersOf(rule.jargon),
    elsewhere: numbersOf(rule.elsewhere),
  };
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits, to tell lexicons apart and not to withstand attack. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
