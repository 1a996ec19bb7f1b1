import type { Document, Span } from "../document/document.ts";
import { type DateRange, findDates, isPeriod } from "../text/dates.ts";
import { spansStartingIn } from "../text/find-spans.ts";
import { type MonthSpan, monthSpan, unionMonths } from "../text/months.ts";
import { cased } from "../words/cased.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { clipped, type DatedPassage, datedPassages } from "./dated-passages.ts";
import type { Position, Project } from "./resume.ts";
import { isOfClient, isOfProject, isTimeLabel, projectLabel } from "./rows/field-labels.ts";

/** A part of the text that describes work; `months` is absent if it has no dates. */
export interface WorkSpan extends Span {
  readonly months?: MonthSpan;
}

interface Places {
  readonly document: Document;
  readonly positions: readonly Position[];
  readonly projects: readonly Project[];
}

/**
 * The text of all positions, ascending. Projects and clients within a position that have a label and their
 * own dates ("Client: Acme Bank (2019 – 2021)") within those of the position get their own months. O(text).
 */
export function readWorkSpans(
  { document, positions }: Pick<Places, "document" | "positions">,
  now: string,
): readonly WorkSpan[] {
  const jobs = positions.flatMap((position): WorkSpan[] => {
    const months = monthSpan(position, now);
    const own: WorkSpan = { from: position.from, to: position.to, ...(months && { months }) };
    const apart = bulletsAfterEnd(position);
    const parts = [
      ...partJob(document, own, now, mayHaveClients(position)),
      ...apart.map(({ from, to }) => ({ from, to, ...(months && { months }) })),
    ];
    return months === undefined
      ? parts
      : parts.flatMap((part) => cutOut(part, datedPassages(document.text, position, months, now)));
  });
  return jobs.sort((a, b) => a.from - b.from);
}

/**
 * The projects that have a label and their own dates within those of the positions; many histories list their
 * employment again in this way. O(projects × positions).
 */
export function readProjectsOfWork(
  { document, positions, projects }: Places,
  now: string,
): readonly WorkSpan[] {
  const times = timesOfWork(positions, now);
  return projects.flatMap((project): WorkSpan[] => {
    if (!isOfWork(document, project)) return [];
    const months = times.flatMap((time) => clipped(project, time, now) ?? []);
    const most = months.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0];
    return most === undefined ? [] : [{ from: project.from, to: project.to, months: most }];
  });
}

/** The times of work. A short gap counts, since a client's project may go on while the employer changes. */
function timesOfWork(positions: readonly Position[], now: string): readonly MonthSpan[] {
  const own = positions.flatMap((one) => (one.otherTrade ? [] : (monthSpan(one, now) ?? [])));
  const longer = own.map(({ first, last }) => ({ first, last: last + monthsBetween }));
  return unionMonths(longer).map(({ first, last }) => ({ first, last: last - monthsBetween }));
}

/** Between two employers. */
const monthsBetween = 2;

/** Whether a project begins with a label, or names its client in one of its first lines. */
function isOfWork({ text, lines }: Document, project: Project): boolean {
  if (isOfProject(lineAt(text, project))) return true;
  return spansStartingIn(lines, project)
    .slice(0, headLines)
    .some((line) => isOfClient(lineAt(text, line)));
}

/** How many lines the head of a project has. */
const headLines = 4;

const marks = regExp.u`^[^${letters}]+`;

/** No label with its value is longer. */
const longestLine = 200;

/** The first line of a span, without its leading mark. */
function lineAt(text: string, { from, to }: Span): string {
  const [line = ""] = text.slice(from, Math.min(to, from + longestLine)).split("\n", 1);
  return line.replace(marks, "");
}

/** Whether a position may consist of work for clients: it is self-employed, or has no employer. */
function mayHaveClients({ title, employer }: Position): boolean {
  const isOwn = [title, employer].some((name) => name !== undefined && ownAccount.test(name.text));
  return isOwn || employer === undefined;
}

