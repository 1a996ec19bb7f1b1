import { isPeriod } from "../../text/dates.ts";
import { findDegrees } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import { smallFirst } from "../../words/cased.ts";
import { foldCase } from "../../words/fold.ts";
import { nounKind } from "../../words/heading-nouns.ts";
import { namesOfKind } from "../../words/words.ts";
import { isOtherField } from "../rows/field-labels.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { isOnlyTools, mentionsTools } from "../rows/row-tools.ts";
import { titleScore } from "../rows/titles.ts";
import type { HistoryRow } from "./history-rows.ts";

/**
 * For each row, whether it is of a kind that begins no position: a project, a school among studies, a
 * publication, a reference, a skill with its level, a field that describes the work ("Technologies: Go"), an
 * introduction, what was made in the position right above it, the technologies that it was made with, the rest
 * of a sentence, or a duty right above the dates of the next position. O(rows).
 */
export function namesNoPosition(all: readonly HistoryRow[]): readonly boolean[] {
  const duty = dutiesUnderDates(all);
  return all.map(
    (row, at) =>
      duty[at] === true ||
      isProject(row) ||
      isSchool(row) ||
      isPublished(row) ||
      isRated(row) ||
      isReference(row) ||
      isOtherField(row.row.text) ||
      isOpening(row) ||
      isMade(row, all[at - 1]) ||
      isMadeWith(row, all.slice(at + 1, at + 1 + mostNames)) ||
      goesOn(row, all[at - 1]),
  );
}

/** "Trading Research Project, Umbra College  2013" among projects. */
function isProject({ part, row, isHeading }: HistoryRow): boolean {
  if (part.kind !== "projects" || isHeading) return false;
  const [name = ""] = row.text.split(nameEnd, 1);
  return nounKind(name) === "projects";
}

/** "Springtown Staff School, Leeds" among studies. */
function isSchool({ part, row, entry }: HistoryRow): boolean {
  if (part.kind !== "education" || entry?.dates.some(isPeriod) === true) return false;
  return namesSchool(row.text) && titleScore(row.text) < 4;
}

/** "Multi-Agent Learning  July 2022" among publications, where a single date says when something came out. */
function isPublished({ part, entry }: HistoryRow): boolean {
  const dates = entry?.dates ?? [];
  return part.kind === "publications" && dates.length > 0 && !dates.some(isPeriod);
}

/** "Go  5  Expert", "Java | 4 years | Specialist" in a table of skills. */
function isRated({ part, row, entry }: HistoryRow): boolean {
  if (part.kind !== "skills" || (entry?.dates.length ?? 0) > 0) return false;
  const [, ...cells] = row.text.split(cellEnd);
  const last = foldCase(cells.at(-1) ?? "").trim();
  return levels.has(last) || (cells.length > 1 && shortNumber.test(cells[0] ?? ""));
}

const levels: ReadonlySet<string> = new Set(namesOfKind("cue-level"));
const cellEnd = /\t+| *\| *| {3,}/;
/** A version, a number of years. */
const shortNumber = /^[<>~]?\d.{0,10}$/;

/** "— Sana M., Engineer at Acme, March 2024" among references, which are about other people. */
function isReference({ part, entry }: HistoryRow): boolean {
  return part.kind === "references" && entry?.dates.some(isPeriod) !== true;
}

/** "Worked for these clients as the lead of a team:", which introduces what follows. */
function isOpening({ row, entry }: HistoryRow): boolean {
  if (!row.text.endsWith(":") || (entry?.dates.length ?? 0) > 0) return false;
  return countSmall(row.text.split(" ")) >= fewestSmall;
}

/** "Payment services in Go" right below a title with its dates. */
function isMade({ row, entry }: HistoryRow, above: HistoryRow | undefined): boolean {
  if (row.gap || entry?.dates.length !== 0 || !above?.entry?.dates.some(isPeriod)) return false;
  return mentionsTools(row.text) && titleScore(row.text) === 0 && titleScore(above.row.text) >= 2;
}

/** "Go gRPC PostgreSQL Kafka" at the end of a position, right above the names and dates of the next. */
function isMadeWith({ row, entry, isHeading }: HistoryRow, below: readonly HistoryRow[]): boolean {
  if (isHeading || row.bullet || (entry?.dates.length ?? 0) > 0) return false;
  // Where no dates are near, the row would not be taken for a name, and to look for skills is costly.
  if (!below.some((next) => (next.entry?.dates.length ?? 0) > 0)) return false;
  return titleScore(row.text) < 2 && isOnlyTools(row.text);
}

/** An entry has no more rows up to its dates. */
const mostNames = 3;

/** "Senior Engineer at Acme" right below "… with freight and ports, first as a". */
function goesOn({ row, isHeading }: HistoryRow, above: HistoryRow | undefined): boolean {
  if (above === undefined || above.isHeading || isHeading || row.bullet || row.gap) return false;
  const words = above.row.text.split(" ");
  const last = words.at(-1) ?? "";
  // The last bullet of a position may end in any word, and what follows it is often the next employer.
  if (above.row.bullet && (last.length > 1 || countSmall(row.text.split(" ")) === 0)) return false;
  const isOpen = last.length === 1 || (last.length < 5 && functionWords.has(last));
  return isOpen && smallFirst.test(last) && countSmall(words) >= fewestSmall;
}

function countSmall(words: readonly string[]): number {
  return words.filter((word) => smallFirst.test(word)).length;
}

const functionWords: ReadonlySet<string> = new Set(namesOfKind("function-word"));

/** With fewer lower-case words, a row may still be a name. */
const fewestSmall = 3;

const nameEnd = /[,(|]|\t|\s[-–—]\s/u;

/**
 * For each row, whether it is a bullet in a section whose first row is bare dates above a name without a
 * bullet. Positions of such a section begin with their dates, so the last duty of one, right above the dates
 * of the next, names nothing. O(rows).
 */
function dutiesUnderDates(all: readonly HistoryRow[]): readonly boolean[] {
  let isUnder = false;
  return all.map(({ row, isHeading, part }, at) => {
    const opensPart = part !== all[at - 1]?.part;
    if (opensPart) isUnder = beginsWithDates(all, isHeading ? at + 1 : at);
    return isUnder && row.bullet;
  });
}

function beginsWithDates(all: readonly HistoryRow[], at: number): boolean {
  const [dates, name] = [all[at]?.entry, all[at + 1]?.entry];
  if (dates === undefined || name === undefined) return false;
  return isBareDates(dates) && !name.row.bullet && name.dates.length === 0;
}

function isBareDates({ row, dates }: EntryRow): boolean {
  const length = dates.reduce((sum, { from, to }) => sum + to - from, 0);
  return dates.length > 0 && row.to - row.from - length < shortestName;
}

const shortestName = 5;

/** Longer rows mention a degree in a sentence. */
const longestDegree = 110;

/**
 * Whether a row that opens a block is a degree with its school: what is below it describes no position.
 * O(length).
 */
export function opensStudies(all: readonly HistoryRow[], at: number): boolean {
  const [own, next] = [all[at]?.row, all[at + 1]?.row];
  if (own === undefined || own.bullet || !own.gap || own.text.length > longestDegree) return false;
  if (findDegrees(own.text).length === 0) return false;
  const isBeside = next !== undefined && !next.gap && !next.bullet;
  return namesSchool(own.text) || (isBeside && namesSchool(next.text));
}
