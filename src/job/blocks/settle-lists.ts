import type { Span } from "../../document/document.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import type { Sentence } from "./blocks.ts";
import {
  asksClearly,
  asksOrNames,
  isSameBlock,
  isTicked,
  type ReadBlocks,
  tellsOfPerson,
} from "./clear-asks.ts";
import {
  findOfferLists,
  findUnheadedLists,
  markWishLists,
  requireWholeLists,
} from "./unheaded-lists.ts";
import { requireMistakenLists, requireUnknownLists } from "./unknown-lists.ts";

/** "Build", but not "Building", which may be what experience is asked for in. */
export const startsWork: Pattern = pattern("opens-duty");

/** The sentences with the kinds of lists that only their items reveal. O(sentences). */
export function settleLists(read: ReadBlocks, sentences: readonly Sentence[]): readonly Sentence[] {
  const { folded } = read;
  const asks = (sentence: Sentence): boolean => asksClearly(read, sentence);
  const names = (sentence: Sentence): boolean => asksOrNames(read, sentence);
  const tellsWork = ({ from, to }: Span): boolean => startsWork.test(folded.slice(from, to));
  const opensMusts = (one: Sentence): boolean => asks(one) || isTicked(read, one);
  const withOffers = findOfferLists(folded, sentences, names);
  const withLists = findUnheadedLists(withOffers, (kind) => kind === "benefits", asks);
  const withWhole = requireWholeLists(markWishLists(withLists, asks), opensMusts, tellsWork);
  const kinds = {
    asks,
    tellsOfPerson: (sentence: Sentence): boolean => tellsOfPerson(read, sentence),
    asksOrNames: names,
    tellsWork,
  };
  const withUnknown = requireUnknownLists(folded, withWhole, kinds);
  return requireMistakenLists(withUnknown, (last, next) => isSameBlock(read, last, next), kinds);
}
