import { textOfWord, type Vocabulary } from "../../../text/vocabulary.ts";
import { coversOf } from "../covers.ts";
import { type FormIndex, numberOfId } from "../form-index.ts";
import { stepsOf } from "../forms.ts";
import type { SkillSource } from "../lexicon.ts";
import { coverPart } from "../lexicon-hash.ts";
import { ruleIndexOf } from "../rule-index.ts";
import { type Sequence, surfaceKey } from "../surface.ts";
import { sequenceKey } from "../surfaces.ts";
import { amendTrie, type Branch, branchesOf, outputOf } from "../trie.ts";

/** The phrases of `not` lists after changes. */
export interface AmendedCovers extends Pick<FormIndex, "coverTrie" | "covers"> {
  /** The parts of the lexicon's hash that were added, and those that were removed. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The phrases that are no longer in any rule. */
  readonly dropped: readonly Sequence[];
}

/**
 * The phrases of an index after adding those of the rules of `skills` and removing those of the rules of
 * `replaced`. Phrases belong to a form rather than to a skill, so they are removed only if no other skill has
 * a rule for the same form.
 */
export function amendCovers(
  index: FormIndex,
  vocabulary: Vocabulary,
  replaced: readonly SkillSource[],
  skills: readonly SkillSource[],
): AmendedCovers {
  const orphans = orphansOf(index, replaced);
  const phrases = orphans.size > 0 ? phrasesOf(index) : [];
  const added: string[] = [];
  const gone: string[] = [];
  const covers = index.covers.map((forms, i) => {
    if (orphans.size === 0) return forms;
    const [lost = [], kept = []] = [true, false].map((isLost) =>
      forms.split("\t").filter((form) => orphans.has(form) === isLost),
    );
    gone.push(...lost.map((form) => coverPart(keyAt(phrases, i), form)));
    return kept.join("\t");
  });
  const branches: Branch[] = [];
  for (const [key, { sequence, forms }] of coversOf(skills)) {
    const at = outputOf(index.coverTrie, stepsOf(sequence, index.vocabulary)) - 1;
    const standing = (covers[at] ?? "").split("\t").filter((form) => form !== "");
    const others = [...forms].filter((form) => !standing.includes(form));
    added.push(...others.map((form) => coverPart(key, form)));
    const all = [...standing, ...others].join("\t");
    if (at >= 0) covers[at] = all;
    else branches.push({ steps: stepsOf(sequence, vocabulary), output: covers.push(all) });
  }
  const dropped = phrases.filter((_, i) => covers[i] === "");
  const emptied = dropped.map((sequence) => ({ steps: stepsOf(sequence, vocabulary), output: 0 }));
  const coverTrie = amendTrie(index.coverTrie, [...branches, ...emptied]);
  return { coverTrie, covers, added, gone, dropped };
}

/** The keys of forms for which only `replaced` have rules. */
function orphansOf(index: FormIndex, replaced: readonly SkillSource[]): ReadonlySet<string> {
  const keys = replaced.flatMap(({ ambiguous }) => ambiguous.map(({ form }) => surfaceKey(form)));
  if (keys.length === 0) return new Set();
  const numbers = new Set(replaced.map(({ id }) => numberOfId(index, id)));
  const { ruledBy } = ruleIndexOf(index);
  return new Set(keys.filter((key) => ruledBy.get(key)?.every((number) => numbers.has(number))));
}

/** The sequences of all phrases, by number. */
function phrasesOf({ coverTrie, vocabulary }: FormIndex): readonly Sequence[] {
  const phrases: Sequence[] = [];
  for (const { steps, output } of branchesOf(coverTrie)) {
    phrases[output - 1] = {
      words: steps.map(({ word }) => textOfWord(vocabulary, word)),
      gaps: steps.map(({ gap }) => gap),
    };
  }
  return phrases;
}

function keyAt(phrases: readonly Sequence[], at: number): string {
  const phrase = phrases[at];
  return phrase === undefined ? "" : sequenceKey(phrase);
}
