import type { Document, Span } from "../../document/document.ts";
import { findDegrees } from "../../text/degrees.ts";
import { letter } from "../../words/letters.ts";
import type { Degree } from "../resume.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import { degreesIn, longestStudyRow } from "./studies.ts";

/**
 * The degrees of the education sections, in reading order. If these contain nothing but school certificates,
 * rows outside projects that also name a school or a year count, too; next to the person's `name`, a degree
 * has neither school nor field. Field, school and dates come from the rows around the degree, up to the next
 * degree. O(text).
 */
export function readDegrees(
  document: Document,
  parts: readonly Part[],
  name?: Span,
): readonly Degree[] {
  const education = parts.filter((part) => part.kind === "education");
  const known = education.flatMap((part) => degreesIn(document.text, part.rows));
  if (known.some(isHigher)) return known;
  const isElsewhere = ({ kind }: Part): boolean =>
    kind !== "education" && kind !== "projects" && (kind !== "experience" || education.length > 0);
  const others = parts
    .filter(isElsewhere)
    .flatMap((part) => {
      const degrees = degreesIn(document.text, part.rows);
      // "Intermediate: Python" states how well a skill is known; it is not a school certificate.
      return part.kind === "skills" ? degrees.filter(isHigher) : degrees;
    })
    .filter((degree) => degree.school !== undefined || degree.end !== undefined)
    .map((degree) =>
      isSchoolBesideName(document.text, degree, name) ? withoutSchoolAndField(degree) : degree,
    );
  const lost = education.length > 0 ? others.filter(isHigher) : others;
  const amongWork =
    education.length > 0 ? [] : parts.flatMap((part) => degreesAmongWork(document.text, part));
  const all = [...known, ...lost, ...amongWork].sort((a, b) => a.from - b.from);
  return all.filter(
    (degree) => !isBare(degree) || all.every((one) => !isMoreSpecific(one, degree)),
  );
}

/** The degrees in a section of work: those at the start of a row that names field and school. */
function degreesAmongWork(text: string, { kind, rows }: Part): readonly Degree[] {
  if (kind !== "experience") return [];
  const own = rows.filter((row) => !row.bullet && opensWithDegree(text, row));
  return own
    .flatMap((row) => degreesIn(text, [row]))
    .filter(
      (degree) => isHigher(degree) && degree.school !== undefined && degree.field !== undefined,
    );
}

function opensWithDegree(text: string, row: Row): boolean {
  if (row.text.length > longestStudyRow) return false;
  const start = row.dates.find(({ from }) => from - row.from < 3)?.to ?? row.from;
  const [first] = findDegrees(text, row.from, row.to);
  return (
    first !== undefined && !letter.test(text.slice(start, first.from)) && titleScore(row.text) < 2
  );
}

/** Whether only the level of a degree is known, as next to the person's name. */
function isBare({ field, school, end }: Degree): boolean {
  return field === undefined && school === undefined && end === undefined;
}

function isMoreSpecific(degree: Degree, bare: Degree): boolean {
  return degree.level === bare.level && !isBare(degree);
}

/**
 * Whether what was read as its school is on the row of the person's name: "Ana Lopez, MBA" names no school.
 */
function isSchoolBesideName(text: string, { school }: Degree, name: Span | undefined): boolean {
  if (school === undefined || name === undefined) return false;
  const [first, last] = [Math.min(school.from, name.from), Math.max(school.to, name.to)];
  return !text.slice(first, last).includes("\n");
}

function withoutSchoolAndField({ school: _, field: __, ...degree }: Degree): Degree {
  return degree;
}

/** Whether a degree is more than a school certificate. */
function isHigher({ level }: Degree): boolean {
  return level !== "other";
}
