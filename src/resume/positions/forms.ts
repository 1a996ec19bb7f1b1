import type { Span } from "../../document/document.ts";
import { type DateRange, findDates, isPeriod } from "../../text/dates.ts";
import { smallFirst } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import { addressAfterEmployer, namesAddress } from "../names/address-after-employer.ts";
import { withDot } from "../names/name-marks.ts";
import type { ReadName } from "../names/run-names.ts";
import { fieldKinds, isProjectKind } from "../rows/field-labels.ts";
import { splitTown, trailingPlace } from "../rows/places.ts";
import { datesWithin } from "../rows/row-dates.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { trimSpan } from "../rows/rows.ts";
import { opensTimeOff } from "../rows/time-off.ts";
import { titleScore } from "../rows/titles.ts";
import { meansPresent } from "./form-cells.ts";
import {
  clientForms,
  employerForms,
  type FieldRow,
  gatherForms,
  type OpenForm,
} from "./open-forms.ts";

/** A position written as a form: each fact follows a label that names it. */
export interface FilledForm {
  readonly run: PositionRows;
  /** May be absent if other forms of the resume have one. */
  readonly title?: ReadName;
  readonly employer: ReadName;
  readonly place?: ReadName;
  /** The stretch of text that it was read from. */
  readonly span: Span;
  readonly because: readonly string[];
}

/**
 * The positions that a resume gives as forms ("Employer : …", "Position : …", "From : …"), in reading order.
 * A new form begins where the kind of field that opened the first form comes again; the employer may be on
 * its own row above the labels. Fields of a project or of its client before a title mean that the form is not
 * a position. O(text).
 */
export function readLabeledForms(text: string, rows: readonly FieldRow[]): readonly FilledForm[] {
  const forms = gatherForms(rows, employerForms);
  const isHeaded = forms.length > 1 && forms.every(({ fields }) => !fields.has("employer"));
  const named = forms.flatMap((form) => filled(text, form, isHeaded));
  const titled = named.filter(({ title }) => title !== undefined);
  const all = titled.length >= fewestTitled ? named : titled;
  const isTitled = all.some(({ title }) => isKnownTitle(text, title));
  // In a section of work, several forms with dates need no known title.
  const isWork = forms.every(({ rows: [first] }) => first?.row.part.kind === "experience");
  const isSure = isWork && all.length > 1 && all.every(({ run }) => run.heads.some(isDatedHead));
  return isTitled || isSure ? all : [];
}

/** With fewer titled forms, one without a title may be about anything. */
const fewestTitled = 2;

/** Whether the word lists know the title. */
export function isKnownTitle(text: string, title: Span | undefined): boolean {
  return title !== undefined && titleScore(text.slice(title.from, title.to)) >= 2;
}

function isDatedHead({ dates }: EntryRow): boolean {
  return dates.length > 0;
}

/**
 * The forms that name a client, a title and a time ("Client: …", "Role: …", "Duration: …"), including those
 * in projects. Each is a position at that client. O(text).
 */
export function readFormsOfClients(text: string, rows: readonly FieldRow[]): readonly FilledForm[] {
  const all = gatherForms(rows, clientForms).flatMap((form) => filled(text, form, false));
  return all.filter(
    ({ run, title }) => title !== undefined && run.heads.some(({ dates }) => dates.some(isPeriod)),
  );
}

function filled(text: string, form: OpenForm, isHeaded: boolean): readonly FilledForm[] {
  const title = form.fields.get("title");
  const told = formDates(text, form);
  const employer = employerOf(text, form, told, isHeaded);
  if (employer === undefined) return [];
  const dates = told.length > 0 ? told : datesBeside(form);
  const names = employerNames(text, employer, dates);
  const first = form.rows[0]?.row.row;
  const last = form.rows.at(-1)?.row.row;
  if (names === undefined || first === undefined || last === undefined) return [];
  const heads: readonly EntryRow[] = form.rows
    .filter(({ fields }) => fields.some(({ kind }) => !isProjectKind(kind)))
    .map(({ row }, at) => ({ row: row.row, kind: "head", dates: at === 0 ? dates : [] }));
  const body = [
    ...form.rows.flatMap(({ row, fields }) =>
      fields.every(({ kind }) => isProjectKind(kind)) ? [row.row] : [],
    ),
    ...form.told,
  ].toSorted((a, b) => a.from - b.from);
  return [
    {
      run: { heads, body, next: undefined, before: [], isAgreed: false },
      ...(title && { title: withDot(text, { ...titleOf(text, title, dates), row: 0 }) }),
      ...names,
      span: { from: Math.min(first.from, employer.from), to: last.to },
      because: ["all: labels in front of them"],
    },
  ];
}

/** The employer of a form; undefined if the form is not a position. */
function employerOf(
  text: string,
  form: OpenForm,
  dates: readonly DateRange[],
  isHeaded: boolean,
): Span | undefined {
  if (form.isProject) return undefined;
  const own = form.fields.get("employer");
  if (!form.fields.has("title"))
    return own !== undefined && dates.length > 0 && isStay(text, own, form) ? own : undefined;
  const isTimed = dates.length > 0 || form.fields.has("dates");
  return own ?? (isHeaded && isTimed ? employerAbove(form) : undefined);
}

