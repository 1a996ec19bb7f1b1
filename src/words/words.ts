import { unpackNames } from "./packed-names.ts";
import { unpackSource } from "./packed-source.ts";
import { Pattern } from "./pattern.ts";
import { clues, names, patterns, ranked } from "./words.generated.ts";

/**
 * The words and phrases of resumes and postings: headings, levels, months, titles and so on. They are defined
 * in `lexicons/words/<language>/*.yml`; `lexicons/words/kinds.yml` explains each kind. `.ci/build-words.ts`
 * compiles them into the data used here.
 * @module
 */

export type { Matcher, Pattern } from "./pattern.ts";

/** Kinds of phrases that a text either contains or does not. */
export type PatternKind = keyof typeof patterns;

/** Kinds of phrases that say which of several things a text is. */
export type RankedKind = keyof typeof ranked;

/** Kinds of plain names, looked up as a whole. */
export type NameKind = keyof typeof names;

/**
 * The phrases of a kind in all languages, as one pattern. O(1): compiled at first use and shared by all
 * callers.
 */
export function pattern(kind: PatternKind, flags = ""): Pattern {
  const [source, own] = patterns[kind];
  const all = own + flags;
  const key = `${kind} ${all}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const [found = ""] = cluesOf(kind);
  const made = new Pattern([source, all, found], expand);
  if (!remembers.test(all)) shared.set(key, made);
  return made;
}

const shared = new Map<string, Pattern>();

/** With these flags, a pattern remembers where its last match ended, so each user needs its own. */
const remembers = /[gy]/;

/** One step of a ranked kind: the pattern of adjacent rows with the same value. */
export interface RankedStep {
  readonly value: string;
  /** The part of its sentence that the phrase affects; empty for kinds whose rows do not say. */
  readonly reach: string;
  readonly pattern: Pattern;
}

/**
 * The steps of a ranked kind; the first one that matches decides. O(steps).
 *
 * @param before a source that stands before that of each, to try it at fewer places
 */
export function steps(kind: RankedKind, flags = "", before = ""): readonly RankedStep[] {
  const found = cluesOf(kind);
  return ranked[kind].map(([value, reach, source, own], i) => ({
    value,
    reach,
    pattern: new Pattern([behind(before, source), own + flags, found[i] ?? ""], expand),
  }));
}

function behind(before: string, source: string): string {
  return before === "" ? source : `${before}(?:${source})`;
}

/** The steps that may match a text of any length, in their order. The others need not be tried. O(text). */
export function stepsFor(text: string, all: readonly RankedStep[]): readonly RankedStep[] {
  return Pattern.thatMayMatch(text, all);
}

/** One pattern that matches where any step of a ranked kind does, with the same before them as `steps` puts there. O(steps). */
export function anyStep(kind: RankedKind, flags = "", before = ""): Pattern {
  const rows = ranked[kind];
  const [, , , own = ""] = rows[0] ?? [];
  const found = cluesOf(kind);
  const all = found.includes("") ? "" : found.join("");
  const source = rows.map((row) => row[2]).join("|");
  return new Pattern([behind(before, source), own + flags, all], expand);
}

/** The clues for each step of a kind; "" for steps without clues. */
function cluesOf(kind: PatternKind | RankedKind): readonly string[] {
  return (cluesByKind[kind] ?? "").split("|");
}

/** By kind; most kinds have none. */
const cluesByKind: Readonly<Partial<Record<PatternKind | RankedKind, string>>> = clues;

/** Fills in the kinds that a source names: the build writes `` `person` `` for any phrase of that kind. */
function expand(source: string): string {
  // The build has checked that every name is a kind.
  return unpackSource(source).replace(
    /`([^`]*)`/g,
    (_, kind) => `(?:${expand(patterns[kind as PatternKind][0])})`,
  );
}

/** The names of a kind, folded as the kind prescribes. O(names). */
export function namesOfKind(kind: NameKind): readonly string[] {
  return names[kind].flatMap(([, packed]) => unpackNames(packed));
}

/** The same as a set. O(names); made once and shared by all callers. */
export function nameSet(kind: NameKind): ReadonlySet<string> {
  const known = sharedSets.get(kind);
  if (known !== undefined) return known;
  const made = new Set(namesOfKind(kind));
  sharedSets.set(kind, made);
  return made;
}

const sharedSets = new Map<NameKind, ReadonlySet<string>>();

/**
 * What each name of a kind stands for. O(names).
 *
 * @param change turns a name into the key that it is looked up by
 */
export function nameValues(
  kind: NameKind,
  change: (name: string) => string = (written) => written,
): Map<string, string> {
  const values = new Map<string, string>();
  for (const [value, packed] of names[kind]) {
    for (const name of unpackNames(packed)) values.set(change(name), value);
  }
  return values;
}

/** The names of a kind by what they stand for. One name may stand for several things. O(names). */
export function namesByValue(kind: NameKind): ReadonlyMap<string, readonly string[]> {
  return new Map(names[kind].map(([value, packed]) => [value, unpackNames(packed)]));
}
