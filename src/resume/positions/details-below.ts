import type { Document } from "../../document/document.ts";
import { nameSet } from "../../words/words.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import type { Position } from "../resume.ts";
import { readBullets } from "../rows/bullets.ts";
import type { Row } from "../rows/rows.ts";
import { isSameTime, plainWords } from "./repeated-positions.ts";

/** A row that only names a position, and the rows below it. */
interface Detail {
  readonly position: Position;
  readonly name: Row;
  readonly rows: Row[];
}

/** More details of one resume are not looked for, nor longer rows that name a position. */
const mostPositions = 60;
const longestName = 100;

/** "2. Acme Ltd" */
const listNumber = /^\d{1,2}[.)]\s+/;

/**
 * Gives positions that are only listed, each on a row or two, the text below the rows further down that name
 * them again ("Employment overview" before "Details"), if two positions or more have such rows. These rows are
 * no further positions. O(rows × details).
 */
export function withDetailsBelow(
  document: Document,
  all: readonly HistoryRow[],
  positions: readonly Position[],
): readonly Position[] {
  const bare = positions.filter(
    ({ bullets, start }) => bullets.length === 0 && start !== undefined,
  );
  if (bare.length === 0 || bare.length > mostPositions) return positions;
  const last = belowList(positions, bare);
  const ofAll = last === undefined ? [] : findDetails(all, [...bare, last]);
  const from = ofAll[0]?.name.from ?? Infinity;
  const isTold = last !== undefined && from < last.to;
  const details = isTold ? ofAll : findDetails(all, bare);
  const described = new Map<Position, Position["bullets"]>(
    details.map(({ position, rows }) => [position, readBullets(document.text, rows)]),
  );
  if (described.size < 2) return positions;
  return positions.flatMap((position) => {
    if (!described.has(position) && isAgain(position, details)) return [];
    const bullets = described.get(position) ?? [];
    const own = isTold && position === last ? untilDetails(position, from) : position;
    if (bullets.length === 0) return own;
    const because = [...(position.because ?? []), "described further below"];
    return { ...own, bullets, because };
  });
}

/** The position with bullets right below those that have none: the last of a list, above its details. */
function belowList(
  positions: readonly Position[],
  bare: readonly Position[],
): Position | undefined {
  const last = positions[positions.findLastIndex((one) => bare.includes(one)) + 1];
  return last?.start === undefined ? undefined : last;
}

function untilDetails(position: Position, to: number): Position {
  return { ...position, bullets: position.bullets.filter((one) => one.from < to), to };
}

/** Whether a position was read from a row that names another one again, without dates or with the same ones. */
function isAgain(position: Position, details: readonly Detail[]): boolean {
  const place = (position.employer ?? position.title)?.from ?? -1;
  const named = details.find(({ name }) => place >= name.from && place < name.to)?.position;
  if (named === undefined) return false;
  const { start, end } = position;
  return start === undefined || (isSameTime(start, named.start) && isSameTime(end, named.end));
}

function endOfNames(positions: readonly Position[]): number {
  const names = positions.flatMap(({ title, employer }) => [title?.to ?? 0, employer?.to ?? 0]);
  return names.reduce((last, to) => Math.max(last, to), 0);
}

/** The rows after `end` that name one of the positions, and what is below each up to the next heading. */
function findDetails(all: readonly HistoryRow[], listed: readonly Position[]): readonly Detail[] {
  const byName = positionsByName(listed);
  const end = endOfNames(listed);
  const details: Detail[] = [];
  let open: Detail | undefined;
  const below = all.filter(({ row, part }) => row.from >= end && part.kind !== "references");
  for (const { row, isHeading } of below) {
    const found = begunBy(row, byName);
    if (found === undefined) {
      if (isHeading) open = undefined;
      open?.rows.push(row);
    } else if (found.position !== open?.position || open.rows.length > 0) {
      // Otherwise this is the title on a row below the employer.
      open = found;
      details.push(open);
    }
  }
  return details;
}

/** The details that a row begins: it is the name of a position, or says more ("Acme Ltd: built tools"). */
function begunBy(row: Row, byName: PositionsByName): Detail | undefined {
  const colon = row.text.slice(0, longestName).indexOf(": ");
  const told = colon < 0 ? undefined : byName.get(keyOf(row.text.slice(0, colon)));
  if (told !== undefined) return { position: told, name: row, rows: [row] };
  const position = byName.get(nameOn(row));
  return position && { position, name: row, rows: [] };
}

/** The words of a row that may name a position, without its number and dates; "" if it is longer. */
function nameOn({ text, from, dates }: Row): string {
  if (text.length > longestName) return "";
  const undated = dates.reduceRight(
    (words, date) => words.slice(0, date.from - from) + words.slice(date.to - from),
    text,
  );
  return keyOf(undated.replace(listNumber, ""));
}

const joints = nameSet("employer-joint");

/** The letters of names, without "at" between them. */
function keyOf(names: string): string {
  const words = names.split(/\s+/).filter((word) => !joints.has(word));
  return plainWords({ text: words.join(" ") });
}

type PositionsByName = ReadonlyMap<string, Position | undefined>;

/** The positions by what may name them: the employer, the title, or both in either order. */
function positionsByName(bare: readonly Position[]): PositionsByName {
  const byName = new Map<string, Position | undefined>();
  for (const position of bare) {
    const title = keyOf(position.title?.text ?? "");
    const employer = keyOf(position.employer?.text ?? "");
    // A name that two positions share names neither.
    for (const name of new Set([title, employer, title + employer, employer + title]))
      if (name !== "") byName.set(name, byName.has(name) ? undefined : position);
  }
  return byName;
}
