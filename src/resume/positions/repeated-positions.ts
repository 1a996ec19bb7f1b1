import type { Fact } from "../../document/document.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { Position } from "../resume.ts";
import { titleScore } from "../rows/titles.ts";

/**
 * Removes positions that are repeated: as a head and in the text below it, without their dates, as a row of a
 * table that summarizes the blocks after it, or with the same facts, as in a file that has a page for screens
 * and one for print. O(positions).
 */
export function dropRepeatedPositions(positions: readonly Position[]): readonly Position[] {
  return dropEqual(dropSummed(dropRepeated(joinBeginnings(dropNamedAgain(positions)))));
}

/**
 * Merges "Joined Acme as an Analyst in May 2014." into the stay at Acme since then: the sentence describes
 * its beginning, and its title if no title is above.
 */
function joinBeginnings(positions: readonly Position[]): readonly Position[] {
  return positions.flatMap((position, i): Position[] => {
    const [before, next] = [positions[i - 1], positions[i + 1]];
    if (before !== undefined && statesBeginning(position, before)) return [];
    if (next === undefined || !statesBeginning(next, position)) return [position];
    const { title } = titleScore(position.title?.text ?? "") > 0 ? position : next;
    return [{ ...position, ...(title && { title }), bullets: next.bullets, to: next.to }];
  });
}

function statesBeginning(told: Position, stay: Position): boolean {
  if (told.start === undefined || told.start !== told.end || stay.end === stay.start) return false;
  const isUndescribed = stay.bullets.length === 0 && told.title !== undefined;
  return isUndescribed && told.start === stay.start && sameWords(stay.employer, told.employer);
}

/** Drops a stay without dates if a dated one has the same names. */
function dropNamedAgain(positions: readonly Position[]): readonly Position[] {
  const hasDates = ({ start }: Position): boolean => start !== undefined;
  if (positions.every(hasDates)) return positions;
  const names = new Set(positions.filter(hasDates).map(nameKey));
  return positions.filter((position) => hasDates(position) || !names.has(nameKey(position)));
}

/** Drops the second mention of a stay, such as a head repeated in the text below it. */
function dropRepeated(positions: readonly Position[]): readonly Position[] {
  return positions.filter((position, i) => {
    const [before, next] = [positions[i - 1], positions[i + 1]];
    if (position.start === undefined) return true;
    const isRow = next !== undefined && isItsFirstRow(position, next);
    return !isRow && (before === undefined || !repeats(position, before));
  });
}

function repeats(position: Position, before: Position): boolean {
  if (!isSamePeriod(before, position)) return false;
  const isSameTitle = position.title === undefined || sameWords(before.title, position.title);
  const isSameEmployer =
    position.employer === undefined || sameWords(before.employer, position.employer);
  return (isSameTitle || position.employer === undefined) && (isSameEmployer || isSameTitle);
}

/**
 * Whether a position consists only of the employer and dates, right above a position that names them again.
 */
function isItsFirstRow(row: Position, whole: Position): boolean {
  if (row.title !== undefined || row.bullets.length > 0) return false;
  return isSamePeriod(row, whole) && sameWords(row.employer, whole.employer);
}

function isSamePeriod(a: Position, b: Position): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Of positions with the same title, employer and dates, keeps the first with the most bullets. */
function dropEqual(positions: readonly Position[]): readonly Position[] {
  const best = new Map<string, Position>();
  for (const position of positions) {
    const known = best.get(wholeKey(position));
    if (known === undefined || position.bullets.length > known.bullets.length)
      best.set(wholeKey(position), position);
  }
  return positions.filter((position) => {
    const { title, employer, start } = position;
    const isWhole = title !== undefined && employer !== undefined && start !== undefined;
    return !isWhole || best.get(wholeKey(position)) === position;
  });
}

function wholeKey(position: Position): string {
  return `${nameKey(position)} ${position.start} ${position.end}`;
}

/** More stays of the same years are not repetitions. */
const mostAlike = 8;

/** Drops a row that summarizes a stay: it has the same years, no other words, and no description. */
function dropSummed(positions: readonly Position[]): readonly Position[] {
  const alike = new Map<string, Position[]>();
  for (const position of positions) {
    const key = `${position.start?.slice(0, 4)} ${yearOf(position.end)}`;
    alike.set(key, [...(alike.get(key) ?? []).slice(0, mostAlike), position]);
  }
  const summed = new Set(
    [...alike.values()].flatMap((group) =>
      group.length > mostAlike ? [] : group.filter((position) => isSummed(position, group)),
    ),
  );
  return positions.filter((position) => !summed.has(position));
}

function yearOf(date: string | undefined): string | undefined {
  return date === "present" ? date : date?.slice(0, 4);
}

function isSummed(row: Position, group: readonly Position[]): boolean {
  if (row.start === undefined || row.start === row.end || hasDescription(row)) return false;
  const words = wordsOf(row);
  return group.some((whole) => {
    if (whole === row || whole.bullets.length === 0 || !isRicher(whole, row)) return false;
    if (!isSameTime(row.start, whole.start) || !isSameTime(row.end, whole.end)) return false;
    const known = wordsOf(whole);
    return words.size >= fewestWords && [...words].every((word) => known.has(word));
  });
}

/** Whether two dates agree, one of them perhaps given by year only. */
export function isSameTime(a = "", b = ""): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** If both dates are equally exact, the position with a description, or the later one, is complete. */
function isRicher(whole: Position, row: Position): boolean {
  const [own, other] = [`${whole.start}${whole.end}`.length, `${row.start}${row.end}`.length];
  return own > other || (own === other && (hasDescription(whole) || whole.from > row.from));
}

/** Whether more is below a position than the heading of what follows. */
function hasDescription({ bullets }: Position): boolean {
  return bullets.length > 1 || (bullets[0]?.text.length ?? 0) > longestHeading;
}

const longestHeading = 40;

/** Fewer words may name two different positions of the same years. */
const fewestWords = 3;

function wordsOf({ title, employer, location }: Position): ReadonlySet<string> {
  const names = [title, employer, location].map((fact) => fact?.text ?? "").join(" ");
  return new Set(names.toLowerCase().match(/[a-zà-ῼぁ-힣\d]+/g) ?? []);
}

function nameKey({ title, employer }: Position): string {
  return `${plainWords(title)}@${plainWords(employer)}`;
}

const marks = regExp.gu`[^${letters}\d]`;

/** The letters and digits of a name, in lower case. */
export function plainWords(fact: Pick<Fact, "text"> | undefined): string {
  return fact?.text.toLowerCase().replace(marks, "") ?? "";
}

function sameWords(a: Fact | undefined, b: Fact | undefined): boolean {
  const [left, right] = [plainWords(a), plainWords(b)];
  return left !== "" && right !== "" && (left.includes(right) || right.includes(left));
}
