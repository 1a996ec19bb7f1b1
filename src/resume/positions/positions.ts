import type { Document, Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import { findDegrees } from "../../text/degrees.ts";
import type { LearnedWeights } from "../../text/packed-weights.ts";
import { foldPlain } from "../../words/fold.ts";
import { firstReading } from "../history/first-reading.ts";
import { listedWork } from "../history/listed-work.ts";
import { withoutOwnName } from "../history/own-name.ts";
import { allRows, type PositionRows, readRuns, withNext } from "../history/runs.ts";
import { isInBracket, type ReadName, type RunNames, readNames } from "../names/run-names.ts";
import type { Position } from "../resume.ts";
import { fieldKinds } from "../rows/field-labels.ts";
import { titleLabel } from "../rows/row-kinds.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { learned } from "../weights.generated.ts";
import { withAbuttingRoles } from "./abutting-roles.ts";
import { withAgreedOrder } from "./agreed-order.ts";
import { withAlignedNames } from "./aligned-names.ts";
import { readClientForms } from "./client-forms.ts";
import { withClients } from "./clients.ts";
import { withClosingDates } from "./closing-dates.ts";
import { withDateColumns } from "./date-columns.ts";
import { type FilledForm, readLabeledForms } from "./forms.ts";
import { withLateDates } from "./late-dates.ts";
import { makePosition } from "./make-position.ts";
import { readFieldRows } from "./open-forms.ts";
import type { PositionDraft } from "./position-draft.ts";
import { withProjects } from "./project-owners.ts";
import { withSameEmployers } from "./same-employers.ts";
import { withEmployers, withEmployersBelow } from "./shared-employers.ts";
import { withStackedEmployers } from "./stacked-employers.ts";
import { withTitleFields } from "./title-fields.ts";
import { joinTitlesBelow } from "./titles-below.ts";
import { readToldStays } from "./told-stays.ts";
import { dropToldTwice } from "./told-twice.ts";
import { partUnmarkedNames } from "./unmarked-names.ts";
import { partGluedNames } from "./usual-joints.ts";

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
  const inText = withClosingDates(withoutOwnName(allRows(document.text, parts), name));
  const first = firstReading(document, parts);
  const listed = listedWork(document.text, parts);
  const asTold = readRuns(inText, first, chains.rows, listed);
  const rows = withDateColumns(inText, asTold);
  const runs = rows === inText ? asTold : readRuns(rows, first, chains.rows, listed);
  const fieldRows = readFieldRows(document.text, inText);
  const forms = readLabeledForms(document.text, fieldRows);
  const names = readNames(document.text, runs, chains.words);
  const drafts = withTitleFields(
    document.text,
    withAgreedOrder(
      document.text,
      withAlignedNames(
        document.text,
        partGluedNames(
          document.text,
          runs.map((run, i): PositionDraft => ({ ...names[i], run })),
        ),
      ),
    ),
  );
  const headed = withNames(document.text, drafts, chains.words, withBefore);
  const own = withLateDates(headed).filter(
    (draft) => isNamed(document.text, draft) && !isField(document.text, draft),
  );
  const roles = withEmployers(
    document.text,
    withStackedEmployers(joinTitlesBelow(document.text, withClients(document.text, own))),
  );
  const joined = withAbuttingRoles(
    document.text,
    withEmployersBelow(document.text, withNames(document.text, roles, chains.words, withNext)),
  );
  const whole = withSameEmployers(document.text, partUnmarkedNames(document.text, joined));
  const told = readToldStays(document.text, inText, whole, name);
  const ofClients =
    forms.length > 0 ? [] : readClientForms(document.text, fieldRows, [...whole, ...told]);
  const positions = withProjects(
    document.text,
    withForms(whole, [...forms, ...told, ...ofClients]),
    (draft) => makePosition(document, draft),
  );
  return shareBullets(dropToldTwice(positions));
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

/** Adds one more row to drafts that lack a title or an employer, if the row begins with the missing name. */
function withNames(
  text: string,
  drafts: readonly PositionDraft[],
  chain: LearnedWeights,
  longer: (run: PositionRows) => PositionRows,
): readonly PositionDraft[] {
  const lacking = drafts.map((draft) => (lacksName(text, draft) ? draft : undefined));
  const named = withFound(text, drafts, lacking, { chain, longer });
  return withFound(text, named, withoutBrackets(text, named), { chain, longer });
}

interface Growth {
  readonly chain: LearnedWeights;
  readonly longer: (run: PositionRows) => PositionRows;
}

/**
 * Reads drafts that lack a name again with one more row, and keeps what they gain. `lacking` has an entry for
 * each such draft, without the names of it that are uncertain.
 */
function withFound(
  text: string,
  drafts: readonly PositionDraft[],
  lacking: readonly (PositionDraft | undefined)[],
  { chain, longer }: Growth,
): readonly PositionDraft[] {
  const runs = drafts.map(({ run }, i) => (lacking[i] === undefined ? run : longer(run)));
  const grown = new Set(runs.filter((run, i) => run !== drafts[i]?.run));
  if (grown.size === 0) return drafts;
  const names = readNames(text, runs, chain, (run) => grown.has(run));
  return drafts.map((draft, i): PositionDraft => {
    const [run, found] = [runs[i], names[i]];
    if (run === undefined || found === undefined || run === draft.run) return draft;
    const added = run.heads[0] === draft.run.heads[0] ? run.heads.length - 1 : 0;
    const start = run.heads[added]?.row.from;
    return addsName(text, lacking[i] ?? draft, found, start) ? { ...found, run } : draft;
  });
}

/**
 * The drafts whose employer is in brackets after the title, without this employer; undefined for all others.
 * Empty unless another position has its employer on a different row than its title.
 */
function withoutBrackets(
  text: string,
  drafts: readonly PositionDraft[],
): readonly (PositionDraft | undefined)[] {
  const isApart = drafts.some(
    ({ title, employer }) => title && employer && employer.row !== title.row,
  );
  if (!isApart) return [];
  return drafts.map(({ employer, ...draft }) =>
    employer !== undefined && isInBracket(text, employer, draft.title) ? draft : undefined,
  );
}

/**
 * Whether the added row, which begins at `start`, opens with the title or the employer that the draft lacks.
 */
function addsName(
  text: string,
  draft: PositionDraft,
  { title, employer }: RunNames,
  start: number | undefined,
): boolean {
  if (title === undefined || employer === undefined) return false;
  if (title.from === start && lacksTitle(text, draft)) {
    const isUsual = draft.run.isUsual === true && draft.title === undefined;
    return isUsual || titleScore(text.slice(title.from, title.to)) >= 2;
  }
  return draft.employer === undefined && employer.from === start;
}

function lacksName(text: string, draft: PositionDraft): boolean {
  return draft.employer === undefined || lacksTitle(text, draft);
}

function lacksTitle(text: string, { title }: PositionDraft): boolean {
  return title === undefined || titleScore(text.slice(title.from, title.to)) < 2;
}

function withBefore(run: PositionRows): PositionRows {
  return run.before.length === 0 ? run : { ...run, heads: [...run.before, ...run.heads] };
}

/** Whether a draft names a position rather than a degree. */
function isNamed(text: string, { title, employer }: PositionDraft): boolean {
  if (title === undefined) return employer !== undefined;
  const words = text.slice(title.from, title.to);
  if (employer !== undefined && isStudied(text, title, employer)) return false;
  // "Secondary School Teacher (Maths)"
  return titleScore(words.replace(bracketBehind, "")) > 2 || findDegrees(words).length === 0;
}

const bracketBehind = /\s*\([^()]*\)$/;

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
