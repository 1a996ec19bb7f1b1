import type { Span } from "../../document/document.ts";
import { type DateRange, findDates, isPeriod } from "../../text/dates.ts";
import { foldPlain } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import type { PositionRows } from "../history/runs.ts";
import { withDot } from "../names/name-marks.ts";
import type { ReadName } from "../names/run-names.ts";
import { fieldKinds, isProjectKind } from "../rows/field-labels.ts";
import { splitTown, trailingPlace } from "../rows/places.ts";
import { datesWithin } from "../rows/row-dates.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import { type FormCells, readFormCells, saysPresent } from "./form-cells.ts";
import { type FormField, fieldsOf } from "./form-fields.ts";
import { readTableRows, type TableRows } from "./table-rows.ts";

/** A position written as a form: each of its facts behind a label that says what it is. */
export interface FilledForm {
  readonly run: PositionRows;
  readonly title: ReadName;
  readonly employer: ReadName;
  readonly place?: ReadName;
  /** All of its rows, up to the next form. */
  readonly span: Span;
}

/** The rows of one form so far. */
interface OpenForm {
  readonly above: readonly HistoryRow[];
  readonly rows: { readonly row: HistoryRow; readonly fields: readonly FormField[] }[];
  readonly fields: Map<string, FormField>;
  /** The rows between and behind the fields. */
  readonly told: Row[];
  isProject: boolean;
  /** Whether it follows right upon another form. */
  readonly goesOn: boolean;
}

/**
 * The positions that a resume gives as forms ("Employer : …", "Position : …", "From : …"), in reading order. A form ends where a field comes again
 * that opened the first one; the employer may stand on a row of its own over the labels. Fields of a project or of its client that stand
 * before a title make no position. O(text).
 */
export function readLabeledForms(text: string, rows: readonly HistoryRow[]): readonly FilledForm[] {
  const forms = gatherForms(text, rows, ofEmployers);
  const isHeaded = forms.length > 1 && forms.every(({ fields }) => !fields.has("employer"));
  const all = forms.flatMap((form) => filled(text, form, isHeaded));
  const isTitled = all.some(({ title }) => titleScore(text.slice(title.from, title.to)) >= 2);
  // Under work, several forms with dates need no title that is known.
  const isWork = forms.every(({ rows: [first] }) => first?.row.part.kind === "experience");
  const isSure = isWork && all.length > 1 && all.every(({ run }) => run.heads.some(isDatedHead));
  return isTitled || isSure ? all : [];
}

function isDatedHead({ dates }: EntryRow): boolean {
  return dates.length > 0;
}

/** The forms that name a client, a title and a time ("Client: …", "Role: …", "Duration: …"), also among projects, each as a position at that client. O(text). */
export function readFormsOfClients(
  text: string,
  rows: readonly HistoryRow[],
): readonly FilledForm[] {
  const all = gatherForms(text, rows, ofClients).flatMap((form) => filled(text, form, false));
  return all.filter(({ run }) => run.heads.some(({ dates }) => dates.some(isPeriod)));
}

/** Where forms may stand, and what their fields tell of a position. */
interface FormStyle {
  readonly sections: ReadonlySet<string | undefined>;
  readonly kindOf: (kind: string) => string;
  /** Whether the employer of a form may lack the label that those of others have. */
  readonly mayBeUnlabeled: boolean;
}

/** Studies, certificates and projects are written as forms, too. */
const ofEmployers: FormStyle = {
  sections: new Set([undefined, "experience", "other", "summary"]),
  kindOf: (kind) => kind,
  mayBeUnlabeled: false,
};

const ofClients: FormStyle = {
  sections: new Set([...ofEmployers.sections, "projects"]),
  kindOf: (kind) => (kind === "client" ? "employer" : kind === "project" ? "name" : kind),
  mayBeUnlabeled: true,
};

function gatherForms(
  text: string,
  rows: readonly HistoryRow[],
  { sections, kindOf, mayBeUnlabeled }: FormStyle,
): readonly OpenForm[] {
  const forms: OpenForm[] = [];
  const cells = readFormCells(rows);
  const table = readTableRows(text, rows);
  let opener: string | undefined;
  let loose: HistoryRow[] = [];
  let open: OpenForm | undefined;
  for (const row of cells.rows) {
    if (row.isHeading || !sections.has(row.part.kind)) {
      open = undefined;
      opener = undefined;
      loose = [];
      continue;
    }
    if (cells.labels.has(row)) continue;
    const fields = fieldsIn(text, row, cells, table).map((field) => ({
      ...field,
      kind: kindOf(field.kind),
    }));
    const [first] = fields;
    if (first === undefined) {
      loose.push(row);
      open?.told.push(row.row);
      continue;
    }
    opener ??= first.kind;
    if (open === undefined || opensNext(first.kind, { opener, mayBeUnlabeled }, open, loose)) {
      const goesOn = open !== undefined && !isHead(loose);
      open = { above: loose, rows: [], fields: new Map(), told: [], isProject: false, goesOn };
      forms.push(open);
    }
    loose = [];
    addFields(open, row, fields);
  }
  return withTasks(forms);
}

