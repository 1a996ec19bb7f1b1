import type { Fact, Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import type { DateRange } from "../../text/dates.ts";
import type { DegreeMention } from "../../text/degrees.ts";
import { namesSchool, startsField } from "../../text/study-words.ts";
import { capitalFirst, cased } from "../../words/cased.ts";
import { letters } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import type { Piece } from "../rows/pieces.ts";
import { isKnownTown, isPlace } from "../rows/places.ts";
import { factOf, trimSpan } from "../rows/rows.ts";

/** The school that the pieces of a degree name: by its words, else the first free name, those of the degree's `own` row before others. O(length). */
export function readSchool(
  text: string,
  pieces: readonly Piece[],
  mention: DegreeMention,
  own: number,
): Fact | undefined {
  const named = pieces.find((piece) => namesSchool(piece.words));
  if (named !== undefined) {
    const parts = commaParts(text, named);
    const part = parts.find(({ words }) => namesSchool(words)) ?? parts[0];
    return part && factOf(text, beforeGrade(text, behindField(text, part, mention)));
  }
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
  const free =
    pieces.find((piece) => isFree(piece, mention) && capitalFirst.test(piece.words)) ??
    pieces.flatMap((piece) => commaParts(text, piece)).find((part) => isInitials(part, mention));
  return free && factOf(text, free);
}

/** "BACHELOR IN DATA SCIENCE Umbra College": what follows the field in capitals. */
function behindField(text: string, part: PiecePart, { field }: DegreeMention): Span {
  if (field === undefined || !overlap(part, field) || !capitals.test(field.text)) return part;
  return trimSpan(text, { from: field.to, to: part.to }, ",(–-");
}

const capitals = cased.u`^(?:[\p{Lu}]+(?: [\p{Lu}]+)+|[\p{Lu}]{4,})$`;

/** "Umbra University with 7.8 CGPA", "Umbra University 72%": a school's name ends at the grade. */
function beforeGrade(text: string, school: Span): Span {
  const words = text.slice(school.from, school.to);
  const grade = [...words.matchAll(/ /g)].find(({ index }) => isGrade(words.slice(index + 1)));
  return grade === undefined ? school : { from: school.from, to: school.from + grade.index };
}

const number = /^\d[\d.,/]* ?/;

/** Words that a joint leads in, or a number and what it is a number of, in either order. */
function isGrade(words: string): boolean {
  if (gradeJoint.test(words)) return remark.test(words) || /\d$/.test(words);
  const behind = words.replace(number, "");
  const found = remark.exec(behind);
  return found?.index === 0 && (behind !== words || /^\D+\d/.test(behind));
}

const gradeJoint = pattern("grade-joint");

/** "M.Sc. Informatics, UXYZ, 2014", "BSc Physics, UXYZ Springtown": behind a comma of the degree's own words only capitals and a name with its town are sure to be a school. */
function isInitials(part: PiecePart, mention: DegreeMention): boolean {
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

/** A piece that is neither the degree, nor a place, a field or a mark. */
function isFree(piece: Piece, mention: DegreeMention): boolean {
  return (
    !(
      overlap(piece, mention) ||
      overlap(piece, mention.field) ||
      piece.role === "place" ||
      remark.test(piece.words) ||
      startsField(piece.words)
    ) && piece.words.length < 90
  );
}

/** The field of study behind its label, else a part between commas that starts like one. O(length). */
export function readField(
  text: string,
  pieces: readonly Piece[],
  school: Fact | undefined,
  mention: DegreeMention,
): Fact | undefined {
  for (const piece of pieces) {
    for (const { from } of [piece, ...commaParts(text, piece)]) {
      const labeled = fieldLabel.exec(text.slice(from, piece.to))?.[0].length ?? 0;
      if (labeled > 0)
        return factOf(text, trimSpan(text, { from: from + labeled, to: piece.to }, ".,"));
    }
    const field = commaParts(text, piece).find(
      (part) => !overlap(part, school) && !overlap(part, mention) && isField(part.words),
    );
    if (field !== undefined) return factOf(text, field);
  }
  return undefined;
}

function isField(words: string): boolean {
  if (!startsField(words) || isPlace(words) || remark.test(words)) return false;
  return words.split(" ").length <= 7;
}

/** "M.Sc. in Physics Sep. 2014": the field ends at the dates. */
export function beforeDates(
  text: string,
  field: Fact | undefined,
  dates: readonly DateRange[],
): Fact | undefined {
  const date = dates.find((other) => overlap(other, field));
  if (field === undefined || date === undefined) return field;
  return factOf(text, trimSpan(text, { from: field.from, to: date.from }, ",(–-"));
}

const behindDegree = cased.u`^\.?(,?) ([\p{Lu}][\p{Ll}]+(?: (?:[\p{Lu}][${letters}]+|and|of|in|de|et|e|y|und|&))*)(?=$|,|\s[|–—(-]|\s{2}|\t)`;

/** "MSc Distributed Systems": any words in capitals right behind the degree; behind a comma only where the school stands elsewhere. */
export function fieldBehind(
  text: string,
  mention: DegreeMention,
  end: number,
  school: Fact | undefined,
): Fact | undefined {
  const found = behindDegree.exec(text.slice(mention.to, Math.min(end, mention.to + 80)));
  const [, comma, words = ""] = found ?? [];
  if (found === null || (comma === "," && school === undefined)) return undefined;
  if (namesSchool(words) || isPlace(words) || remark.test(words)) return undefined;
  const from = mention.to + found[0].length - words.length;
  const span = { from, to: from + words.length };
  return overlap(span, school) ? undefined : factOf(text, span);
}

const fieldLabel = pattern("study-label");

interface PiecePart {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A word that long before a stop is no abbreviation ("Umbra University. Thesis: …"). */
const partEnd = /,\s+|(?<=[a-z]{5})\.\s+(?=[A-Z])|\s+from\s+|\s+at\s+/gu;

function commaParts(text: string, piece: Piece): readonly PiecePart[] {
  const parts: PiecePart[] = [];
  const words = text.slice(piece.from, piece.to);
  let start = /^(?:from|at)\s+/u.exec(words)?.[0].length ?? 0;
  for (const found of [...words.matchAll(partEnd), undefined]) {
    const end = found?.index ?? words.length;
    // "University of Example at Springtown" is one name.
    if (found?.[0].trim() === "at" && namesSchool(words.slice(start, end))) continue;
    const part = words.slice(start, end).trim();
    if (part !== "") parts.push({ from: piece.from + start, to: piece.from + end, words: part });
    start = end + (found?.[0].length ?? 0);
  }
  return parts;
}
