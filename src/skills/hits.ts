import { packedZero } from "../text/packed.ts";
import { gaps, type Tokens } from "../text/tokenize.ts";
import { type FormIndex, isSameSkill } from "./form-index.ts";
import { outputAt, root, step, type Trie } from "./trie.ts";

/** A surface of the lexicon in a text: tokens `first` to `last`, both inside, and the number of its form. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly form: number;
  /** Whether the digits at its end are no part of the name (HTML5). */
  readonly isVersioned?: boolean;
}

/** The surfaces in a text, leftmost first, the longest at each place, disjoint. O(tokens). */
export function findHits(tokens: Tokens, index: FormIndex): readonly Hit[] {
  const hits: Hit[] = [];
  const { count, word, bare } = tokens;
  const { roots } = index.trie;
  for (let first = 0; first < count; first++) {
    // Half of the words begin nothing.
    if ((roots[word[first] ?? 0] ?? packedZero) === packedZero && bare[first] === 0) continue;
    const hit = longestHit(tokens, index, first);
    if (hit === undefined) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}

/** The longest surface that begins with token `first`. O(longest surface). */
export function longestHit(tokens: Tokens, index: FormIndex, first: number): Hit | undefined {
  if (first >= tokens.count) return undefined;
  const word = tokens.word[first] ?? 0;
  const bare = tokens.bare[first] ?? 0;
  const hit = walk(tokens, index.trie, first, word);
  if (bare === 0 || bare === word) return hit;
  // "HTML5" may be a word of "HTML5 canvas" only, and "Python3" a name beside "Python".
  const other = walk(tokens, index.trie, first, bare);
  if (hit === undefined || other?.last !== hit.last) return hit ?? other;
  return isSameSkill(index, hit.form, other.form) ? { ...hit, isVersioned: true } : hit;
}

/** The longest surface that begins with token `first`, taken for the given word. */
function walk(
  { count, word, bare, gap }: Tokens,
  trie: Trie,
  first: number,
  firstWord: number,
): Hit | undefined {
  let last = -1;
  let form = 0;
  let isVersioned = false;
  let i = first;
  let taken = firstWord;
  let node = step(trie, root, taken, gaps.join);
  while (node !== 0) {
    const output = outputAt(trie, node);
    if (output !== 0) {
      last = i;
      form = output - 1;
      isVersioned = taken === bare[i];
    }
    i++;
    if (i >= count || word[i] === 0 || gap[i] === gaps.apart) break;
    taken = word[i] ?? 0;
    node = step(trie, node, taken, gap[i] ?? gaps.apart);
  }
  return last === -1 ? undefined : { first, last, form, isVersioned };
}
