import { pushTo } from "../../collect.ts";
import type { Category, SkillSource } from "./lexicon.ts";
import { type ImplyingSkill, proversOf } from "./proven.ts";
import { readSurface, type Sequence } from "./surface.ts";
import { makeVariants, ranks, type Variant } from "./variants.ts";

/** A sequence of words and the skills that it may stand for, before its rules are compiled. */
export interface Surface {
  readonly sequence: Sequence;
  /** None where it stands for nothing: a blocker, or what two skills quarrel over. */
  readonly variants: readonly Variant[];
  /** The ids of the skills that would have it too, but for those that have it or for each other. */
  readonly rivals: readonly string[];
}

/** Surfaces by the keys of their sequences. */
export type Surfaces = ReadonlyMap<string, Surface>;

/** Two sequences of one key are the same to a trie. */
export function sequenceKey({ words, gaps }: Sequence): string {
  return `${words.join(" ")}|${gaps.slice(1).join("")}`;
}

/** The surfaces that variants make together. `dotted` are the words of all skills that begin with a dot. O(variants). */
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

/** The phrases that stand for nothing. */
export function blockersOf(blockers: readonly string[]): Surfaces {
  return new Map(
    blockers.map((blocker) => {
      const sequence = readSurface(blocker);
      return [sequenceKey(sequence), { sequence, variants: [], rivals: [] }];
    }),
  );
}

/** All ways of writing some skills, of which `isOfJavaScript` says which are written with ".js" as well. */
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

/** What is written with ".js" is what proves it. */
const javaScript = "javascript";

/** Tells whether a skill is JavaScript, or its use proves it. */
export function javaScriptProvers(skillOf: ImplyingSkill): (id: string) => boolean {
  return proversOf(javaScript, skillOf);
}

/** The words that begin with a dot (".NET"). */
export function dottedWords(variants: readonly Variant[]): ReadonlySet<string> {
  return new Set(
    variants.flatMap(({ sequence }) => sequence.words.filter((word) => word.startsWith("."))),
  );
}

/** The written owners; without any, the misspelled one; without any, the made one, unless two skills quarrel over it. */
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

/** "ASP .NET" beside "ASP.NET", where a dotted word is a skill's own name. */
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
