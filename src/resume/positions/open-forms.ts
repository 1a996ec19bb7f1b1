import type { HistoryRow } from "../history/history-rows.ts";
import { isProjectKind } from "../rows/field-labels.ts";
import type { Row } from "../rows/rows.ts";
import { type FormCells, readFormCells } from "./form-cells.ts";
import { type FormField, fieldsOf } from "./form-fields.ts";
import { wrappedLabel } from "./run-in-labels.ts";
import { readTableRows, type TableRows } from "./table-rows.ts";

/** The rows of one form so far. */
export interface OpenForm {
  readonly above: readonly HistoryRow[];
  readonly rows: { readonly row: HistoryRow; readonly fields: readonly FormField[] }[];
  readonly fields: Map<string, FormField>;
  /** The rows between and after the fields. */
  readonly told: Row[];
  isProject: boolean;
  /** Whether it directly follows another form. */
  readonly continues: boolean;
}

/** Where forms may occur, and how their fields map to those of a position. */
export interface FormStyle {
  readonly sections: ReadonlySet<string | undefined>;
  readonly kindOf: (kind: string) => string;
  /** Whether a form's employer may lack a label although those of other forms have one. */
  readonly mayBeUnlabeled: boolean;
}

/** Excludes other sections, because studies, certificates and projects are written as forms, too. */
export const employerForms: FormStyle = {
  sections: new Set([undefined, "experience", "other", "summary"]),
  kindOf: (kind) => kind,
  mayBeUnlabeled: false,
};

export const clientForms: FormStyle = {
  sections: new Set([...employerForms.sections, "projects"]),
  kindOf: (kind) => (kind === "client" ? "employer" : kind === "project" ? "name" : kind),
  mayBeUnlabeled: true,
};

/** A row and its fields, which are undefined if the row contains only labels of other rows. */
export interface FieldRow {
  readonly row: HistoryRow;
  readonly fields: readonly FormField[] | undefined;
}

/** The rows of a history, each with its fields in sections where a form of any style may occur. O(text). */
export function readFieldRows(text: string, rows: readonly HistoryRow[]): readonly FieldRow[] {
  const wrapped = new Map<HistoryRow, FormField>();
  const ends = new Set<HistoryRow>();
  for (const [at, row] of rows.entries()) {
    const below = rows[at + 1];
    if (below === undefined) break;
    const field = wrappedField(row, below);
    if (field === undefined) continue;
    wrapped.set(row, field);
    ends.add(below);
  }
  const cells = readFormCells(rows.filter((row) => !ends.has(row)));
  const table = readTableRows(text, rows);
  return cells.rows.map((row) => {
    if (cells.labels.has(row)) return { row, fields: undefined };
    if (row.isHeading || !clientForms.sections.has(row.part.kind)) return { row, fields: [] };
    const field = wrapped.get(row);
    return { row, fields: field === undefined ? fieldsIn(text, row, cells, table) : [field] };
  });
}

/** The field of a row whose label ends on the row below. */
function wrappedField({ row }: HistoryRow, below: HistoryRow): FormField | undefined {
  const { text, from, to } = row;
  const label = wrappedLabel(text, below.row.text);
  return label && { kind: label.kind, from: from + label.length, to };
}

/** The rows of each form, in reading order. O(rows). */
export function gatherForms(
  rows: readonly FieldRow[],
  { sections, kindOf, mayBeUnlabeled }: FormStyle,
): readonly OpenForm[] {
  const forms: OpenForm[] = [];
  let opener: string | undefined;
  let loose: HistoryRow[] = [];
  let open: OpenForm | undefined;
  for (const { row, fields: told } of rows) {
    if (row.isHeading || !sections.has(row.part.kind)) {
      open = undefined;
      opener = undefined;
      loose = [];
      continue;
    }
    if (told === undefined) continue;
    const fields = told.map((field) => ({ ...field, kind: kindOf(field.kind) }));
    const [first] = fields;
    if (first === undefined) {
      loose.push(row);
      open?.told.push(row.row);
      continue;
    }
    opener ??= first.kind;
    if (open === undefined || opensNext(first.kind, { opener, mayBeUnlabeled }, open, loose)) {
      const continues = open !== undefined && !isHead(loose);
      open = { above: loose, rows: [], fields: new Map(), told: [], isProject: false, continues };
      forms.push(open);
    }
    loose = [];
    addFields(open, row, fields);
  }
  return withTasks(forms);
}

/**
 * Merges a form without title and employer into the form that it directly follows: it is a project of that
 * one, with its own "Duration".
 */
function withTasks(forms: readonly OpenForm[]): readonly OpenForm[] {
  const whole: OpenForm[] = [];
  for (const form of forms) {
    const { continues, fields, rows, told } = form;
    const over = whole.at(-1);
    if (over !== undefined && continues && !fields.has("title") && !fields.has("employer"))
      over.told.push(...rows.map(({ row }) => row.row), ...told);
    else whole.push(form);
  }
  return whole;
}

/**
 * Whether a field begins another form: it is the kind that opened the first form, or it repeats a field of
 * the open form below a new name.
 */
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

/** Whether the rows since the last label contain a name, so that the labels that follow belong to it. */
function isHead(rows: readonly HistoryRow[]): boolean {
  return rows.some(({ row, entry }) => row.gap && entry?.kind === "head");
}

/** The fields of a row, or the row as the value of a label elsewhere. */
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
