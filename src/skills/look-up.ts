import { memoize } from "../text/memoize.ts";
import { countEdits } from "../words/spelling.ts";
import { findSkills } from "./find.ts";
import type { Lexicon, Skill } from "./lexicon/lexicon.ts";
import { surfaceKey } from "./lexicon/surface.ts";
import { findMisspellings } from "./spelling.ts";

/**
 * The skill that a person calls `name`: by its id, its proper name, an alias, or any other way in which a
 * list of skills may write it ("NodeJS"), whatever the case. A misspelling is not accepted. The first call
 * with a lexicon indexes its names (about 20 ms); then O(name).
 */
export function lookUpSkill(name: string, lexicon: Lexicon): Skill | undefined {
  const { skills } = lexicon;
  const byId = skills.get(name);
  if (byId !== undefined) return byId;
  const key = surfaceKey(name.slice(0, 4 * maxLetters));
  if (key === "" || key.length > maxLetters) return undefined;
  return keysOf(lexicon).get(key) ?? listedSkill(name.trim(), lexicon);
}

/**
 * The skills by the keys of their names and aliases. A proper name takes precedence over another skill's
 * alias.
 */
const keysOf = memoize((lexicon: Lexicon): ReadonlyMap<string, Skill> => {
  const all = [...lexicon.skills.values()];
  const keys = new Map<string, Skill>();
  const add = (surface: string, skill: Skill) => {
    const key = surfaceKey(surface);
    if (!keys.has(key)) keys.set(key, skill);
  };
  for (const skill of all) add(skill.name, skill);
  for (const skill of all) for (const alias of skill.aliases) add(alias, skill);
  return keys;
});

/** The skill that `name` means as a whole in a list of skills. */
function listedSkill(name: string, lexicon: Lexicon): Skill | undefined {
  const list = `Skills: ${name}`;
  const [mention] = findSkills(list, { lexicon });
  // A version would be lost in the answer, which is about the skill in general.
  const isWhole = mention?.surface === name && mention.version === undefined;
  if (!isWhole || findMisspellings(list, { lexicon }).length > 0) return undefined;
  return lexicon.skills.get(mention.skill);
}

/** A longer name is not a misspelled name of a skill. */
const maxLetters = 60;
/** With more edits than this, it is another name. */
const maxEdits = 3;

/**
 * The proper name of the skill that was likely meant by an unknown `name`: the correction of
 * `findMisspellings` if there is one, otherwise the skill with the surface that is fewest edits away (at most
 * a third of its letters) or begins with `name`. Undefined if nothing is near. Only for messages to people
 * and never for credit, since it guesses where `findMisspellings` finds nothing. O(surfaces).
 */
export function nearestSkill(name: string, lexicon: Lexicon): string | undefined {
  const key = surfaceKey(name.slice(0, 4 * maxLetters));
  if (key.length < 2 || key.length > maxLetters) return undefined;
  const [misspelling] = findMisspellings(`Skills: ${name}`, { lexicon });
  if (misspelling !== undefined) return misspelling.name;
  let best: string | undefined;
  let least = Infinity;
  for (const skill of lexicon.skills.values()) {
    for (const surface of [skill.name, ...skill.aliases]) {
      const distance = distanceOf(key, surfaceKey(surface)) + (surface === skill.name ? 0 : 0.25);
      if (distance >= least) continue;
      least = distance;
      best = skill.name;
    }
  }
  return best;
}

/**
 * How far a surface is from what was written; Infinity if it is another name. A wrong first letter counts
 * more, since it is rare.
 */
function distanceOf(key: string, other: string): number {
  if (key.length >= 4 && other.length <= 2 * key.length && other.startsWith(key)) return 1;
  const most = Math.min(Math.floor(Math.max(key.length, other.length) / 3), maxEdits);
  const edits = countEdits(key, other, most);
  return edits > most ? Infinity : edits + (key[0] === other[0] ? 0 : 0.5);
}
