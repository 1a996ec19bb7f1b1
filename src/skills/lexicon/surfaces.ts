import { pushTo } from "../../collect.ts";
import type { Category, SkillSource } from "./lexicon.ts";
import { type ImplyingSkill, proversOf } from "./proven.ts";
import { readSurface, type Sequence } from "./surface.ts";
import { makeVariants, ranks, type Variant } from "./variants.ts";

/** A sequence of words and the skills that it may mean, before its rules are compiled. */
export interface Surface {
  readonly sequence: Sequence;
  /** Empty if it means nothing: a blocker, or a generated surface that several skills share. */
  readonly variants: readonly Variant[];
  /** The ids of skills that would also have it if others did not have it or claim it too. */
  readonly rivals: readonly string[];
}

/** Surfaces by the keys of their sequences. */
export type Surfaces = ReadonlyMap<string, Surface>;

/** A trie treats two sequences with the same key as the same. */
export function sequenceKey({ words, gaps }: Sequence): string {
  return `${words.join(" ")}|${gaps.slice(1).join("")}`;
}

/** The surfaces of all variants. `dotted` are the words of all skills that begin with a dot. O(variants). */
export function surfacesOf(variants: readonly Variant[], dotted: ReadonlySet<string>): Surfaces {
  const byKey = new Map<string, Variant[]>();
  for (const variant of [...variants, ...withInnerDots(variants, dotted)])
    pushTo(byKey, sequenceKey(variant.sequence), variant);
  const surfaces = new Map<string, Surface>();
  for (const [key, all] of byKey) {
    const [first] = all;
    if (first !== undefined) surfaces.set(key, { sequence: first.sequence, ...choose(all) });
  }
  return surfaces;
}

/** The phrases that mean nothing. */
export function blockersOf(blockers: readonly string[]): Surfaces {
  return new Map(
    blockers.map((blocker) => {
      const sequence = readSurface(blocker);
      return [sequenceKey(sequence), { sequence, variants: [], rivals: [] }];
    }),
  );
}

/** All ways of writing some skills. `isOfJavaScript` says which of them are also written with ".js". */
export function variantsOf(
  skills: readonly SkillSource[],
  categories: ReadonlyMap<string, Category>,
  isOfJavaScript: (id: string) => boolean,
): readonly Variant[] {
  return skills.flatMap((skill) =>
    makeVariants(skill, {
      inflects: categories.get(skill.category)?.inflects ?? false,
      ofJavaScript: skill.id !== javaScript && isOfJavaScript(skill.id),
    }),
  );
}

/** A skill that implies JavaScript is also written with ".js". */
const javaScript = "javascript";

/** Returns a test for whether a skill is JavaScript or implies it. */
export function javaScriptProvers(skillOf: ImplyingSkill): (id: string) => boolean {
  return proversOf(javaScript, skillOf);
}

/** The words that begin with a dot (".NET"). */
export function dottedWords(variants: readonly Variant[]): ReadonlySet<string> {
  return new Set(
    variants.flatMap(({ sequence }) => sequence.words.filter((word) => word.startsWith("."))),
  );
}

/**
 * Chooses the written variants; if there are none, the misspelled one; if there are none, the generated one.
 * If several skills share a misspelled or generated surface, none.
 */
function choose(variants: readonly Variant[]): Pick<Surface, "variants" | "rivals"> {
  const rank = Math.min(...variants.map((variant) => variant.rank));
  const bySkill = new Map<string, Variant>();
  for (const variant of variants) {
    if (variant.rank === rank && !bySkill.has(variant.skill)) bySkill.set(variant.skill, variant);
  }
  const chosen = rank !== ranks.written && bySkill.size > 1 ? [] : [...bySkill.values()];
  const rivals = new Set(variants.map(({ skill }) => skill));
  for (const { skill } of chosen) rivals.delete(skill);
  return { variants: chosen, rivals: [...rivals] };
}

/** "ASP .NET" in addition to "ASP.NET", if a dotted word is itself a name of a skill. */
function withInnerDots(
  variants: readonly Variant[],
  dotted: ReadonlySet<string>,
): readonly Variant[] {
  return variants.flatMap((variant) => {
    const words = variant.sequence.words.map((word, i) =>
      i > 0 && dotted.has(`.${word}`) ? `.${word}` : word,
    );
    return words.some((word, i) => word !== variant.sequence.words[i])
      ? [{ ...variant, sequence: { words, gaps: variant.sequence.gaps }, rank: ranks.made }]
      : [];
  });
}
