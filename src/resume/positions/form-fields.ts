import type { Span } from "../../document/document.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import { labelKind, other } from "../rows/field-labels.ts";
import { trimSpan } from "../rows/rows.ts";
import { labelWithin, runInLabel } from "./run-in-labels.ts";

/** The value of a label, or of a cell below the name of its column. */
export interface FormField extends Span {
  readonly kind: string;
}

const label = compiled(
  regExp.u`^(?:\(?(?:\d{1,2}|[ivx]{1,4})\s?[.):]\s*)?([${letters}][^\t:=|,;()]{0,38}?(?:\s?\([^\t:()]{1,14}\))?)\s*(?:\(\d{1,2}\)\s*)?(?:[:=]\s*[-–—]?|\t|\s{2,}|\s[-–—](?=\s))\s*(?=\S)`,
);
const further = regExp.u`\s{2,}(?=[${letters}][^\t:=|,;]{0,30}\s*[:=])`;

/** A mark between two fields, and the possible label after it. */
const partedLabel = regExp.gu`[;|,]\s+(?=([${letters}][^\t:=|,;]{0,38}?)\s*[:=])`;

/**
 * The fields of a row: one, or several that are separated by wide gaps ("From: 2016     To: 2018") or by a
 * mark before a known label ("Date: 2019; Company: Acme").
 */
export function fieldsOf(text: string, row: Span): readonly FormField[] {
  const fields: FormField[] = [];
  let from = row.from;
  for (let count = 0; from < row.to && count < mostFields; count++) {
    const field = fieldAt(text, from, row.to);
    if (field === undefined) break;
    if (field.kind !== other) fields.push(field);
    from = trimSpan(text, { from: field.to, to: row.to }, ";|,").from;
  }
  return fields;
}

/** The field whose label begins at `from`, up to the next label. */
function fieldAt(text: string, from: number, to: number): FormField | undefined {
  const opening = text.slice(from, Math.min(to, from + longestLabel));
  const found = markedLabel(opening) ?? runInLabel(opening);
  if (found === undefined) return undefined;
  const start = from + found.length;
  const value = text.slice(start, to);
  const ends = [further.exec(value)?.index ?? -1, labelWithin(value), markBefore(value)].filter(
    (end) => end > 0,
  );
  return { kind: found.kind, from: start, to: Math.min(to, ...ends.map((end) => start + end)) };
}

/** The offset of the mark that ends a value before the next known label; -1 if there is none. */
function markBefore(value: string): number {
  const found = findAll(partedLabel, value.slice(0, longestValue)).find(
    ([, name = ""]) => kindOf(name) !== undefined,
  );
  return found?.index ?? -1;
}

const longestValue = 200;

function kindOf(name: string): string | undefined {
  return labelKind(name.replaceAll("_", " "));
}

function markedLabel(text: string): { readonly kind: string; readonly length: number } | undefined {
  const found = label.exec(text);
  const kind = found === null ? undefined : kindOf(found[1] ?? "");
  return found === null || kind === undefined ? undefined : { kind, length: found[0].length };
}

const mostFields = 4;
const longestLabel = 60;
