import type { FormIndex } from "./form-index.ts";
import { skillNameAt } from "./form-index.ts";
import type { LexiconSource, Skill } from "./lexicon.ts";

/** A name or alias that is one long word, which a typing error may have spoiled. */
export interface LongName {
  /** Its number. */
  readonly skill: number;
  /** Absent for its name. */
  readonly alias?: string;
}

/** Those of a skill, unless it is no technical one. Names with accents or other marks are left out. */
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

/** As text: how much greater the number of its skill is than that of the one before, and the alias ("12", "0 Postgres"). */
export function writeLongNames(names: readonly LongName[]): readonly string[] {
  let last = 0;
  return names.map(({ skill, alias }) => {
    const step = skill - last;
    last = skill;
    return alias === undefined ? `${step}` : `${step} ${alias}`;
  });
}

/** The names that `writeLongNames` wrote. */
export function readLongNames({ names }: FormIndex): readonly LongName[] {
  let skill = 0;
  return names.map((written) => {
    const space = written.indexOf(" ");
    skill += Number.parseInt(written, 10);
    return space < 0 ? { skill } : { skill, alias: written.slice(space + 1) };
  });
}

/** As it is written. */
export function spellingOf({ skill, alias }: LongName, index: FormIndex): string {
  return alias ?? skillNameAt(index, skill);
}
