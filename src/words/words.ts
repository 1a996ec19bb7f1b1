import { names, patterns, ranked } from "./words.generated.ts";

/**
 * The words by which people say things in resumes and postings: headings, levels, months, titles … They stand in
 * `lexicons/words/<language>/*.yml`; `lexicons/words/kinds.yml` says what each kind means. `.ci/build-words.ts` compiles them into what is read here.
 * @module
 */

/** Kinds of phrases of which a text holds one or does not. */
export type PatternKind = keyof typeof patterns;

/** Kinds of phrases that say which of several things a text is. */
export type RankedKind = keyof typeof ranked;

/** Kinds of plain names, looked up whole. */
export type NameKind = keyof typeof names;

/** The phrases of a kind, of all languages, as one pattern. O(1); the engine compiles it at its first use. */
export function pattern(kind: PatternKind, flags = ""): RegExp {
  const [source, own] = patterns[kind];
  return new RegExp(source, own + flags);
}

/** One step of a ranked kind: the pattern of rows with one value that stand side by side. */
export interface Step {
  readonly value: string;
  /** Where in its sentence the phrase has its effect; empty for kinds whose rows say nothing of that. */
  readonly reach: string;
  readonly pattern: RegExp;
}

/** The steps of a ranked kind; the first one that matches decides. O(steps). */
export function steps(kind: RankedKind, flags = ""): readonly Step[] {
  return ranked[kind].map(([value, reach, source, own]) => ({
    value,
    reach,
    pattern: new RegExp(source, own + flags),
  }));
}

/** One pattern that matches where any step of a ranked kind does. O(steps). */
export function anyStep(kind: RankedKind, flags = ""): RegExp {
  const [, , , own = ""] = ranked[kind][0] ?? [];
  return new RegExp(ranked[kind].map(([, , source]) => source).join("|"), own + flags);
}

/** The names of a kind, as their kind folds them. O(names). */
export function nameSet(kind: NameKind): ReadonlySet<string> {
  return new Set(entries(kind).flatMap(([, words]) => words));
}

/** What each name of a kind stands for. O(names). */
export function nameValues(kind: NameKind): ReadonlyMap<string, string> {
  return new Map(entries(kind).flatMap(([value, words]) => words.map((word) => [word, value])));
}

/** The values of a kind with their names, in the order of the kind. */
function entries(kind: NameKind): readonly (readonly [string, readonly string[]])[] {
  return names[kind].map(([value, words]) => [value, words.split("|")]);
}