/** The forms; one right behind another that names neither title nor employer is a project of that one, with a "Duration" of its own. */
function withTasks(forms: readonly OpenForm[]): readonly OpenForm[] {
  const whole: OpenForm[] = [];
  for (const form of forms) {
    const { goesOn, fields, rows, told } = form;
    const over = whole.at(-1);
    if (over !== undefined && goesOn && !fields.has("title") && !fields.has("employer"))
      over.told.push(...rows.map(({ row }) => row.row), ...told);
    else whole.push(form);
  }
  return whole;
}

/** Whether a field begins another form: the one that opened the first, or, under a name of its own, one that the open form has. */
function opensNext(
  kind: string,
  { opener, mayBeUnlabeled }: Pick<FormStyle, "mayBeUnlabeled"> & { readonly opener: string },
  open: OpenForm,
  loose: readonly HistoryRow[],
): boolean {
  if (isProjectKind(kind)) return false;
  const mayHead = mayBeUnlabeled || opener !== "employer";
  return kind === opener || (mayHead && isHead(loose) && open.fields.has(kind));
}

function addFields(open: OpenForm, row: HistoryRow, fields: readonly FormField[]): void {
  open.rows.push({ row, fields });
  for (const field of fields) {
    if (isProjectKind(field.kind)) open.isProject ||= !open.fields.has("title");
    else if (!open.fields.has(field.kind)) open.fields.set(field.kind, field);
  }
}

/** Whether the rows since the last label hold one that names something: what comes now are the labels under it. */
function isHead(rows: readonly HistoryRow[]): boolean {
  return rows.some(({ row, entry }) => row.gap && entry?.kind === "head");
}

/** The fields of a row, which may be the value of a label on another row. */
function fieldsIn(
  text: string,
  row: HistoryRow,
  cells: FormCells,
  table: TableRows,
): readonly FormField[] {
  const inTable = table.get(row);
  if (inTable !== undefined) return inTable;
  const kind = cells.kinds.get(row);
  if (kind === undefined) return fieldsOf(text, row.row);
  return [{ kind, from: row.row.from, to: row.row.to }];
}

function filled(text: string, form: OpenForm, isHeaded: boolean): readonly FilledForm[] {
  const title = form.fields.get("title");
  if (title === undefined || form.isProject) return [];
  const told = formDates(text, form);
  const own = form.fields.get("employer");
  const employer = own ?? (isHeaded && told.length > 0 ? employerOver(form) : undefined);
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
      title: withDot(text, { ...titleOf(text, title, dates), row: 0 }),
      ...names,
      span: { from: Math.min(first.from, employer.from), to: last.to },
    },
  ];
}

const marks = ',;:-–—|•·*#"“”.';

const outerMarks = ',;:.-–—|•*("“”';
const tailWord = pattern("tail-word");

function titleOf(text: string, title: Span, dates: readonly Span[]): Span {
  const cell = trimSpan(text, firstCell(text, title, dates), outerMarks);
  const [tail = ""] = tailWord.exec(text.slice(cell.from, cell.to)) ?? [];
  return trimSpan(text, { from: cell.from, to: cell.to - tail.length }, outerMarks);
}

/** What stands before a wide gap and before the dates. */
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
  const at = trailingPlace(words) ?? splitTown(words);
  const name = trimSpan(
    text,
    { from: whole.from, to: at === undefined ? whole.to : whole.from + at },
    outerMarks,
  );
  if (name.to - name.from < 2 || fieldKinds.has(foldPlain(text.slice(name.from, name.to))))
    return undefined;
  const place =
    at === undefined ? undefined : trimSpan(text, { from: whole.from + at, to: whole.to }, marks);
  return {
    employer: withDot(text, { ...name, row: 0 }),
    ...(place !== undefined && place.to > place.from && { place: { ...place, row: 0 } }),
  };
}

/** The row over the labels that begins the form: the last one behind a gap that names something. */
function employerOver({ above }: OpenForm): Span | undefined {
  const heads = above.filter(
    ({ entry, row }) => entry?.kind !== "noise" && row.text.length < longestName,
  );
  const head =
    heads.findLast(({ row, entry }) => row.gap && entry?.dates.length === 0) ??
    (above.length === 1 ? heads[0] : undefined);
  return head?.row;
}

const longestName = 90;

/** The time of a form: its dates, or the range from its first day to its last; until now if the last is not given. */
function formDates(text: string, { fields, rows }: OpenForm): readonly DateRange[] {
  // The rows know which of day and month comes first in this resume.
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
  const last = to?.end ?? (saysPresent(text.slice(end.from, end.to)) ? "present" : from.start);
  return [{ from: from.from, to: Math.max(from.to, to?.to ?? 0), start: from.start, end: last }];
}

/** The ranges that stand on the rows of the form beside no label of theirs ("Company : Acme (2016 – 2018)"). */
function datesBeside({ rows }: OpenForm): readonly DateRange[] {
  const ranges = rows.flatMap(({ row, fields }) =>
    fields.some(({ kind }) => !isProjectKind(kind)) ? (row.entry?.dates ?? []) : [],
  );
  return ranges.filter(isPeriod).slice(0, 1);
}
