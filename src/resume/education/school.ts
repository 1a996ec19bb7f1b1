import type { Fact, Span } from "../../document/document.ts";
import { factOf, overlap } from "../../document/spans.ts";
import type { DegreeMention } from "../../text/degrees.ts";
import { namesSchool, startsField } from "../../text/study-words.ts";
import { capitalFirst, cased } from "../../words/cased.ts";
import { compiled } from "../../words/compiled.ts";
import { foldSpace } from "../../words/fold.ts";
import { letters } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isKnownTown, isPlace } from "../rows/places.ts";
import type { Piece } from "../rows/row-pieces.ts";
import { trimSpan } from "../rows/rows.ts";
import {
  isStudyRemark,
  partsOf,
  remarkBefore,
  type StudyPart,
  withoutRemark,
} from "./study-parts.ts";

/**
 * The school in the pieces of a degree. In order of preference: a name with a word for schools, what follows
 * "from" or "at", and the first name that is nothing else, with the degree's `own` row before others.
 * O(length).
 */
export function readSchool(
  text: string,
  pieces: readonly Piece[],
  mention: DegreeMention,
  own: number,
): Fact | undefined {
  const named = pieces
    .filter(({ words }) => namesSchool(words))
    .flatMap((piece) => partsOf(text, piece))
    .find(({ words }) => namesSchool(words) && !isStudyRemark(words));
  if (named !== undefined)
    return factOf(text, withoutStop(text, beforeGrade(text, afterField(text, named, mention))));
  const isOwn = ({ row }: Piece): boolean => row === own;
  return (
    freeSchool(text, pieces.filter(isOwn), mention) ??
    freeSchool(
      text,
      pieces.filter((piece) => !isOwn(piece)),
      mention,
    )
  );
}

function freeSchool(
  text: string,
  pieces: readonly Piece[],
  mention: DegreeMention,
): Fact | undefined {
  const parts = pieces.flatMap((piece) => partsOf(text, piece));
  const whole = pieces.filter(({ role }) => role !== "place").map((one) => afterLabel(text, one));
  const free =
    parts.find((part) => part.isLed && isFree(part, mention) && !isPlace(part.words)) ??
    preferWords(whole.filter((piece) => isFree(piece, mention))) ??
    parts.find((part) => isInitials(part, mention));
  return free && factOf(text, withoutStop(text, free));
}

/** "Institution: Umbra Tech": without the label, which says what it is. */
function afterLabel(text: string, piece: Piece): Piece {
  const label = /^[^:]*:\s*/.exec(text.slice(piece.from, piece.to))?.[0] ?? "";
  if (label.length < 2 || !isStudyRemark(label)) return piece;
  const from = piece.from + label.length;
  return { ...piece, from, words: foldSpace(text.slice(from, piece.to)) };
}

/**
 * The first name that is more than a few capitals, or else the first of at least three characters: "HDSE" is
 * an abbreviation of the degree.
 */
function preferWords(pieces: readonly Piece[]): Piece | undefined {
  return (
    pieces.find(({ words }) => !letterWord.test(words)) ??
    pieces.find(({ words }) => words.length > 2)
  );
}

const letterWord = cased.u`^[\p{Lu}.]{2,5}$`;

/** "BACHELOR IN DATA SCIENCE Umbra College": the words after a field in capitals. */
function afterField(text: string, part: StudyPart, { field }: DegreeMention): Span {
  if (field === undefined || !overlap(part, field) || !capitals.test(field.text)) return part;
  return trimSpan(text, { from: field.to, to: part.to }, ",(–-");
}

const capitals = cased.u`^(?:[\p{Lu}]+(?: [\p{Lu}]+)+|[\p{Lu}]{4,})$`;

/**
 * Removes a grade after or before a school's name: "Umbra University with 7.8 CGPA", "72% Umbra University".
 */
function beforeGrade(text: string, { from, to }: Span): Span {
  const start = from + remarkBefore(text.slice(from, to));
  const words = text.slice(start, to);
  const grade = [...words.matchAll(/\s/g)].find(({ index }) => isGrade(words.slice(index + 1)));
  const name = grade === undefined ? words : words.slice(0, grade.index);
  return { from: start, to: start + withoutRemark(name).length };
}

const fullStop = compiled(/[\p{Ll})]{3}\.$/u);

/** Removes the full stop of a sentence ("Umbra University."), but not that of "U.P.T.U.". */
function withoutStop(text: string, { from, to }: Span): Span {
  return fullStop.test(text.slice(from, to)) ? { from, to: to - 1 } : { from, to };
}

const number = /^\d[\d.,/]* ?/;

/** Whether words are a grade: a connector with a grade, or a number and what it counts, in either order. */
function isGrade(words: string): boolean {
  if (gradeConnector.test(words)) return remark.test(words) || /\d$/.test(words);
  const after = words.replace(number, "");
  const found = remark.exec(after);
  return found?.index === 0 && (after !== words || /^\D+\d/.test(after));
}

const gradeConnector = pattern("grade-joint");

/**
 * Whether a part after the degree's own words is certainly a school: initials ("M.Sc. Informatics, UXYZ,
 * 2014") or a name in capitals with its town ("BSc Physics, UXYZ Springtown").
 */
function isInitials(part: StudyPart, mention: DegreeMention): boolean {
  const isTaken = overlap(part, mention) || overlap(part, mention.field);
  if (isTaken || startsField(part.words) || remark.test(part.words)) return false;
  return initials.test(part.words) || isNameWithTown(part.words);
}

const initials = cased.u`^[\p{Lu}]{3,8}$`;

function isNameWithTown(words: string): boolean {
  const [name = "", ...town] = words.split(" ");
  return capitalLetters.test(name) && isKnownTown(town.join(" "));
}

const capitalLetters = cased.u`^[\p{Lu}]{2}[${letters}]{0,6}$`;

const remark = pattern("beside-degree");

/** Whether capitalized words are neither the degree nor a field, a remark or a sentence. */
function isFree(part: Span & { readonly words: string }, mention: DegreeMention): boolean {
  const { words } = part;
  return !(
    overlap(part, mention) ||
    overlap(part, mention.field) ||
    remark.test(words) ||
    isStudyRemark(words) ||
    startsField(words) ||
    words.length >= longestName ||
    words.split(" ").length > mostWords ||
    isOfSection(words) ||
    !capitalFirst.test(words)
  );
}

/** "Strengths: good listener": the row below the last degree may begin another section. */
function isOfSection(words: string): boolean {
  const colon = words.indexOf(":");
  return colon > 0 && sectionKind(words.slice(0, colon)) !== undefined;
}

/** Longer words are a description. */
const longestName = 90;
const mostWords = 9;
