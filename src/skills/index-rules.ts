// The rules of ambiguous surfaces, read back from the index that they were compiled into, so that no lexicon keeps them twice.
import { gaps } from "../text/tokenize.ts";
import { textOfWord, type Vocabulary } from "../text/vocabulary.ts";
import {
  anyName,
  anyNumber,
  anyYear,
  type FormIndex,
  type Owner,
  ownersAt,
  skillAt,
} from "./form-index.ts";
import type { AmbiguityRule } from "./lexicon.ts";
import { outputAt, root, type Trie } from "./trie.ts";

/**
 * The rules by the ids of their skills, as far as a surface of the skill has them. They decide as the rules of the source do, whose lists may have had
 * another order; a phrase of `not` stands with every rule of its form, whichever skill it was written for. O(lexicon): ten milliseconds.
 */
export function rulesOf(index: FormIndex): Readonly<Record<string, readonly AmbiguityRule[]>> {
  const phrases = phrasesByForm(index);
  const rules = new Map<string, Map<string, AmbiguityRule>>();
  for (let at = 0; at < index.doubtful.length; at++) {
    for (const { skill, rule } of ownersAt(index, at)) {
      if (rule === undefined) continue;
      const id = skillAt(index, skill)?.id ?? "";
      const own = rules.get(id) ?? new Map<string, AmbiguityRule>();
      own.set(`${rule.form} ${rule.case}`, sourceOf(rule, index.vocabulary, phrases));
      rules.set(id, own);
    }
  }
  const sorted = [...rules].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, own]) => [id, inOrder(own)]));
}

function inOrder(rules: ReadonlyMap<string, AmbiguityRule>): readonly AmbiguityRule[] {
  return [...rules].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

function sourceOf(
  rule: NonNullable<Owner["rule"]>,
  vocabulary: Vocabulary,
  phrases: ReadonlyMap<string, readonly string[]>,
): AmbiguityRule {
  const textOf = (word: number) => textOfWord(vocabulary, word);
  return {
    form: rule.form,
    case: rule.case,
    default: rule.default,
    near: [...rule.nearSkills, ...rule.nearWords.map(textOf)],
    jargon: rule.jargon.map(textOf),
    elsewhere: rule.elsewhere.map(textOf),
    not: phrases.get(rule.key) ?? [],
  };
}

/** The phrases that cover each form, by its key. */
function phrasesByForm({ coverTrie, covers, vocabulary }: FormIndex) {
  const phrases = new Map<string, string[]>();
  for (const [phrase, text] of textsOf(coverTrie, vocabulary)) {
    for (const form of covers[phrase]?.split("\t") ?? []) {
      const known = phrases.get(form);
      if (known === undefined) phrases.set(form, [text]);
      else known.push(text);
    }
  }
  for (const list of phrases.values()) list.sort();
  return phrases;
}

/** What each sequence of a trie puts out, counted from 0, and the sequence as text. O(nodes). */
function textsOf(trie: Trie, vocabulary: Vocabulary): readonly (readonly [number, string])[] {
  const texts: [number, string][] = [];
  const open: [node: number, text: string][] = [[root, ""]];
  for (const [node, text] of open) {
    const output = outputAt(trie, node);
    if (output > 0) texts.push([output - 1, text]);
    for (let child = trie.firsts[node] ?? 0; child < (trie.firsts[node + 1] ?? 0); child++) {
      const key = trie.keys[child] ?? 0;
      open.push([child, node === root ? wordAs(key, vocabulary) : text + stepAs(key, vocabulary)]);
    }
  }
  return texts;
}

/** A step behind the first one, with what parts it from the one before. */
function stepAs(key: number, vocabulary: Vocabulary): string {
  return (joints[key & 3] ?? " ") + wordAs(key >> 2, vocabulary);
}

function wordAs(number: number, vocabulary: Vocabulary): string {
  const word = textOfWord(vocabulary, number);
  return marks.get(word) ?? word;
}

/** How phrases write what stands for any number and any name. */
const marks: ReadonlyMap<string, string> = new Map([
  [anyNumber, "#"],
  [anyYear, "####"],
  [anyName, "^"],
]);

/** What stands between two words, by its gap. */
const joints: Readonly<Record<number, string>> = { [gaps.slash]: "/", [gaps.and]: "&" };
