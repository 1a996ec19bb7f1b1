import { packedZero } from "../text/packed.ts";
import { gaps, type Tokens } from "../text/tokenize.ts";
import type { FormIndex } from "./form-index.ts";
import { outputAt, root, step } from "./trie.ts";

/** A surface of the lexicon in a text: tokens `first` to `last`, both inside, and the number of its form. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly form: number;
}

/** The surfaces in a text, leftmost first, the longest at each place, disjoint. O(tokens). */
export function findHits(tokens: Tokens, index: FormIndex): readonly Hit[] {
  const hits: Hit[] = [];
  const { count, word } = tokens;
  const { roots } = index.trie;
  for (let first = 0; first < count; first++) {
    // Half of the words begin nothing.
    if ((roots[word[first] ?? 0] ?? packedZero) === packedZero) continue;
    const hit = longestHit(tokens, index, first, count);
    if (hit === undefined) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}

/** The longest surface that begins with token `first` and ends before token `end`. O(longest surface). */
export function longestHit(
  { word, gap }: Tokens,
  { trie }: FormIndex,
  first: number,
  end: number,
): Hit | undefined {
  let last = -1;
  let form = 0;
  let i = first;
  let node = step(trie, root, word[i] ?? 0, gaps.join);
  while (node !== 0) {
    const output = outputAt(trie, node);
    if (output !== 0) {
      last = i;
      form = output - 1;
    }
    i++;
    if (i >= end || word[i] === 0 || gap[i] === gaps.apart) break;
    node = step(trie, node, word[i] ?? 0, gap[i] ?? gaps.apart);
  }
  return last === -1 ? undefined : { first, last, form };
}
