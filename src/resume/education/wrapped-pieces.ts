import type { DegreeMention } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import { capitalFirst } from "../../words/cased.ts";
import { foldSpace } from "../../words/fold.ts";
import type { Piece } from "../rows/row-pieces.ts";
import { isOpenEnded, isStudyRemark } from "./study-parts.ts";

/**
 * Joins pieces that a row's end or a wide gap cut in two ("Government Engineering⏎College", "State Board
 * of⏎Technical Education"). O(pieces).
 */
export function joinPieces(
  text: string,
  pieces: readonly Piece[],
  mention: DegreeMention,
): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && continues(text, last, piece, mention)) {
      const words = foldSpace(text.slice(last.from, piece.to));
      joined[joined.length - 1] = { ...last, to: piece.to, words };
    } else joined.push(piece);
  }
  return joined;
}

function continues(text: string, above: Piece, below: Piece, mention: DegreeMention): boolean {
  const isNext = below.row - above.row <= 1 && below.from >= above.to;
  const gap = isNext ? text.slice(above.to, below.from) : "\t";
  // A piece does not include the last word of "Umbra College of".
  const isOpen = isOpenEnded(gap.trim());
  if (/\t/.test(gap) || (!isOpen && /\S/.test(gap))) return false;
  if (mention.from >= above.to && mention.from < below.to) return false;
  if (!capitalFirst.test(below.words)) return false;
  return isOpen || isOpenEnded(above.words) || isNounOf(above.words, below.words);
}

/**
 * Whether the next piece opens with only the noun of a school whose name is above: "Umbra Engineering" above
 * "College".
 */
function isNounOf(above: string, below: string): boolean {
  const [noun = ""] = below.split(/[,(]/, 1);
  const name = above.slice(above.lastIndexOf(",") + 1).trim();
  if (!namesSchool(noun) || !isStudyRemark(noun)) return false;
  return capitalFirst.test(name) && !namesSchool(name) && !isStudyRemark(name);
}
