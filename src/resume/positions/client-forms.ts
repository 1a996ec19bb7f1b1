import { encloses } from "../../document/spans.ts";
import { type FilledForm, isKnownTitle, readFormsOfClients } from "./forms.ts";
import type { FieldRow } from "./open-forms.ts";
import type { PositionDraft } from "./position-draft.ts";
import { headDates, isWithin } from "./shared-employers.ts";

/** A single project with a client says little about how somebody is employed. */
const fewest = 2;

/**
 * The projects of a contractor as positions, in reading order: those written as forms with a client, a role
 * and a time. None if another position of the resume may be the employment that they belong to, because one
 * of them lies within its time or it has no dates. O(text + forms × drafts).
 */
export function readClientForms(
  text: string,
  rows: readonly FieldRow[],
  drafts: readonly PositionDraft[],
): readonly FilledForm[] {
  const forms = readFormsOfClients(text, rows);
  const isTitled = forms.some(({ title }) => isKnownTitle(text, title));
  if (forms.length < fewest || !isTitled) return [];
  const others = drafts.filter(
    (draft) => isStay(text, draft) && !forms.some((form) => isPartOf(draft, form)),
  );
  if (others.some((other) => forms.some((form) => mayCover(other, form)))) return [];
  return forms.filter((form) => !drafts.some((draft) => statesSame(draft, form)));
}

/** Whether a draft is an employment: it is in a section of work, or has a known title. */
function isStay(text: string, { title, run }: PositionDraft): boolean {
  if (run.part?.section?.kind === "experience") return true;
  return isKnownTitle(text, title);
}

/**
 * Whether a draft was read from the rows of a form: all its dated rows are rows of the form, whatever is
 * above them.
 */
function isPartOf({ run }: PositionDraft, { span }: FilledForm): boolean {
  const dated = run.heads.filter(({ dates }) => dates.length > 0);
  const rows = dated.length > 0 ? dated : run.heads.slice(0, 1);
  return rows.every(({ row }) => row.from >= span.from && row.from < span.to);
}

/** Whether a draft already has the names of a form, perhaps without words next to them. */
function statesSame(draft: PositionDraft, form: FilledForm): boolean {
  const { title, employer } = draft;
  if (title === undefined || employer === undefined || !isPartOf(draft, form)) return false;
  return (
    form.title !== undefined && encloses(form.title, title) && encloses(form.employer, employer)
  );
}

function mayCover(other: PositionDraft, form: FilledForm): boolean {
  const dates = headDates(other);
  return dates.length === 0 || isWithin(headDates(form), dates);
}
