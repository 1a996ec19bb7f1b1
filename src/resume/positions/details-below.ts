import type { Document } from "../../document/document.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import type { Position } from "../resume.ts";
import { readBullets } from "../rows/bullets.ts";
import type { Row } from "../rows/rows.ts";
import { plainWords } from "./repeated-positions.ts";

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
 * them again without dates ("Employment overview" before "Details"), if two positions or more have such rows.
 * These rows are no further positions. O(rows × details).
 */
export function withDetailsBelow(
  document: Document,
  all: readonly HistoryRow[],
  positions: readonly Position[],
): readonly Position[] {
  const bare = positions.filter(
    ({ bullets, start }) => bullets.length === 0 && start !== undefined,
  );
  if (bare.length < 2 || bare.length > mostPositions) return positions;
  const details = findDetails(all, bare, endOfNames(bare));
  const described = new Map<Position, Position["bullets"]>(
    details.map(({ position, rows }) => [position, readBullets(document.text, rows)]),
  );
  if (described.size < 2) return positions;
  const isAgain = ({ start, title, employer }: Position): boolean =>
    start === undefined &&
    details.some(({ name }) => {
      const place = (employer ?? title)?.from ?? -1;
      return place >= name.from && place < name.to;
    });
  return positions
    .filter((position) => !isAgain(position))
    .map((position) => {
      const bullets = described.get(position) ?? [];
      return bullets.length === 0
        ? position
        : {
            ...position,
            bullets,
            because: [...(position.because ?? []), "described further below"],
          };
    });
}

function endOfNames(positions: readonly Position[]): number {
  const names = positions.flatMap(({ title, employer }) => [title?.to ?? 0, employer?.to ?? 0]);
  return names.reduce((last, to) => Math.max(last, to), 0);
}

/** The rows after `end` that name one of the positions, and what is below each up to the next heading. */
function findDetails(
  all: readonly HistoryRow[],
  bare: readonly Position[],
  end: number,
): readonly Detail[] {
  const byName = positionsByName(bare);
  const details: Detail[] = [];
  let open: Detail | undefined;
  const below = all.filter(({ row, part }) => row.from >= end && part.kind !== "references");
  for (const { row, isHeading } of below) {
    const name = row.text.replace(listNumber, "");
    const position = name.length > longestName ? undefined : byName.get(plainWords({ text: name }));
    if (position === undefined) {
      if (isHeading) open = undefined;
      open?.rows.push(row);
    } else if (position !== open?.position || open.rows.length > 0) {
      // Otherwise this is the title on a row below the employer.
      open = { position, name: row, rows: [] };
      details.push(open);
    }
  }
  return details;
}

/** The positions by what may name them: the employer, the title, or both in either order. */
function positionsByName(bare: readonly Position[]): ReadonlyMap<string, Position | undefined> {
  const byName = new Map<string, Position | undefined>();
  for (const position of bare) {
    const [title, employer] = [plainWords(position.title), plainWords(position.employer)];
    // A name that two positions share names neither.
    for (const name of new Set([title, employer, title + employer, employer + title]))
      if (name !== "") byName.set(name, byName.has(name) ? undefined : position);
  }
  return byName;
}