/**
 * Whether a form with an employer but no title is a stay there: it stands apart in a section of work, and is
 * not time off.
 */
function isStay(text: string, employer: Span, { rows }: OpenForm): boolean {
  const isApart = rows.length > 1 && rows[0]?.row.row.gap === true;
  const isWork = rows.every(({ row: { part } }) => part.kind === "experience");
  const name = text.slice(employer.from, employer.to);
  // The label of a school's name may continue after a page break: "Organisation providing education".
  const isName = !smallFirst.test(name);
  return isApart && isWork && isName && !opensTimeOff(name);
}

const marks = ',;:-–—|•·*#"“”.';

const outerMarks = ',;:.-–—|•*("“”';
const tailWord = pattern("tail-word");

function titleOf(text: string, title: Span, dates: readonly Span[]): Span {
  const cell = trimSpan(text, firstCell(text, title, dates), outerMarks);
  const [tail = ""] = tailWord.exec(text.slice(cell.from, cell.to)) ?? [];
  return trimSpan(text, { from: cell.from, to: cell.to - tail.length }, outerMarks);
}

/** The words before a wide gap and before the dates. */
function firstCell(text: string, { from, to }: Span, dates: readonly Span[]): Span {
  const gap = text.slice(from, to).search(/\t|\s{3}/);
  const ends = dates.map((date) => date.from).filter((at) => at > from && at < to);
  return { from, to: Math.min(to, ...ends, ...(gap < 0 ? [] : [from + gap])) };
}

const serial = /^(?:\(?(?:\d{1,2}|[ivx]{1,4}|[A-H])\s?[.):]\s*:?\s*)+/;

function employerNames(
  text: string,
  employer: Span,
  dates: readonly Span[],
): Pick<FilledForm, "employer" | "place"> | undefined {
  const cell = firstCell(text, employer, dates);
  const [number = ""] = serial.exec(text.slice(cell.from, cell.to)) ?? [];
  const whole = trimSpan(text, { from: cell.from + number.length, to: cell.to }, outerMarks);
  const words = text.slice(whole.from, whole.to);
  const address = addressAfterEmployer(words);
  const at = address ?? trailingPlace(words) ?? splitTown(words);
  const name = trimSpan(
    text,
    { from: whole.from, to: at === undefined ? whole.to : whole.from + at },
    outerMarks,
  );
  if (name.to - name.from < 2 || fieldKinds.has(foldPlain(text.slice(name.from, name.to))))
    return undefined;
  const after =
    at === undefined ? undefined : trimSpan(text, { from: whole.from + at, to: whole.to }, marks);
  // What the firm does may also follow its legal form: "Acme GmbH (Fintech)".
  const isPlaceNamed =
    after && (address === undefined || namesAddress(text.slice(after.from, after.to)));
  const place = isPlaceNamed ? after : undefined;
  return {
    employer: withDot(text, { ...name, row: 0 }),
    ...(place !== undefined && place.to > place.from && { place: { ...place, row: 0 } }),
  };
}

/** The row above the labels with which the form begins: the last one after a gap that names something. */
function employerAbove({ above }: OpenForm): Span | undefined {
  const heads = above.filter(
    ({ entry, row }) => entry?.kind !== "noise" && row.text.length < longestName,
  );
  const head =
    heads.findLast(({ row, entry }) => row.gap && entry?.dates.length === 0) ??
    (above.length === 1 ? heads[0] : undefined);
  return head?.row;
}

const longestName = 90;

/**
 * The time of a form: its dates, or the range from its start to its end. Without an end, the range goes on
 * until today.
 */
function formDates(text: string, { fields, rows }: OpenForm): readonly DateRange[] {
  // The rows already know whether the day or the month comes first in this resume.
  const known = rows.flatMap(({ row }) => row.row.dates);
  const datesIn = (field: Span): readonly DateRange[] => {
    const within = datesWithin(known, field);
    return within.length > 0 ? within : findDates(text, field.from, field.to);
  };
  const own = fields.get("dates");
  const start = fields.get("start");
  const end = fields.get("end");
  const inside = own === undefined ? [] : datesIn(own);
  if (inside.length > 0 || start === undefined) return inside;
  const [from] = datesIn(start);
  if (from?.start === undefined) return [];
  if (end === undefined) return [from.start === from.end ? { ...from, end: "present" } : from];
  const [to] = datesIn(end);
  const last = to?.end ?? (meansPresent(text.slice(end.from, end.to)) ? "present" : from.start);
  return [{ from: from.from, to: Math.max(from.to, to?.to ?? 0), start: from.start, end: last }];
}

/** The first range on the form's rows that is not the value of a label ("Company : Acme (2016 – 2018)"). */
function datesBeside({ rows }: OpenForm): readonly DateRange[] {
  const ranges = rows.flatMap(({ row, fields }) =>
    fields.some(({ kind }) => !isProjectKind(kind)) ? (row.entry?.dates ?? []) : [],
  );
  return ranges.filter(isPeriod).slice(0, 1);
}
