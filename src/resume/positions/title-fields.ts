import { letters, regExp } from "../../words/letters.ts";
import type { PositionRows } from "../history/runs.ts";
import type { ReadName } from "../names/run-names.ts";
import { isPlace, splitTown, trailingPlace } from "../rows/places.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/**
 * The drafts, where what was taken for the employer is the field of the title ("Working Student, Simulation") and the employer stands on the row below. That it
 * does shows from its own words, or from another position with its employer there. O(drafts).
 */
export function withTitleFields(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const whole = drafts.filter(({ title, employer }) => title && employer);
  const below = whole.filter(({ title, employer }) => employer?.row === (title?.row ?? 0) + 1);
  const isUsual = below.length > 0 && 2 * below.length >= whole.length - 1;
  return drafts.map((draft) => withField(text, draft, isUsual) ?? draft);
}

const joint = /^(?:,| [-–—]) $/u;

function withField(
  text: string,
  draft: PositionDraft,
  isUsual: boolean,
): PositionDraft | undefined {
  const { title, run } = draft;
  const field = fieldOf(text, draft);
  if (title === undefined || field === undefined) return undefined;
  const next = run.heads[title.row + 1] ?? run.next;
  if (next === undefined || !mayEmploy(next)) return undefined;
  const { name, place } = namesOf(text, next.row, title.row + 1);
  const own = companyScore(text.slice(name.from, name.to));
  const other = companyScore(text.slice(field.from, field.to));
  const isSure = own > other || (isUsual && (other === 0 || (other < 3 && own > 1)));
  if (!isSure) return undefined;
  return {
    ...draft,
    title: { ...title, to: field.to },
    employer: name,
    ...(place !== undefined && { place }),
    run: next === run.next ? withNext(run, next) : run,
  };
}

/** What stands behind a mark on the title's row of a dated position, unless a place beside it says that it is the employer. */
function fieldOf(
  text: string,
  { title, employer, place, run }: PositionDraft,
): ReadName | undefined {
  if (title === undefined || employer?.row !== title.row || place?.row === title.row)
    return undefined;
  const isDated = run.heads.some(({ dates }) => dates.length > 0);
  const isBehind = joint.test(text.slice(title.to, employer.from));
  return isDated && isBehind && !isPlace(text.slice(employer.from, employer.to))
    ? employer
    : undefined;
}

function withNext(run: PositionRows, next: EntryRow): PositionRows {
  return { ...run, heads: [...run.heads, next], body: run.body.slice(1), next: undefined };
}

/** No name is longer. */
const longestName = 70;

const opensName = regExp.u`^["“„«]?[${letters}\d]`;

function mayEmploy({ row, kind, dates }: EntryRow): boolean {
  const { text, gap } = row;
  if (kind !== "head" || gap || dates.length > 0 || text.length > longestName) return false;
  return (
    opensName.test(text) &&
    !/[:;]|\.$|, \p{Ll}/u.test(text) &&
    titleScore(text) < 2 &&
    !isPlace(text)
  );
}

/** The name that a row opens with, and the place behind it. */
function namesOf(
  text: string,
  { from, to }: Row,
  row: number,
): { readonly name: ReadName; readonly place: ReadName | undefined } {
  const gap = text.slice(from, to).search(/\t|\s{3}/);
  const cell = gap < 0 ? to : from + gap;
  const at = trailingPlace(text.slice(from, cell)) ?? splitTown(text.slice(from, cell));
  const end = at === undefined || at === 0 ? cell : from + at;
  const name = trimSpan(text, { from, to: end }, marks);
  const rest = trimSpan(text, { from: end, to }, marks);
  return { name: { ...name, row }, place: rest.to > rest.from ? { ...rest, row } : undefined };
}

const marks = ",;:-–—|•·";
