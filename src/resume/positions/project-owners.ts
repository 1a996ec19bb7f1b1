import { groupBy } from "../../collect.ts";
import type { MonthSpan } from "../../text/months.ts";
import { monthsOf } from "../history/row-times.ts";
import type { Position } from "../resume.ts";
import { readBullets } from "../rows/bullets.ts";
import { projectLabel } from "../rows/field-labels.ts";
import type { Row } from "../rows/rows.ts";
import type { PositionDraft } from "./position-draft.ts";

/** No history has more positions. */
const mostPositions = 200;

/**
 * The positions that `make` makes of the drafts, each with the projects of its time. A list of projects with dates of their own ("Project #1", "Client: …",
 * "Duration: …") often stands below the last of several positions: one that lies wholly outside the time there, and within that of a single other position,
 * is among the bullets of the other. O(rows + projects × positions).
 */
export function withProjects(
  text: string,
  drafts: readonly PositionDraft[],
  make: (draft: PositionDraft) => Position,
): readonly Position[] {
  const made = drafts.map(make);
  if (drafts.length > mostPositions) return made;
  const times = made.map((position) => monthsOf([position]));
  const projects = drafts.flatMap(({ run }, at) => {
    // A position ends where the first project begins that is none of its own.
    let isApart = false;
    return partProjects(run.body).map((rows) => {
      const owner = ownerOf(rows, at, times);
      isApart ||= owner !== at;
      return { rows, owner, isApart };
    });
  });
  if (!projects.some(({ isApart }) => isApart)) return made;
  const byOwner = groupBy(projects, ({ owner }) => owner);
  return drafts.map((draft, at) => {
    const rowsOf = (wanted: boolean): readonly Row[] =>
      (byOwner.get(at) ?? [])
        .filter(({ isApart }) => isApart === wanted)
        .flatMap(({ rows }) => rows);
    const position = make({ ...draft, run: { ...draft.run, body: rowsOf(false) } });
    const apart = readBullets(text, rowsOf(true));
    return apart.length === 0
      ? position
      : { ...position, bullets: [...position.bullets, ...apart] };
  });
}

/** What stands before the first project, and each project, which begins with the label that the first one begins with. */
function partProjects(body: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  let first: string | undefined;
  for (const row of body) {
    const label = projectLabel(row.text);
    first ??= label;
    if (label !== undefined && label === first) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts;
}

/** The index of the position that a project is of. */
function ownerOf(
  rows: readonly Row[],
  own: number,
  times: readonly (MonthSpan | undefined)[],
): number {
  const isProject = projectLabel(rows[0]?.text ?? "") !== undefined;
  const time = isProject ? monthsOf(rows.flatMap(({ dates }) => dates)) : undefined;
  const around = times[own];
  if (time === undefined || around === undefined) return own;
  if (time.first <= around.last && around.first <= time.last) return own;
  const [owner, ...more] = times.flatMap((other, at) =>
    other !== undefined && other.first <= time.first && time.last <= other.last ? [at] : [],
  );
  return owner === undefined || more.length > 0 ? own : owner;
}
