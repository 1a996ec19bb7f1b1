import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import type { BlockKind } from "./headings.ts";

/** How many requirements close together show that a list of them has begun. */
const enough = 2;
/** How many other sentences may stand between two of them. */
const maxGap = 2;

interface Placed {
  readonly kind: BlockKind;
}

/**
 * Finds lists of requirements that begin without a heading inside a block that asks for nothing (benefits,
 * the firm). From the first to the last of several clear asks close together, sentences become requirements.
 * Returns all sentences. O(sentences).
 */
export function findUnheadedLists<T extends Placed>(
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

interface Listed extends Placed {
  readonly bullet: boolean;
}

/**
 * For a posting without headings that begins with a list of requirements: after a description of the work,
 * further lists of asks are wishes. Returns all sentences. O(sentences).
 */
export function markWishLists<T extends Listed>(
  sentences: readonly T[],
  isClearAsk: (sentence: T) => boolean,
): readonly T[] {
  const runs = bulletRuns(sentences.slice(0, headedFrom(sentences)));
  const asks = runs.filter((run) => {
    const clear = run.filter(isClearAsk).length;
    return clear >= enough && 2 * clear >= run.length;
  });
  const [musts, ...wishes] = asks;
  if (musts === undefined || musts[0] !== sentences[0]) return sentences;
  const wished = new Set(wishes.flat());
  return sentences.map((one) => (wished.has(one) ? { ...one, kind: "preferred" } : one));
}

/**
 * For a posting without headings: if the first item of a list asks (clearly, or after a check mark) and no
 * item describes the work, the whole list is required ("We look for an engineer. ✅ 5 years of Go ✅ AWS"). Returns all sentences.
 * O(sentences).
 */
export function requireWholeLists<T extends Listed>(
  sentences: readonly T[],
  opensMusts: (sentence: T) => boolean,
  tellsWork: (sentence: T) => boolean,
): readonly T[] {
  const runs = bulletRuns(sentences.slice(0, headedFrom(sentences)));
  const musts = new Set(
    runs
      .filter(([first]) => first && opensMusts(first))
      .flatMap((run) => (run.some(tellsWork) ? [] : run)),
  );
  return sentences.map((one) => (musts.has(one) ? { ...one, kind: "required" } : one));
}

/**
 * Lists of what the firm gives, under a line that no table knows as a heading ("We have for you:"), or under
 * one that is known for another kind ("What to expect"): at least half of the items say so, or two thirds if
 * the heading was known, and none asks. They become benefits. Returns all sentences. O(sentences).
 */
export function findOfferLists<T extends Listed & Span>(
  folded: string,
  sentences: readonly T[],
  isAsk: (sentence: T) => boolean,
): readonly T[] {
  const opensList = ({ to, bullet }: T): boolean => !bullet || folded[to - 1] === ":";
  const isOffer = ({ from, to }: T): boolean => opensOffer.test(folded.slice(from, to));
  const turned = [...sentences];
  let from = 0;
  while (from < sentences.length) {
    const items = itemsFrom(sentences, from, opensList);
    const lead = sentences[from - 1];
    const isUnknown = lead !== undefined && opensList(lead) && lead.kind === items[0]?.kind;
    const least = items.length * (isUnknown ? 1 / 2 : 2 / 3);
    const offers = items.filter(isOffer).length;
    if (offers >= Math.max(least, fewestOffers) && !items.some(isAsk))
      for (const [i, item] of items.entries()) turned[from + i] = { ...item, kind: "benefits" };
    from += Math.max(items.length, 1);
  }
  return turned;
}

const opensOffer = pattern("opens-offer");

/** A single item may begin like an offer by chance. */
const fewestOffers = 2;

/** The list items at a place, of one block, up to one that opens a list of its own. */
function itemsFrom<T extends Listed>(
  sentences: readonly T[],
  from: number,
  opensList: (sentence: T) => boolean,
): readonly T[] {
  const kind = sentences[from]?.kind;
  let to = from;
  for (let one = sentences[to]; one?.bullet === true && one.kind === kind; one = sentences[to]) {
    to++;
    if (opensList(one)) break;
  }
  return sentences.slice(from, to);
}

/** The index of the first sentence under a heading; from there on, headings structure the posting. */
function headedFrom(sentences: readonly Placed[]): number {
  const first = sentences.findIndex(({ kind }) => kind !== "none" && kind !== "role");
  return first < 0 ? sentences.length : first;
}

/** The lists of a text: bullet items separated by running text of at least two sentences. */
function bulletRuns<T extends Listed>(sentences: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let gap = enough;
  for (const sentence of sentences) {
    if (sentence.bullet && gap >= enough) runs.push([]);
    if (sentence.bullet) runs.at(-1)?.push(sentence);
    gap = sentence.bullet ? 0 : gap + 1;
  }
  return runs;
}
