import { keptFor } from "../text/kept.ts";
import { countEdits } from "../words/spelling.ts";
import { findSkills } from "./find.ts";
import type { Lexicon, Skill } from "./lexicon/lexicon.ts";
import { surfaceKey } from "./lexicon/surface.ts";
import { findMisspellings } from "./spelling.ts";

/**
 * The skill that a person calls `name`: by its id, its proper name, an alias, or any other way in which a list of skills may
 * write it ("NodeJS"), whatever the case. A misspelling is none. The first call with a lexicon indexes
 * its names (about 20 ms); then O(name).
 */
export function lookUpSkill(name: string, lexicon: Lexicon): Skill | undefined {
  const { skills } = lexicon;
  const byId = skills.get(name);
  if (byId !== undefined) return byId;
  const key = surfaceKey(name.slice(0, 4 * maxLetters));
  if (key === "" || key.length > maxLetters) return undefined;
  return keysOf(lexicon).get(key) ?? listedSkill(name.trim(), lexicon);
}

/** The skills by the keys of their names and aliases, a proper name before another's alias. */
const keysOf = keptFor((lexicon: Lexicon): ReadonlyMap<string, Skill> => {
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

/** The skill that is all of `name` where it stands in a list of skills. */
function listedSkill(name: string, lexicon: Lexicon): Skill | undefined {
  const list = `Skills: ${name}`;
  const [mention] = findSkills(list, { lexicon });
  // Who asks for a version would be told of any.
  const isWhole = mention?.surface === name && mention.version === undefined;
  if (!isWhole || findMisspellings(list, { lexicon }).length > 0) return undefined;
  return lexicon.skills.get(mention.skill);
}

/** A name longer than this is no slip of a skill's name. */
const maxLetters = 60;
/** More slips than these make another name. */
const maxEdits = 3;

/**
 * The proper name of the skill that was likely meant by an unknown `name`: what `findMisspellings` makes of it, else the one with a
 * surface that is fewest edits away (at most a third of its letters), or that begins with it. Undefined when nothing is near.
 * For a message to a person, never for crediting: it guesses where `findMisspellings` is silent. O(surfaces).
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

/** How far a surface is from what was written; infinite when it is another name. A slip in the first letter is rare. */
function distanceOf(key: string, other: string): number {
  if (key.length >= 4 && other.length <= 2 * key.length && other.startsWith(key)) return 1;
  const most = Math.min(Math.floor(Math.max(key.length, other.length) / 3), maxEdits);
  const edits = countEdits(key, other, most);
  return edits > most ? Infinity : edits + (key[0] === other[0] ? 0 : 0.5);
}
