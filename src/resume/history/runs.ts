import type { LearnedWeights } from "../../text/packed-weights.ts";
import { type Allowed, bestLabels, type Seen } from "../chain.ts";
import { strongestSigns } from "../reasons.ts";
import { isPlace } from "../rows/places.ts";
import { type EntryRow, namesIn, namesNothing } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { opensWithClient, withClientRows } from "./client-rows.ts";
import { opensStudies } from "./excluded-rows.ts";
import { isFirmDescription, withoutFirmDescriptions } from "./firm-descriptions.ts";
import { withFirmTotals } from "./firm-totals.ts";
import { withFirmsBelow } from "./firms-below.ts";
import type { FirstReading } from "./first-reading.ts";
import { type HistoryRow, historyRows } from "./history-rows.ts";
import { findNamesOverDates } from "./names-over-dates.ts";
import { rowFeatures } from "./row-features.ts";
import { allowedLabels, begin, inside, outside } from "./row-labels.ts";
import { findSimilarRoles } from "./similar-roles.ts";
import { findSimilarRows } from "./similar-rows.ts";
import { withUnnamedWork } from "./unnamed-work.ts";

/** The consecutive rows that name one position, and those that describe it. */
export interface PositionRows {
  readonly heads: readonly EntryRow[];
  readonly body: readonly Row[];
  /** The row right after the heads, or after a description of the firm, if it may be a head. */
  readonly next: EntryRow | undefined;
  /** The rows right above the heads that may belong to them. */
  readonly before: readonly EntryRow[];
  /** Whether `before` has the number of rows that most positions of the resume have above their dates. */
  readonly isUsual?: boolean;
  /** Whether the rules found the same rows at first. */
  readonly isAgreed: boolean;
  /** The part of the resume that contains it. */
  readonly part?: Part | undefined;
  /** Why its first row begins a position. */
  readonly because?: readonly string[];
}

/** A position with its next row, if any, moved to its heads. */
export function withNext(run: PositionRows): PositionRows {
  const { next } = run;
  if (next === undefined) return run;
  const body = run.body.filter((row) => row !== next.row);
  return { ...run, heads: [...run.heads, next], body, next: undefined };
}

/** About 80 pages. Later rows are read for everything else, but no work history is that long. */
const maxRows = 5000;

/**
 * The positions of a resume, each as its rows. Every row of all sections gets a label (begins a position,
 * continues its names, is outside); the labels with the best total win. Each row in `listed`, by offset,
 * begins a position. O(text).
 */
export function readRuns(
  all: readonly HistoryRow[],
  first: FirstReading,
  chain: LearnedWeights,
  listed: ReadonlySet<number> = new Set(),
): readonly PositionRows[] {
  const features = rowFeatures(all, first);
  const best = labelsOf(all, features, chain);
  const labels = all.map(({ row, isHeading }, at) => {
    const own = best[at] ?? outside;
    const hasDatesAbove = own >= inside && all[at - 1]?.entry?.kind === "date";
    return isHeading || hasDatesAbove || !listed.has(row.from) ? own : begin;
  });
  const below = withFirmsBelow(all, withoutFirmDescriptions(all, labels));
  const final = withFirmTotals(all, withClientRows(all, below));
  return runsOf(all, final).map(({ at, ...run }) => ({
    ...run,
    isAgreed: isAgreed(run, first),
    because: [`first row: ${strongestSigns(chain, features[at] ?? [], final[at] ?? outside)}`],
  }));
}

