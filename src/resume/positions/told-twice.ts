import type { Fact } from "../../document/document.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { Position } from "../resume.ts";
import { titleScore } from "../rows/titles.ts";

/**
 * The positions without those that are told a second time: as a head and in the text below it, without their dates, as a row of a table that
 * sums up the blocks behind it, or in every fact, as where a page for screens and one for print stand in one file. O(positions).
 */
export function dropToldTwice(positions: readonly Position[]): readonly Position[] {
  return dropEqual(dropSummed(dropRepeated(joinBeginnings(dropNamedAgain(positions)))));
}

/** "Joined Acme as an Analyst in May 2014." under a stay at Acme since then: the sentence tells its beginning, and the title where none stands over it. */
function joinBeginnings(positions: readonly Position[]): readonly Position[] {
  return positions.flatMap((position, i): Position[] => {
    const [before, next] = [positions[i - 1], positions[i + 1]];
    if (before !== undefined && tellsBeginning(position, before)) return [];
    if (next === undefined || !tellsBeginning(next, position)) return [position];
    const { title } = titleScore(position.title?.text ?? "") > 0 ? position : next;
    return [{ ...position, ...(title && { title }), bullets: next.bullets, to: next.to }];
  });
}

function tellsBeginning(told: Position, stay: Position): boolean {
  if (told.start === undefined || told.start !== told.end || stay.end === stay.start) return false;
  const isUntold = stay.bullets.length === 0 && told.title !== undefined;
  return isUntold && told.start === stay.start && sameWords(stay.employer, told.employer);
}

/** A stay that is named once more without its dates counts once. */
function dropNamedAgain(positions: readonly Position[]): readonly Position[] {
  const hasDates = ({ start }: Position): boolean => start !== undefined;
  if (positions.every(hasDates)) return positions;
  const names = new Set(positions.filter(hasDates).map(nameKey));
  return positions.filter((position) => hasDates(position) || !names.has(nameKey(position)));
}

/** The same stay told twice, as a head and in the text below it, counts once. */
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

/** Whether the employer and its dates alone stand over a position that names them again. */
function isItsFirstRow(row: Position, whole: Position): boolean {
  if (row.title !== undefined || row.bullets.length > 0) return false;
  return isSamePeriod(row, whole) && sameWords(row.employer, whole.employer);
}

function isSamePeriod(a: Position, b: Position): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Of positions that are alike in title, employer and dates, the first that tells the most. */
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

/** More stays of the same years are no repetition. */
const mostAlike = 8;

/** A row that sums a stay up has its years, no further words, and nothing that tells of the work. */
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
  if (row.start === undefined || row.start === row.end || tells(row)) return false;
  const words = wordsOf(row);
  return group.some((whole) => {
    if (whole === row || whole.bullets.length === 0 || !isRicher(whole, row)) return false;
    if (!isSameTime(row.start, whole.start) || !isSameTime(row.end, whole.end)) return false;
    const known = wordsOf(whole);
    return words.size >= fewestWords && [...words].every((word) => known.has(word));
  });
}

/** Whether two dates are one, told by the month or by the year alone. */
function isSameTime(a = "", b = ""): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Of two that match equally well, the later one is complete. */
function isRicher(whole: Position, row: Position): boolean {
  const [own, other] = [`${whole.start}${whole.end}`.length, `${row.start}${row.end}`.length];
  return own > other || (own === other && (tells(whole) || whole.from > row.from));
}

/** Whether more stands under a position than the heading of what comes behind it. */
function tells({ bullets }: Position): boolean {
  return bullets.length > 1 || (bullets[0]?.text.length ?? 0) > longestHeading;
}

const longestHeading = 40;

/** Fewer words may name two positions of the same years. */
const fewestWords = 3;

function wordsOf({ title, employer, location }: Position): ReadonlySet<string> {
  const names = [title, employer, location].map((fact) => fact?.text ?? "").join(" ");
  return new Set(names.toLowerCase().match(/[a-zà-ῼぁ-힣\d]+/g) ?? []);
}

function nameKey({ title, employer }: Position): string {
  return `${plainWords(title)}@${plainWords(employer)}`;
}

const marks = regExp.gu`[^${letters}\d]`;

function plainWords(fact: Fact | undefined): string {
  return fact?.text.toLowerCase().replace(marks, "") ?? "";
}

function sameWords(a: Fact | undefined, b: Fact | undefined): boolean {
  const [left, right] = [plainWords(a), plainWords(b)];
  return left !== "" && right !== "" && (left.includes(right) || right.includes(left));
}
