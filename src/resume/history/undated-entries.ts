import { cased } from "../../words/cased.ts";
import { trailingPlace } from "../rows/places.ts";
import { type EntryRow, employerLabel } from "../rows/row-kinds.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { Entry } from "./entries.ts";

/** No entry without dates is named on more rows. */
const mostHeads = 3;

/**
 * Splits rows without dates: an entry begins with one to three head rows, after a gap, and usually has a
 * body. O(rows).
 */
export function splitUndated(rows: readonly EntryRow[]): readonly Entry[] {
  const entries: { heads: EntryRow[]; tail: EntryRow[]; body: EntryRow[] }[] = [];
  let isOpen = false;
  for (const [i, entry] of rows.entries()) {
    const isHead = entry.kind === "head";
    const isStart: boolean = isHead && !isOpen && (i === 0 || isApart(entry));
    const last = entries.at(-1);
    if (isStart) entries.push({ heads: [entry], tail: [], body: [] });
    else if (isHead && isOpen && last && last.heads.length < mostHeads) last.heads.push(entry);
    else if (entry.kind !== "noise") last?.body.push(entry);
    isOpen = isHead && (last?.body.length === 0 || isStart);
  }
  return entries
    .filter((entry) => entry.body.length > 0 || entry.heads.length > 1)
    .map((entry) => ({ ...entry, body: entry.body.map(({ row }) => row), dates: [] }));
}

function isApart({ row }: EntryRow): boolean {
  return row.gap || (employerLabel.test(row.text) && !row.bullet);
}

/**
 * The undated entries that follow a dated one in `rows`, which is the body of the dated one. Each begins with
 * a job title and an employer on two rows of their own. What precedes the first of them belongs to the dated
 * entry. O(rows).
 */
export function undatedAfterDated(rows: readonly EntryRow[]): {
  readonly own: readonly EntryRow[];
  readonly undated: readonly Entry[];
} {
  const starts = rows.flatMap((_, i) => (isUndated(rows, i) ? [i] : []));
  const undated = starts.map((start, i): Entry => {
    const body = rows.slice(start + 2, starts[i + 1]);
    return {
      heads: rows.slice(start, start + 2),
      tail: [],
      body: body.map(({ row }) => row),
      dates: [],
    };
  });
  return { own: rows.slice(0, starts[0]), undated };
}

function isUndated(rows: readonly EntryRow[], at: number): boolean {
  const [title, employer, next] = rows.slice(at, at + 3);
  if (title?.kind !== "head" || employer?.kind !== "head" || !title.row.gap) return false;
  if (next !== undefined && !next.row.gap && !next.row.bullet) return false;
  return titleScore(title.row.text) >= 4 && looksEmployed(employer.row.text);
}

/** "Acme -  Springtown, OR", "Acme Ltd": a place or a legal form marks an employer. */
function looksEmployed(words: string): boolean {
  return companyScore(words) === 3 || trailingPlace(words) !== undefined || dashed.test(words);
}

const dashed = cased.u`^[\p{Lu}].{1,60}? [-–](?:\s{2,}[\p{Lu}].{1,40})?$`;
