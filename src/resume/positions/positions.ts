import type { Document, Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import { findDegrees } from "../../text/degrees.ts";
import type { LearnedWeights } from "../../text/packed-weights.ts";
import { foldPlain } from "../../words/fold.ts";
import { firstReading } from "../history/first-reading.ts";
import { type HistoryRow, withoutPersonName } from "../history/history-rows.ts";
import { listedWork } from "../history/listed-work.ts";
import { allRows, readRuns, withNext } from "../history/runs.ts";
import { type ReadName, readNames } from "../names/run-names.ts";
import type { Position } from "../resume.ts";
import { fieldKinds } from "../rows/field-labels.ts";
import { titleLabel } from "../rows/row-kinds.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { learned } from "../weights.generated.ts";
import { withAbuttingRoles } from "./abutting-roles.ts";
import { withAdjacentNames, withPrevious } from "./adjacent-names.ts";
import { withAgreedOrder } from "./agreed-order.ts";
import { withAlignedNames } from "./aligned-names.ts";
import { readClientForms } from "./client-forms.ts";
import { withClients } from "./clients.ts";
import { withClosingDates } from "./closing-dates.ts";
import { withDateColumns } from "./date-columns.ts";
import { withDetailsBelow } from "./details-below.ts";
import { withoutDutiesAbove } from "./duties-above.ts";
import { type FilledForm, readLabeledForms } from "./forms.ts";
import { withLateDates } from "./late-dates.ts";
import { makePosition } from "./make-position.ts";
import { readFieldRows } from "./open-forms.ts";
import { type PositionDraft, runDraftSteps } from "./position-draft.ts";
import { withProjects } from "./project-owners.ts";
import { readProsePositions } from "./prose-positions.ts";
import { dropRepeatedPositions } from "./repeated-positions.ts";
import { withSameEmployers } from "./same-employers.ts";
import { withEmployers, withEmployersBelow } from "./shared-employers.ts";
import { withStackedEmployers } from "./stacked-employers.ts";
import { withTitleFields } from "./title-fields.ts";
import { joinTitlesBelow } from "./titles-below.ts";
import { splitDashedNames, splitUnmarkedNames } from "./unmarked-names.ts";
import { splitGluedNames } from "./usual-connectors.ts";
import { withWholeFirms } from "./whole-firms.ts";

/**
 * The positions of a resume in reading order, whatever section they are in. Title, employer, place and dates
 * may come in any order, on one row or several; what the words do not say is left out. A role without an
 * employer of its own takes that of the role above it if one employer heads both. O(text).
 */
export function readPositions(
  document: Document,
  parts: readonly Part[],
  { chains = learned, name }: ReadPositionsOptions = {},
): readonly Position[] {
  const inText = workRows(document.text, parts, name);
  const first = firstReading(document, parts);
  const listed = listedWork(document.text, parts);
  const beforeColumns = readRuns(inText, first, chains.rows, listed);
  const rows = withDateColumns(inText, beforeColumns);
  const runs = rows === inText ? beforeColumns : readRuns(rows, first, chains.rows, listed);
  const fieldRows = readFieldRows(document.text, inText);
  const forms = readLabeledForms(document.text, fieldRows);
  const { text } = document;
  const names = readNames(text, runs, chains.words);
  const drafts = runs.map((run, i): PositionDraft => {
    const { because = [], ...own } = names[i] ?? {};
    return { ...own, run, because: [...(run.because ?? []), ...because] };
  });
  const whole = runDraftSteps(drafts, [
    ["the whole name of a firm", (all) => withWholeFirms(text, all)],
    ["split where names of other positions are", (all) => splitGluedNames(text, all)],
    ["ends as in other positions", (all) => withAlignedNames(text, all)],
    ["in the order of other positions", (all) => withAgreedOrder(text, all)],
    ["a field belongs to the title", (all) => withTitleFields(text, all)],
    ["with the row above", (all) => withAdjacentNames(text, all, chains.words, withPrevious)],
    ["on a row further below", withLateDates],
    ["named", (all) => all.filter((one) => isNamed(text, one) && !isField(text, one))],
    ["one position with its clients", (all) => withClients(text, all)],
    ["on a row below the description", (all) => joinTitlesBelow(text, all)],
    ["a duty of the role above", withoutDutiesAbove],
    ["listed above the roles", withStackedEmployers],
    ["heads the role", (all) => withEmployers(text, all)],
    ["with the row below", (all) => withAdjacentNames(text, all, chains.words, withNext)],
    ["below the roles", (all) => withEmployersBelow(text, all)],
    ["of the role above", (all) => withAbuttingRoles(text, all)],
    ["split where a firm begins", (all) => splitUnmarkedNames(text, all)],
    ["the same company as above", (all) => withSameEmployers(text, all)],
    ["split at the mark before the dates", (all) => splitDashedNames(text, all)],
  ]);
  const inProse = readProsePositions(text, inText, whole, name);
  const ofClients =
    forms.length > 0 ? [] : readClientForms(text, fieldRows, [...whole, ...inProse]);
  const positions = withProjects(
    text,
    withForms(whole, [...forms, ...inProse, ...ofClients]),
    (draft) => makePosition(document, draft),
  );
  const once = withDetailsBelow(document, inText, dropRepeatedPositions(positions));
  return shareBullets(once);
}

/** The rows that may describe work, as they are labeled. O(text). */
export function workRows(
  text: string,
  parts: readonly Part[],
  name: Span | undefined,
): readonly HistoryRow[] {
  return withClosingDates(withoutPersonName(allRows(text, parts), name));
}

/** Options of `readPositions`. */
export interface ReadPositionsOptions {
  readonly chains?: Chains;
  /** The place of the person's own name at the top of the document. */
  readonly name?: Span | undefined;
}

/** The learned weights that label rows and words. */
export interface Chains {
  readonly rows: LearnedWeights;
  readonly words: LearnedWeights;
}

/** Replaces drafts that were read from the rows of forms by the forms. */
function withForms(
  drafts: readonly PositionDraft[],
  forms: readonly FilledForm[],
): readonly PositionDraft[] {
  if (forms.length === 0) return drafts;
  // A form may begin in the middle of a row, after a sentence about something else.
  const isIn = ({ run, title, employer }: PositionDraft, { span }: FilledForm): boolean =>
    run.heads.some(({ row }) => row.from >= span.from && row.from < span.to) ||
    [title, employer].every((name) => name !== undefined && encloses(span, name));
  // A draft with dates is better than a form without any.
  const sure = forms.filter(
    (form) => isDated(form) || !drafts.some((draft) => isDated(draft) && isIn(draft, form)),
  );
  const others = drafts.filter((draft) => !sure.some((form) => isIn(draft, form)));
  const all: readonly PositionDraft[] = [...others, ...sure].toSorted(
    (a, b) => startOf(a) - startOf(b),
  );
  return all.map((draft, i) => untilNext(draft, all[i + 1]));
}

/** Removes the rows with which the next draft begins from the body of a draft. */
function untilNext(draft: PositionDraft, next: PositionDraft | undefined): PositionDraft {
  if (next === undefined) return draft;
  const end = Math.min(startOf(next), next.employer?.from ?? Infinity);
  const body = draft.run.body.filter(({ from }) => from < end);
  return body.length === draft.run.body.length ? draft : { ...draft, run: { ...draft.run, body } };
}

function isDated({ run }: PositionDraft): boolean {
  return run.heads.some(({ dates }) => dates.length > 0);
}

function startOf({ run }: PositionDraft): number {
  return run.heads[0]?.row.from ?? 0;
}

/** Whether a draft names a position rather than a degree. */
function isNamed(text: string, { title, employer }: PositionDraft): boolean {
  if (title === undefined) return employer !== undefined;
  const words = text.slice(title.from, title.to);
  if (employer !== undefined && isStudied(text, title, employer)) return false;
  // "Secondary School Teacher (Maths)"
  return titleScore(words.replace(bracketAfter, "")) > 2 || findDegrees(words).length === 0;
}

const bracketAfter = /\s*\([^()]*\)$/;

/**
 * Whether a draft in a section of projects is the "Role" in a project, with no employer or the next label
 * ("Technologies") read as the employer.
 */
function isField(text: string, { title, employer, run }: PositionDraft): boolean {
  if (title === undefined || run.part?.kind !== "projects") return false;
  const before = run.heads[title.row]?.row.text ?? "";
  const isRole = titleLabel.exec(before) !== null;
  return (
    isRole &&
    (employer === undefined || fieldKinds.has(foldPlain(text.slice(employer.from, employer.to))))
  );
}

/**
 * Whether the title is a degree, although it may be a job title as well, and the employer its field ("Master,
 * Business Administration").
 */
function isStudied(text: string, title: ReadName, employer: ReadName): boolean {
  if (employer.row !== title.row || employer.from < title.to) return false;
  const [degree] = findDegrees(text.slice(title.from, employer.to));
  const isField = degree?.field?.to === employer.to - title.from;
  return isField && degree.from === 0 && degree.to === title.to - title.from;
}

/** More roles above one block of bullets are a list of something else. */
const mostShared = 8;

/** Gives consecutive roles at one employer the bullets of the last of them if they have none. */
function shareBullets(positions: readonly Position[]): readonly Position[] {
  const shared = [...positions];
  let count = 0;
  for (let i = shared.length - 2; i >= 0; i--) {
    const position = shared[i];
    const next = shared[i + 1];
    if (position === undefined || next === undefined) continue;
    const isSame =
      position.employer !== undefined && position.employer.from === next.employer?.from;
    count = isSame && position.bullets.length === 0 ? count + 1 : 0;
    if (count > 0 && count < mostShared) shared[i] = { ...position, bullets: next.bullets };
  }
  return shared;
}
