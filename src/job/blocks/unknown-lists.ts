import { chunkWhile } from "../../collect.ts";
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
  /** Whether it asks, names a degree or counts years. */
  readonly tellsOfPerson: (item: T) => boolean;
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
  kinds: Items<T>,
): readonly T[] {
  const least = sentences.some(({ kind }) => isAskList(kind)) ? 2 : 1;
  const required = [...sentences];
  for (let i = 0; i < sentences.length; i++) {
    const head = sentences[i];
    if (head === undefined || !mayHead(folded, head)) continue;
    const items = itemsBelow(sentences, i);
    if (isOfAsks(items, kinds, kinds.asks, least))
      for (const [at, item] of items.entries())
        required[i + 1 + at] = { ...item, kind: "required" };
    i += items.length;
  }
  return required;
}

/**
 * A list under a heading that was taken for another kind ("You'll win us over by:", read as duties) is
 * required if most of its items tell of the person or hardly say more than names of skills, at least two of
 * them the former, and none describes the work. Returns all sentences. O(sentences).
 */
export function requireMistakenLists<T extends Listed>(
  sentences: readonly T[],
  isSameList: (last: T, next: T) => boolean,
  kinds: Items<T>,
): readonly T[] {
  const lists = chunkWhile(sentences, (next, list) => {
    const last = list.at(-1);
    return last !== undefined && last.kind === next.kind && isSameList(last, next);
  });
  return lists.flatMap((list) => {
    if (!isMistakable.has(list[0].kind)) return list;
    const items = list.filter(({ bullet }) => bullet);
    if (!isOfAsks(items, kinds, kinds.tellsOfPerson, fewest)) return list;
    return list.map((one) => (one.bullet ? { ...one, kind: "required" as const } : one));
  });
}

const isMistakable: ReadonlySet<BlockKind> = new Set<BlockKind>(["duties", "company"]);

/** One item may tell of the person by chance. */
const fewest = 2;

/** Whether at least this many items ask for sure, most at least name skills, and none describes the work. */
function isOfAsks<T>(
  items: readonly T[],
  { asksOrNames, tellsWork }: Items<T>,
  isSure: (item: T) => boolean,
  least: number,
): boolean {
  const fitting = items.filter((item) => isSure(item) || asksOrNames(item)).length;
  const sure = items.filter(isSure).length;
  return sure >= least && fitting >= items.length * most && !items.some(tellsWork);
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
