// Reads the sources of a lexicon's skills back from the compiled lexicon, so that no lexicon stores them
// twice.
import { type FormIndex, numberOfId, numbersById, skillAt, skillIdAt } from "./form-index.ts";
import { phrasesByForm, rulesOfSkill } from "./index-rules.ts";
import type { Lexicon, LexiconDetails, SkillSource } from "./lexicon.ts";

/** The source of a skill by its id; undefined for an unknown id. */
export type SourceReader = (id: string) => SkillSource | undefined;

/**
 * Reads single sources. Their rules lack the phrases of `not`, since finding those means reading all phrases.
 */
export function sourceReader(base: Lexicon, details: LexiconDetails): SourceReader {
  const read = readerOf(base, details, new Map());
  return (id) => {
    const number = numberOfId(base.index, id);
    return number === undefined ? undefined : read(number);
  };
}

/** All sources, with the phrases of `not`. O(lexicon). */
export function allSources(base: Lexicon, details: LexiconDetails): readonly SkillSource[] {
  const read = readerOf(base, details, phrasesByForm(base.index));
  return Array.from(numbersById(base.index)).flatMap((number) => read(number) ?? []);
}

function readerOf(
  { index }: Lexicon,
  details: LexiconDetails,
  phrases: ReadonlyMap<string, readonly string[]>,
): (number: number) => SkillSource | undefined {
  // Maps, since a skill may have the id "constructor".
  const misspellings = new Map(Object.entries(details.misspellings));
  const everyday = new Map(Object.entries(details.everyday));
  const paraphrases = wordingsIn(index, index.paraphrases);
  const told = wordingsIn(index, index.told);
  return (number) => {
    const skill = skillAt(index, number);
    return (
      skill && {
        ...skill,
        misspellings: misspellings.get(skill.id) ?? [],
        ambiguous: rulesOfSkill(index, number, phrases),
        everyday: everyday.get(skill.id) ?? [],
        paraphrases: paraphrases.get(skill.id) ?? "",
        told: told.get(skill.id) ?? "",
      }
    );
  };
}

/** Expressions by the id of their skill, from the lines of an index. */
function wordingsIn(index: FormIndex, lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(" ");
      return [skillIdAt(index, Number(line.slice(0, space))), line.slice(space + 1)];
    }),
  );
}
