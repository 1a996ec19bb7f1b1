import { type Vocabulary, wordNumber } from "../../text/vocabulary.ts";
import { cueWords } from "./cues.ts";
import { type CompiledRule, type FormIndex, ownersAt } from "./form-index.ts";
import { nearWords } from "./rule-words.ts";
import { root, type Trie } from "./trie.ts";

/** Those of some words that nothing in an index names, by their numbers. O(nodes), and O(rules) where a surface has none of them. */
export function unusedWords(index: FormIndex, words: readonly string[]): ReadonlySet<number> {
  const { vocabulary } = index;
  const unused = new Set(words.map((word) => wordNumber(vocabulary, word)));
  unused.delete(0);
  for (const word of cueWords) if (unused.size > 0) unused.delete(wordNumber(vocabulary, word));
  for (const trie of [index.trie, index.coverTrie]) dropWordsOf(trie, unused);
  if (unused.size > 0) for (const word of wordsInRules(index)) unused.delete(word);
  return unused;
}

function* wordsInRules(index: FormIndex): Iterable<number> {
  for (let at = 0; at < index.doubtful.length; at++) {
    for (const { rule } of ownersAt(index, at))
      if (rule !== undefined) yield* numbersIn(rule, index.vocabulary);
  }
}

function dropWordsOf({ firsts, keys }: Trie, words: Set<number>): void {
  const endOfRoots = firsts[root + 1] ?? 0;
  for (let node = root + 1; node < keys.length && words.size > 0; node++) {
    const key = keys[node] ?? 0;
    words.delete(node < endOfRoots ? key : key >> 2);
  }
}

function numbersIn(rule: CompiledRule, vocabulary: Vocabulary): readonly number[] {
  const ids = nearWords(rule.nearSkills).map((word) => wordNumber(vocabulary, word));
  return [...rule.nearWords, ...rule.jargon, ...rule.elsewhere, ...ids];
}
