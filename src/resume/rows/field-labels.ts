import { foldPlain, foldSpace } from "../../words/fold.ts";
import { namesOfKind, nameValues, steps } from "../../words/words.ts";

/** What the label of a field or column stands for, by its folded words. */
export const fieldKinds: ReadonlyMap<string, string> = nameValues("field-label");

/** Single words that label columns and fields rather than name anything: "Company", "Role", "Duration". */
export const labelNames: ReadonlySet<string> = new Set([
  ...namesOfKind("column-name"),
  ...namesOfKind("label-name"),
]);

/** A column or field that is neither title, employer nor dates. */
export const other = "other";

/** The kind of field or column that words name, whatever marks surround them; undefined for other words. */
export function labelKind(words: string): string | undefined {
  const name = foldPlain(foldSpace(words.replace(/[\s:–-]+$/u, "").trim())).replace(/[.()]/g, "");
  return (
    fieldKinds.get(name) ??
    fieldKinds.get(name.replace(/ [-–]|['’]/gu, (mark) => (mark.length > 1 ? "" : " ")))
  );
}

/** The kinds that the cells name; empty if any of them names none. */
export function labelKinds(cells: readonly string[]): readonly string[] {
  const kinds: string[] = [];
  for (const cell of cells) {
    const kind = labelKind(cell);
    // Nearly all rows stop at their first cell.
    if (kind === undefined) return [];
    kinds.push(kind);
  }
  return kinds;
}

const labeled = /^([^:\t]{2,24}?)\s*(?:[#(]{0,2}\d{1,2}\)?\s*)?(?::|(?<=\s)[–-]\s)/u;
const numbered = /^([^:\t\d#(]{2,24}?)\s*[#(]{0,2}\d{1,2}\)?\.?$/u;

/** Whether a field belongs to a project or its client. */
export function isProjectKind(kind: string | undefined): boolean {
  return kind === "project" || kind === "client";
}

/**
 * The label of a project or a client that begins a row ("Client: Acme Bank"), or that is the whole row
 * together with a number ("Project #1"); undefined for other rows.
 */
export function projectLabel(text: string): string | undefined {
  const label = foldedLabel(labeled.exec(text) ?? numbered.exec(text));
  return isProjectKind(fieldKinds.get(label)) ? label : undefined;
}

/**
 * Whether a row is about a project or its client ("Client: Acme Bank, 2016 – 2018"), which has its own dates.
 */
export function isOfProject(text: string): boolean {
  return projectLabel(text) !== undefined;
}

/** Whether a row begins with the label of a client and then names it ("Client – Acme Bank"). */
export function isOfClient(text: string): boolean {
  return fieldKinds.get(projectLabel(text) ?? "") === "client";
}

/** Whether a row begins with the label of a period ("Duration: 2016 – 2018"). */
export function isTimeLabel(text: string): boolean {
  return fieldKinds.get(foldedLabel(labeled.exec(text))) === "dates";
}

/**
 * Whether a row is a single field that is neither title, employer, dates nor place ("Department: Payments").
 */
export function isOtherField(text: string): boolean {
  const found = labeled.exec(text);
  if (found === null || fieldKinds.get(foldedLabel(found)) !== other) return false;
  if (partsFields.test(text.slice(found[0].length))) return false;
  return !placeLabels.some((label) => label.pattern.test(text));
}

const placeLabels = steps("piece-label").filter(({ value }) => value === "place");

/** What separates two fields of a row. */
const partsFields = /[:|\t]|\s{3}/;

const foldedLabel = (found: RegExpExecArray | null): string =>
  foldPlain(foldSpace(found?.[1] ?? ""));
