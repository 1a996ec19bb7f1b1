import type { Document, Fact, Span } from "../../document/document.ts";
import { factOf } from "../../document/spans.ts";
import { type DateRange, isPeriod } from "../../text/dates.ts";
import { namesMonth } from "../../text/months.ts";
import { pattern } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import type { ReadName } from "../names/run-names.ts";
import type { Position } from "../resume.ts";
import { readBullets } from "../rows/bullets.ts";
import { shortMonths } from "../rows/durations.ts";
import { joinDates, wholeTimes } from "../rows/entry-dates.ts";
import { isOfProject } from "../rows/field-labels.ts";
import { spanOf } from "../rows/rows.ts";
import type { PositionDraft } from "./position-draft.ts";
import { placeApart } from "./position-place.ts";
import { isAbove } from "./shared-employers.ts";

/** The position that a draft describes. */
export function makePosition(document: Document, draft: PositionDraft): Position {
  const { run, title, employer, because } = draft;
  const { place, body } = placeApart(document.text, draft);
  const rows = [...run.heads.map((head) => head.row), ...run.body];
  const dates = joinDates(rangesOf(datesOf(run, title, employer)));
  const months = monthsStated(run, dates);
  const fact = (name: Span): Fact => factOf(document.text, name);
  return {
    ...(title && { title: fact(withoutDescription(document.text, title)) }),
    ...(employer && { employer: fact(withoutAddress(document.text, employer)) }),
    ...(place && { location: fact(place) }),
    ...dates,
    ...(months !== undefined && { statedMonths: months }),
    bullets: readBullets(document.text, body),
    because,
    ...spanOf(rows),
  };
}

/** The months that the heads of a position state beside its single year: "2022 (6 months)". */
function monthsStated(
  { heads }: PositionRows,
  { start, end }: ReturnType<typeof joinDates>,
): number | undefined {
  if (start === undefined || start !== end || namesMonth(start)) return undefined;
  return shortMonths(heads.map(({ row }) => row.text).join("\n"));
}

const descriptionAfter = pattern("told-behind-title");

const asRole = pattern("as-role");

/**
 * Removes words that do not belong to the title: "– handling a team of 15" in "Analyst – handling a team of
 * 15", and "come" in "come analista" ("as an analyst").
 */
function withoutDescription(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const at = descriptionAfter.exec(words)?.index ?? 0;
  const as = asRole.exec(words);
  const start = as?.index === 0 ? from + as[0].length + 1 : from;
  return at > 0 ? { from: start, to: from + at } : { from: start, to };
}

const address = pattern("firm-address");

/** "M/s Acme" is Acme. */
function withoutAddress(text: string, { from, to }: Span): Span {
  const [words = ""] = address.exec(text.slice(from, to)) ?? [];
  return { from: from + words.length, to };
}

/**
 * All dates of the run except those of its clients. If the employer's row is above the title's and the rows
 * from the title on have dates, only these count, because those above are of the whole stay.
 */
function datesOf(
  run: PositionRows,
  title: ReadName | undefined,
  employer: ReadName | undefined,
): readonly DateRange[] {
  const isNamed = (at: number): boolean => at === title?.row || at === employer?.row;
  const hasOwn = run.heads.some(({ row, dates }) => dates.length > 0 && !isOfProject(row.text));
  const heads = run.heads.map(({ row, dates }, at) => ({
    dates: hasOwn && !isNamed(at) && isOfProject(row.text) ? [] : wholeTimes(row, dates),
  }));
  const own = title === undefined ? [] : heads.slice(title.row).flatMap(({ dates }) => dates);
  const isGrouped = own.length > 0 && employer !== undefined && isAbove(employer, title);
  return isGrouped ? own : heads.flatMap(({ dates }) => dates);
}

/**
 * The periods among the dates, if there are any. A single year next to them is about something else ("Founded
 * in 1984").
 */
function rangesOf(dates: readonly DateRange[]): readonly DateRange[] {
  const ranges = dates.filter(isPeriod);
  return ranges.length > 0 ? ranges : dates;
}
