import type { Span } from "../../document/document.ts";
import { capitalFirst, smallFirst } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { namesByValue, namesOfKind } from "../../words/words.ts";
import { type PositionRows, withNext } from "../history/runs.ts";
import type { ReadName } from "../names/run-names.ts";
import { isPlace, splitTown, trailingPlace } from "../rows/places.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { mentionsTools } from "../rows/row-tools.ts";
import { trimSpan } from "../rows/rows.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/**
 * Corrects drafts in which the field of the title was read as the employer ("Working Student, Simulation")
 * while the employer is on the row below. Evidence is the words of that row, or other positions with their
 * employer there. O(drafts).
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

const connector = /^(?:,| [-–—]) $/u;

/** A word before an employer or a field: "für" in "Entwickler für Acme". */
const noField: ReadonlySet<string> = new Set([
  ...namesOfKind("town-joint"),
  ...namesOfKind("means-joint"),
]);
const weakJoints = [...(namesByValue("employer-joint").get("weak") ?? [])];
const weakJoint = new RegExp(
  `^ (?:${weakJoints.filter((word) => !noField.has(word)).join("|")}) $`,
);

function withField(
  text: string,
  draft: PositionDraft,
  isUsual: boolean,
): PositionDraft | undefined {
  const { title, run } = draft;
  const field = fieldOf(text, draft, isUsual);
  if (title === undefined || field === undefined) return undefined;
  const next = run.heads[title.row + 1] ?? undatedNext(run);
  if (next === undefined || !mayEmploy(next)) return undefined;
  const { name, place = draft.place } = namesOf(text, next, title.row + 1);
  const isFor = weakJoint.test(betweenNames(text, title, field));
  const isTown = isFor && place !== undefined && isPlace(text.slice(place.from, place.to));
  if (!isSure(text, name, field, { isUsual, isTown })) return undefined;
  return {
    ...draft,
    title: { ...title, from: Math.min(title.from, field.from), to: Math.max(title.to, field.to) },
    employer: name,
    ...(place !== undefined && { place }),
    run: next === run.next ? withNext(run) : run,
  };
}

/**
 * Whether the name on the row below is the employer rather than the one next to the title. A town after the
 * former is evidence if "for" joins the latter ("Fachinformatiker für Systemintegration" above "Acme, Kiel").
 */
function isSure(
  text: string,
  name: Span,
  field: Span,
  { isUsual, isTown }: { readonly isUsual: boolean; readonly isTown: boolean },
): boolean {
  const own = firmScore(text.slice(name.from, name.to));
  const other = companyScore(text.slice(field.from, field.to));
  if (own > other || ((isUsual || isTown) && other === 0)) return true;
  return isUsual && other < 3 && own > 1;
}

/**
 * The name next to the title, joined by a mark, in a dated position; undefined if a place right after it
 * shows that it is the employer. If employers are usually below, a place in another column belongs to the
 * title.
 */
function fieldOf(
  text: string,
  { title, employer, place, run }: PositionDraft,
  isUsual: boolean,
): ReadName | undefined {
  if (title === undefined || employer?.row !== title.row) return undefined;
  const isPlaced = place?.row === title.row && !(isUsual && isApart(text, place));
  if (isPlaced || isPlace(text.slice(employer.from, employer.to))) return undefined;
  // A field follows its title; what comes before it is more often the firm, over the firm that owns it.
  if (employer.from < title.from && !isUsual) return undefined;
  const isDated = run.heads.some(({ dates }) => dates.length > 0);
  const between = betweenNames(text, title, employer);
  return isDated && (connector.test(between) || weakJoint.test(between)) ? employer : undefined;
}

function betweenNames(text: string, title: ReadName, name: ReadName): string {
  return name.from < title.from ? text.slice(name.to, title.from) : text.slice(title.to, name.from);
}

function isApart(text: string, { from }: ReadName): boolean {
  return /(?:\t|\s{3})$/.test(text.slice(Math.max(0, from - 3), from));
}

function undatedNext({ next }: PositionRows): EntryRow | undefined {
  return next?.dates.length === 0 ? next : undefined;
}

/** Longer words are not a name. */
const longestName = 70;

const opensName = regExp.u`^["“„«]?[${letters}\d]`;

function mayEmploy({ row, kind, dates }: EntryRow): boolean {
  const text = firstCell(row.text);
  if ((kind !== "head" && kind !== "date") || row.gap) return false;
  if (text.length > longestName) return false;
  if (dates.some(({ from }) => from < row.from + text.length)) return false;
  return (
    opensName.test(text) &&
    !/[:;]|\.$|, \p{Ll}/u.test(text) &&
    titleScore(text) < 2 &&
    !isPlace(text)
  );
}

/**
 * How much words look like an employer. If the first has a capital, only words with a capital count, and
 * words about what something was made with ("Payment services in Go") score 0.
 */
function firmScore(words: string): number {
  if (!capitalFirst.test(words)) return companyScore(words);
  if (mentionsTools(words)) return 0;
  const capital = words.split(" ").filter((word) => !smallFirst.test(word));
  return companyScore(capital.join(" "));
}

function firstCell(words: string): string {
  return words.split(/\t|\s{3}/, 1)[0] ?? "";
}

/** The name at the start of a row, and the place after it. */
function namesOf(
  text: string,
  { row: { from, to: end }, dates }: EntryRow,
  row: number,
): { readonly name: ReadName; readonly place: ReadName | undefined } {
  const to = Math.min(end, ...dates.map((date) => date.from));
  const cell = from + firstCell(text.slice(from, to)).length;
  const at = trailingPlace(text.slice(from, cell)) ?? splitTown(text.slice(from, cell));
  const nameEnd = at === undefined || at === 0 ? cell : from + at;
  const name = trimSpan(text, { from, to: nameEnd }, marks);
  const rest = trimSpan(text, { from: nameEnd, to }, marks);
  return { name: { ...name, row }, place: rest.to > rest.from ? { ...rest, row } : undefined };
}

const marks = ",;:-–—|•·";
