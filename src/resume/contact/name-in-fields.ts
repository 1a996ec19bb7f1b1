import type { Fact } from "../../document/document.ts";
import type { Pattern } from "../../words/pattern.ts";
import { pattern } from "../../words/words.ts";
import { cellsOf } from "../rows/cells.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import type { Part } from "../sections/sections.ts";
import { isNameShaped } from "./name-shape.ts";

/** How many rows outside the sections about work and the like may be fields of a form. */
const topRows = 30;

/** How far apart the two names may be: a field for the middle name may be between them. */
const farthest = 2;

/**
 * The name in a form with a field for each of its parts ("Surname: Doe" and "First name: Jane"), in either
 * order, given names first. Undefined if there is no such form. O(1).
 */
export function nameInFields(text: string, parts: readonly Part[]): Fact | undefined {
  const own = parts.filter(({ section, kind }) => section === undefined || kind === "other");
  const top = own.flatMap(({ rows }) => rows).slice(0, topRows);
  const givens = top.flatMap((row) => partsAfter(text, row, givenLabel));
  const surnames = top.flatMap((row) => partsAfter(text, row, surnameLabel));
  for (const given of givens) {
    const surname = surnames.find(({ index }) => Math.abs(index - given.index) <= farthest);
    if (surname !== undefined)
      return {
        text: `${given.text} ${surname.text}`,
        from: Math.min(given.from, surname.from),
        to: Math.max(given.to, surname.to),
      };
  }
  return undefined;
}

const givenLabel = pattern("given-name-label");
const surnameLabel = pattern("surname-label");

interface NamePart extends Fact {
  /** The index of its row. */
  readonly index: number;
}

/** What follows a label in the row: up to the next field, or in the next cell. */
function partsAfter(text: string, row: Row, label: Pattern): readonly NamePart[] {
  const cells = cellsOf(row.text);
  return cells.flatMap((cell, i) => {
    const words = row.text.slice(cell.from, cell.to);
    const lead = label.exec(words)?.[0].length ?? 0;
    if (lead === 0) return [];
    const value = lead < words.length ? { from: cell.from + lead, to: cell.to } : cells[i + 1];
    if (value === undefined) return [];
    const span = trimSpan(text, { from: row.from + value.from, to: row.from + value.to }, ",;:");
    const name = text.slice(span.from, span.to);
    return isNameShaped(name, true) ? [{ ...span, text: name, index: row.index }] : [];
  });
}
