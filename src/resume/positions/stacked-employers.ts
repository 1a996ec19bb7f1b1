import type { ReadName } from "../names/run-names.ts";
import { isPlace, trailingPlace } from "../rows/places.ts";
import { namesNothing } from "../rows/row-kinds.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { companyScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/**
 * Gives roles their employers if these are listed directly above one another, with the roles below, as in a
 * table whose cells were read column by column: there are as many names as roles, and only the first role has
 * an employer. O(drafts).
 */
export function withStackedEmployers(drafts: readonly PositionDraft[]): readonly PositionDraft[] {
  const given = [...drafts];
  for (const [at, draft] of drafts.entries()) {
    const names = namesAbove(draft);
    if (names.length < 2 || rolesAfter(drafts, at) !== names.length - 1) continue;
    for (const [i, employer] of names.entries()) {
      const role = drafts[at + i];
      if (role !== undefined) given[at + i] = { ...role, employer };
    }
  }
  return given;
}

/** The employers on the rows above the title of a draft; none if anything else is there. */
function namesAbove({ title, employer, run }: PositionDraft): readonly ReadName[] {
  if (title === undefined || employer === undefined || employer.row >= title.row) return [];
  const rows = run.heads.slice(0, title.row);
  const firms = rows.filter(({ row }) => companyScore(row.text) >= 2);
  const isOnlyNames = rows.every(
    ({ row: { text }, dates }) =>
      dates.length === 0 && !isPlace(text) && !namesNothing(text) && text.length <= longestName,
  );
  if (!isOnlyNames || firms.length < Math.max(1, rows.length - 1)) return [];
  return rows.map(({ row }, at) => nameOf(row, at));
}

const longestName = 70;

function nameOf({ from, text }: Row, row: number): ReadName {
  const comma = text.indexOf(",");
  const isParted = companyScore(text.slice(0, Math.max(0, comma))) >= 2;
  const isWhole = !isParted || companyScore(text.slice(comma)) === 3;
  const end = isWhole ? (trailingPlace(text) ?? text.length) : comma;
  const { to } = trimSpan(text, { from: 0, to: end }, ",");
  return { from, to: from + to, row };
}

/** How many consecutive dated roles without an employer follow a draft. */
function rolesAfter(drafts: readonly PositionDraft[], at: number): number {
  const next = drafts.slice(at + 1);
  const end = next.findIndex(
    ({ title, employer, run }) =>
      title === undefined ||
      employer !== undefined ||
      run.heads.every(({ dates }) => dates.length === 0),
  );
  return end < 0 ? next.length : end;
}
