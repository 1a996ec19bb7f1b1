import { wordNumber } from "../../../text/vocabulary.ts";
import { cueWords } from "../cues.ts";
import { type FormIndex, ownersAt } from "../form-index.ts";
import { root, type Trie } from "../trie.ts";

/**
 * The numbers of those words that nothing in an index refers to. O(nodes), and O(rules) if some word is in no
 * surface.
 */
export function unusedWords(index: FormIndex, words: readonly string[]): ReadonlySet<number> {
  const numbers = new Map(words.map((word) => [word, wordNumber(index.vocabulary, word)]));
  const unused = new Set(numbers.values());
  unused.delete(0);
  for (const word of cueWords) unused.delete(numbers.get(word) ?? 0);
  for (const trie of [index.trie, index.coverTrie]) dropWordsOf(trie, unused);
  if (unused.size > 0) for (const word of wordsInRules(index, numbers)) unused.delete(word);
  return unused;
}

function dropWordsOf({ firsts, keys }: Trie, words: Set<number>): void {
  const endOfRoots = firsts[root + 1] ?? 0;
  for (let node = root + 1; node < keys.length && words.size > 0; node++) {
    const key = keys[node] ?? 0;
    words.delete(node < endOfRoots ? key : key >> 2);
  }
}

/** The words that rules mention, and ids of skills in rules if `numbers` contains them. */
function* wordsInRules(index: FormIndex, numbers: ReadonlyMap<string, number>): Iterable<number> {
  for (let at = 0; at < index.doubtful.length; at++) {
    for (const { rule } of ownersAt(index, at)) {
      if (rule === undefined) continue;
      yield* rule.nearWords;
      yield* rule.jargon;
      yield* rule.elsewhere;
      for (const id of rule.nearSkills) yield numbers.get(id) ?? 0;
    }
  }
}
