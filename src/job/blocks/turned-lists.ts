import type { BlockKind } from "./headings.ts";

/** So many asks close together are no accident. */
const enough = 2;
/** How many other sentences may stand between two of them. */
const maxGap = 2;

interface Placed {
  readonly kind: BlockKind;
}

/**
 * The sentences of a posting, where a block that gives nothing (benefits, the firm) turns into a list of asks that no heading opens: from the first to the
 * last of several clear asks close together they are musts. O(sentences).
 */
export function turnLists<T extends Placed>(
  sentences: readonly T[],
  isTurnable: (kind: BlockKind) => boolean,
  isClearAsk: (sentence: T) => boolean,
): readonly T[] {
  const turned = [...sentences];
  let asks: number[] = [];
  const close = (): void => {
    const [first, last] = [asks[0], asks.at(-1)];
    if (first !== undefined && last !== undefined && asks.length >= enough)
      for (const [i, sentence] of sentences.slice(first, last + 1).entries())
        turned[first + i] = { ...sentence, kind: "required" };
    asks = [];
  };
  for (const [i, sentence] of sentences.entries()) {
    const last = asks.at(-1) ?? i;
    if (!isTurnable(sentence.kind) || sentences[i - 1]?.kind !== sentence.kind) close();
    if (i - last > maxGap + 1) close();
    if (isTurnable(sentence.kind) && isClearAsk(sentence)) asks.push(i);
  }
  close();
  return turned;
}
