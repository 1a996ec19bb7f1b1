import { groupBy } from "../../collect.ts";
import type { MonthSpan } from "../../text/months.ts";
import { foldPlain } from "../../words/fold.ts";
import { monthsOf } from "../history/row-times.ts";
import type { Position } from "../resume.ts";
import { readBullets } from "../rows/bullets.ts";
import { projectLabel } from "../rows/field-labels.ts";
import type { Row } from "../rows/rows.ts";
import type { PositionDraft } from "./position-draft.ts";

/** Histories with more positions are left as they are. */
const mostPositions = 200;

/**
 * Makes positions of drafts and gives each the projects of its time. A list of dated projects ("Project #1",
 * "Client: …", "Duration: …") is often below the last of several positions. A project that lies outside the
 * time of that position, and within the time of exactly one other, moves to the bullets of the other. O(rows
 * + projects × positions).
 */
export function withProjects(
  text: string,
  all: readonly PositionDraft[],
  make: (draft: PositionDraft) => Position,
): readonly Position[] {
  const made = all.map(make);
  if (all.length > mostPositions) return made;
  const times = made.map((position) => monthsOf([position]));
  const employers = byEmployer(made);
  const drafts = all.map((draft, at) => withoutOther(draft, at, employers));
  const projects = drafts.flatMap(({ run }, at) => {
    // A position ends at the first project that belongs to another one.
    let isApart = false;
    return partProjects(run.body, employers).map((rows) => {
      const named = employers.get(foldPlain(rows[0]?.text ?? ""));
      const owner = named ?? ownerOf(rows, at, times);
      isApart ||= owner !== at;
      const told = isApart && named !== undefined ? rows.slice(1) : rows;
      return { rows: told, owner, isApart };
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

/**
 * For each employer with a single position, the index of that position, for rows that consist of the
 * employer's name.
 */
function byEmployer(positions: readonly Position[]): ReadonlyMap<string, number> {
  const names = groupBy(positions.keys(), (at) => foldPlain(positions[at]?.employer?.text ?? ""));
  return new Map(
    [...names].flatMap(([name, [at, ...more]]) =>
      name === "" || at === undefined || more.length > 0 ? [] : [[name, at] as const],
    ),
  );
}

/**
 * If the last head of a draft is the employer of another draft, moves it into the body: the description of
 * the other one begins there.
 */
function withoutOther(
  draft: PositionDraft,
  at: number,
  employers: ReadonlyMap<string, number>,
): PositionDraft {
  const { heads, body } = draft.run;
  const [last, place] = [heads.at(-1), heads.length - 1];
  const owner = employers.get(foldPlain(last?.row.text ?? "")) ?? at;
  const isNamed = [draft.title, draft.employer, draft.place].some((name) => name?.row === place);
  if (owner === at || isNamed || last === undefined) return draft;
  return { ...draft, run: { ...draft.run, heads: heads.slice(0, -1), body: [last.row, ...body] } };
}

/**
 * Splits a body into what precedes the first project, and the projects. Each project begins with the label of
 * the first one. If the jobs are listed first, the description of each, further down, begins with its
 * employer.
 */
function partProjects(
  body: readonly Row[],
  employers: ReadonlyMap<string, number>,
): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  let first: string | undefined;
  for (const row of body) {
    const label = projectLabel(row.text);
    first ??= label;
    const isEmployer = !row.bullet && employers.has(foldPlain(row.text));
    if (isEmployer || (label !== undefined && label === first)) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts;
}

/** The index of the position to which a project belongs. */
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
