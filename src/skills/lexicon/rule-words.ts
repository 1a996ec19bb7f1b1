import { type Vocabulary, wordNumber } from "../../text/vocabulary.ts";
import type { CompiledRule, Owner } from "./form-index.ts";
import type { AmbiguityRule, SkillSource } from "./lexicon.ts";
import { surfaceKey } from "./surface.ts";
import type { Variant } from "./variants.ts";

/** Maps the words and skills of a lexicon to numbers. */
export interface Numbering {
  readonly vocabulary: Vocabulary;
  /** Undefined for an unknown id. */
  numberOf(id: string): number | undefined;
}

export function compileOwner(
  { skill, rule, misspelling, isEveryday }: Variant,
  numbering: Numbering,
): Owner {
  return {
    // Variants come only from skills that have a number.
    skill: numbering.numberOf(skill) ?? 0,
    ...(rule && { rule: { ...compileRule(rule, numbering), ...(isEveryday && { isEveryday }) } }),
    ...(misspelling && { misspelling }),
    ...(isEveryday && { isEveryday }),
  };
}

/** The words that the rules of skills mention, besides surfaces and phrases. */
export function wordsOfRules(skills: readonly SkillSource[]): readonly string[] {
  return skills.flatMap(({ ambiguous }) =>
    ambiguous.flatMap((rule) => [...nearWords(rule.near), ...rule.jargon, ...rule.elsewhere]),
  );
}

/** The cues that are single words. A phrase is ignored; the linter reports it. */
export function nearWords(near: readonly string[]): readonly string[] {
  return near.map(surfaceKey).filter((word) => word !== "" && !word.includes(" "));
}

function compileRule(rule: AmbiguityRule, { vocabulary, numberOf }: Numbering): CompiledRule {
  const numbersOf = (words: readonly string[]) =>
    words.map((word) => wordNumber(vocabulary, word)).sort((a, b) => a - b);
  const isSkill = (near: string) => numberOf(near) !== undefined;
  return {
    form: rule.form,
    key: surfaceKey(rule.form),
    case: rule.case,
    default: rule.default,
    nearSkills: rule.near.filter(isSkill),
    nearWords: numbersOf(nearWords(rule.near.filter((near) => !isSkill(near)))),
    jargon: numbersOf(rule.jargon),
    elsewhere: numbersOf(rule.elsewhere),
  };
}
