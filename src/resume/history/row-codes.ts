import { type SectionKind, sectionNames } from "../../words/section-headings.ts";
import { SeenGroup } from "../chain.ts";

/**
 * What a row looks like, as indices into lists of words. The feature names of a row are looked up by these
 * small numbers, since building the names for every row takes longer than finding out what the row contains.
 * @module
 */

/** The kinds that the rules distinguish. */
export const rowKinds = ["heading", "date", "head", "body", "noise"] as const;

/** How many dates a row has. */
export const dateCounts = ["none", "single", "range", "many"] as const;
type DateCount = (typeof dateCounts)[number];

export function hasRange(dates: DateCount | undefined): boolean {
  return dates === "range" || dates === "many";
}

/** The kinds of sections; rows under no heading have "none". */
export const rowSections: readonly (SectionKind | "none")[] = [
  "none",
  ...new Set(sectionNames.values()),
];

/** How many words a row has besides its dates; too many are a sentence. */
export const lengths = ["few", "some", "many", "too many"] as const;

const nameKinds = ["", " title", " company", " place"];

/** A row described in a word or two. */
export const shortNames: readonly string[] = [
  ...["none", "bullet", "dated bullet"],
  ...nameKinds.flatMap((name) => ["dated", ...rowKinds].map((kind) => `${kind}${name}`)),
];

/** What the codes are computed from. */
interface Look {
  readonly kind: (typeof rowKinds)[number];
  readonly section: SectionKind | "none";
  readonly dates: DateCount;
  readonly title: number;
  readonly company: number;
  readonly place: boolean;
  readonly words: number;
  readonly bullet: boolean;
}

/** Indices into the lists above. */
export interface RowCodes {
  readonly kind: number;
  readonly section: number;
  readonly dates: number;
  readonly length: number;
  readonly short: number;
}

export function codesOf(look: Look): RowCodes {
  const kind = rowKinds.indexOf(look.kind);
  return {
    kind,
    section: rowSections.indexOf(look.section),
    dates: dateCounts.indexOf(look.dates),
    length: lengthOf(look.words),
    short: shortOf(look, kind),
  };
}

function lengthOf(words: number): number {
  if (words < 6) return 0;
  return words < 12 ? 1 : words < 16 ? 2 : 3;
}

function shortOf({ dates, title, company, place, bullet }: Look, kind: number): number {
  if (bullet) return hasRange(dates) ? 2 : 1;
  const name = title >= 2 ? 1 : company >= 2 ? 2 : place ? 3 : 0;
  return 3 + name * (1 + rowKinds.length) + (hasRange(dates) ? 0 : 1 + kind);
}

/** The position of a row relative to one of its neighbors. */
export const neighborNames = ["before", "before 2", "next", "next 2", "next 3"] as const;

/** What a row shows to the rows around it. Rows that show the same share one instance. */
export class NeighborView {
  readonly #names: readonly string[];
  readonly #groups: SeenGroup[] = [];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /**
   * The features of this row for the row of which it is `neighborNames[place]`; `isAlike` says whether the
   * two have the same style.
   */
  seenFrom(place: number, isAlike: boolean): SeenGroup {
    const at = 2 * place + Number(isAlike);
    const names = isAlike ? [...this.#names, "alike"] : this.#names;
    this.#groups[at] ??= new SeenGroup(names.map((name) => `${neighborNames[place]} ${name}`));
    return this.#groups[at];
  }
}

const allViews = new Map<string, NeighborView>();

/** More than any resume has. */
const mostViews = 5000;

/** The shared instance for rows that show these names. */
export function neighborView(names: readonly string[]): NeighborView {
  const key = names.join("|");
  const view = allViews.get(key) ?? new NeighborView(names);
  if (allViews.size > mostViews) allViews.clear();
  allViews.set(key, view);
  return view;
}
