import { encloses, overlap } from "../../document/spans.ts";
import type { DegreeMention } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import { foldPlain } from "../../words/fold.ts";
import type { Degree } from "../resume.ts";
import { cutRow, type Row } from "../rows/rows.ts";

/** A row, or the part of it that is about one degree, with the names of degrees in it. */
interface DegreeRow {
  readonly row: Row;
  readonly mentions: readonly DegreeMention[];
}

/**
 * Cuts a row before each degree that has a school or dates of its own, as the one before it has: "BSc Physics,
 * Umbra University, 2012; MSc Physics, Penumbra University, 2014". O(row).
 */
export function rowsOfDegrees(
  text: string,
  row: Row,
  mentions: readonly DegreeMention[],
): readonly DegreeRow[] {
  const isTold = (from: number, to: number): boolean =>
    namesSchool(text.slice(from, to)) ||
    row.dates.some((date) => date.from >= from && date.to <= to);
  const starts = mentions.slice(1).filter((mention, i) => {
    const before = mentions[i];
    const isDegree = mention.level !== "other" && before !== undefined && before.level !== "other";
    return isDegree && isTold(before.to, mention.from) && isTold(mention.to, row.to);
  });
  if (starts.length === 0) return [{ row, mentions }];
  return [row.from, ...starts.map(({ from }) => from)].map((from, i) => {
    const span = { from, to: starts[i]?.from ?? row.to };
    return {
      row: cutRow(text, row, span),
      mentions: mentions.filter((mention) => encloses(span, mention)),
    };
  });
}

interface NamedDegrees {
  readonly mention: DegreeMention;
  readonly mentions: readonly DegreeMention[];
}

/**
 * A degree, and those that share its school and dates: "B.S. in Computer Science, B.A. in Economics". Each has
 * a field after its own name.
 */
export function degreesOfRow(
  degree: Degree,
  { mention, mentions }: NamedDegrees,
): readonly Degree[] {
  if (!hasOwnField(mention)) return [degree];
  const others = mentions.flatMap(({ level, field, ...span }) => {
    const isOther = level !== "other" && field !== undefined && hasOwnField({ ...span, field });
    return isOther && !overlap(field, mention.field) ? { ...degree, level, field } : [];
  });
  return [degree, ...others];
}

function hasOwnField({ to, field }: Pick<DegreeMention, "to" | "field">): boolean {
  return field !== undefined && field.from >= to;
}

interface ToldDegree {
  readonly degree: Degree;
  /** The name of the degree, and what precedes it in its row. */
  readonly name: string;
  readonly lead: string;
}

/**
 * Degrees without those that are told twice: in a table below a sentence, where one says the field and the
 * other the dates, or in a sentence about the degree above it ("currently pursuing a Bachelor in Physics").
 */
export function withoutRepeats(told: readonly ToldDegree[]): readonly Degree[] {
  const kept: ToldDegree[] = [];
  for (const one of told) {
    const at = kept.findIndex((other) => completes(one, other));
    const other = kept[at];
    if (other !== undefined) {
      const { school = one.degree.school, ...rest } = other.degree;
      const degree = { ...one.degree, ...rest, ...(school && { school }) };
      kept[at] = { ...other, degree };
    } else if (!kept.some(({ degree }) => repeats(one, degree))) kept.push(one);
  }
  return kept.map(({ degree }) => degree);
}

function completes({ degree, name }: ToldDegree, above: ToldDegree): boolean {
  const [field, end] = [degree.field !== undefined, degree.end !== undefined];
  const isOther = field === (above.degree.field !== undefined) || field === end;
  return (
    !isOther && end !== (above.degree.end !== undefined) && nameOf(name) === nameOf(above.name)
  );
}

function nameOf(name: string): string {
  return foldPlain(name).replace(/[^a-z]/g, "");
}

function repeats({ degree, lead }: ToldDegree, above: Degree): boolean {
  const isTold = lead.trim().includes(" ") && degree.level === above.level;
  return isTold && foldPlain(degree.field?.text ?? "") === foldPlain(above.field?.text ?? "-");
}
