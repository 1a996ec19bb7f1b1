import type { FormIndex } from "./form-index.ts";
import { skillNameAt } from "./form-index.ts";
import type { LexiconSource, Skill } from "./lexicon.ts";

/** A name or alias that is one long word, of which typing errors can be recognized. */
export interface LongName {
  /** The number of the skill. */
  readonly skill: number;
  /** Absent for the skill's name. */
  readonly alias?: string;
}

/**
 * The long names of a skill; none if its category is not technical. Names with accents or other marks are
 * left out.
 */
export function longNamesOf(
  { name, aliases, category }: Skill,
  skill: number,
  categories: LexiconSource["categories"],
): readonly LongName[] {
  if (categories.get(category)?.technical === false) return [];
  return [name, ...aliases]
    .filter((each) => /^[A-Za-z]{7,40}$/.test(each))
    .map((each) => (each === name ? { skill } : { skill, alias: each }));
}

/**
 * As text: the difference between the number of the skill and the one before, then the alias ("12", "0
 * Postgres").
 */
export function writeLongNames(names: readonly LongName[]): readonly string[] {
  let last = 0;
  return names.map(({ skill, alias }) => {
    const step = skill - last;
    last = skill;
    return alias === undefined ? `${step}` : `${step} ${alias}`;
  });
}

/** Parses the names that `writeLongNames` wrote. */
export function readLongNames({ names }: FormIndex): readonly LongName[] {
  let skill = 0;
  return names.map((written) => {
    const space = written.indexOf(" ");
    skill += Number.parseInt(written, 10);
    return space < 0 ? { skill } : { skill, alias: written.slice(space + 1) };
  });
}

/** The spelling of the name. */
export function spellingOf({ skill, alias }: LongName, index: FormIndex): string {
  return alias ?? skillNameAt(index, skill);
}