/** The best labels, where rows formatted like the beginnings of other positions begin one as well. */
function labelsOf(
  all: readonly HistoryRow[],
  features: readonly Seen[],
  chain: LearnedWeights,
): readonly number[] {
  const may = allowedLabels(all);
  const best = bestLabels(chain, features, may);
  const begins = (label: number | undefined): boolean => label === begin || label === begin + 1;
  const alike = findSimilarRows(all, (at) => begins(best[at]));
  const roles = findSimilarRoles(all, (at) => best[at] !== outside);
  const over = findNamesOverDates(all, (at) => best[at] === begin);
  if (![...alike, ...roles, ...over].some((at) => best[at] === outside)) return best;
  return bestLabels(
    chain,
    features,
    (label, before, at) =>
      may(label, before, at) &&
      (begins(label) || !alike.has(at) || best[at] !== outside || !mayBeginAt(may, at)) &&
      (label !== outside || !roles.has(at) || !mayBeginAt(may, at)) &&
      (label === begin || !over.has(at) || !may(begin, outside, at)) &&
      (label === inside + 1 || !over.has(at - 1) || !may(inside + 1, begin, at)) &&
      !(label === inside + 1 && alike.has(at - 1)),
  );
}

function mayBeginAt(may: Allowed, at: number): boolean {
  return may(begin, outside, at) || may(begin + 1, outside, at);
}

/** The rows that may describe work. O(text). */
export function allRows(text: string, parts: readonly Part[]): readonly HistoryRow[] {
  return historyRows(text, withUnnamedWork(parts)).slice(0, maxRows);
}

function runsOf(all: readonly HistoryRow[], labels: readonly number[]): readonly OpenRun[] {
  const runs: OpenRun[] = [];
  const usual = usualNames(labels);
  let open: OpenRun | undefined;
  for (const [at, { entry }] of all.entries()) {
    const label = labels[at] ?? outside;
    if (entry === undefined || entry.isOff === true) open = undefined;
    else if (label === begin || label === begin + 1) {
      const over = rowsBefore(all, labels, at, usual);
      open = {
        at,
        heads: [entry],
        body: [],
        next: undefined,
        descriptionRows: 0,
        part: all[at]?.part,
        ...over,
      };
      runs.push(open);
    } else if (label >= inside) addHead(open, entry);
    else open = tellOf(open, all, at);
  }
  return runs;
}

/** Adds a row of names; a client with dates of its own, below those of the position, describes the work. */
function addHead(run: OpenRun | undefined, entry: EntryRow): void {
  const isDated =
    entry.dates.length > 0 && run?.heads.some(({ dates }) => dates.length > 0) === true;
  const isFull = (run?.heads.length ?? 0) >= mostHeads;
  if (isFull || (isDated && opensWithClient(entry.row.text))) run?.body.push(entry.row);
  else run?.heads.push(...namesIn(entry));
}

/** No position has more rows of names and dates. Each of them is compared with the others. */
const mostHeads = 50;

function rowsBefore(
  all: readonly HistoryRow[],
  labels: readonly number[],
  at: number,
  usual: number,
): Pick<OpenRun, "before" | "isUsual"> {
  const over = rowAbove(all, labels, at);
  const names = namesAbove(all, labels, at, usual);
  const isUsual = usual > 0 && names.length === usual;
  return { before: over === undefined ? names : [over], isUsual };
}

/** At most this many rows (length, place, contract, business) separate an employer and its first role. */
const mostBetween = 3;

/** The row above a run that may head it: a name that begins a block, above at most rows that name nothing. */
function rowAbove(
  all: readonly HistoryRow[],
  labels: readonly number[],
  at: number,
): EntryRow | undefined {
  let over = at - 1;
  while (at - over <= mostBetween && labels[over] === outside && isBetween(all[over])) over--;
  const above = labels[over] === outside ? all[over]?.entry : undefined;
  const last = all[over - 1];
  const isBehindText = over < at - 1 && last !== undefined && isText(last.row);
  const opens = above?.row.gap === true || last?.isHeading === true || isBehindText;
  const mayHead = opens && above !== undefined && isName(above) && above.isOff !== true;
  const first = all[at]?.row;
  const isNear = over < at - 1 || first?.gap === false || isBeside(above?.row, first);
  return mayHead && (isNear || isSpaced(all, labels, at)) ? above : undefined;
}

/** Whether a row describes work, so that the next one may open an entry without a gap between them. */
function isText({ bullet, text }: Row): boolean {
  return bullet || (text.length > longestName && text.endsWith("."));
}

