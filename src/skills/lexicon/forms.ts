import { gaps } from "../../text/tokenize.ts";
import { type Vocabulary, wordNumber } from "../../text/vocabulary.ts";
import type { Owner } from "./form-index.ts";
import { compileOwner, type Numbering } from "./rule-words.ts";
import type { Sequence } from "./surface.ts";
import type { TrieStep } from "./trie.ts";
import type { Variant } from "./variants.ts";

/** How forms are numbered: see `FormIndex`. */
export interface FormNumbering extends Numbering {
  readonly skillCount: number;
  /** Whether a skill counts only with evidence. */
  isGeneric(id: string): boolean;
  /** The ambiguous forms; `formOf` adds to them. */
  readonly doubtful: { push(owners: readonly Owner[]): number };
}

/** The form of a surface with these variants; that of a blocker if there are none. */
export function formOf(variants: readonly Variant[], numbering: FormNumbering): number {
  const { skillCount, doubtful } = numbering;
  return (
    plainFormOf(variants, numbering) ??
    skillCount + doubtful.push(variants.map((variant) => compileOwner(variant, numbering)))
  );
}

/**
 * The form of a surface that means one skill and nothing else, or nothing; undefined for a surface that needs
 * a decision.
 */
export function plainFormOf(
  variants: readonly Variant[],
  { skillCount, isGeneric, numberOf }: Omit<FormNumbering, "doubtful" | "vocabulary">,
): number | undefined {
  const [first] = variants;
  if (first === undefined) return skillCount;
  const isPlain = variants.length === 1 && !first.rule && !first.misspelling && !first.isEveryday;
  return isPlain && !isGeneric(first.skill) ? (numberOf(first.skill) ?? skillCount) : undefined;
}

/** The steps of a sequence in a trie. An unknown word has the number 0. */
export function stepsOf(
  { words, gaps: between }: Sequence,
  vocabulary: Vocabulary,
): readonly TrieStep[] {
  return words.map((word, i) => ({
    word: wordNumber(vocabulary, word),
    gap: between[i] ?? gaps.join,
  }));
}
