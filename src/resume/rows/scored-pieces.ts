import type { Span } from "../../document/document.ts";
import { isEnglishWord } from "../../text/english.ts";
import { cased } from "../../words/cased.ts";
import { eachTerm } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { makePiece, type Piece } from "./row-pieces.ts";
import { nameScores } from "./titles.ts";

/** A piece with how much it looks like a job title and like an employer. */
export interface ScoredPiece extends Piece {
  readonly title: number;
  readonly company: number;
}

/** A piece with its scores. O(length). */
export function scorePiece(piece: Piece): ScoredPiece {
  const { title, company } = nameScores(piece.words);
  // Written out, so that all objects have one shape; spreading costs as much as computing the scores.
  const { from, to, words, role, row, bracketed, afterDates } = piece;
  return { from, to, words, role, row, bracketed, afterDates, title, company };
}

/** The words of a span as a piece with its scores. O(length). */
export function makeName(text: string, span: Span, row: number): ScoredPiece {
  return scorePiece(makePiece(text, span, row));
}

/** The roles assigned to the pieces of an entry's heads. */
export interface Roles {
  readonly title?: ScoredPiece;
  readonly employer?: ScoredPiece;
  readonly place?: ScoredPiece;
}

/** Whether words may name a company: they are short and begin like a name. */
export function isName(words: string): boolean {
  return words.length <= 80 && words.split(" ").length <= 10 && opensName.test(words);
}

const opensName = cased.u`^[\p{Lu}\p{Lo}\d"“'«]|^[a-z]+[A-Z.]`;

/**
 * Whether words are a single lower-case word that is not English, as some firms write their names
 * ("zalando"). O(1).
 */
export function isSmallName(words: string): boolean {
  return strangeWord.test(words) && !isEnglishWord(words);
}

/** Shorter words are function words of some language. */
const strangeWord = cased.u`^[\p{Ll}]{5,20}$`;

/** Fields of work that may follow the comma of a title ("Software Engineer, Data Platform"). */
const areas = nameSet("work-area");

/** "II" in "Technical Manager - II". */
export function isGrade(words: string): boolean {
  return /^(?:I{1,3}|I?V|L?[1-9])$/u.test(words);
}

/** "Data Platform", "Payments": nothing but fields of work. */
export function isArea(words: string): boolean {
  const list = words.toLowerCase().match(eachTerm) ?? [];
  return list.length > 0 && list.length < 5 && list.every((word) => areas.has(word));
}
