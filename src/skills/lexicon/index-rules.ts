// Reads the rules of ambiguous surfaces back from the index that they were compiled into, so that no lexicon
// stores them twice.
import { pushTo } from "../../collect.ts";
import { gaps } from "../../text/tokenize.ts";
import { textOfWord, type Vocabulary } from "../../text/vocabulary.ts";
import {
  type FormIndex,
  type Owner,
  ownersAt,
  skillAt,
  skillIdAt,
  wildcards,
} from "./form-index.ts";
import type { AmbiguityRule } from "./lexicon.ts";
import { ruleIndexOf } from "./rule-index.ts";
import { type Branch, branchesOf } from "./trie.ts";
import { isPartedRule } from "./variants.ts";

/**
 * The rules by the ids of their skills, if a surface of the skill has them. They decide as the rules of the
 * source do, but their lists may be in another order, and a phrase of `not` appears in every rule of its
 * form, whichever skill it was written for. O(lexicon): ten milliseconds.
 */
export function rulesOf(index: FormIndex): Readonly<Record<string, readonly AmbiguityRule[]>> {
  const phrases = phrasesByForm(index);
  const rules = new Map<string, readonly AmbiguityRule[]>();
  for (const number of ruleIndexOf(index).formsOf.keys()) {
    const own = rulesOfSkill(index, number, phrases);
    if (own.length > 0) rules.set(skillIdAt(index, number), own);
  }
  return Object.fromEntries([...rules].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The rules of the skill with that number, with the phrases of `not` that `phrases` contains. O(its rules).
 */
export function rulesOfSkill(
  index: FormIndex,
  number: number,
  phrases: ReadonlyMap<string, readonly string[]>,
): readonly AmbiguityRule[] {
  const own = new Map<string, AmbiguityRule>();
  const named = skillAt(index, number);
  for (const at of ruleIndexOf(index).formsOf.get(number) ?? []) {
    for (const { skill, rule } of ownersAt(index, at)) {
      if (skill !== number || rule === undefined) continue;
      const source = sourceOf(rule, index.vocabulary, phrases);
      // The compiler will make this rule again.
      if (named === undefined || isPartedRule(source, named)) continue;
      own.set(`${rule.form} ${rule.case}`, source);
    }
  }
  return inOrder(own);
}

function inOrder(rules: ReadonlyMap<string, AmbiguityRule>): readonly AmbiguityRule[] {
  return [...rules].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

function sourceOf(
  rule: NonNullable<Owner["rule"]>,
  vocabulary: Vocabulary,
  phrases: ReadonlyMap<string, readonly string[]>,
): AmbiguityRule {
  const wordOf = (word: number) => textOfWord(vocabulary, word);
  return {
    form: rule.form,
    case: rule.case,
    default: rule.default,
    near: [...rule.nearSkills, ...rule.nearWords.map(wordOf)],
    jargon: rule.jargon.map(wordOf),
    elsewhere: rule.elsewhere.map(wordOf),
    not: phrases.get(rule.key) ?? [],
  };
}

/** The phrases that cover each form, by the form's key. */
export function phrasesByForm({
  coverTrie,
  covers,
  vocabulary,
}: FormIndex): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>();
  for (const branch of branchesOf(coverTrie)) {
    const text = textOf(branch, vocabulary);
    for (const form of covers[branch.output - 1]?.split("\t") ?? []) pushTo(phrases, form, text);
  }
  for (const list of phrases.values()) list.sort();
  return phrases;
}

function textOf({ steps }: Branch, vocabulary: Vocabulary): string {
  return steps
    .map(({ word, gap }, i) => {
      const written = textOfWord(vocabulary, word);
      return (i === 0 ? "" : (connectors[gap] ?? " ")) + (marks.get(written) ?? written);
    })
    .join("");
}

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries(wildcards).map(([mark, word]) => [word, mark]),
);

/** The text between two words, by their gap. */
const connectors: Readonly<Record<number, string>> = { [gaps.slash]: "/", [gaps.and]: "&" };
