// Labeled resumes as examples to learn from.

import type { Document, Span } from "../src/document/document.ts";
import { namesOf } from "../src/resume/chain.ts";
import { readContact } from "../src/resume/contact/contact.ts";
import { restoreDates } from "../src/resume/history/date-rails.ts";
import { firstNames, firstReading } from "../src/resume/history/first-reading.ts";
import type { HistoryRow } from "../src/resume/history/history-rows.ts";
import { rowFeatures } from "../src/resume/history/row-features.ts";
import { allowedLabels } from "../src/resume/history/row-labels.ts";
import { nameFeatures } from "../src/resume/names/name-features.ts";
import { slotsOf } from "../src/resume/names/name-slots.ts";
import { type NamedRun, namedRun } from "../src/resume/names/name-words.ts";
import { mayName } from "../src/resume/names/run-names.ts";
import { workRows } from "../src/resume/positions/positions.ts";
import { joinDateCells } from "../src/resume/rows/date-cells.ts";
import { smallNames, withCapitals } from "../src/resume/rows/name-capitals.ts";
import { readRows } from "../src/resume/rows/rows.ts";
import { unwrap } from "../src/resume/rows/unwrap.ts";
import { type Part, readParts } from "../src/resume/sections/sections.ts";
import { isPeriod } from "../src/text/dates.ts";
import { plainForm } from "../src/text/plain-form.ts";
import { alignPositions, type GoldPosition, lettersOf } from "./align-history.ts";
import type { Example } from "./perceptron.ts";

export interface LabeledResume {
  readonly document: Document;
  readonly parts: readonly Part[];
  /** The person's own name. */
  readonly name: Span | undefined;
  readonly positions: readonly GoldPosition[];
  readonly rows: Example;
  readonly words: readonly Example[];
}

/** The rows of a resume and the words of its positions, with the labels that they should get. */
export function labeledResume(given: Document, positions: readonly GoldPosition[]): LabeledResume {
  const plain = plainForm(given).document;
  const document = unwrap(withCapitals(plain, smallNames(plain)));
  const { text } = document;
  const read = joinDateCells(text, restoreDates(readRows(document)));
  const parts = readParts(document, read);
  const { name } = readContact(document, read, parts, []);
  const rows = workRows(text, parts, name);
  const aligned = alignPositions(rows, positions);
  const labels = rows.map(() => 0);
  for (const { gold, rows: own } of aligned) {
    // Careful people disagree on these, so either answer is right.
    for (const [i, at] of own.entries()) {
      const isAny = gold.optional === true || rows[at]?.isHeading === true;
      labels[at] = isAny ? -1 : i === 0 ? 1 : 2;
    }
  }
  const heads = aligned.map(({ rows: own }) => own.flatMap((at) => rows[at]?.entry ?? []));
  const runs = heads.map((own) => namedRun(text, own));
  const slots = slotsOf(runs);
  const roles = firstNames(text, heads);
  return {
    document,
    parts,
    name,
    positions,
    rows: {
      seen: rowFeatures(rows, firstReading({ text }, parts)).map(namesOf),
      labels: withDates(withBegins(labels), rows),
      isAllowed: allowedLabels(rows),
    },
    words: runs.flatMap((run, i): Example[] => {
      const gold = aligned[i]?.gold;
      const own = gold === undefined ? undefined : wordLabels(run, gold);
      if (own === undefined || own.length === 0) return [];
      const seen = nameFeatures(text, run, slots, roles[i] ?? {}).map(namesOf);
      return [{ seen, labels: own, isAllowed: mayName(run) }];
    }),
  };
}

/** A continuation without a beginning becomes a beginning. */
function withBegins(labels: readonly number[]): readonly number[] {
  return labels.map((label, at) => (label === 2 && (labels[at - 1] ?? 0) === 0 ? 1 : label));
}

/** The labels of rows in the terms of `rowLabels`. In `labels`, 1 begins a position and 2 continues it. */
function withDates(labels: readonly number[], rows: readonly HistoryRow[]): readonly number[] {
  let isDated = false;
  return labels.map((label, at) => {
    const hasRange = rows[at]?.entry?.dates.some(isPeriod) === true;
    isDated = label === 2 ? isDated || hasRange : hasRange;
    return label <= 0 ? label : label * 2 - (isDated ? 0 : 1);
  });
}

/** The labels of a position's words; undefined if its title is not among them. */
function wordLabels(run: NamedRun, gold: GoldPosition): readonly number[] | undefined {
  const { words } = run;
  const labels = words.map(() => 0);
  const letters = words.map(({ text }) => lettersOf(text));
  const titles = [gold.title, ...(gold.titleAlt ?? [])];
  const isTitled = markName(labels, letters, titles, 1);
  markName(labels, letters, [gold.employer, ...(gold.employerAlt ?? [])], 3);
  if (gold.location === undefined) markPlace(labels, run);
  else markName(labels, letters, [gold.location], 5);
  return isTitled || gold.title === null ? labels : undefined;
}

/** Labels the first free stretch of words that equals one of the names; false if there is none. */
function markName(
  labels: number[],
  letters: readonly string[],
  names: readonly (string | null)[],
  first: number,
): boolean {
  const found = names.map((name) => stretchOf(labels, letters, lettersOf(name ?? "")));
  const [from, to] = found.find((stretch) => stretch !== undefined) ?? [0, 0];
  for (let at = from; at < to; at++) labels[at] = at === from ? first : first + 1;
  return to > from;
}

/**
 * Labels the first free words that the lists recognize as a place, for positions where people did not label
 * one.
 */
function markPlace(labels: number[], { words, cells, cellOf }: NamedRun): void {
  const isOfPlace = words.map((word, at) => {
    const cell = cells[cellOf[at] ?? 0];
    const isNamed = cell !== undefined && (cell.isPlace || word.from >= cell.placeFrom);
    return isNamed && labels[at] === 0;
  });
  const from = isOfPlace.indexOf(true);
  for (let at = from; at >= 0 && isOfPlace[at] === true && cellOf[at] === cellOf[from]; at++)
    labels[at] = at === from ? 5 : 6;
}

function stretchOf(
  labels: readonly number[],
  letters: readonly string[],
  name: string,
): readonly [from: number, to: number] | undefined {
  for (let from = 0; name !== "" && from < letters.length; from++) {
    let to = from;
    let joined = "";
    while (to < letters.length && joined.length < name.length) joined += letters[to++] ?? "";
    if (joined === name && labels.slice(from, to).every((label) => label === 0)) return [from, to];
  }
  return undefined;
}