const ownAccount = pattern("own-account");

/**
 * Splits a job where projects begin. A project without its own dates within those of the job gets the months
 * of the job. O(lines of the job).
 */
function partJob(
  document: Document,
  job: WorkSpan,
  now: string,
  hasClients: boolean,
): readonly WorkSpan[] {
  const { months } = job;
  if (months === undefined) return [job];
  const lines = spansStartingIn(document.lines, job);
  const labels = lines.map((line) => projectLabel(lineAt(document.text, line)));
  const first = labels.find((label) => label !== undefined);
  const begins = lines.flatMap((line, i): readonly Begin[] => {
    if (first !== undefined) return labels[i] === first ? [{ from: line.from }] : [];
    const own = hasClients && i > 0 ? timeBeside(document, line) : undefined;
    const time = own && clipped(own, months, now);
    return time === undefined ? [] : [{ from: line.from, months: time }];
  });
  return [{ from: job.from, months }, ...begins].map((begin, i): WorkSpan => {
    const part = { from: begin.from, to: begins[i]?.from ?? job.to };
    const own = timeOf(document, part);
    return { ...part, months: begin.months ?? (own && clipped(own, months, now)) ?? months };
  });
}

/** Where a project or a client begins, with its months if the dates are beside its name. */
interface Begin {
  readonly from: number;
  readonly months?: MonthSpan;
}

/**
 * The months of a client named on a line ("Acme Ltd, Leeds, 2019 – 2021", "2019 – 2021: Acme – Java, Kafka").
 */
function timeBeside({ text }: Document, line: Span): DateRange | undefined {
  const whole = text.slice(line.from, Math.min(line.to, line.from + longestLine));
  const words = whole.replace(marksBefore, "").trim();
  if (!opensName.test(words)) return undefined;
  const periods = findDates(words).filter(isPeriod);
  const [period] = periods;
  if (period === undefined || periods.length > 1 || period.to > longestClient) return undefined;
  const isApart =
    period.from === 0 ||
    words.length - period.to < 2 ||
    tailMark.test(words.slice(period.to, period.to + 3));
  return isApart ? period : undefined;
}

/** What may follow the dates if the tools come next ("Acme (2019 – 2021): Java"). */
const tailMark = /^\)?\s?[:–—-]/u;

const marksBefore = regExp.u`^[^${letters}\d]+`;
const opensName = cased.u`^[\p{Lu}\d]`;

/** No name with its town and dates is longer. */
const longestClient = 90;

/** The first period on a row that has a project or time label. O(length). */
function timeOf(document: Document, project: Span): DateRange | undefined {
  for (const { from, to } of spansStartingIn(document.lines, project)) {
    const words = lineAt(document.text, { from, to });
    if (!isOfProject(words) && !isTimeLabel(words)) continue;
    const period = findDates(document.text, from, to).find(isPeriod);
    if (period !== undefined) return period;
  }
  return undefined;
}

/** A part of a job, split where `passages`, which ascend, have their own months. */
function cutOut(part: WorkSpan, passages: readonly DatedPassage[]): readonly WorkSpan[] {
  const cut: WorkSpan[] = [];
  let at = part.from;
  for (const passage of passages) {
    if (passage.from < at || passage.to > part.to) continue;
    cut.push({ ...part, from: at, to: passage.from }, passage);
    at = passage.to;
  }
  return [...cut, { ...part, from: at }];
}

/**
 * The bullets of a position that come after its end. It shares them with a role below it, or they belong to
 * its project below another position.
 */
export function bulletsAfterEnd({ bullets, to }: Position): Position["bullets"] {
  return bullets.filter(({ from }) => from >= to);
}

/** The text of a position, and its bullets after its end. */
export function positionParts(position: Position): readonly Span[] {
  return [position, ...bulletsAfterEnd(position)];
}
