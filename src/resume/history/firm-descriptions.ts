import { cased, smallFirst } from "../../words/cased.ts";
import { letters } from "../../words/letters.ts";
import { opensWithProseTitle, opensWithWork } from "../rows/prose-titles.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { titleScore } from "../rows/titles.ts";
import type { HistoryRow } from "./history-rows.ts";
import { begin, inside, outside } from "./row-labels.ts";

/** Fewer words say nothing about a firm. */
const fewest = 4;

/**
 * Whether a row names no position and says something, as does a description below the name of a firm ("A
 * maker of software for small shops.").
 */
export function isFirmDescription({ row, kind, dates }: EntryRow): boolean {
  const { text } = row;
  if (row.bullet || row.gap || dates.length > 0 || titleScore(text) >= 2) return false;
  if (kind === "head") return phrase.test(text);
  return kind === "body" && isSentence(text) && !opensWithProseTitle(row) && !opensWithWork(row);
}

/**
 * Most words of a sentence begin with a lower-case letter; those of a name that ends like a sentence do not.
 */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  const small = words.filter((word) => smallFirst.test(word)).length;
  return words.length >= fewest && 2 * small >= words.length && !text.endsWith(":");
}

/** "Garden tools, 200 people": only the first word begins with a capital, unlike in a name. */
const phrase = cased.u`^[\p{Lu}][${letters}-]+(?:,? [\p{Ll}\d][${letters}\d-]*){2,8}$`;

/**
 * Removes rows that describe a firm from the names of positions; a position that began with one begins with
 * the next row. A short phrase is such a description only between a name and a title. Returns the changed
 * labels. O(rows).
 */
export function withoutFirmDescriptions(
  all: readonly HistoryRow[],
  labels: readonly number[],
): readonly number[] {
  const own = [...labels];
  for (const [at, { entry }] of all.entries()) {
    const label = labels[at] ?? outside;
    if (label === outside || entry === undefined || !isFirmDescription(entry)) continue;
    if (entry.kind === "head" && !isBetweenNames(all, labels, at)) continue;
    own[at] = outside;
    const next = labels[at + 1] ?? outside;
    if (label < inside && next >= inside) own[at + 1] = next - inside + begin;
  }
  return own;
}

function isBetweenNames(
  all: readonly HistoryRow[],
  labels: readonly number[],
  at: number,
): boolean {
  const [over, below] = [all[at - 1], all[at + 1]];
  const isNamed = over?.entry?.kind === "head" && titleScore(over.row.text) < 2;
  return (
    isNamed && (labels[at + 1] ?? outside) !== outside && titleScore(below?.row.text ?? "") >= 2
  );
}
