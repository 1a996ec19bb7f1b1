import { gaps, type Tokens } from "../../text/tokenize.ts";
import { type FormIndex, isSameSkill } from "../lexicon/form-index.ts";
import { outputAt, root, step, type Trie } from "../lexicon/trie.ts";

/**
 * A surface of the lexicon in a text: tokens `first` to `last`, both included, and the number of its form.
 */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly form: number;
  /** Whether the digits at its end are not part of the name (HTML5). */
  readonly isVersioned?: boolean;
}

/** The surfaces in a text, from left to right, the longest at each place, disjoint. O(tokens). */
export function findHits(tokens: Tokens, index: FormIndex): readonly Hit[] {
  const hits: Hit[] = [];
  const { count, word, bare } = tokens;
  const { roots } = index.trie;
  for (let first = 0; first < count; first++) {
    const node = roots[word[first] ?? 0] ?? 0;
    const hasDigits = bare[first] !== 0;
    // Half of all words do not begin a surface.
    if (node === 0 && !hasDigits) continue;
    const hit = hasDigits
      ? longestHit(tokens, index, first)
      : longestFrom(node, tokens, index.trie, first);
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
  const { trie } = index;
  const hit = longestFrom(step(trie, root, word, gaps.join), tokens, trie, first);
  if (bare === 0 || bare === word) return hit;
  // "HTML5" may occur in the lexicon only as a word of "HTML5 canvas", or "Python3" may be a name besides
  // "Python".
  const other = longestFrom(step(trie, root, bare, gaps.join), tokens, trie, first);
  if (other === undefined || other.last > first) return hit ?? other;
  if (hit === undefined) return { ...other, isVersioned: true };
  const isVersion = hit.last === first && isSameSkill(index, hit.form, other.form);
  return isVersion ? { ...hit, isVersioned: true } : hit;
}

/** The longest surface that begins with token `first`. `start` is the node of that token's word. */
function longestFrom(
  start: number,
  { count, word, bare, gap }: Tokens,
  trie: Trie,
  first: number,
): Hit | undefined {
  let last = -1;
  let form = 0;
  let i = first;
  let node = start;
  while (node !== 0) {
    const output = outputAt(trie, node);
    if (output !== 0) {
      last = i;
      form = output - 1;
    }
    i++;
    if (i >= count || word[i] === 0 || gap[i] === gaps.apart) break;
    node = step(trie, node, word[i] ?? 0, gap[i] ?? gaps.apart);
  }
  return last === -1 ? undefined : { first, last, form, isVersioned: word[last] === bare[last] };
}
