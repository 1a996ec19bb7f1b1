import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import { type BlockKind, isAskList, maxHeadingLength } from "./headings.ts";

interface Listed extends Span {
  readonly kind: BlockKind;
  readonly bullet: boolean;
  readonly lead?: Span;
}

/** What the items of a list say. */
interface Items<T> {
  readonly asks: (item: T) => boolean;
  /** Whether it asks or hardly says more than names of skills. */
  readonly asksOrNames: (item: T) => boolean;
  readonly tellsWork: (item: T) => boolean;
}

/** Kinds of blocks that an unknown heading does not end. */
const goesOn: ReadonlySet<BlockKind> = new Set<BlockKind>(["none", "role", "duties", "company"]);

/**
 * A list under a heading that no table knows ("In your backpack") is required if most of its items ask or name
 * skills, one of them asks clearly (two if another list holds the requirements), and none describes the work.
 * Returns all sentences. O(sentences).
 */
export function requireUnknownLists<T extends Listed>(
  folded: string,
  sentences: readonly T[],
  { asks, asksOrNames, tellsWork }: Items<T>,
): readonly T[] {
  const least = sentences.some(({ kind }) => isAskList(kind)) ? 2 : 1;
  const required = [...sentences];
  for (let i = 0; i < sentences.length; i++) {
    const head = sentences[i];
    if (head === undefined || !mayHead(folded, head)) continue;
    const items = itemsBelow(sentences, i);
    const isOfAsks =
      items.filter(asks).length >= least &&
      items.filter(asksOrNames).length >= items.length * most &&
      !items.some(tellsWork);
    if (isOfAsks)
      for (const [at, item] of items.entries())
        required[i + 1 + at] = { ...item, kind: "required" };
    i += items.length;
  }
  return required;
}

const most = 2 / 3;

/** The items right below a line: after bullets, or on lines of their own below a colon. */
function itemsBelow<T extends Listed>(sentences: readonly T[], at: number): readonly T[] {
  const head = sentences[at];
  let to = at + 1;
  for (let one = sentences[to]; one !== undefined; one = sentences[to]) {
    const isItem = one.bullet || (one.lead !== undefined && one.lead.from === head?.from);
    if (!isItem || one.kind !== head?.kind) break;
    to++;
  }
  return sentences.slice(at + 1, to);
}

const tellsDuties = pattern("tells-duties");
const tellsStack = pattern("tells-stack");

/** Whether a sentence looks like a heading and does not say that the work or the stack follows. */
function mayHead(folded: string, { from, to, bullet, kind }: Listed): boolean {
  if (bullet || !goesOn.has(kind) || to - from > maxHeadingLength) return false;
  const words = folded.slice(from, to);
  return !/[.!;,]\W*$/.test(words) && !tellsDuties.test(words) && !tellsStack.test(words);
}