/** Whether gaps separate all rows of names of a run, so that a gap above them does not end the run. */
function isSpaced(all: readonly HistoryRow[], labels: readonly number[], at: number): boolean {
  let last = at;
  while ((labels[last + 1] ?? outside) >= inside && all[last + 1]?.row.gap === true) last++;
  return last > at && (labels[last + 1] ?? outside) < inside;
}

/** Whether two rows share a baseline, as the employer and dates in a column of their own do. */
function isBeside(a: Row | undefined, b: Row | undefined): boolean {
  const [one, other] = [a?.line.box, b?.line.box];
  if (one === undefined || other === undefined || a?.line.page !== b?.line.page) return false;
  return Math.abs(one.y - other.y) < sameBaseline * one.height;
}

const sameBaseline = 0.3;

/** How many rows of names most positions have above their dates; 0 if no two agree, or most have none. */
function usualNames(labels: readonly number[]): number {
  const counts = new Array<number>(mostNames + 1).fill(0);
  for (const names of namesOfRuns(labels)) counts[names] = (counts[names] ?? 0) + 1;
  const [none = 0, ...some] = counts;
  const most = Math.max(...some);
  const all = some.reduce((sum, count) => sum + count, 0);
  return most > 1 && all >= none ? some.indexOf(most) + 1 : 0;
}

/** The number of rows of names above the dates of each dated run, up to `mostNames`. */
function namesOfRuns(labels: readonly number[]): readonly number[] {
  let names = 0;
  return labels.flatMap((label) => {
    const over = names;
    names = label === begin ? 1 : label === inside ? over + 1 : 0;
    if (label === begin + 1) return [0];
    return label === inside + 1 && over > 0 && over <= mostNames ? [over] : [];
  });
}

/** No position has more rows of names above its dates. */
const mostNames = 3;

/** The rows above a run that begins with its dates, if the other positions have names there. */
function namesAbove(
  all: readonly HistoryRow[],
  labels: readonly number[],
  at: number,
  usual: number,
): readonly EntryRow[] {
  const names: EntryRow[] = [];
  for (let over = at - 1; labels[at] === begin + 1 && names.length < usual; over--) {
    const entry = labels[over] === outside ? all[over]?.entry : undefined;
    if (entry === undefined || entry.isOff === true || !isName(entry)) break;
    names.unshift(entry);
    if (entry.row.gap) break;
  }
  return names;
}

function isBetween(row: HistoryRow | undefined): boolean {
  if (row?.entry === undefined || row.row.gap || row.entry.isOff === true) return false;
  const { text } = row.row;
  return (
    row.entry.kind === "noise" ||
    isPlace(text) ||
    namesNothing(text) ||
    isFirmDescription(row.entry)
  );
}

/** The run with this row added to its body; undefined if studies begin here. */
function tellOf(
  run: OpenRun | undefined,
  all: readonly HistoryRow[],
  at: number,
): OpenRun | undefined {
  const entry = all[at]?.entry;
  if (run === undefined || entry === undefined || opensStudies(all, at)) return undefined;
  if (run.body.length === run.descriptionRows) {
    if (isFirmDescription(entry)) run.descriptionRows++;
    else if (!entry.row.gap && isName(entry)) run.next = entry;
  }
  run.body.push(entry.row);
  return run;
}

interface OpenRun {
  /** The index of its first row. */
  readonly at: number;
  readonly heads: EntryRow[];
  readonly body: Row[];
  next: EntryRow | undefined;
  /** How many rows right after the heads describe the firm. */
  descriptionRows: number;
  readonly before: readonly EntryRow[];
  readonly isUsual?: boolean;
  readonly part: Part | undefined;
}

/** No name is longer. */
const longestName = 70;

function isName({ row, kind, dates }: EntryRow): boolean {
  return kind === "head" && dates.length === 0 && row.text.length <= longestName;
}

function isAgreed({ heads }: Pick<PositionRows, "heads">, first: FirstReading): boolean {
  return heads.every(({ row }, i) => (i === 0 ? first.begins : first.heads).has(row.from));
}
