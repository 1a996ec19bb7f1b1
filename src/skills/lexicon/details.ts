import type { Lexicon, LexiconDetails, LexiconSource, SkillSource } from "./lexicon.ts";
import type { Surfaces } from "./surfaces.ts";

/**
 * What a lexicon keeps of its source so that it can be the base of another. The details of the built-in
 * lexicon are a module of their own, loaded on request. O(details).
 */
export async function detailsOf({ details }: Lexicon): Promise<LexiconDetails> {
  const json = details ?? (await import("../lexicon-details.generated.ts")).lexiconDetails;
  // `packDetails` wrote this string, so the type is right.
  return JSON.parse(json) as LexiconDetails;
}

/** Details as JSON. O(details). */
export function packDetails(details: LexiconDetails): string {
  return JSON.stringify(details);
}

/** The details to keep of a source. */
export function makeDetails(
  { skills, blockers }: LexiconSource,
  surfaces: Surfaces,
  dotted: ReadonlySet<string>,
): LexiconDetails {
  return {
    blockers,
    misspellings: fieldOf(skills, "misspellings"),
    everyday: fieldOf(skills, "everyday"),
    dotted: [...dotted],
    rivals: rivalsOf(surfaces),
  };
}

/**
 * The details of a lexicon that is derived from another: entries for the changed ids and keys come from
 * `own`.
 */
export function amendDetails(
  details: LexiconDetails,
  changed: { readonly ids: ReadonlySet<string>; readonly keys: ReadonlySet<string> },
  own: LexiconDetails,
): LexiconDetails {
  const { ids, keys } = changed;
  return {
    blockers: [...details.blockers, ...own.blockers],
    misspellings: { ...without(details.misspellings, ids), ...own.misspellings },
    everyday: { ...without(details.everyday, ids), ...own.everyday },
    dotted: details.dotted,
    rivals: { ...without(details.rivals, keys), ...own.rivals },
  };
}

function without<T>(
  fields: Readonly<Record<string, T>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

/** The rivals of the surfaces that have any. */
function rivalsOf(surfaces: Surfaces): LexiconDetails["rivals"] {
  return Object.fromEntries(
    [...surfaces].flatMap(([key, { rivals }]) => (rivals.length > 0 ? [[key, rivals]] : [])),
  );
}

/** One field of the skills by id, without empty values. */
function fieldOf<K extends "misspellings" | "everyday">(
  skills: readonly SkillSource[],
  field: K,
): Readonly<Record<string, SkillSource[K]>> {
  return Object.fromEntries(
    skills.filter((skill) => skill[field].length > 0).map((skill) => [skill.id, skill[field]]),
  );
}
