import type { Document, Span } from "../document/document.ts";
import { findDates, isPeriod } from "../text/dates.ts";
import { firstIndex } from "../text/first-index.ts";
import { type MonthSpan, monthSpan, unionMonths } from "../text/months.ts";
import { letters, regExp } from "../words/letters.ts";
import { bulletsApart } from "./position-parts.ts";
import type { Position, Project } from "./resume.ts";
import { isOfProject, isTimeLabel, projectLabel } from "./rows/field-labels.ts";

/** A part of the text that tells of work in some months; absent when it has no dates. */
export interface ToldWork extends Span {
  readonly months?: MonthSpan;
}

interface Places {
  readonly document: Document;
  readonly positions: readonly Position[];
  readonly projects: readonly Project[];
}

/**
 * What is told of the positions, ascending. Projects and clients in one that have a label and a time of their own ("Client: Acme Bank (2019 – 2021)") within that
 * of the position have the months of their own. O(text).
 */
export function readToldWork(
  { document, positions }: Pick<Places, "document" | "positions">,
  now: string,
): readonly ToldWork[] {
  const jobs = positions.flatMap((position): ToldWork[] => {
    const months = monthSpan(position, now);
    const own: ToldWork = { from: position.from, to: position.to, ...(months && { months }) };
    const apart = bulletsApart(position);
    return [
      ...partJob(document, own, now),
      ...apart.map(({ from, to }) => ({ from, to, ...(months && { months }) })),
    ];
  });
  return jobs.sort((a, b) => a.from - b.from);
}

/** The projects among the projects that have a label and a time of their own within that of the positions: many histories repeat the employment so. O(projects × positions). */
export function readProjectsOfWork(
  { document, positions, projects }: Places,
  now: string,
): readonly ToldWork[] {
  const times = unionMonths(
    positions.flatMap((one) => (one.otherTrade ? [] : (monthSpan(one, now) ?? []))),
  );
  return projects.flatMap((project): ToldWork[] => {
    const months = monthSpan(project, now);
    const isWork = isOfProject(lineAt(document.text, project));
    return months && isWork && times.some((time) => isWithin(months, time))
      ? [{ from: project.from, to: project.to, months }]
      : [];
  });
}

const marks = regExp.u`^[^${letters}]+`;

/** No label and its value are longer. */
const longestLine = 200;

/** The line that begins with a span, without its mark. */
function lineAt(text: string, { from, to }: Span): string {
  const [line = ""] = text.slice(from, Math.min(to, from + longestLine)).split("\n", 1);
  return line.replace(marks, "");
}

/** A job, parted where projects begin. One without a time of its own within that of the job has that of the job again. O(lines of the job). */
function partJob(document: Document, job: ToldWork, now: string): readonly ToldWork[] {
  const { months } = job;
  const lines = linesIn(document, job);
  const labels = lines.map((line) => projectLabel(lineAt(document.text, line)));
  const first = labels.find((label) => label !== undefined);
  if (months === undefined || first === undefined) return [job];
  const begins = lines.flatMap(({ from }, i) => (labels[i] === first ? [from] : []));
  return [job.from, ...begins].map((from, i): ToldWork => {
    const part = { from, to: begins[i] ?? job.to };
    const own = i === 0 ? undefined : timeOf(document, part, now);
    return { ...part, months: own !== undefined && isWithin(own, months) ? own : months };
  });
}

/** The first time that stands on a row with a label. O(length). */
function timeOf(document: Document, project: Span, now: string): MonthSpan | undefined {
  for (const { from, to } of linesIn(document, project)) {
    const words = lineAt(document.text, { from, to });
    if (!isOfProject(words) && !isTimeLabel(words)) continue;
    const period = findDates(document.text, from, to).find(isPeriod);
    if (period !== undefined) return monthSpan(period, now);
  }
  return undefined;
}

/** The lines that begin in a span. */
function linesIn({ lines }: Document, { from, to }: Span): readonly Span[] {
  const indexOf = (at: number) => firstIndex(lines.length, (i) => (lines[i]?.from ?? 0) >= at);
  return lines.slice(indexOf(from), indexOf(to));
}

function isWithin(inner: MonthSpan, outer: MonthSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
