/** The words of `text` in order: normalized, in lower case, without marks at their ends. */
export function wordsOf(text: string): readonly string[] {
  const words = text.normalize("NFKC").toLowerCase();
  return (words.match(/[\p{L}\p{N}][\p{L}\p{N}+#.'@/-]*/gu) ?? []).map((word) =>
    word.replace(/[.'/-]+$/, ""),
  );
}

/**
 * How well `text` agrees with `reference`, from 0 to 1: the F1 score of their words, and the share of
 * adjacent pairs that is preserved.
 */
export function agreement(
  text: string,
  reference: string,
): { readonly f1: number; readonly pairs: number } {
  const found = wordsOf(text);
  const wanted = wordsOf(reference);
  const shared = countShared(found, wanted);
  return {
    f1: (2 * shared) / Math.max(1, found.length + wanted.length),
    pairs: countShared(pairsOf(found), pairsOf(wanted)) / Math.max(1, wanted.length - 1),
  };
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** How many items of `a` are also in `b`, counting repeated items as often as they are in both. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of b) counts.set(item, (counts.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of a) {
    const count = counts.get(item) ?? 0;
    if (count > 0) shared++;
    counts.set(item, count - 1);
  }
  return shared;
}
