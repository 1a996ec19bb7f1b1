import { gaps } from "../../text/tokenize.ts";
import { type Vocabulary, wordNumber } from "../../text/vocabulary.ts";
import type { Owner } from "./form-index.ts";
import { compileOwner, type Numbering } from "./rule-words.ts";
import type { Sequence } from "./surface.ts";
import type { TrieStep } from "./trie.ts";
import type { Variant } from "./variants.ts";

/** What forms are numbered by: see `FormIndex`. */
export interface FormNumbering extends Numbering {
  readonly skillCount: number;
  /** A skill that is found only where it is decided upon. */
  isGeneric(id: string): boolean;
  /** The doubtful forms; `formOf` adds to them. */
  readonly doubtful: { push(owners: readonly Owner[]): number };
}

/** The form of what variants stand for; none stand for nothing. */
export function formOf(variants: readonly Variant[], numbering: FormNumbering): number {
  const { skillCount, doubtful } = numbering;
  return (
    plainFormOf(variants, numbering) ??
    skillCount + doubtful.push(variants.map((variant) => compileOwner(variant, numbering)))
  );
}

/** The form of what stands for one skill and nothing else, or for nothing; undefined for what is decided upon where it stands. */
export function plainFormOf(
  variants: readonly Variant[],
  { skillCount, isGeneric, numberOf }: Omit<FormNumbering, "doubtful" | "vocabulary">,
): number | undefined {
  const [first] = variants;
  if (first === undefined) return skillCount;
  const isPlain = variants.length === 1 && !first.rule && !first.misspelling && !first.isEveryday;
  return isPlain && !isGeneric(first.skill) ? (numberOf(first.skill) ?? skillCount) : undefined;
}

/** The steps of a sequence in a trie; the number of an unknown word is 0. */
export function stepsOf(
  { words, gaps: between }: Sequence,
  vocabulary: Vocabulary,
): readonly TrieStep[] {
  return words.map((word, i) => ({
    word: wordNumber(vocabulary, word),
    gap: between[i] ?? gaps.join,
  }));
}
