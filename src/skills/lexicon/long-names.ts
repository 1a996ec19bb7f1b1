import { type FormIndex, plainNameAt } from "./form-index.ts";
import type { LexiconSource, SkillSource } from "./lexicon.ts";

/**
 * The names and aliases of technical skills that are one long word, which a typing error may have spoiled: how much greater the number of its skill is
 * than that of the one before, and the alias ("12", "0 Postgres").
 */
export function writeLongNames({ skills, categories }: LexiconSource): readonly string[] {
  let last = 0;
  return skills.flatMap((skill, number) => {
    if (categories.get(skill.category)?.technical === false) return [];
    return longNamesOf(skill).map((name) => {
      const step = number - last;
      last = number;
      return name === skill.name ? `${step}` : `${step} ${name}`;
    });
  });
}

/** The names that `writeLongNames` wrote, each with the number of its skill. */
export function readLongNames(
  index: FormIndex,
): readonly (readonly [name: string, skill: number])[] {
  let number = 0;
  return index.names.map((written) => {
    const [step, alias] = written.split(" ");
    number += Number(step);
    return [alias ?? plainNameAt(index, number), number];
  });
}

/** Names with accents or other marks are left out. */
function longNamesOf({ name, aliases }: SkillSource): readonly string[] {
  return [name, ...aliases].filter((each) => /^[A-Za-z]{7,40}$/.test(each));
}
